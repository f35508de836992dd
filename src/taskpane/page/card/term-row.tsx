import { type Location, type Quantity, isCell, placeKey } from "../../../model/finding.ts";
import { placeText, shown } from "../shared/plain.ts";
import { useShowPlace } from "../shared/show-place.ts";
import { termFigure } from "./equation.ts";

interface Props {
  readonly operator: string;
  readonly quantity: Quantity;
  /** The result of the sum: labels of its sheet need not say their table. */
  readonly stated: Quantity;
  /** The cell the finding names. */
  readonly suspect: Location | undefined;
}

/** One figure of a written sum; pressing it shows its cell or its sentence. */
export function TermRow({ operator, quantity, stated, suspect }: Props) {
  const show = useShowPlace();
  const { location } = quantity;
  const home = sheetOf(stated);
  const named = location !== null && suspect !== undefined && isSame(location, suspect);
  const words = (
    <>
      <span class="term-label">
        <bdi>{shown(labelIn(quantity, home), 80)}</bdi>
        {location && (
          <span class="term-place">
            <bdi>{placeIn(location, home)}</bdi>
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
          title={isCell(location) ? "显示这个单元格" : "显示这一句"}
          onClick={({ currentTarget, detail }) =>
            show(location, detail === 0 ? currentTarget : null, quantity.text)
          }
        >
          {words}
        </button>
      )}
    </li>
  );
}

/** What a figure is, without the table's name where that goes without saying. */
export function labelIn(quantity: Quantity, home: string): string {
  const { label, location } = quantity;
  const isHome = location !== null && isCell(location) && location.sheet === home;
  return isHome ? label.replace(/^《[^》]*》\s*/, "") : label;
}

/** The sheet a figure stands on; empty for one of a text or printed nowhere. */
export const sheetOf = ({ location }: Quantity): string =>
  location !== null && isCell(location) ? location.sheet : "";

const placeIn = (location: Location, home: string): string =>
  isCell(location) && location.sheet === home ? shown(location.cell, 12) : placeText(location);

const isSame = (one: Location, other: Location): boolean => placeKey(one) === placeKey(other);
