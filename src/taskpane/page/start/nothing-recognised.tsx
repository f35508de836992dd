import { usePage } from "../shared/page-context.ts";
import { OtherActions } from "./other-work.tsx";

/** The workbook has no standard table yet, as a new one has none: what to do instead, then why. */
export function NothingRecognised() {
  const { view } = usePage();
  return (
    <>
      <OtherActions first />
      <p class="note">
        这个工作簿里没有认出标准表，所以没有核对。
        {view.book?.place === "excel"
          ? "可以插入一套空白预算表来填；已有表格没有认出的，原因列在下面。"
          : "请打开部门预算公开表的工作簿；每张工作表没有认出的原因列在下面。"}
      </p>
    </>
  );
}
