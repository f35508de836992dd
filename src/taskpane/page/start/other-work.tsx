import { Button } from "../shared/button.tsx";
import { FileChoice } from "../shared/file-choice.tsx";
import { usePage } from "../shared/page-context.ts";

/** What else can be begun here: another file, last year's, a template, back to Excel. */
export function OtherWork() {
  const { view } = usePage();
  if (view.host === "starting") return null;
  return (
    <section class="card" aria-labelledby="other-title">
      <h3 id="other-title">其他</h3>
      <OtherActions />
      {view.book !== null && <p class="hint">打开的文件只在本机读取，不会上传，原文件不会改动。</p>}
    </section>
  );
}

/** @param first nothing else can be done: one of them is the thing to press next */
export function OtherActions({ first = false }: { readonly first?: boolean }) {
  const { session, view } = usePage();
  const { host, book } = view;
  const inExcel = host === "excel" && book?.place === "excel";
  const look = (leads: boolean) => (first && leads ? "primary" : "plain");
  const template = (
    <Button look={look(inExcel)} press={() => session.go("template")}>
      {inExcel ? "插入模板" : "新建模板"}
    </Button>
  );
  return (
    <div class="actions">
      {host === "excel" && book?.place === "file" && (
        <Button press={() => void session.opening.backToExcel()}>返回 Excel 中的工作簿</Button>
      )}
      {(inExcel || !first) && template}
      {book !== null && (
        <FileChoice
          look={look(!inExcel)}
          words={host === "excel" ? "打开上年工作簿…" : "打开另一个工作簿…"}
        />
      )}
      {!inExcel && first && template}
      {book !== null && host !== "excel" && (
        <Button press={() => void session.opening.sample()}>打开示例</Button>
      )}
    </div>
  );
}
