import { Shape } from "../shared/icons.tsx";
import { shown } from "../shared/plain.ts";
import { severityWords } from "../../../report/words.ts";
import type { Slot } from "./laid-out.ts";
import type { Mark } from "./marks.ts";

interface Props {
  readonly slot: Slot;
  readonly mark: Mark | null;
  /** The cell that was asked for. */
  readonly isMarked: boolean;
  /** The cell had a part in the open finding. */
  readonly isPart: boolean;
  /** How often the text beside the workbook uses its figure. */
  readonly uses: number;
  /** Opens a finding. */
  readonly open: (finding: string) => void;
  /** Asks for the cell, and with it for the sentences that use it. */
  readonly point: (cell: string) => void;
}

/** A cell as it prints; one that a finding points at opens that finding, one the text uses shows where. */
export function GridCell(props: Props) {
  const { slot, mark, isMarked, isPart, uses } = props;
  const { cell, rowSpan, colSpan, address } = slot;
  const text = cell === null ? "" : shown(cell.text, 120, cell.length);
  const looks = [
    cell?.figure ? "figure figures" : "",
    colSpan > 1 ? "merged" : "",
    isMarked ? "marked" : "",
    isPart ? "part" : "",
    mark ? `has-finding ${mark.severity}` : uses > 0 ? "used" : "",
  ];
  return (
    <td
      class={looks.filter(Boolean).join(" ") || undefined}
      rowSpan={rowSpan === 1 ? undefined : rowSpan}
      colSpan={colSpan === 1 ? undefined : colSpan}
      data-marked={isMarked ? address : undefined}
      tabIndex={isMarked && !mark && uses === 0 ? 0 : undefined}
      title={cell?.formula ? `=${shown(cell.formula, 200)}` : undefined}
    >
      <Inside {...props} text={text} />
    </td>
  );
}

function Inside({ slot: { address }, mark, uses, open, point, text }: Props & { text: string }) {
  if (mark) {
    return (
      <button type="button" class="cell-button" onClick={() => open(mark.finding)}>
        <Shape of={mark.severity} />
        <span class="unseen">
          {address}，{severityWords[mark.severity]}，打开问题：
        </span>
        <bdi>{text}</bdi>
      </button>
    );
  }
  if (uses === 0) return <bdi>{text}</bdi>;
  return (
    <button type="button" class="cell-button" onClick={() => point(address)}>
      <span class="unseen">
        {address}，文字里有 {uses} 处：
      </span>
      <bdi>{text}</bdi>
    </button>
  );
}
