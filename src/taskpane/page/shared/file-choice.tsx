import { useRef } from "preact/hooks";
import { Button } from "./button.tsx";
import { usePage } from "./page-context.ts";

interface Props {
  readonly words: string;
  readonly look?: "primary" | "plain";
}

/** Opens a workbook file the clerk picks; it is read here and goes nowhere else. */
export function FileChoice({ words, look = "plain" }: Props) {
  const { session, view } = usePage();
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
        accept=".xlsx,.xlsm"
        hidden
        aria-label={words}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          currentTarget.value = "";
          if (!file) return;
          void session.opening.file(
            file.name,
            async () => new Uint8Array(await file.arrayBuffer()),
          );
        }}
      />
    </>
  );
}
