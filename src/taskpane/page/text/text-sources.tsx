import { useId, useState } from "preact/hooks";
import { Button } from "../shared/button.tsx";
import { FileChoice } from "../shared/file-choice.tsx";
import { usePage } from "../shared/page-context.ts";

interface Props {
  /** Another text was begun. */
  readonly done?: () => void;
}

/** Where the narrative comes from: a document, pasted words, the workbook's own sheet. */
export function TextSources({ done = () => undefined }: Props) {
  const { session, view } = usePage();
  const { checked, book, progress } = view;
  const busy = progress === null ? null : "请等这一步做完";
  const noSheet = checked?.hasText === true ? null : missingSheet(book !== null);
  return (
    <div class="card text-sources">
      <p>
        核对情况说明里的每一个数：分项与合计、占比、增减率，前后两处，以及与
        {book === null ? "工作簿里的表（先打开工作簿）" : "工作簿里的表"}是否一致。
      </p>
      <div class="actions">
        <FileChoice of="text" look="primary" words="打开文档…" />
        <Button because={busy ?? noSheet} press={() => void session.narrating.sheet().then(done)}>
          用工作簿的“文字说明”表
        </Button>
        {view.host !== "excel" && (
          <Button because={busy} press={() => void session.narrating.sample().then(done)}>
            打开示例文字
          </Button>
        )}
      </div>
      <Pasting busy={busy} done={done} />
      <p class="hint">
        可打开 .docx、.pdf（有文字层的）、.html、.txt、.md。文字只在本机核对，不会上传，也不会改动。
      </p>
    </div>
  );
}

const missingSheet = (isOpen: boolean): string =>
  isOpen ? "工作簿里没有写了内容的“文字说明”表" : "先打开一个工作簿";

interface PastingProps {
  readonly busy: string | null;
  readonly done: () => void;
}

function Pasting({ busy, done }: PastingProps) {
  const { session } = usePage();
  const id = useId();
  const [words, write] = useState("");
  const because = busy ?? (words.trim() === "" ? "先把文字粘贴到上面" : null);
  return (
    <form
      class="fields"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (because === null) void session.narrating.paste(words).then(done);
      }}
    >
      <div class="field">
        <label for={id}>或者粘贴文字</label>
        <textarea
          id={id}
          rows={6}
          value={words}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </div>
      <div class="actions">
        <Button because={because} press="submit">
          核对这段文字
        </Button>
      </div>
    </form>
  );
}
