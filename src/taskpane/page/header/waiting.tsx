import { wouldLose } from "../../session/drafting.ts";
import { Button } from "../shared/button.tsx";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** Asks before another workbook is opened over what was not kept yet. */
export function Waiting({ name }: { readonly name: string }) {
  const { session, view } = usePage();
  const { opening, handingOver } = session;
  const lost = [
    ...(view.unsaved ? ["未保存的改动"] : []),
    ...(wouldLose({ ...view, unsaved: false }) ? ["未写入的文字"] : []),
  ];
  const because = view.progress === null ? null : "请等这一步做完";
  return (
    <div class="message warning" role="group" aria-label="打开另一个工作簿">
      <Shape of="warning" />
      <div class="message-body">
        <p role="status">
          {lost.length > 0 && `这里还有${lost.join("和")}，打开后就没有了。`}要打开“
          <Untrusted text={name} most={80} />
          ”吗？
        </p>
        <div class="actions">
          {view.unsaved && (
            <Button because={because} press={() => void handingOver.correctedCopy()}>
              先下载改正后的副本
            </Button>
          )}
          <Button because={because} press={() => void opening.goOn()}>
            {lost.length > 0 ? "不保留，打开" : "打开"}
          </Button>
          <Button look="subtle" press={() => opening.stay()}>
            先不打开
          </Button>
        </div>
      </div>
    </div>
  );
}
