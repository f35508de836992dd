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
  /** Opens a finding. */
  readonly open: (finding: string) => void;
}

/** A cell as it prints; one that a finding points at opens that finding. */
export function GridCell({ slot, mark, isMarked, isPart, open }: Props) {
  const { cell, rowSpan, colSpan, address } = slot;
  const text = cell === null ? "" : shown(cell.text, 120, cell.length);
  const looks = [
    cell?.figure ? "figure figures" : "",
    colSpan > 1 ? "merged" : "",
    isMarked ? "marked" : "",
    isPart ? "part" : "",
    mark ? `has-finding ${mark.severity}` : "",
  ];
  return (
    <td
      class={looks.filter(Boolean).join(" ") || undefined}
      rowSpan={rowSpan === 1 ? undefined : rowSpan}
      colSpan={colSpan === 1 ? undefined : colSpan}
      data-marked={isMarked ? address : undefined}
      tabIndex={isMarked && !mark ? 0 : undefined}
      title={cell?.formula ? `=${shown(cell.formula, 200)}` : undefined}
    >
      {mark ? (
        <button type="button" class="cell-button" onClick={() => open(mark.finding)}>
          <Shape of={mark.severity} />
          <span class="unseen">
            {address}，{severityWords[mark.severity]}，打开问题：
          </span>
          <bdi>{text}</bdi>
        </button>
      ) : (
        <bdi>{text}</bdi>
      )}
    </td>
  );
}
