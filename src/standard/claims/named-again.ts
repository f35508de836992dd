import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import { isWholeList } from "../../model/known-wholes.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { sameSubject, stageOf, subjectOf } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";

const id = "claims/parts-of-what-is-named-again-fit-it";

export const namedAgain = defineClaim({
  id,
  label: { zh: "“某项中”所列各项", en: "parts of a thing named again" },
  why: "“基本支出中，工资福利支出多少”说的是前面那个基本支出的组成：任何一项不能比它大，列全了的各项之和应当等于它。",
  basis: "部门预决算公开文本：支出情况、“三公”经费情况说明",
  since: 2017,
  severity: "error",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    const told = new Set(
      narrative.breakdowns.filter((one) => one.parts.length > 1).flatMap((one) => one.parts),
    );
    for (const first of narrative.statements) {
      const name = told.has(first) ? null : namedBefore(narrative, first);
      const claim = name === null ? null : claimOf(narrative, first, name);
      if (claim) yield claim;
    }
  },
});

/** 2022年公务用车运行维护费中，: a thing named without its amount, directly before the first of its parts. */
const again =
  /(?:^|[。；])(?:其中[，：])?([^。；，：]{2,30}(?:支出|收入|经费|费用?|预算|决算|资金|补助)(?:总?[数额])?)中[，：]([^。；，：]*)$/;
/** How long its name and that of its first part may be together. */
const longest = 80;

/** The clause that names the thing, where no figure stands between it and its first part. */
function namedBefore({ document, statements }: Narrative, first: Statement): string | null {
  const level = levelOf(first);
  const passage = document.passages[first.passage]!;
  if (!level?.mention || !moneyUnit(level.unit) || passage.kind === "row") return null;
  const before = statements[first.index - 1];
  const last = before?.passage === first.passage ? (levelOf(before)?.end ?? 0) : passage.body;
  const from = Math.max(last, passage.body, level.start - longest);
  const match = again.exec(passage.flow.slice(from, level.mention.digits.start));
  if (!match || open.test(match[2]!)) return null;
  return match[1]!;
}

/** The sentence itself says that there is more, or that something is left out. */
const open = /主要|重点|部分|剔除|扣除|除去|除/;

function claimOf(narrative: Narrative, first: Statement, name: string): Claim | null {
  const total = totalOf(narrative, first, name);
  if (!total) return null;
  const parts = partsFrom(narrative, first, total.figure);
  const isClosed = isComplete(parts) && !isOpenEnded(narrative, parts.at(-1)!);
  return {
    pattern: id,
    kind: "sum",
    formula: isClosed ? "sum" : "covers",
    stated: term(total.figure, nameOf(total.statement)),
    operands: parts.map((part) => term(levelOf(part)!, nameOf(part))),
    sure: total.statement.passage === first.passage,
    otherwise: [],
    zh: isClosed ? "所列各项之和" : "不少于所列各项",
  };
}

/** How far back the amount of the thing stands. */
const reach = 14;

interface Total {
  readonly statement: Statement;
  readonly figure: Figure;
}

/** The amount last given for the thing of that very name; none where two differ in stage. */
function totalOf(
  { statements, document }: Narrative,
  first: Statement,
  name: string,
): Total | null {
  const subject = subjectOf(name, "sentence");
  const { section } = document.passages[first.passage]!;
  const stage = stageOf(name);
  for (let i = first.index - 1; i >= 0 && i >= first.index - reach; i--) {
    const one = statements[i]!;
    if (document.passages[one.passage]!.section !== section) return null;
    if (subject.core === "" || sameSubject(one.subject, subject) !== 2) continue;
    const told = stage === "unsaid" ? levelOf(one) : (one.levels[stage] ?? one.levels.unsaid);
    if (!told || !moneyUnit(told.unit)) continue;
    const isOfYear = subject.year === null || one.year === null || subject.year === one.year;
    return isOfYear ? { statement: one, figure: told } : null;
  }
  return null;
}

/** The amounts of the sentence, as long as they stand side by side and none comes twice. */
function partsFrom(narrative: Narrative, first: Statement, whole: Figure): Statement[] {
  const { statements } = narrative;
  const parts = [first];
  for (let i = first.index + 1; statements[i]; i++) {
    const one = statements[i]!;
    if (one.passage !== first.passage || one.sentence !== first.sentence) break;
    if (one.depth > first.depth) continue;
    const isStop =
      one.depth < first.depth ||
      (one.after === "；" && parts.length > 1 && parts.at(-1)!.after !== "；") ||
      namedBefore(narrative, one) !== null ||
      /其中/.test(one.subject.words) ||
      parts.some((part) => sameSubject(part.subject, one.subject) === 2);
    if (isStop) break;
    const level = levelOf(one);
    if (level && moneyUnit(level.unit) && valueLike(level, whole) !== null && !level.mention?.per)
      parts.push(one);
  }
  return parts;
}

const classes = [/工资福利/, /商品和?服务/, /个人和?家庭/] as const;
const funds = [/一般公共预算/, /政府性基金/, /国有资本经营/] as const;

/** Ends with 其他, or names all that the forms know: then it is the whole of it. */
function isComplete(parts: readonly Statement[]): boolean {
  const named = (names: readonly RegExp[]): boolean =>
    names.every((name) => parts.some(({ subject }) => name.test(subject.core)));
  const ends = parts.length > 2 && /^.{0,8}其他/.test(parts.at(-1)!.subject.words);
  return ends || isWholeList(parts) || named(classes) || named(funds);
}

/** 其他支出0.35万元等. */
function isOpenEnded({ document }: Narrative, last: Statement): boolean {
  const { end } = levelOf(last)!;
  return document.passages[last.passage]!.flow.startsWith("等", end);
}
