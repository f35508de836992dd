import type { CellPlace } from "../../../hosts/ports.ts";
import { placeText } from "./plain.ts";
import { useShowCell } from "./show-cell.ts";

interface Props {
  readonly at: CellPlace;
  readonly tabIndex?: number;
}

/** A place in the workbook; pressing it shows the cell. */
export function Place({ at, tabIndex }: Props) {
  const showCell = useShowCell();
  return (
    <button
      type="button"
      class="place"
      tabIndex={tabIndex}
      title="显示这个单元格"
      // A click without a count was made by a key: the keyboard goes along.
      onClick={({ currentTarget, detail }) => showCell(at, detail === 0 ? currentTarget : null)}
    >
      <bdi>{placeText(at)}</bdi>
    </button>
  );
}
