import { type Location, isCell } from "../../../model/finding.ts";
import { placeText } from "./plain.ts";
import { useShowCell } from "./show-cell.ts";

interface Props {
  readonly at: Location;
  readonly tabIndex?: number;
}

/** A place: a cell, shown when pressed, or the words of a sentence. */
export function Place({ at, tabIndex }: Props) {
  const showCell = useShowCell();
  if (!isCell(at)) {
    return (
      <span class="place">
        <bdi>{placeText(at)}</bdi>
      </span>
    );
  }
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
