import type { CellPlace } from "../../../hosts/ports.ts";
import type { CellUse } from "../../../live/text/text-look.ts";
import { usePage } from "./page-context.ts";
import { Place } from "./place.tsx";

/** Sentences named before the rest is only counted. */
const most = 20;

/** The sentences of the text that use a cell's figure; nothing where none does. */
export function UsesOf({ cell }: { readonly cell: CellPlace }) {
  const use = useUse(cell);
  if (!use) return null;
  return (
    <div class="uses">
      <p>文中 {use.places.length} 处用到此数：</p>
      <UsedPlaces use={use} />
    </div>
  );
}

/** What the text says of a cell; null where it says nothing. */
export function useUse(cell: CellPlace | null): CellUse | null {
  const { view } = usePage();
  if (!cell) return null;
  const uses = view.text?.uses ?? [];
  return uses.find((one) => one.sheet === cell.sheet && one.cell === cell.cell) ?? null;
}

/** The sentences, each to be gone to. */
export function UsedPlaces({ use: { places } }: { readonly use: CellUse }) {
  return (
    <p class="places">
      {places.slice(0, most).map(({ at, text }, nth) => (
        <Place key={nth} at={at} text={text} />
      ))}
      {places.length > most && <span>等 {places.length} 处</span>}
    </p>
  );
}
