import { defineCheck } from "../../../model/define.ts";
import type { Grid } from "../../../model/grid.ts";
import type { Reading } from "../../../model/reading.ts";
import { firstCell } from "../presentation-parts/places.ts";

/** Sheets that are meant to be no table. */
const furniture =
  /封面|封皮|封底|目录|说明|填报|填表|核对|审核|校验|指南|附注|名词|职[能责]|机构|字典|代码/;
const few = 10;

function hasFigures(grid: Grid): boolean {
  let count = 0;
  for (const cells of grid.rows.values()) {
    count += cells.filter((cell) => cell?.type === "number").length;
    if (count >= few) return true;
  }
  return false;
}

export const sheetsAreKnown = defineCheck({
  id: "presentation/sheets-are-known",
  label: { zh: "有数的工作表都认得出", en: "sheets are known" },
  why: "认不出的表没有参加任何核对，不能当作没有问题。",
  basis: "本工具的核对范围；部门预算公开表样",
  since: 2018,
  severity: "info",
  family: "G",
  kind: "missing",
  message: "工作表“{sheet}”有数，但不是标准表，里面的数没有核对（{because}）。",
  next: "如果它是应公开的表，请按表样核对表题和表头；内部用表不必处理。",
  *run(reading: Reading) {
    for (const { grid, because } of reading.strangers) {
      if (grid.visibility !== "visible" || furniture.test(grid.name) || !hasFigures(grid)) continue;
      yield { places: [firstCell(grid)], data: { sheet: grid.name, because } };
    }
  },
  examples: {
    ok: `
sheet 核对
收入 | 6.00 | 支出 | 6.00 | 差额 | 0.00
一月 | 1 | 二月 | 2 | 三月 | 3 | 四月 | 4
五月 | 1 | 六月 | 2 | 七月 | 3 | 八月 | 4`,
    notOk: `
sheet 工资明细
姓名 | 一月 | 二月 | 三月 | 四月 | 五月
甲 | 5100 | 5100 | 5100 | 5200 | 5200
乙 | 4800 | 4800 | 4800 | 4900 | 4900`,
    says: "工作表“工资明细”有数，但不是标准表，里面的数没有核对",
  },
});
