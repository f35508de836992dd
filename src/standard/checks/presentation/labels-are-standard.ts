import type { Severity } from "../../../model/finding.ts";
import { defineCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { Reading } from "../../../model/reading.ts";
import {
  type Deviation,
  keyOf,
  labelDeviations,
  repeatedSubstitutions,
} from "../presentation-parts/label-deviations.ts";

import { followsOwnForm } from "../presentation-parts/own-form.ts";

const kinds: Readonly<Record<Deviation["what"], string>> = {
  title: "表题",
  header: "表头",
  item: "项目",
  "unit-line": "单位行",
  name: "科目名称",
};

/** A single deviation; words only added to the form's own, or no form of one's own, is a hint. */
function single(one: Deviation, prescribed: boolean) {
  const added = normalised(one.printed).includes(normalised(one.standard));
  const severity: Severity = prescribed && !added ? "warning" : "info";
  return {
    places: [one.place],
    data: { what: kinds[one.what], was: one.printed, standard: one.standard, extent: "" },
    key: `${one.what}:${normalised(one.printed)}:${normalised(one.standard)}`,
    severity,
  };
}

export const labelsAreStandard = defineCheck({
  id: "presentation/labels-are-standard",
  label: { zh: "表题、表头、项目和科目用表样的写法", en: "labels are standard" },
  why: "套用别人的表样再整体替换（如把“单位”换成“部门”），会把固定用语一起改坏。",
  basis: "部门预算公开表样；财政部《政府收支分类科目》",
  since: 2018,
  severity: "warning",
  family: "E2",
  kind: "name",
  message: "{what}“{was}”应为“{standard}”{extent}。",
  next: "请按表样改回；同一个词改错多处的，逐处核对后改回，不要再用全部替换。",
  *run(reading: Reading) {
    const repeated = repeatedSubstitutions(reading);
    for (const { substitution, all } of repeated) {
      const { from, to } = substitution;
      const [first] = all;
      const times = all.length > 1 ? `，全工作簿共 ${all.length} 处` : "";
      for (const { place } of all) {
        yield {
          places: [place],
          data: {
            what: kinds[first!.what],
            was: first!.printed,
            standard: first!.standard,
            extent: `（“${from}”被写成“${to}”${times}）`,
          },
          key: keyOf(substitution),
        };
      }
    }
    const told = new Set(repeated.flatMap(({ all }) => all.map(({ place }) => place)));
    const toldAt = new Set([...told].map(({ grid, row, column }) => `${grid}:${row}:${column}`));
    for (const one of labelDeviations(reading)) {
      const { grid, row, column } = one.place;
      if (!toldAt.has(`${grid}:${row}:${column}`)) yield single(one, followsOwnForm(reading));
    }
  },
  examples: {
    ok: `
sheet 收支
部门预算收支总表
金额单位：万元
项目 | 预算数 | 项目 | 预算数
六、事业单位经营收入 | 6.00 | 六、科学技术支出 | 6.00
收入总计 | 6.00 | 支出总计 | 6.00`,
    notOk: `
sheet 收支
部门预算收支总表
金额部门：万元
项目 | 预算数 | 项目 | 预算数
六、事业部门经营收入 | 6.00 | 六、科学技术支出 | 6.00
收入总计 | 6.00 | 支出总计 | 6.00`,
    says: "（“单位”被写成“部门”，全工作簿共 2 处）",
  },
});
