import type { Claim, Term } from "../../model/claim.ts";
import { add, zero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { derivedTerm, term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  bySentence,
  figuresInClauses,
  isExact,
  nameIn,
} from "../claim-parts/clause-figures.ts";

const id = "claims/survey-rates-come-of-its-counts";

export const survey = defineClaim({
  id,
  label: { zh: "问卷回收率、满意度", en: "rates of a survey" },
  why: "发出、收回、有效、满意各多少份都写了，回收率、有效率、满意度一除便知；收回的也不会比发出的多。",
  basis: "项目绩效自评：满意度指标完成情况",
  since: 2017,
  severity: "warning",
  family: "A7",
  kind: "completion",
  *claims(narrative) {
    for (const figures of figuresInClauses(narrative)) {
      const sentences = bySentence(figures);
      for (const sentence of sentences) {
        if (sentence.some(({ words }) => /问卷|调查表|测评表|测评票/.test(words)))
          yield* claimsOf(sentence);
      }
    }
  },
});

/** What was done with the forms, one after the other; each can only be part of the one before. */
const steps = ["issued", "returned", "valid", "content"] as const;
type Step = (typeof steps)[number];

const forms = "(?:调查|测评)?(?:问卷|表|票)?(?:调查表?)?";
const ends = "(?:的|者|人数|份数|人员|群众)?(?:共|有|为|共计)*$";
const named: readonly (readonly [Step, RegExp])[] = [
  ["valid", new RegExp(`(?:有效${forms}|${forms}有效)${ends}`)],
  ["returned", new RegExp(`(?:收回|回收|返回)${forms}${ends}`)],
  ["issued", new RegExp(`(?:发放|发出|派发|下发)(?:了)?[^率]{0,10}${forms}${ends}`)],
  ["content", new RegExp(`(?<!不|率)满意${ends}`)],
];

/** Rates, and what each may be the rate of: the likeliest first. */
const rates: readonly {
  readonly name: RegExp;
  readonly done: readonly Step[];
  readonly due: readonly Step[];
}[] = [
  { name: /(?<!有效)(?:回收|收回)率$/, done: ["returned", "valid"], due: ["issued"] },
  { name: /有效率$/, done: ["valid"], due: ["returned", "issued"] },
  { name: /有效(?:回收|收回)率$/, done: ["valid"], due: ["issued", "returned"] },
  { name: /满意[度率]$/, done: ["content"], due: ["valid", "returned", "issued"] },
];

function* claimsOf(sentence: readonly ClauseFigure[]): Iterable<Claim> {
  const counts = countsIn(sentence);
  if (!counts) return;
  yield* bounds(counts);
  for (const one of sentence) {
    if (one.figure.unit !== "%" || !isExact(one.mention)) continue;
    const words = one.words.replace(/(?:达到了?|达|为|是|约){1,4}$/, "");
    const rate = rates.find(({ name }) => name.test(words));
    // 非常满意, 基本满意 and 满意度: a mark may be worked out of them some other way.
    if (!rate || (counts.get("content")?.derived && words.endsWith("满意度"))) continue;
    const pairs = rate.done.flatMap((done) =>
      rate.due.flatMap((due): Term[][] => {
        const [part, whole] = [counts.get(done), counts.get(due)];
        return part && whole && part !== whole ? [[part, whole]] : [];
      }),
    );
    const [first, ...otherwise] = pairs;
    if (!first) continue;
    const stated = term(one.figure, nameIn(one));
    const zh = "份数之比";
    yield {
      pattern: id,
      kind: "completion",
      formula: "percent",
      stated,
      operands: first,
      sure: false,
      otherwise,
      zh,
    };
  }
}

/** How many forms of each kind, every kind told once; null where it is told of several surveys. */
function countsIn(sentence: readonly ClauseFigure[]): Map<Step, Term> | null {
  const found = new Map<Step, Term>();
  const pleased: Term[] = [];
  for (const one of sentence) {
    if (one.mention.measure !== "count" || !/^[份人名户张]/.test(one.figure.unit)) continue;
    const step = named.find(([, name]) => name.test(one.words))?.[0];
    if (!step) continue;
    if (!isExact(one.mention)) return null;
    if (step === "content") pleased.push(term(one.figure, nameIn(one)));
    else if (found.has(step)) return null;
    else found.set(step, term(one.figure, nameIn(one)));
  }
  const [first, ...more] = pleased;
  const units = new Set([...found.values(), ...pleased].map(({ unit }) => unit));
  if (units.size !== 1) return null;
  if (first && more.length === 0) found.set("content", first);
  else if (first) {
    const sum = pleased.reduce((all, { value }) => add(all, value), zero);
    found.set("content", derivedTerm(sum, first.unit, "满意份数之和", pleased));
  }
  return found;
}

/** No more came back than went out, no more are valid than came back. */
function* bounds(counts: ReadonlyMap<Step, Term>): Iterable<Claim> {
  const told = steps.flatMap((step) => counts.get(step) ?? []);
  for (const [nth, whole] of told.entries()) {
    const part = told[nth + 1];
    if (!part || part.derived) continue;
    yield {
      pattern: id,
      kind: "bound",
      formula: "within",
      stated: part,
      operands: [whole],
      sure: false,
      otherwise: [],
      zh: "不超过前面的份数",
    };
  }
}
