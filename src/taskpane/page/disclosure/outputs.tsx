import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";

/** One press each: a Word document, a page, the clipboard; and what was written last taken back. */
export function Outputs() {
  const { session, view } = usePage();
  const because = view.progress === null ? null : "请等这一步做完";
  const { lettingOut } = session;
  return (
    <div class="actions">
      <Button look="primary" because={because} press={() => void lettingOut.letOut("docx", null)}>
        导出 Word 文档
      </Button>
      <Button because={because} press={() => void lettingOut.letOut("html", null)}>
        导出网页
      </Button>
      <Button because={because} press={() => void lettingOut.letOut("clipboard", null)}>
        复制到剪贴板
      </Button>
      {view.undoes !== null && (
        <Button
          look="subtle"
          because={because}
          press={() => void session.recomputing.undo()}
        >{`撤销${view.undoes}`}</Button>
      )}
    </div>
  );
}
