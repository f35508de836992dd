import type { Finding } from "../../../model/finding.ts";
import { Place } from "../shared/place.tsx";

/** Places shown before the rest is only counted. */
const most = 60;

/** The other cells that had a part in the judgement, or where the same slip stands. */
export function OtherPlaces({ finding }: { readonly finding: Finding }) {
  const others = finding.locations.slice(1);
  if (others.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {finding.count > 1 ? "同样问题的" : "有关的"}其他单元格（{others.length}）
      </summary>
      <p class="places">
        {others.slice(0, most).map((at, index) => (
          <Place key={index} at={at} />
        ))}
        {others.length > most && <span>等 {others.length} 处</span>}
      </p>
    </details>
  );
}
