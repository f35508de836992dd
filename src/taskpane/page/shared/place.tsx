import { type Location, isCell } from "../../../model/finding.ts";
import { placeText } from "./plain.ts";
import { useShowPlace } from "./show-place.ts";

interface Props {
  readonly at: Location;
  readonly tabIndex?: number;
  /** The figure meant, as it is printed at the place of a text. */
  readonly text?: string | null;
}

/** A cell or the words of a sentence, shown when pressed. */
export function Place({ at, tabIndex, text = null }: Props) {
  const show = useShowPlace();
  return (
    <button
      type="button"
      class="place"
      tabIndex={tabIndex}
      title={isCell(at) ? "显示这个单元格" : "显示这一句"}
      // A click without a count was made by a key: the keyboard goes along.
      onClick={({ currentTarget, detail }) => show(at, detail === 0 ? currentTarget : null, text)}
    >
      <bdi>{placeText(at)}</bdi>
    </button>
  );
}
