import { useState } from "preact/hooks";
import type { Finding } from "../../../model/finding.ts";
import { momentText } from "../../../report/plain-text.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { DismissForm } from "./dismiss-form.tsx";

interface Props {
  readonly finding: Finding;
  /** Takes the keyboard to the next finding. */
  readonly goOn: () => void;
  /** Takes the keyboard back to this finding. */
  readonly stay: () => void;
}

/** Lets a finding stand for a reason, or takes that back. */
export function Dismissal({ finding, goOn, stay }: Props) {
  const { session } = usePage();
  const [isAsked, ask] = useState(false);
  const { dismissed } = finding;
  if (dismissed) {
    return (
      <div class="dismissed-note">
        <p>
          已放行：
          <Untrusted text={dismissed.reason} />
        </p>
        <p class="hint">
          {dismissed.by !== "" && (
            <>
              <Untrusted text={dismissed.by} most={40} />，
            </>
          )}
          <Untrusted text={momentText(dismissed.at)} most={60} />
        </p>
        <Button
          press={() => {
            stay();
            void session.dismissing.restore(finding.id);
          }}
        >
          收回放行
        </Button>
      </div>
    );
  }
  if (!isAsked) {
    return (
      <div class="actions">
        <Button press={() => ask(true)}>放行…</Button>
      </div>
    );
  }
  return (
    <DismissForm
      cancel={() => {
        stay();
        ask(false);
      }}
      dismiss={(reason, by) => {
        goOn();
        void session.looking.openFinding(null);
        void session.dismissing.dismiss(finding.id, reason, by);
      }}
    />
  );
}
