import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { firstCell } from "../presentation-parts/places.ts";

/** Projects and performance targets are a matter of their own, and often a file of their own. */
const ofTargets = new Set(["own/projects", "own/indicators", "own/whole-indicators"]);

export const tablesAreRecognised = defineCheck({
  id: "presentation/tables-are-recognised",
  label: { zh: "认得出标准表", en: "tables are recognised" },
  why: "一张标准表都没有认出来，就什么也没有核对；没有发现问题不等于没有问题。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：部门预算公开的表",
  since: 2018,
  severity: "error",
  family: "G",
  kind: "missing",
  message: "没有认出任何一张标准表，什么也没有核对{nearest}。",
  next: "请确认打开的是部门预算工作簿；表题和表头请用表样的写法，或用 budget new 生成的模板。",
  *run(reading: Reading) {
    const [first] = reading.workbook.grids;
    if (!first || (reading.forms ?? []).length > 0) return;
    if (reading.tables.some(({ definition: { own, id } }) => own !== true || ofTargets.has(id)))
      return;
    const near = reading.strangers.find(({ because }) => because.includes("《"));
    yield {
      places: [firstCell(near?.grid ?? first)],
      data: { nearest: near ? `；工作表“${near.grid.name}”${near.because}` : "" },
    };
  },
  examples: {
    ok: `
sheet 三公
部门预算财政拨款“三公”经费支出表
金额单位：万元
项目 | 合计 | 一般公共预算财政拨款 | 政府性基金财政拨款 | 国有资本经营预算财政拨款
合计 | 2.84 | 2.84`,
    notOk: `
sheet 工资
某局人员工资表
姓名 | 岗位 | 月工资
张三 | 科员 | 5600.00`,
    says: "没有认出任何一张标准表",
  },
});
