import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";
import { firstCell } from "../presentation-parts/places.ts";
import { requiredTables } from "../presentation-parts/sheet-titles.ts";

export const tablesArePresent = defineCheck({
  id: "presentation/tables-are-present",
  label: { zh: "应公开的表都在", en: "tables are present" },
  why: "没有数的表也要列空表公开；少一张表，与它有关的核对也都没有做。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；预算公开应列空表并说明",
  since: 2018,
  severity: "warning",
  family: "D5",
  kind: "missing",
  message: "缺少《{table}》{nearest}。",
  next: "请补上这张表；没有数的保留空表并注明原因。表在工作簿里却没有认出来的，请核对表题和表头。",
  *run(reading: Reading, standard: Standard) {
    if (!reading.tables.some((table) => table.definition.own !== true)) return;
    const [first] = reading.workbook.grids;
    const there = new Set(reading.tables.map((table) => table.definition.id));
    // What is published is composed from a working book, which has them all from the beginning.
    const isWorking = there.has("own/particulars");
    // A sheet that was taken for another table may well be this one.
    const mayBe = new Set(reading.tables.map(({ rival }) => rival?.id));
    for (const { id, title, instead = id } of requiredTables(reading, standard)) {
      if (there.has(id) || there.has(instead)) continue;
      const near = reading.strangers.find(({ because }) => because.includes(`《${title}》`));
      yield {
        places: [firstCell(near?.grid ?? first!)],
        data: { table: title, nearest: near ? `；工作表“${near.grid.name}”有些像它` : "" },
        ...(isWorking && !mayBe.has(id) && { severity: "error" as const }),
      };
    }
  },
  examples: {
    ok: `
sheet 封面
2021年部门预算`,
    notOk: `
sheet 收支
部门预算收支总表
金额单位：万元
项目 | 预算数 | 项目 | 预算数
一、一般公共预算拨款收入 | 6.00 | 一、一般公共服务支出 | 6.00
收入总计 | 6.00 | 支出总计 | 6.00`,
    says: "“三公”经费支出表》",
  },
});
