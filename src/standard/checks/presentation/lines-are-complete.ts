import { defineCheck } from "../../../model/define.ts";
import { usesOf } from "../../../model/profile.ts";
import { type BlockReading, type Reading, documentKindOf } from "../../../model/reading.ts";
import { publishedTables } from "../presentation-parts/figures.ts";
import { followsOwnForm } from "../presentation-parts/own-form.ts";
import { headOf, titleOf } from "../presentation-parts/places.ts";

/** Names of the lines the form prints that the table does not have. */
function missingLines(
  { block, lines }: BlockReading,
  year: number | null,
  onlyFilled: boolean,
): readonly string[] {
  const there = new Set(lines.map((line) => line.key));
  switch (block.rows.kind) {
    case "items":
      if (onlyFilled) return [];
      return block.rows.items
        .filter(
          ({ optional, since = 0, until = 9999 }) =>
            !optional && (year === null || (year >= since && year <= until)),
        )
        .filter(({ id }) => !there.has(id))
        .map(({ label }) => label.zh);
    case "codes":
      return lines.length > 0 && !there.has("total") ? [block.rows.total.zh] : [];
    case "list":
      return lines.length > 0 && block.rows.total && !there.has("total")
        ? [block.rows.total.zh]
        : [];
  }
}

export const linesAreComplete = defineCheck({
  id: "presentation/lines-are-complete",
  label: { zh: "表样的行齐全", en: "lines are complete" },
  why: "表样的行没有数也要保留；少了合计行，下面的数就没有人对。",
  basis: "部门预算公开表样：没有数的行保留空行",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "missing",
  message: "《{table}》少了{lines}，与它有关的核对没有做。",
  next: "请按表样补上这些行（没有数的留空）；行已有的，请把行名改成表样的写法。",
  *run(reading: Reading) {
    const hint = followsOwnForm(reading) ? {} : { severity: "info" as const };
    const uses = usesOf(reading.profile, documentKindOf(reading));
    for (const table of publishedTables(reading)) {
      const use = uses.find(({ sheet }) => sheet === table.definition.id);
      const missing = table.blocks.flatMap((block) =>
        missingLines(block, reading.year, use?.onlyFilled === true),
      );
      if (missing.length === 0) continue;
      const named = missing
        .slice(0, 4)
        .map((name) => `“${name}”`)
        .join("、");
      yield {
        places: [headOf(table)],
        data: {
          table: titleOf(table),
          lines:
            missing.length > 4
              ? `${named}等 ${missing.length} 行`
              : `${named}${missing.length > 1 ? " " + String(missing.length) + " " : "一"}行`,
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
合计 | < | 6.00 | | 6.00
'212 | 城乡社区支出 | 6.00 | | 6.00`,
    notOk: `
sheet 基金
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
'212 | 城乡社区支出 | 6.00 | | 6.00`,
    says: "少了“合计”一行",
  },
});
