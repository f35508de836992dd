import { Button } from "../shared/button.tsx";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";

/** What was written is only on this page: the way to keep it, wherever it was written. */
export function Unsaved() {
  const { session, view } = usePage();
  // There the way to keep it stands beside what is written, or beside the question.
  if (!view.unsaved || view.panel === "recompute" || view.waiting !== null) return null;
  const because = view.progress === null ? null : "请等这一步做完";
  return (
    <div class="message warning unsaved" role="group" aria-label="没有保存的改动">
      <Shape of="warning" />
      <div class="message-body">
        <p role="status">写入的内容还只在本页里，原文件没有变；离开前请下载改正后的副本。</p>
        <Button because={because} press={() => void session.handingOver.correctedCopy()}>
          下载改正后的副本
        </Button>
      </div>
    </div>
  );
}
