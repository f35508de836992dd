import type { Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import type { Announcement } from "./statements.ts";

/**
 * How sure it is which figure is divided: `same` it stands in the announcing sentence, `before` in
 * the sentence before, `far` anywhere above.
 */
export interface Totals {
  readonly bond: "same" | "before" | "far";
  /** The likeliest first. */
  readonly totals: readonly Statement[];
  /** Do the parts stand in a bracket behind their total? */
  readonly bracketed?: true;
}

/** How many statements above an announcement its total may stand. */
const reach = 14;

const named =
  /^(.{2,200}?)(?:主要)?(?:包括|包含|分为|(?:预算)?(?:执行|使用|完成|具体|构成)?(?:情况|明细|项目)?如下|由.{0,200}(?:组成|构成))/;

/** 基本支出中，工资福利支出…. */
const among = /^(.{2,28}?(?:支出|收入|费|费用|预算|决算|资金))中$/;

const nameIn = ({ words }: Announcement): string | undefined =>
  (named.exec(words) ?? among.exec(words))?.[1];

/** 支出包括, 收入总计包括, 基本支出中: the announcement itself says what is divided. */
export function hasOwnSubject(at: Announcement): boolean {
  const name = nameIn(at);
  return name !== undefined && !/^其中/.test(name) && subjectOf(name, "sentence").given !== "none";
}

/** Figures that parts may be parts of. */
export function totalsFor(statements: readonly Statement[], at: Announcement): Totals {
  const spoken = at.of === null ? undefined : statements[at.of];
  const last = spoken ?? statements[at.before - 1];
  if (!last) return { bond: "far", totals: [] };
  if (hasOwnSubject(at)) return ofItsName(statements, at);
  const same = last.passage === at.passage;
  const inBracket = (statements[at.before]?.depth ?? 0) > last.depth;
  if (same && (inBracket || (at.after !== "。" && at.after !== "；"))) {
    const head = headOfSentence(statements, last.index);
    return inBracket
      ? { bond: "same", totals: [last], bracketed: true }
      : { bond: "same", totals: [...new Set([last, head])] };
  }
  const head = headOfSentence(statements, last.index);
  const above = aboveOf(statements, at);
  return { bond: same ? "before" : "far", totals: [...new Set([head, last, ...above])] };
}

/** Only a figure of that name is divided; without one, only what adds up exactly. */
function ofItsName(statements: readonly Statement[], at: Announcement): Totals {
  const subject = subjectOf(nameIn(at)!, "sentence");
  const above = aboveOf(statements, at);
  const totals = above.filter((one) => sameSubject(one.subject, subject) > 0);
  const near = totals[0]?.passage === at.passage ? "before" : "far";
  return { bond: near, totals };
}

function aboveOf(statements: readonly Statement[], at: Announcement): Statement[] {
  const found: Statement[] = [];
  for (let i = at.before - 1; i >= 0 && i >= at.before - reach; i--) {
    if (statements[i]!.passage >= at.passage - 2) found.push(statements[i]!);
  }
  return found;
}

function headOfSentence(statements: readonly Statement[], last: number): Statement {
  const { passage, sentence } = statements[last]!;
  let head = statements[last]!;
  for (let i = last; i >= 0; i--) {
    const one = statements[i]!;
    if (one.passage !== passage || one.sentence !== sentence) break;
    if (one.depth <= head.depth) head = one;
  }
  return head;
}
