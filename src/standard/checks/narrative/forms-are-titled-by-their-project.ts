import { defineTextCheck } from "../../../model/define.ts";
import type { Stretch } from "../../../model/text-check.ts";
import { formTitles } from "../narrative-parts/form-titles.ts";
import { cellsOf } from "../narrative-parts/stretches.ts";

const form = (name: string): string => `
1.山塘整治绩效目标表

项目编码\t13028124P00337210001L\t\t项目名称\t${name}\t\t
预算规模及资金用途\t预算数\t80.00\t其中：财政资金\t80.00\t其他资金\t
一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\t
产出指标\t数量指标\t整治山塘数\t整治山塘数\t≥12座\t工作计划\t
`;

export const formsAreTitledByTheirProject = defineTextCheck({
  id: "narrative/forms-are-titled-by-their-project",
  label: { zh: "表题与表内项目名称一致", en: "forms are titled by their project" },
  why: "表题和表内的项目名称是同一个项目；复制上一张表以后只改了一处，就不知道是谁的目标。",
  basis: "部门预算绩效文本格式；项目支出绩效目标表",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "表题写的是“{title}”，表内项目名称是“{name}”。",
  next: "请核对项目名称，统一成批复的名称。",
  *run(document) {
    const { printed } = formTitles(document);
    if (printed.length === 0) return;
    const cells = cellsOf(document);
    for (const [at, label] of cells.entries()) {
      const cell = cells[at + 1];
      if (label.flow !== "项目名称" || !cell || cell.table !== label.table) continue;
      const above = printed.findLast(({ from }) => from < startOf(label));
      if (!above || startOf(label) - above.from > farthest || above.name === cell.flow) continue;
      const name = { of: cell, start: 0, end: cell.flow.length };
      yield { spans: [name, above], data: { title: above.name, name: cell.flow } };
    }
  },
  examples: {
    ok: form("山塘整治"),
    notOk: form("渠道清淤"),
    says: "表题写的是“山塘整治”，表内项目名称是“渠道清淤”",
  },
});

/** The name stands in the first row, below the unit and its code. */
const farthest = 300;

const startOf = ({ at }: Stretch): number => at[0] ?? 0;
