import type { Claim } from "../../model/claim.ts";
import { isZero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import type { Fact } from "../../model/reading.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { isEconomic, isInEconomicList } from "../claim-parts/economic-lists.ts";
import {
  type FactsByName,
  factTerm,
  factsByName,
  factsNamed,
  ofSaidTotal,
  ofStage,
} from "../claim-parts/facts-named.ts";

const id = "claims/text-equals-table";

export const table = defineClaim({
  id,
  label: { zh: "文字与表格", en: "text against table" },
  why: "文字里的数和表里的数说的是同一件事，改了表没有改文字，是公开文本里最常见的错误。",
  basis: "财预〔2016〕143号；部门预决算公开文本与公开表应当一致",
  since: 2017,
  severity: "error",
  family: "B1",
  kind: "equal",
  *claims(narrative, readings) {
    if (readings.length === 0) return;
    const index = factsByName(readings);
    const year = readings[0]!.year;
    for (const statement of narrative.statements) {
      if (statement.year !== null && year !== null && statement.year !== year) continue;
      const claim = tableClaim(narrative, statement, index);
      if (claim) yield printsWholeUnits(narrative, claim) ? { ...claim, coarse: true } : claim;
    }
  },
});

function tableClaim(narrative: Narrative, statement: Statement, index: FactsByName): Claim | null {
  const level = levelOf(statement);
  if (!level?.mention || !moneyUnit(level.unit) || statement.subject.given === "none") return null;
  const all = ofStage(
    ofSaidTotal(factsNamed(index, statement.subject), statement.subject),
    statement.levels.accounts === level,
  );
  const found = fundNamed(statement.subject.core) ? all : ofOneFund(narrative, level, all);
  const named = isInEconomicList(narrative, statement)
    ? found.filter(isEconomic)
    : ofTheSameMoney(found, statement);
  const filled = named.filter(({ cell }) => cell.kind === "amount");
  // What there is nothing of in one fund there may be in others.
  const ofFund = isZero(level.value) ? ofOneFund(narrative, level, named, allFunds) : named;
  const nonZero = ofFund.filter(({ cell }) => cell.kind === "amount" && !isZero(cell.amount.value));
  // Said to be nothing: true only where every cell of that name is empty or nought.
  const facts = !isZero(level.value) ? filled : nonZero.length > 0 ? nonZero : ofFund;
  const [first, ...rest] = facts;
  if (!first) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(level, nameOf(statement)),
    operands: [factTerm(first)],
    sure: isOwnFigure(narrative, statement),
    otherwise: rest.map((fact) => [factTerm(fact)]),
    zh: "与表中的数相同",
  };
}

/** So many whole amounts beside a nought, and none with decimals, show how the sentence prints. */
const fewestWhole = 2;

function printsWholeUnits({ document }: Narrative, { stated }: Claim): boolean {
  if (!isZero(stated.value) || stated.decimals > 0) return false;
  const beside = document.passages[stated.figure!.passage]!.mentions.filter(
    ({ unit, value }) => unit === stated.unit && !isZero(value),
  );
  return beside.length >= fewestWhole && beside.every(({ decimals }) => decimals === 0);
}

const threePublic = /出国|公务接待|公务用车|三公/;

/** “三公” expenses have a table of their own; the economic items are only their part in basic expenditure. */
function ofTheSameMoney(facts: readonly Fact[], { subject }: Statement): readonly Fact[] {
  if (!threePublic.test(subject.core)) return facts;
  return facts.filter(({ table: one }) => one.definition.id.includes("three-public"));
}

const funds = [
  [/政府性?基金/, "government-fund"],
  [/国有资本经营/, "state-capital"],
] as const;

const allFunds = [...funds, [/一般公共预算/, "general-public"]] as const;

const fundNamed = (name: string): boolean => funds.some(([words]) => words.test(name));

/** 政府性基金…年初结转和结余…，年末结转和结余…: of the fund its sentence or its section speaks of, where that has a table. */
function ofOneFund(
  { document }: Narrative,
  level: Figure,
  facts: readonly Fact[],
  known: readonly (readonly [words: RegExp, table: string])[] = funds,
): readonly Fact[] {
  const { flow, section } = document.passages[level.passage]!;
  const before = flow.slice(0, level.start);
  const said = `${document.sections[section ?? -1]?.title ?? ""}${before}`;
  const named = known.filter(([words]) => words.test(said));
  if (named.length !== 1) return facts;
  const own = facts.filter(({ table: one }) => one.definition.id.includes(named[0]![1]));
  return own.length > 0 ? own : facts;
}

/** Sections that tell the tables over again; elsewhere the same name may mean something else. */
const telling = /收入|支出|收支|预算|决算|三公|机关运行|总体/;
const otherwise = /职责|职能|绩效|名词|附件|项目|采购|资产/;

function isOwnFigure({ document }: Narrative, statement: Statement): boolean {
  if (statement.subject.given !== "sentence" && statement.subject.core === "") return false;
  const passage = document.passages[statement.passage]!;
  let at: number | null = passage.section;
  while (at !== null) {
    const section: Narrative["document"]["sections"][number] | undefined = document.sections[at];
    if (!section) return false;
    if (section.level > 1 && otherwise.test(section.title)) return false;
    if (section.level > 1 && telling.test(section.title)) return true;
    at = section.parent;
  }
  return false;
}
