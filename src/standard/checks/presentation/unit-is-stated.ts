import { defineCheck } from "../../../model/define.ts";
import type { Reading, Table } from "../../../model/reading.ts";
import { groupedBy, moneyTables } from "../presentation-parts/figures.ts";
import { headOf, placeOf, titleOf } from "../presentation-parts/places.ts";
import { followsOwnForm } from "../presentation-parts/own-form.ts";

/** The unit most tables state; null when none stands out. */
function usualUnit(tables: readonly Table[]): string | null {
  const stated = tables.filter((table) => table.unitStated !== null);
  const counts = [...groupedBy(stated, (table) => table.unit.zh)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const [most, second] = counts;
  return most && most[1].length > (second?.[1].length ?? 0) ? most[0] : null;
}

/** National forms print these in 万元 beside tables in 元. */
const mayDiffer: ReadonlySet<string> = new Set([
  "budget/three-public",
  "budget/three-public-across",
  "budget/procurement",
  "budget/fixed-assets",
]);

export const unitIsStated = defineCheck({
  id: "presentation/unit-is-stated",
  label: { zh: "金额单位写明且各表一致", en: "unit is stated" },
  why: "不写单位，或个别表的单位与其他表不同，数会差一万倍。",
  basis: "部门预算公开表样单位行；财预〔2016〕143号",
  since: 2018,
  severity: "warning",
  family: "C1",
  kind: "unit",
  message: "《{table}》{what}。",
  next: "请在表头上方右侧写明金额单位，并核对表中的数就是这个单位。",
  *run(reading: Reading) {
    const tables = moneyTables(reading);
    const usual = usualUnit(tables);
    const silent = tables.filter((table) => table.unitStated === null);
    const taken = usual === null ? "" : `（其他表的单位是${usual}）`;
    const more = silent.length > 1 ? `，这样的表共 ${silent.length} 张` : "";
    for (const table of silent) {
      yield {
        places: [headOf(table)],
        data: { table: titleOf(silent[0]!), what: `没有写金额单位${taken}${more}` },
        key: "silent",
      };
    }
    for (const table of tables) {
      const stated = table.unitStated;
      if (stated && usual !== null && table.unit.zh !== usual) {
        const hint = mayDiffer.has(table.definition.id) && !followsOwnForm(reading);
        yield {
          places: [placeOf(table, stated)],
          data: { table: titleOf(table), what: `的金额单位是${table.unit.zh}，其他表是${usual}` },
          ...(hint ? { severity: "info" as const } : {}),
        };
      }
    }
  },
  examples: {
    ok: `
sheet 支出
部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00`,
    notOk: `
sheet 支出
部门预算支出总表
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00`,
    says: "支出总表》没有写金额单位",
  },
});
