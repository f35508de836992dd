import type { Finding } from "../../../model/finding.ts";
import { severityWords } from "../../../report/words.ts";
import { Place } from "../shared/place.tsx";
import { Untrusted } from "../shared/untrusted.tsx";

/** What is wrong, each with the way to its cell. */
export function SlipList({ slips }: { readonly slips: readonly Finding[] }) {
  if (slips.length === 0) return null;
  return (
    <ul class="slips">
      {slips.map(({ id, severity, message, locations: [place] }) => (
        <li key={id} class={severity}>
          <span class="unseen">{severityWords[severity]}：</span>
          <Untrusted text={message} />
          {place && <Place at={place} />}
        </li>
      ))}
    </ul>
  );
}
