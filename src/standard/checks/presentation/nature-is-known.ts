import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { natureWords, unitNatureOf } from "../../../model/unit-nature.ts";

export const natureIsKnown = defineCheck({
  id: "presentation/nature-is-known",
  label: { zh: "单位性质写明是行政还是事业", en: "nature of the unit is known" },
  why: "只有行政单位和参公事业单位有机关运行经费；单位性质写得看不出是哪一种，公开文字就没法说。",
  basis: "财预〔2016〕143号：公开机关运行经费；本工具的工作表",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "format",
  message: "“基本信息”的单位性质写的是“{words}”，看不出是行政单位、参公事业单位还是其他事业单位。",
  next: `请写${natureWords.map((one) => `“${one}”`).join("、")}之一。`,
  *run(reading: Reading) {
    const tables = reading.tables.filter(({ definition }) => definition.id === "own/particulars");
    const lines = tables.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
    const fact = lines.find(({ key }) => key === "nature")?.facts.get("text");
    if (fact?.cell.kind !== "text" || fact.row === null || fact.at === null) return;
    const words = fact.cell.text.trim();
    if (words === "" || unitNatureOf(words) !== null) return;
    const place = { grid: fact.table.grid.name, row: fact.row, column: fact.at };
    yield { places: [place], data: { words } };
  },
  examples: {
    ok: `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
单位性质 | 国家机关`,
    notOk: `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
单位性质 | 行政事业单位`,
    says: "看不出是行政单位、参公事业单位还是其他事业单位",
  },
});
