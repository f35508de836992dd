import { defineCheck } from "../../../model/define.ts";
import { decimalTextTo } from "../../../model/decimal.ts";
import type { Fact, Reading, Table } from "../../../model/reading.ts";

/** The cell of a line and column, by meaning. */
const factOf = (table: Table | undefined, line: string, column: string): Fact | undefined =>
  table?.blocks
    .flatMap((block) => block.lines)
    .find((one) => one.key === line)
    ?.facts.get(column);

export const runningCostsHaveTheirItem = defineCheck({
  id: "between-sheets/running-costs-have-their-item",
  label: {
    zh: "有公务用车运行维护费就有 30231 科目",
    en: "vehicle running costs have their economic item",
  },
  why: "车辆运行维护费常被并进 30239 其他交通费用；若在项目支出里安排则不必有 30231。",
  basis: "部门预算支出经济分类科目 30231 公务用车运行维护费",
  since: 2018,
  severity: "info",
  family: "B2",
  kind: "missing",
  message:
    "“三公”经费表列有公务用车运行维护费 {amount} {unit}，基本支出表没有 30231 公务用车运行维护费一行。",
  next: "若该费用在基本支出中安排，请在基本支出表补列 30231，并从所并入的科目（常见为 30239 其他交通费用）中减去；若在项目支出中安排，可不改。",
  *run(reading: Reading) {
    const table = (id: string) => reading.tables.find((one) => one.definition.id === id);
    const items = table("budget/basic-expenditure");
    const running = factOf(table("budget/three-public"), "vehicles.running", "general-public");
    if (
      !items ||
      !running ||
      running.cell.kind !== "amount" ||
      running.cell.amount.value.digits <= 0n
    )
      return;
    const lines = items.blocks.flatMap((block) => block.lines);
    if (lines.length === 0 || lines.some((line) => line.code === "30231")) return;
    const nearest =
      lines.find((line) => line.code === "30239") ??
      lines.find((line) => line.code === "302") ??
      lines[0]!;
    const { value, decimals, unit } = running.cell.amount;
    yield {
      places: [
        { grid: running.table.grid.name, row: running.row!, column: running.at! },
        { grid: items.grid.name, row: nearest.row, column: nearest.facts.get("code")?.at ?? 1 },
      ],
      data: {
        amount: decimalTextTo(value, decimals),
        unit: unit.zh,
      },
    };
  },
  examples: {
    ok: `
sheet 1
部门预算财政拨款“三公”经费支出表
单位：万元
项目 | 合计 | 一般公共预算财政拨款 | 政府性基金财政拨款 | 国有资本经营预算财政拨款
公务用车运行维护费 | 2.84 | 2.84
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30231 | 公务用车运行维护费 | 2.84 | | 2.84`,
    notOk: `
sheet 1
部门预算财政拨款“三公”经费支出表
单位：万元
项目 | 合计 | 一般公共预算财政拨款 | 政府性基金财政拨款 | 国有资本经营预算财政拨款
公务用车运行维护费 | 2.84 | 2.84
sheet 2
部门预算一般公共预算财政拨款基本支出表
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
'30239 | 其他交通费用 | 5.66 | | 5.66`,
    says: "没有 30231",
  },
});
