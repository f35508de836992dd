import { standingOf } from "../findings/causes.ts";
import { Button } from "../shared/button.tsx";
import { FileChoice } from "../shared/file-choice.tsx";
import { usePage } from "../shared/page-context.ts";
import { hasTables } from "../shared/recognised.ts";
import { NothingRecognised } from "./nothing-recognised.tsx";

/** One sentence about what this does, and the one thing to press next. */
export function FirstStep() {
  const { session, view } = usePage();
  const { host, book, checked, progress } = view;
  if (host === "starting") return <p class="lead">正在启动…</p>;
  const standing = standingOf(checked?.document.findings ?? []).length;
  const busy = progress === null ? null : "请等这一步做完";
  return (
    <div class="first-step">
      {!checked && (
        <p class="lead">
          核对部门预算公开表：表内合计、表间勾稽、科目编码和格式，指出错在哪一格、应为多少。
        </p>
      )}
      {host === "old-excel" && (
        <p class="note">
          这个 Excel 版本太低，不能在其中直接核对；需要 Excel LTSC 2021、2024 或 Microsoft
          365。文件可以在这里打开核对，不会改动。
        </p>
      )}
      {book === null ? (
        <OpenFirst busy={busy} />
      ) : !hasTables(checked) ? (
        <NothingRecognised />
      ) : checked ? (
        <div class="actions">
          <Button look="primary" press={() => session.go("findings")}>
            看{standing === 0 ? "核对结果" : ` ${standing} 个问题`}
          </Button>
        </div>
      ) : (
        <CheckFirst busy={busy} />
      )}
    </div>
  );
}

interface StepProps {
  /** Why nothing can be pressed just now, in words. */
  readonly busy: string | null;
}

/** Nothing is open. */
function OpenFirst({ busy }: StepProps) {
  const { session } = usePage();
  return (
    <>
      <div class="actions">
        <FileChoice look="primary" words="打开工作簿…" />
        <Button because={busy} press={() => void session.opening.sample()}>
          打开示例
        </Button>
        <HelpFirst />
      </div>
      <p class="hint">也可以把 .xlsx 文件拖到这里。文件只在本机读取，不会上传，也不会改动。</p>
    </>
  );
}

/** A workbook is open and was not looked at. */
function CheckFirst({ busy }: StepProps) {
  const { session } = usePage();
  const check = () => {
    session.go("findings");
    void session.looking.check();
  };
  return (
    <div class="actions">
      <Button look="primary" because={busy} press={check}>
        核对本工作簿
      </Button>
      <HelpFirst />
    </div>
  );
}

function HelpFirst() {
  const { session } = usePage();
  return (
    <Button look="subtle" press={() => session.go("help")}>
      跳过，先看帮助
    </Button>
  );
}
