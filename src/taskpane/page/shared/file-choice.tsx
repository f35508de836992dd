import { useRef } from "preact/hooks";
import { Button } from "./button.tsx";
import { usePage } from "./page-context.ts";

/** Endings of documents with words. */
const textFiles = ".docx,.docm,.html,.htm,.txt,.md,.pdf";
const bookFiles = ".xlsx,.xlsm";
const accepted = { workbook: bookFiles, text: textFiles, any: `${bookFiles},${textFiles}` };

interface Props {
  readonly words: string;
  readonly look?: "primary" | "plain";
  /** A document with words instead of a workbook, or either of them. */
  readonly of?: "workbook" | "text" | "any";
  /** What to do with the file; it is opened where nothing is said. */
  readonly take?: (name: string, bytes: () => Promise<Uint8Array>) => void;
}

/** Opens a file the clerk picks; it is read here and goes nowhere else. */
export function FileChoice({ words, look = "plain", of = "workbook", take }: Props) {
  const { session, view } = usePage();
  const { opening, narrating } = session;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look={look}
        because={view.progress === null ? null : "请等这一步做完"}
        press={() => input.current?.click()}
      >
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accepted[of]}
        hidden
        aria-label={words}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (!file) return;
          const bytes = async () => new Uint8Array(await file.arrayBuffer());
          if (take) take(file.name, bytes);
          else void (of === "text" ? narrating : opening).file(file.name, bytes);
        }}
      />
    </>
  );
}
