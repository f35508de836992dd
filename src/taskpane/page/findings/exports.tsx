import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";

/** What the clerk takes away of a check. */
export function Exports() {
  const { session, view, namespace } = usePage();
  const inExcel = view.book?.place === "excel";
  const because = view.progress === null ? null : "请等这一步做完";
  const formula = `${namespace}.CHECK()`;
  return (
    <section class="exports" aria-labelledby="exports-title">
      <h3 id="exports-title">导出</h3>
      <div class="actions">
        <Button because={because} press={() => void session.handingOver.review()}>
          导出核对记录
        </Button>
        <Button because={because} press={() => void session.handingOver.html()}>
          导出网页报告
        </Button>
        {inExcel && (
          <Button press={() => void session.handingOver.formula(formula, true)}>
            在选中单元格填入 ={formula}
          </Button>
        )}
      </div>
      <p class="hint">
        核对记录{inExcel ? "插入为新的工作表" : "下载为一个 .xlsx 文件"}
        ，列出每个问题、放行的理由和时间。
      </p>
    </section>
  );
}
