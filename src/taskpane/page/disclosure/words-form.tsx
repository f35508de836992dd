import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { Draft } from "../../session/drafting.ts";
import { Button } from "../shared/button.tsx";
import { isKeyboardLost } from "../shared/keyboard-heir.ts";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";

interface Props {
  readonly draft: Draft;
  /** What is said there now; null where its place is gone, and it cannot be written. */
  readonly now: string | null;
  /** Writes it. @returns whether it is there now */
  readonly keep: (words: string) => Promise<boolean>;
}

const gone = "这一段现在没有了";

/** A field for the clerk's words; they go to the sheet 文字说明 on consent, and stay here until then. */
export function WordsForm({ draft, now, keep }: Props) {
  const { session, view } = usePage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const said = draft.text.trim();
  const busy = view.progress === null ? null : "请等这一步做完";
  const because = now === null ? gone : said === "" ? "请先写文字" : busy;
  const close = () => session.drafting.close(draft.of);
  // Words are thrown away by the button that says so; the key puts away what has none.
  const escape = () => {
    if (said === draft.before.trim()) close();
    else session.store.say("写的文字还没有写入，仍然留着；不要了请按“不写了”。");
  };
  const write = async () => {
    close();
    if (said !== now && !(await keep(said))) session.drafting.open(draft);
  };
  useLayoutEffect(() => {
    // The button that opened it is gone, and the keyboard with it; a form that only came back takes none.
    if (isKeyboardLost()) field.current?.focus();
  }, []);
  return (
    <form
      class="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (because === null) void write();
      }}
    >
      <label for={id}>{draft.label}</label>
      <textarea
        id={id}
        ref={field}
        rows={4}
        value={draft.text}
        onInput={({ currentTarget }) => session.drafting.take(draft.of, currentTarget.value)}
        onKeyDown={(event) => {
          // Of an input method it only closes the list of characters.
          if (event.key === "Escape" && !event.isComposing && event.keyCode !== 229) escape();
        }}
      />
      {now !== null && now !== draft.before && (
        <p class="hint" role="status">
          打开以后表里的数变了，这一段现在是：
          <Untrusted text={now} />
        </p>
      )}
      <div class="actions">
        <Button look="primary" press="submit" because={because}>
          写入“文字说明”
        </Button>
        <Button look="subtle" press={close}>
          不写了
        </Button>
      </div>
    </form>
  );
}
