import { usePage } from "../shared/page-context.ts";
import { placeText } from "../shared/plain.ts";
import { UsedPlaces, useUse } from "../shared/uses-of.tsx";

/** The cell that is selected in Excel, and the sentences that use its figure. */
export function SelectedCell() {
  const { selected } = usePage().view;
  const use = useUse(selected);
  if (!selected) return null;
  return (
    <div class="selected-cell" role="group" aria-label="选中的单元格">
      <p>
        选中的单元格 <bdi>{placeText(selected)}</bdi>：
        {use ? `文字里有 ${use.places.length} 处` : "文字里没有和它对照的数"}
      </p>
      {use && <UsedPlaces use={use} />}
    </div>
  );
}
