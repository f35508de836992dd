/**
 * What the checks see when performance targets are changed: `npm run bench:target-mutation [-- options]`.
 * Departments of our own and, with the folder of the documents in `BUDGET_CORPUS`, the data that the
 * forms of the seed documents hold, are changed one figure at a time and checked again.
 *
 *   --only TEXT    data whose name holds the text
 *   --misses       list the covered changes nobody saw
 *
 * How to read it. Figures: amounts, headcounts (人 名 户 家 人次) and percentages in 项目, 绩效指标 and
 * 部门绩效, in cells of their own or in sentences. Covered: the figure takes part in a relation that
 * held and can tell every change (a bound cannot). Flagged: of the changes to
 * covered figures (a digit, two digits exchanged, the decimal point), those with a finding at warning
 * or above that was not there before. With its printed forms: the workbook also holds the forms made
 * of the data, as the pane inserts them, and each figure is held against its form; what the entries
 * say of each other is told apart from that. With the words of its document: the entries together
 * with the disclosure text, its forms taken out; every fifth change is tried. Real documents are
 * summed up apart from departments of our own.
 */
import { parseArgs } from "node:util";
import { percent } from "./accuracy/print.ts";
import { books, withForms, withWords } from "./mutation-of-targets/books.ts";
import { type Tally, measure } from "./mutation-of-targets/measure.ts";

type Counts = Pick<Tally, "figures" | "covered" | "changes" | "flagged">;

const said = ({ figures, covered, changes, flagged }: Counts, parts = ""): string =>
  `covered ${covered}/${figures} ${percent(covered, figures)} %${parts}; flagged ${flagged}/${changes} ${percent(flagged, changes)} %`;

const partsOf = ({ byKind }: Tally): string => {
  const parts = [...byKind].map(
    ([kind, all]) => `${kind} ${all.filter(({ covered }) => covered).length}/${all.length}`,
  );
  return ` (${parts.join(", ")})`;
};

function sumOf(tallies: readonly Tally[]): Counts {
  const sum = (count: (one: Tally) => number) =>
    tallies.reduce((whole, one) => whole + count(one), 0);
  return {
    figures: sum((one) => one.figures),
    covered: sum((one) => one.covered),
    changes: sum((one) => one.changes),
    flagged: sum((one) => one.flagged),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { only: { type: "string", default: "" }, misses: { type: "boolean", default: false } },
  });
  const all = (await books(process.env["BUDGET_CORPUS"])).filter(({ name }) =>
    name.includes(values.only),
  );
  const tallies: { readonly name: string; readonly tally: Tally }[] = [];
  for (const book of all) {
    const tally = measure(book, book.narrative ? 5 : 1);
    console.log(`${book.name}: ${said(tally, partsOf(tally))}`);
    if (values.misses) for (const one of tally.missed) console.log(`  missed ${one}`);
    tallies.push({ name: book.name, tally });
  }
  const summed = (label: string, kind: (name: string) => boolean): void => {
    const chosen = tallies.filter(({ name }) => kind(name));
    if (chosen.length > 0)
      console.log(`${label}: ${said(sumOf(chosen.map(({ tally }) => tally)))}`);
  };
  const isAlone = (name: string) => !name.endsWith(withForms) && !name.endsWith(withWords);
  summed("entries alone", isAlone);
  summed("entries of the real documents alone", (name) => /^\d{3}$/.test(name));
  summed("entries of the real documents with their words", (name) => name.endsWith(withWords));
  summed("with their printed forms", (name) => name.endsWith(withForms));
}

void main();
