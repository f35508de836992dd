import type { Term } from "../../model/claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import type { Fact, Reading } from "../../model/reading.ts";
import { nameOf, term } from "../../model/terms.ts";
import { factTerm } from "./facts-named.ts";
import { isAmount } from "./other-amounts.ts";
import { fundIn, fundOf } from "./scopes.ts";

/** What was left at the beginning or the end of a year. */
export interface CarriedOver {
  readonly side: "opening" | "closing";
  /** Whose money: all of it, one fund's, one 科目's. */
  readonly of: string;
  readonly term: Term;
}

/** Every carry-over that the words and tables of final accounts give for a year. */
export function* carriedIn(
  narrative: Narrative | null,
  readings: readonly Reading[],
  year: number,
): Iterable<CarriedOver> {
  for (const statement of narrative?.statements ?? []) {
    if (statement.year !== year) continue;
    const found = saidIn(narrative!, statement);
    if (found) yield found;
  }
  for (const { tables } of readings) {
    for (const { blocks } of tables) {
      for (const { lines } of blocks) {
        for (const { facts } of lines) for (const fact of facts.values()) yield* inCell(fact);
      }
    }
  }
}

const openings = /(?:年初|上年)(?:财政拨款)?结转(?:[和及与、]?结余)?(?:资金|收入)?/;
const closings = /年末(?:财政拨款)?结转(?:[和及与、]?结余)?(?:资金)?|结转下年/;

function saidIn(narrative: Narrative, statement: Statement): CarriedOver | null {
  const { words, given } = statement.subject;
  const figure = levelOf(statement);
  if (given === "none" || !figure || !isAmount(figure)) return null;
  const side = closings.test(words) ? "closing" : openings.test(words) ? "opening" : null;
  if (side === null) return null;
  const of = fundIn(words) ?? fundOf(narrative, statement) ?? allMoney;
  return { side, of, term: term(figure, nameOf(statement)) };
}

const allMoney = "全部";

/** The two summaries carry whole sums over; the tables of a fund, those of every 科目. */
const summaries: Readonly<Record<string, string>> = {
  "final-accounts/income-expenditure": allMoney,
  "final-accounts/appropriation": "财政拨款",
};

function* inCell(fact: Fact): Iterable<CarriedOver> {
  const { table, line, column, cell } = fact;
  if (cell.kind !== "amount") return;
  const { id } = table.definition;
  const summary = summaries[id];
  const own = factTerm(fact);
  if (summary !== undefined) {
    if (line === "income.carry-over") yield { side: "opening", of: summary, term: own };
    const isWhole = column.id === "total" || column.id === "amount";
    if (line === "expenditure.carry-over" && isWhole)
      yield { side: "closing", of: summary, term: own };
  } else if (column.id === "opening" || column.id === "closing") {
    const named = { ...own, label: `${own.label} ${column.label.zh}` };
    yield { side: column.id, of: `${id} ${line}`, term: named };
  }
}
