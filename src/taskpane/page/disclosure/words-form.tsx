import { useEffect, useId, useRef, useState } from "preact/hooks";
import { Button } from "../shared/button.tsx";

interface Props {
  readonly label: string;
  readonly words: string;
  readonly keep: (words: string) => void;
  readonly close: () => void;
}

/** A field for the clerk's words; they go to the sheet 文字说明 on consent. */
export function WordsForm({ label, words, keep, close }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, take] = useState(words);
  const said = text.trim();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="words-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (said !== "") keep(said);
      }}
    >
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={4}
        value={text}
        onInput={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") close();
        }}
      />
      <div class="actions">
        <Button look="primary" press="submit" because={said === "" ? "请先写文字" : null}>
          写入“文字说明”
        </Button>
        <Button look="subtle" press={close}>
          不写了
        </Button>
      </div>
    </form>
  );
}
