import type { Term } from "../../model/claim.ts";
import type { Narrative, Statement, Subject } from "../../model/narrative.ts";
import type { OtherDocument } from "../../model/other-document.ts";
import { sameSubject } from "../../model/subject.ts";
import { nameOf, term as printed } from "../../model/terms.ts";
import { budgetMeant, thingOf, yearOfLevel } from "./compared-words.ts";
import { factTerm } from "./facts-named.ts";
import { fundIn, fundOf } from "./scopes.ts";
import { tableAmounts } from "./table-amounts.ts";

/** An amount that another document gives for its own year. */
export interface OtherAmount {
  readonly term: Term;
  readonly subject: Subject;
  readonly stage: "budget" | "accounts";
  /** The document says which of the year's figures it is. */
  readonly sure: boolean;
}

/** A thing whose amount is looked for. */
export interface Wanted {
  readonly subject: Subject;
  readonly fund: string | null;
}

interface Said extends OtherAmount {
  readonly fund: string | null;
}

/** A name that stands for more amounts than this means nothing by itself. */
const mostOfOneName = 60;

/** What another document says of its own year, by the name of the thing. */
export class OtherAmounts {
  private readonly said = new Map<string, Said[]>();
  private readonly document: OtherDocument;

  constructor(document: OtherDocument) {
    this.document = document;
    if (document.narrative) this.addWords(document.narrative);
    this.addTables();
  }

  /** Amounts of the same thing, of the same money. */
  named({ subject, fund }: Wanted): readonly OtherAmount[] {
    return (this.said.get(subject.core) ?? []).filter(
      (one) => one.fund === fund && sameSubject(one.subject, subject) === 2,
    );
  }

  private add(one: Said): void {
    const { core } = one.subject;
    const list = this.said.get(core);
    if (!list) this.said.set(core, [one]);
    else if (list.length < mostOfOneName) list.push(one);
  }

  private addWords(narrative: Narrative): void {
    for (const statement of narrative.statements) {
      const subject = thingOf(narrative, statement);
      if (!isNamed(subject)) continue;
      const fund = fundFor(narrative, statement, subject);
      for (const one of amountsIn(narrative, { ...statement, subject }, this.document)) {
        this.add({ ...one, fund });
      }
    }
  }

  private addTables(): void {
    const stage = stageOfKind(this.document.kind);
    if (stage === null) return;
    for (const { fact, subject, fund } of tableAmounts(this.document.readings)) {
      if (!isNamed(subject)) continue;
      const label = labelIn(this.document, subject.words);
      const term: Term = { ...factTerm(fact), label, from: this.document };
      this.add({ term, subject, fund, stage, sure: true });
    }
  }
}

/** The amounts of a statement by stage; an adjusted budget is neither budget nor accounts. */
function* amountsIn(
  narrative: Narrative,
  statement: Statement,
  document: OtherDocument,
): Iterable<Omit<Said, "fund">> {
  const own = stageOfKind(document.kind);
  const label = labelIn(document, nameOf(statement));
  for (const [said, figure] of Object.entries(statement.levels)) {
    const stage = said === "unsaid" ? own : (said as "budget" | "accounts");
    if (stage === null || !isAmount(figure)) continue;
    if (yearOfLevel(narrative, statement, figure) !== document.year) continue;
    const meant =
      stage === "budget" && own === "accounts"
        ? budgetMeant(narrative, statement, figure)
        : "opening";
    if (meant === "adjusted") continue;
    const { subject } = statement;
    yield {
      term: { ...printed(figure, label), from: document },
      subject,
      stage,
      sure: meant === "opening",
    };
  }
}

const kinds = {
  budget: "预算",
  "final-accounts": "决算",
  performance: "绩效",
  unknown: "",
} as const;

const labelIn = ({ year, kind }: OtherDocument, name: string): string =>
  `${year}年${kinds[kind]}文件：${name.replace(new RegExp(`${year}年度?`), "")}`;

/** Money or a count, stated as it is: no bound, no percentage. */
export const isAmount = ({ mention }: Pick<NonNullable<Term["figure"]>, "mention">): boolean =>
  mention !== null &&
  mention.bound === null &&
  (mention.measure === "money" || mention.measure === "count");

/** Which of the year's figures a document of a kind is about. */
export const stageOfKind = (kind: Narrative["kind"]): "budget" | "accounts" | null =>
  kind === "budget" ? "budget" : kind === "final-accounts" ? "accounts" : null;

const general = /^(?:合计|其他|本级|上级|中央|省级|市级|县级|餐|金额|补助标准|满意度|小计|资金)$/;

/** Has a name that means the same thing in every year's document. */
export const isNamed = ({ core, side, given }: Subject): boolean =>
  given !== "none" && !general.test(core) && (core.length >= 2 || (core === "" && side !== null));

const threePublic = /出国|公务接待|公务用车|三公/;

/** Which money a statement speaks of: by its own words, else by its headings. */
export function fundFor(
  narrative: Narrative,
  statement: Statement,
  { core, words }: Subject,
): string | null {
  if (threePublic.test(core)) return "三公";
  return fundIn(words) ?? fundOf(narrative, statement);
}
