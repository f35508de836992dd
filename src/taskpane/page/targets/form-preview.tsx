import type { Finding } from "../../../model/finding.ts";
import { type PlacedCell, type PrintedForm, placedCells } from "../../../model/printed-form.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { SlipList } from "./slip-list.tsx";

interface Props {
  readonly form: PrintedForm;
  /** By the place of the indicator. */
  readonly slips: ReadonlyMap<number, readonly Finding[]>;
}

/** A form as it will print; what is wrong stands in the last cell of its row. */
export function FormPreview({ form, slips }: Props) {
  const { title, above, rows, notes } = form;
  const placed = placedCells(form);
  const byRow = rows.map((_, row) => placed.filter((one) => one.row === row));
  return (
    <div class="form-box" tabIndex={0} role="region" aria-label="打印出来的样子">
      <table class="form">
        <caption>
          <Untrusted text={title} />
          {above.map((words, line) => (
            <span key={line} class="form-above">
              {words.map((text, at) => (
                <Untrusted key={at} text={text} />
              ))}
            </span>
          ))}
        </caption>
        <tbody>
          {byRow.map((cells, row) => (
            <tr key={row}>
              {cells.map((one, at) => (
                <FormCell
                  key={one.column}
                  placed={one}
                  slips={at === cells.length - 1 ? (slips.get(one.cell.indicator ?? -1) ?? []) : []}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
    </div>
  );
}

interface CellProps {
  readonly placed: PlacedCell;
  readonly slips: readonly Finding[];
}

function FormCell({ placed: { cell }, slips }: CellProps) {
  const Cell = cell.head ? "th" : "td";
  const [worst] = slips;
  return (
    <Cell colSpan={cell.across} rowSpan={cell.down} class={worst ? `slip ${worst.severity}` : ""}>
      {cell.text.split("\n").map((line, at) => (
        <span key={at} class="form-line">
          <Untrusted text={line} most={2000} />
        </span>
      ))}
      <SlipList slips={slips} />
    </Cell>
  );
}
