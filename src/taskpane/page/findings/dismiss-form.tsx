import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { type Reason, missingOf, reasonText, reasons } from "./reasons.ts";

interface Props {
  readonly dismiss: (reason: string, by: string) => void;
  readonly cancel: () => void;
}

/** Asks for the reason a finding may stand; without one it does not. */
export function DismissForm({ dismiss, cancel }: Props) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, choose] = useState<Reason | null>(null);
  const [words, write] = useState("");
  const [by, sign] = useState("");
  const [missing, tell] = useState<string | null>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const send = () => {
    const what = missingOf(reason, words);
    tell(what);
    if (what === null && reason !== null) return dismiss(reasonText(reason, words), by.trim());
    form.current?.querySelector<HTMLElement>(reason === null ? "input" : "textarea")?.focus();
  };
  return (
    <form
      ref={form}
      class="dismiss-form"
      noValidate
      aria-label="放行这个问题"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") cancel();
      }}
    >
      <ReasonChoice id={id} reason={reason} choose={choose} isWrong={missing !== null} />
      <label for={`${id}-words`}>说明{reason === "其他" ? "（必填）" : "（可不填）"}</label>
      <textarea
        id={`${id}-words`}
        rows={2}
        maxLength={200}
        required={reason === "其他"}
        aria-invalid={missing !== null && reason !== null}
        value={words}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
      <label for={`${id}-by`}>经办人（可不填）</label>
      <input
        id={`${id}-by`}
        type="text"
        maxLength={40}
        value={by}
        onInput={({ currentTarget }) => sign(currentTarget.value)}
      />
      <p class="missing" role="alert" id={`${id}-missing`}>
        {missing}
      </p>
      <Answers cancel={cancel} />
      <Keeping />
    </form>
  );
}

/** Where the reason goes and how long it counts. */
function Keeping() {
  const { view } = usePage();
  return (
    <p class="hint">
      {view.book?.place === "excel"
        ? "放行记在这个工作簿里，保存后随文件走；"
        : "放行只记在本机浏览器，不写进文件；"}
      有关的数一变，这个问题会重新出现。
    </p>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly reason: Reason | null;
  readonly choose: (reason: Reason) => void;
  readonly isWrong: boolean;
}

function ReasonChoice({ id, reason, choose, isWrong }: ChoiceProps) {
  return (
    <fieldset aria-describedby={isWrong ? `${id}-missing` : undefined}>
      <legend>为什么放行</legend>
      {reasons.map((one) => (
        <label key={one} class="check">
          <input
            type="radio"
            name={`${id}-reason`}
            checked={reason === one}
            onChange={() => choose(one)}
          />
          {one}
        </label>
      ))}
    </fieldset>
  );
}

function Answers({ cancel }: { readonly cancel: () => void }) {
  return (
    <div class="actions">
      <Button look="primary" press="submit">
        确定放行
      </Button>
      <Button look="subtle" press={cancel}>
        取消
      </Button>
    </div>
  );
}
