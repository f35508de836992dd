import { severityWords } from "../../../report/words.ts";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { useListedFinding } from "./use-listed-finding.ts";

/** Findings about the words of a passage; pressing one opens it in the list. */
export function Notes({ findings }: { readonly findings: readonly string[] }) {
  const { view } = usePage();
  const openInList = useListedFinding();
  const known = view.text?.document.findings ?? [];
  return (
    <ul class="notes">
      {findings.map((id) => {
        const finding = known.find((one) => one.id === `text:${id}`);
        if (!finding || finding.dismissed !== null) return null;
        return (
          <li key={id}>
            <button type="button" class="note-button" onClick={() => openInList(finding.id)}>
              <Shape of={finding.severity} />
              <span class="unseen">{severityWords[finding.severity]}：</span>
              <Untrusted text={finding.message} most={120} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
