import { levelOf } from "../../model/figures.ts";
import type {
  Comparison,
  Direction,
  Figure,
  Narrative,
  Statement,
  Subject,
} from "../../model/narrative.ts";
import { nameOf } from "../../model/terms.ts";
import { budgetMeant, comparedIn, saysComparison, thingOf, yearOfLevel } from "./compared-words.ts";
import { fundFor, isAmount, isNamed, stageOfKind } from "./other-amounts.ts";

/** How a text gives an amount another document has too. */
export type Given =
  /** Printed, or said to be the same (持平). */
  | { readonly how: "printed"; readonly figure: Figure }
  /** This year's amount and the change from it: 增加5万元. */
  | {
      readonly how: "change";
      readonly figure: Figure;
      readonly level: Figure;
      readonly direction: Direction;
    }
  /** This year's amount and the rate of change alone: 增长5%. */
  | { readonly how: "rate"; readonly figure: Figure; readonly level: Figure };

/** An amount of the text that another document may give too. */
export interface OwnAmount {
  readonly statement: Statement;
  readonly subject: Subject;
  readonly name: string;
  readonly fund: string | null;
  readonly year: number;
  /** Which of the year's figures; null when the sentence does not say. */
  readonly stage: "budget" | "accounts" | null;
  /** Which it is by custom, where it is not said: budgets are compared with budgets. */
  readonly usual: "budget" | "accounts";
  /** A budget figure that is certainly the one first approved. */
  readonly opening: boolean;
  readonly given: Given;
}

/** Every amount of a text that a document of another year or kind may give as its own. */
export function* ownAmounts(narrative: Narrative): Iterable<OwnAmount> {
  const usual = stageOfKind(narrative.kind);
  if (usual === null) return;
  for (const statement of narrative.statements) {
    const subject = thingOf(narrative, statement);
    if (!isNamed(subject)) continue;
    const { year } = statement;
    const shared = { statement, subject, usual, fund: fundFor(narrative, statement, subject) };
    for (const one of levelsIn(narrative, statement, usual)) {
      yield { ...shared, ...one, name: nameOf({ ...statement, subject }) };
    }
    for (const comparison of statement.comparisons) {
      const compared = comparedIn(narrative, statement, comparison);
      const given = givenBy(narrative, statement, comparison);
      if (!compared || !given) continue;
      const stage = compared.stage === "unsaid" ? null : compared.stage;
      // The opening budget beside the accounts is compared as what it is.
      if (stage === "budget" && compared.year === year && statement.levels.budget) continue;
      if (stage === null && compared.year === narrative.year) continue;
      const name = nameOf({ ...statement, subject }) + nameAs(given, comparison);
      yield { ...shared, year: compared.year, stage, opening: true, given, name };
    }
  }
}

function nameAs({ how }: Given, { base }: Comparison): string {
  if (how !== "printed") return how === "change" ? "的增减额" : "的增减率";
  return base ? "的对比数" : "";
}

type Level = Pick<OwnAmount, "year" | "stage" | "opening" | "given">;

function* levelsIn(
  narrative: Narrative,
  statement: Statement,
  usual: OwnAmount["usual"],
): Iterable<Level> {
  for (const [said, figure] of Object.entries(statement.levels)) {
    const year = yearOfLevel(narrative, statement, figure);
    if (year === null || !isAmount(figure)) continue;
    // Another year must be named by the words themselves: a carried one may be a comparison's.
    const isSaid = statement.subject.year === year || statement.year !== year;
    if (year !== narrative.year && !isSaid) continue;
    const ofYear = year === narrative.year ? usual : null;
    const stage = said === "unsaid" ? ofYear : (said as OwnAmount["usual"]);
    const meant =
      stage === "budget" && usual === "accounts"
        ? budgetMeant(narrative, statement, figure)
        : "opening";
    if (meant === "adjusted") continue;
    yield { year, stage, opening: meant === "opening", given: { how: "printed", figure } };
  }
}

/** The other amount of a comparison, printed or to be worked out. */
function givenBy(narrative: Narrative, statement: Statement, one: Comparison): Given | null {
  const { base, change, rate, direction, flat } = one;
  if (base) return isAmount(base) ? { how: "printed", figure: base } : null;
  const level = levelOf(statement);
  if (!level || !isAmount(level)) return null;
  if (change)
    return direction && isAmount(change)
      ? { how: "change", figure: change, level, direction }
      : null;
  if (rate) {
    const isOwn = saysComparison(narrative, statement, rate);
    return isOwn ? { how: "rate", figure: rate, level } : null;
  }
  if (!flat) return null;
  const { flow } = narrative.document.passages[statement.passage]!;
  const roughly = /基本|大致|大体/.test(flow.slice(Math.max(0, flat.start - 2), flat.end));
  return roughly ? null : { how: "printed", figure: level };
}
