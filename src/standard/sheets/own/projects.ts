import { defineSheet } from "../../../model/define.ts";
import { type Relation, crossFooting } from "../../../model/relation.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, fundingSources, words } from "../columns.ts";

const funds = fundingSources.map((column) => column.id);
const optional = { optional: true } as const;
const wide = { optional: true, width: 44 } as const;

const plan = (months: number) =>
  words(
    `plan-${months}`,
    { zh: `${months}月底支出计划`, en: `planned by the end of month ${months}` },
    { width: 10, ...optional },
  );

const total: Relation = {
  id: "total",
  kind: "sum",
  family: "A1",
  over: "once",
  columns: [
    ...["whole", "whole-appropriation", "whole-other"],
    ...["budget", "budget-appropriation", ...funds, "budget-other"],
    ...["spent", "spent-appropriation", "spent-other"],
  ],
  stated: "total:*",
  parts: [{ ref: "lines:*", sign: 1 }],
  derives: true,
  zh: "合计＝各项目之和",
};

/** Ids of the columns are the fields of `ProjectTarget`; 功能科目编码 and the three funds are for the tables. */
export const projects = defineSheet({
  id: "own/projects",
  label: { zh: "项目", en: "projects" },
  why: "项目支出由哪些项目组成；绩效目标和文字说明都按它引用。",
  basis: "本工具的工作表",
  since: 2018,
  unit: tenThousandYuan,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        words("project", terms.projectName, { width: 44 }),
        words("code", { zh: "功能科目编码", en: "functional code" }, { width: 14 }),
        amount("budget", { zh: "项目金额", en: "amount" }),
        amount("budget-appropriation", printed(terms.appropriation, "财政拨款小计"), optional),
        ...fundingSources,
        amount("budget-other", { zh: "其他资金", en: "other funds" }),
        words("use", { zh: "主要用途", en: "purpose" }, { width: 44 }),
        words("goal", terms.performanceTarget, { ...wide, synonyms: ["年度绩效目标"] }),
        plan(3),
        plan(6),
        plan(10),
        plan(12),
        words("project-code", { zh: "项目编码", en: "code of the project" }, optional),
        words("nature", { zh: "项目性质", en: "nature of the project" }, optional),
        words("from", { zh: "开始日期", en: "first day" }, optional),
        words("until", { zh: "完成日期", en: "last day" }, optional),
        amount("whole", { zh: "各年资金总额", en: "funds over all years" }, optional),
        amount("whole-appropriation", { zh: "总额中财政资金", en: "of the state" }, optional),
        amount("whole-other", { zh: "总额中其他资金", en: "of others" }, optional),
        words("whole-goal", { zh: "各年总体目标", en: "goal over all years" }, wide),
        amount("spent", { zh: "执行数", en: "spent" }, optional),
        amount("spent-appropriation", { zh: "执行数中财政拨款", en: "of it granted" }, optional),
        amount("spent-other", { zh: "执行数中其他资金", en: "of it from others" }, optional),
        words("result", { zh: "实际完成目标", en: "what was reached" }, wide),
        words("problem", { zh: "发现的主要问题", en: "problems found" }, wide),
        words("remedy", { zh: "下一步改进措施", en: "what is done about them" }, wide),
      ],
      rows: { kind: "list", total: terms.total, identifiedBy: ["project", "budget"] },
    },
  ],
  relations: [
    crossFooting("budget", [...funds, "budget-other"], "项目金额＝各资金来源之和", {
      subtotal: { column: "budget-appropriation", of: funds },
    }),
    crossFooting("budget-appropriation", funds, "财政拨款小计＝各财政拨款之和"),
    crossFooting("whole", ["whole-appropriation", "whole-other"], "资金总额＝财政资金＋其他资金"),
    crossFooting("spent", ["spent-appropriation", "spent-other"], "执行数＝财政拨款＋其他资金"),
    total,
  ],
});
