import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";

const id = "claims/completion-is-actual-over-budget";

export const completion = defineClaim({
  id,
  label: { zh: "完成率", en: "completion rate" },
  why: "完成预算的百分比由决算数和预算数算出，两个数在同一句里，应当一算就对。",
  basis: "部门决算公开文本：支出决算具体情况",
  since: 2017,
  severity: "error",
  family: "A7",
  kind: "completion",
  reads: [
    {
      slot: "completion",
      measures: ["percent", "points"],
      before:
        /(?<![^，；])(?<subject>(?:(?!完成|为|达|占)[^，；])*)(?:完成|为|达到?|占)了?(?<of>[^，；]*?(?:预算|计划|任务|目标))(?:数|安排)?的?(?:比例)?(?:为|的)?$/,
    },
    // 完成年初预算4800万元的108%: the budget stands before it.
    { slot: "completion", measures: ["percent"], before: /^的$/ },
    {
      slot: "completion",
      measures: ["percent", "points"],
      before:
        /(?<![^，；])(?<subject>[^，；]*?)(?<of>预算|计划)?(?:完成率|执行率|预付率|支付率|支出率)(?:为|是|达到?)?$/,
    },
  ],
  *claims({ statements }) {
    for (const statement of statements) {
      const { accounts, unsaid } = statement.levels;
      const actual = accounts ?? unsaid;
      for (const { figure, against } of statement.completions) {
        const budget = against ?? statement.levels.budget;
        if (!actual || !budget || valueLike(actual, budget) === null) continue;
        yield {
          pattern: id,
          kind: "completion",
          formula: "percent",
          stated: term(figure, `${thingOf(statement)}完成率`),
          operands: [term(actual, thingOf(statement)), term(budget, budgetOf(statement))],
          sure: true,
          otherwise: [],
          zh: "决算数÷预算数",
        };
      }
    }
  },
});

/** 调整后预算…，实际支出…: what was done is not named after what was planned. */
const thingOf = (statement: Statement): string =>
  nameOf(statement).replace(/^(?:调整后?|全年|年初)?(?:的)?预算数?$/, "实际数");

const budgetOf = (statement: Statement): string =>
  /^(?:调整后?|全年|年初)(?:的)?预算数?$/.exec(nameOf(statement))?.[0] ?? "预算数";
