import type { Claim, ClaimPattern, Term } from "../../model/claim.ts";
import { equals } from "../../model/decimal.ts";
import { type ArgumentOf, valueError } from "../../model/function.ts";
import type { Figure, Narrative, Statement, Subject } from "../../model/narrative.ts";
import { sameSubject, stageOf, subjectOf } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import { cellFrom, quoted, wordsFrom } from "../calling/cells.ts";

/** An amount that the text is held against, by its name. */
export interface GivenFact {
  readonly label: string;
  readonly value: Term["value"];
  readonly decimals: number;
  /** Empty: 万元 for money, otherwise the unit of the text. */
  readonly unit: string;
}

/** Amounts stand for money in this unit where none is given. */
const usualUnit = "万元";

/**
 * Reads a list of names and amounts, and units where there is a third column. A first row
 * without an amount is its heading; a name without an amount says nothing.
 * @throws Refusal naming a row that cannot be read
 */
export function factsIn(table: ArgumentOf["table"]): GivenFact[] {
  if (table.every((row) => row.length < 2)) {
    throw valueError("“对照”要有两列：项目、金额；请把两列一起选上，单位可以放在第三列。");
  }
  const known = new Map<string, GivenFact>();
  table.forEach((row, at) => {
    const fact = factIn(row, at);
    const before = fact && known.get(fact.label);
    if (before && (!equals(before.value, fact.value) || before.unit !== fact.unit)) {
      throw valueError(`“对照”里${quoted(fact.label)}有两个不同的数；请只留一个，或写明年度。`);
    }
    if (fact && !before) known.set(fact.label, fact);
  });
  return [...known.values()];
}

function factIn([name, amount, unit]: ArgumentOf["table"][number], at: number): GivenFact | null {
  const label = wordsFrom(name).trim();
  const cell = cellFrom(amount);
  if (label === "" || label === "0" || cell.kind === "blank" || cell.kind === "nil") return null;
  if (cell.kind === "amount") {
    const { value, decimals } = cell.amount;
    const printed = cell.storedAsText ? decimals : Math.max(2, value.scale);
    return { label, value, decimals: printed, unit: unitIn(unit) };
  }
  if (at === 0) return null;
  throw valueError(
    `“对照”第 ${at + 1} 行的金额${quoted(wordsFrom(amount))}不是数；请改成数字，没有就留空。`,
  );
}

const unitIn = (unit: unknown): string => (unit === 0 ? "" : wordsFrom(unit).trim());

const id = "claims/figures-are-those-given";

/** The sentence pattern that holds the text's figures against amounts given by name. */
export function factPattern(facts: readonly GivenFact[]): ClaimPattern {
  return {
    id,
    label: { zh: "与所给的数一致", en: "figures are those given" },
    why: "文字里的数应当就是所选区域里同名的数。",
    basis: "",
    since: 2017,
    severity: "error",
    family: "B1",
    kind: "equal",
    claims: (narrative) => claimsOf(narrative, facts),
  };
}

/** The names that no statement of the text speaks of. */
export function unmentioned(narrative: Narrative, facts: readonly GivenFact[]): GivenFact[] {
  const found = new Set(matchesOf(narrative, facts).map(({ fact }) => fact));
  return facts.filter((fact) => !found.has(fact));
}

function claimsOf(narrative: Narrative, facts: readonly GivenFact[]): Claim[] {
  return matchesOf(narrative, facts).map(({ fact, statement, figure }) => ({
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(figure, nameOf(statement)),
    operands: [given(fact, figure)],
    sure: true,
    otherwise: [],
    zh: `与所给的“${fact.label}”相等`,
  }));
}

interface Match {
  readonly fact: GivenFact;
  readonly statement: Statement;
  readonly figure: Figure;
}

/** Every figure of the text that is said of a given name, in the same year and stage. */
function matchesOf({ statements, year }: Narrative, facts: readonly GivenFact[]): Match[] {
  const named = new Map<string, { fact: GivenFact; subject: Subject }[]>();
  for (const fact of facts) {
    const subject = subjectOf(fact.label, "sentence");
    const same = named.get(subject.core);
    if (same) same.push({ fact, subject });
    else named.set(subject.core, [{ fact, subject }]);
  }
  return statements.flatMap((statement) =>
    (named.get(statement.subject.core) ?? []).flatMap(({ fact, subject }): Match[] => {
      const isSame =
        sameSubject(statement.subject, subject) === 2 &&
        (statement.subject.year ?? year) === (subject.year ?? year);
      const figure = isSame ? figureFor(fact.label, statement) : null;
      return figure ? [{ fact, statement, figure }] : [];
    }),
  );
}

/** The level the name asks for; where it asks for none, the only one there is. */
function figureFor(label: string, { levels }: Statement): Figure | null {
  const stage = stageOf(label);
  const asked = levels[stage] ?? (stage === "unsaid" ? undefined : levels.unsaid);
  const all = Object.values(levels);
  return asked ?? (stage === "unsaid" && all.length === 1 ? all[0]! : null);
}

function given({ label, value, decimals, unit }: GivenFact, figure: Figure): Term {
  const usual = figure.mention?.measure === "money" ? usualUnit : figure.unit;
  return {
    value,
    decimals,
    unit: unit === "" ? usual : unit,
    label,
    figure: null,
    fact: null,
    derived: null,
    sign: 1,
  };
}
