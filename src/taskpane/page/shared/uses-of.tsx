import type { CellPlace } from "../../../hosts/ports.ts";
import { usePage } from "./page-context.ts";
import { Place } from "./place.tsx";

/** Sentences named before the rest is only counted. */
const most = 20;

/** The sentences of the text that use a cell's figure; nothing where none does. */
export function UsesOf({ cell }: { readonly cell: CellPlace }) {
  const { view } = usePage();
  const use = view.text?.uses.find((one) => one.sheet === cell.sheet && one.cell === cell.cell);
  if (!use) return null;
  return (
    <div class="uses">
      <p>文中 {use.places.length} 处用到此数：</p>
      <p class="places">
        {use.places.slice(0, most).map(({ at, text }, nth) => (
          <Place key={nth} at={at} text={text} />
        ))}
        {use.places.length > most && <span>等 {use.places.length} 处</span>}
      </p>
    </div>
  );
}
