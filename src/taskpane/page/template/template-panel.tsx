import { useState } from "preact/hooks";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { TemplateFields } from "./template-fields.tsx";
import { type Draft, draftOf, troubleIn, wishOf } from "./template-draft.ts";

/** An empty standard workbook for a department and a year. */
export function TemplatePanel() {
  const { session, view } = usePage();
  const [typed, type] = useState<Partial<Draft>>({});
  const [isAsked, ask] = useState(false);
  const draft: Draft = { ...draftOf(view), ...typed };
  const trouble = troubleIn(draft);
  const inExcel = view.book?.place === "excel";
  const because =
    view.profiles.length === 0
      ? "版式还没有读出，请稍等"
      : view.progress === null
        ? null
        : "请等这一步做完";
  const send = () => {
    ask(true);
    if (trouble === null) void session.handingOver.template(wishOf(draft));
  };
  return (
    <section class="template" aria-labelledby="template-title">
      <h2 class="unseen" id="template-title">
        {inExcel ? "插入模板" : "新建模板"}
      </h2>
      <p class="note">
        {inExcel
          ? "按版式插入一套空白预算表，公式和校验已经就绪；都是新工作表，放在最后，已有的工作表不会改动。"
          : "按版式下载一个空白预算工作簿，公式和校验已经就绪，可用 Excel 或 WPS 填写。"}
      </p>
      <form
        class="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (because === null) send();
        }}
      >
        <TemplateFields
          draft={draft}
          change={(change) => type((before) => ({ ...before, ...change }))}
          trouble={isAsked ? trouble : null}
        />
        <div class="actions">
          <Button look="primary" because={because} press="submit">
            {inExcel ? "插入为新工作表" : "下载模板"}
          </Button>
        </div>
      </form>
    </section>
  );
}
