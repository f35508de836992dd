import type { Claim, Term } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { type EnteredMoney, type ToldMoney, enteredMoney } from "../claim-parts/entered-money.ts";
import { projectCore } from "../claim-parts/name-likeness.ts";
import { areSurelyItsParts, comeTo, inUnitOf } from "../claim-parts/sums-with-a-slip.ts";

const id = "claims/project-in-the-budget-has-the-money-its-goals-say";

export const projectGoals = defineClaim({
  id,
  label: { zh: "说明里的项目金额与绩效目标", en: "project money in the text and in its goals" },
  why: "支出说明逐项列出各项目的金额，工作簿里同一个项目的绩效目标又写了一遍；“项目”表没有填金额时，只有这两处能互相核对。",
  basis: "部门预算信息公开情况说明：支出说明；项目支出绩效目标表",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims(narrative, readings) {
    // What was spent may well be another amount than what was planned.
    if (narrative.kind === "final-accounts") return;
    const said = byName(budgetLines(narrative), ({ subject }) => nameIn(subject.words));
    const entered = byName(enteredMoney(readings), ({ name }) => nameIn(name));
    for (const [name, project] of entered) {
      const line = said.get(name);
      // An amount that was entered is held against the text as any cell is.
      if (!line || !project || project.budget) continue;
      const claim = claimOf(line, project);
      if (claim) yield claim;
    }
  },
});

/** What the year's expenditure is made of, line by line. */
function budgetLines({ breakdowns, year }: Narrative): Statement[] {
  const totals = new Set(
    breakdowns
      .filter(({ total, slot }) => slot === "level" && total.subject.side === "支出")
      .filter(({ total }) => !total.levels.accounts)
      .filter(({ total, parts }) => total.year === year && parts.length > 1)
      .flatMap(({ parts }) => parts),
  );
  return [...totals].filter((one) => {
    const level = levelOf(one);
    return Boolean(level?.mention && moneyUnit(level.unit)) && one.year === year;
  });
}

/** Each by its name; null for a name that several have. */
function byName<One>(
  all: readonly One[],
  nameOfOne: (one: One) => string,
): Map<string, One | null> {
  const found = new Map<string, One | null>();
  for (const one of all) {
    const name = nameOfOne(one);
    if (name.length >= 2) found.set(name, found.has(name) ? null : one);
  }
  return found;
}

const fundOf = /^财政(?:对|补助)?(.{2,20}?)(?:基金)?的?(?:补助|配套)$/;
const doing = /(?:下发|发放|拨付|支付|缴纳)$/;

/** 人员经费下发 is 人员经费; 财政对城乡居民医保基金补助 is 城乡居民医疗保险. */
function nameIn(words: string): string {
  const name = words.replace(/^(?:其中|主要)?(?:包括|包含|用于|有|和|及|以及)?[：，]?/, "");
  const core = projectCore(projectCore(name).replace(doing, ""));
  return core
    .replace(/医保/g, "医疗保险")
    .replace(fundOf, "$1")
    .replace(/基本(?=医疗|养老)/, "");
}

function claimOf(line: Statement, project: EnteredMoney): Claim | null {
  const total = term(levelOf(line)!, nameOf(line));
  const own = inUnitOf(total, wholeMoney(project));
  if (!own || own.length === 0) return null;
  if (!comeTo(total, own) && !areSurelyItsParts(total, own)) return null;
  const kind = own.length > 1 ? "sum" : "equal";
  return {
    pattern: id,
    kind,
    formula: kind,
    stated: total,
    operands: own,
    sure: false,
    otherwise: [],
    zh: "与绩效目标里的金额相同",
  };
}

/** 待遇累计, 共计: what was paid to each of several groups. */
const ofGroup = /(?:累计|共计|合计|总计|共?需)(?:资金|经费|金额)?$/;

/** The sum of the goals that is said of the project by name, or those of its groups. */
function wholeMoney({ name, told }: EnteredMoney): Term[] {
  const isWhole = ({ lead }: ToldMoney): boolean =>
    tells(lead, nameIn(name)) || (told.length > 1 && ofGroup.test(lead));
  return told.length > 0 && told.every(isWhole)
    ? told.map(({ term: own }) => ({ ...own, label: `“${name}”绩效目标` }))
    : [];
}

/** Whether a sentence says a name, sign after sign: 为城乡居民发放医疗保险. */
function tells(sentence: string, name: string): boolean {
  let at = 0;
  for (const sign of sentence.replace(/医保/g, "医疗保险")) if (sign === name[at]) at += 1;
  return at === name.length;
}
