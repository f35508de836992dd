import type { Finding } from "../../../model/finding.ts";
import { Place } from "../shared/place.tsx";
import { placeText, withoutPlace } from "../shared/plain.ts";

/** Consequences shown before the rest is only counted. */
const most = 30;

/** What follows from a finding: nothing to do there, it goes away with its cause. */
export function Consequences({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <details class="more">
      <summary>由它引起的 {findings.length} 处不符</summary>
      <ul class="consequences">
        {findings.slice(0, most).map(({ id, locations, message }) => {
          const [place] = locations;
          return (
            <li key={id}>
              {place && <Place at={place} />}
              <bdi>{withoutPlace(message, place ? placeText(place) : "")}</bdi>
            </li>
          );
        })}
      </ul>
      {findings.length > most && <p>等 {findings.length} 处</p>}
    </details>
  );
}
