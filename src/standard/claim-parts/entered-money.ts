import type { Term } from "../../model/claim.ts";
import { parseDecimal } from "../../model/decimal.ts";
import type { Fact, Reading } from "../../model/reading.ts";
import { moneyUnit } from "../../model/unit.ts";
import { type Facts, linesOf, textIn } from "./entered-projects.ts";

/** What an entered project says of all its money. */
export interface EnteredMoney {
  readonly name: string;
  /** 项目金额; null where it was left empty. */
  readonly budget: Term | null;
  /** Sums among its cost indicators: 预算控制数, not what one of something costs. */
  readonly costs: readonly Term[];
  /** Sums its goals speak of. */
  readonly told: readonly ToldMoney[];
}

/** A sum of money in a sentence of the goals, with the words before it. */
export interface ToldMoney {
  readonly term: Term;
  /** The sentence up to the figure. */
  readonly lead: string;
}

/** Every project of the sheets 项目 and 绩效指标, in the order they were entered. */
export function enteredMoney(readings: readonly Reading[]): EnteredMoney[] {
  const projects = new Map<string, { budget: Term | null; costs: Term[]; told: ToldMoney[] }>();
  const of = (name: string) => {
    const own = projects.get(name) ?? { budget: null, costs: [], told: [] };
    projects.set(name, own);
    return own;
  };
  for (const facts of linesOf(readings, "own/projects")) {
    const name = textIn(facts, "project");
    if (name === "") continue;
    of(name).budget = budgetOf(facts);
    of(name).told.push(...toldIn(facts));
  }
  let last = "";
  for (const facts of linesOf(readings, "own/indicators")) {
    last = textIn(facts, "project") || last;
    if (last !== "") of(last).costs.push(...costIn(facts));
  }
  return [...projects].map(([name, money]) => ({ name, ...money }));
}

function budgetOf(facts: Facts): Term | null {
  const fact = facts.get("budget");
  if (fact?.cell.kind !== "amount") return null;
  const { value, decimals, unit } = fact.cell.amount;
  return termOf(fact, { value, decimals, unit: unit.zh }, "项目金额");
}

type Said = Pick<Term, "value" | "decimals" | "unit">;

const termOf = (fact: Fact, said: Said, label: string): Term => ({
  ...said,
  label,
  figure: null,
  fact,
  derived: null,
  sign: 1,
});

const cost = /^[≥≤＝=＞＜><]?\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s]{0,4})$/;

/** What one of something costs, and what is spent over several years. */
const otherCost = /单价|平均|[人户亩村校班次车件套]均|每|公里|总投|概算|合同/;

/** ≤30万 is money too, where it is a cost. */
function costIn(facts: Facts): Term[] {
  const level = textIn(facts, "level2") || textIn(facts, "level1");
  const fact = facts.get("value");
  const [, digits, behind] = cost.exec(textIn(facts, "value")) ?? [];
  const said = saidIn(digits, (behind || textIn(facts, "measure")).replace(/^[万亿]$/, "$&元"));
  const name = textIn(facts, "level3");
  if (!fact || !said || !level.includes("成本") || otherCost.test(name)) return [];
  return [termOf(fact, said, `${name}指标值`)];
}

function saidIn(digits: string | undefined, unit: string): Said | null {
  const value = parseDecimal((digits ?? "").replaceAll(",", ""));
  return value && moneyUnit(unit) ? { value, decimals: value.scale, unit } : null;
}

const money = /(?<![\d,.])(\d[\d,]*(?:\.\d+)?)(亿元|万元|元)(?![／/·])/g;
/** What one gets, what is only about right, and what is no budget of this year. */
const other =
  /[每约近超余原]|[分一二三四]期|[人户均]均|标准|[上去往][一]?年|[两二三四五]年|其中|[较比由从]|增加|减少|节约|争取|[贷借]款|收入|产值|[带拉撬]动|总投|概算|合同/;

function toldIn(facts: Facts): ToldMoney[] {
  const fact = facts.get("goal");
  if (!fact) return [];
  return textIn(facts, "goal")
    .split(/[。；;\n]/)
    .flatMap((sentence) =>
      [...sentence.matchAll(money)].flatMap(({ 1: digits, 2: unit, index }): ToldMoney[] => {
        const lead = sentence.slice(0, index);
        const clause = lead.split(/[，,、]/).at(-1)!;
        const said = saidIn(digits, unit!);
        return said && !other.test(clause) ? [{ term: termOf(fact, said, "绩效目标"), lead }] : [];
      }),
    );
}
