import type { Location, Quantity } from "../../../model/finding.ts";
import { placeText, shown } from "../shared/plain.ts";
import { useShowCell } from "../shared/show-cell.ts";
import { termFigure } from "./equation.ts";

interface Props {
  readonly operator: string;
  readonly quantity: Quantity;
  /** The result of the sum: labels of its sheet need not say their table. */
  readonly stated: Quantity;
  /** The cell the finding names. */
  readonly suspect: Location | undefined;
}

/** One figure of a written sum; pressing it shows its cell. */
export function TermRow({ operator, quantity, stated, suspect }: Props) {
  const showCell = useShowCell();
  const { location } = quantity;
  const home = stated.location?.sheet ?? "";
  const named = location !== null && isSame(location, suspect);
  const words = (
    <>
      <span class="term-label">
        <bdi>{shown(labelIn(quantity, home), 80)}</bdi>
        {location && (
          <span class="term-place">
            <bdi>{location.sheet === home ? shown(location.cell, 12) : placeText(location)}</bdi>
            {named && <span class="named"> ◀ 问题所在</span>}
          </span>
        )}
      </span>
      <span class="term-figure figures">{termFigure(quantity, stated.unit)}</span>
    </>
  );
  const looks = ["term", named ? "suspect" : "", quantity === stated ? "stated" : ""]
    .filter(Boolean)
    .join(" ");
  return (
    <li class={looks}>
      <span class="operator">{operator}</span>
      {location === null ? (
        <span class="term-words">{words}</span>
      ) : (
        <button
          type="button"
          class="term-words"
          title="显示这个单元格"
          onClick={({ currentTarget, detail }) =>
            showCell(location, detail === 0 ? currentTarget : null)
          }
        >
          {words}
        </button>
      )}
    </li>
  );
}

/** What a figure is, without the table's name where that goes without saying. */
export function labelIn({ label, location }: Quantity, home: string): string {
  return location?.sheet === home ? label.replace(/^《[^》]*》\s*/, "") : label;
}

const isSame = (one: Location, other: Location | undefined): boolean =>
  one.sheet === other?.sheet && one.cell === other.cell;
