import { defineCheck } from "../../../model/define.ts";
import { usesOf } from "../../../model/profile.ts";
import { type Reading, type Table, documentKindOf } from "../../../model/reading.ts";
import type { PlacedColumn } from "../../../model/sheet.ts";
import { publishedTables } from "../presentation-parts/figures.ts";
import { headOf, titleOf } from "../presentation-parts/places.ts";
import { followsOwnForm } from "../presentation-parts/own-form.ts";

/** Header with the group above it where that is needed to know it: 基本支出的小计. */
function headerOf({ column, path }: PlacedColumn): string {
  const above = path.at(-1)?.label.zh;
  const name = column.label.zh.replace("{year}年", "");
  return above && name.length < 3 ? `${above}的${name}` : name;
}

function missingFrom(
  table: Table,
  year: number | null,
  without: readonly string[],
): readonly string[] {
  return table.blocks.flatMap(({ missing }) =>
    missing
      .filter(({ column }) => column.optional !== true && (column.since ?? 0) <= (year ?? 9999))
      .filter(({ column }) => !without.includes(column.id))
      .map(headerOf),
  );
}

export const columnsAreComplete = defineCheck({
  id: "presentation/columns-are-complete",
  label: { zh: "表样的栏目齐全", en: "columns are complete" },
  why: "少一栏，或表头写法认不出，这一栏的数就没有参加核对。",
  basis: "部门预算公开表样：没有数的栏目保留空栏",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "missing",
  message: "《{table}》没有找到{columns}，与它有关的核对没有做。",
  next: "请按表样补上栏目（没有数的留空）；栏目已有的，请把表头改成表样的写法。",
  *run(reading: Reading) {
    const hint = followsOwnForm(reading) ? {} : { severity: "info" as const };
    const uses = usesOf(reading.profile, documentKindOf(reading));
    for (const table of publishedTables(reading)) {
      const use = uses.find(({ sheet }) => sheet === table.definition.id);
      const missing = missingFrom(table, reading.year, use?.without ?? []);
      if (missing.length === 0) continue;
      yield {
        places: [headOf(table)],
        data: {
          table: titleOf(table),
          columns: missing.map((name) => `“${name}”`).join("、") + "栏",
        },
        ...hint,
      };
    }
  },
  examples: {
    ok: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | < | 6.00 | | 6.00`,
    notOk: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 项目支出
合计 | < | 6.00 | 6.00`,
    says: "没有找到“基本支出”栏",
  },
});
