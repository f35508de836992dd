import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { breakdownsWith } from "../claim-parts/homes.ts";
import { type KnownWhole, knownWholes } from "../../model/known-wholes.ts";

const id = "claims/known-parts-add-to-their-whole";

export const whole = defineClaim({
  id,
  label: { zh: "固定构成", en: "parts the forms prescribe" },
  why: "支出由基本支出和项目支出构成，基本支出由人员经费和公用经费构成；句中没有写“其中”，三个数也应当相符。",
  basis: "部门预决算公开表：支出表、基本支出表、“三公”经费表的构成",
  since: 2017,
  severity: "error",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    const told = new Set(narrative.breakdowns.flatMap(({ total }) => total));
    const { passages } = narrative.document;
    for (const homeOf of [
      ({ passage }: Statement) => passage,
      ({ passage }: Statement) => passages[passage]!.section,
    ]) {
      for (const group of grouped(narrative, homeOf)) {
        for (const known of knownWholes) {
          const found = wholeClaim(known, group);
          if (!found || told.has(found.total) || isDivided(narrative, found)) continue;
          told.add(found.total);
          yield found.claim;
        }
      }
    }
  },
});

/** Statements with an amount, by the paragraph or section they stand in. */
function grouped(
  { statements }: Narrative,
  homeOf: (statement: Statement) => number,
): Statement[][] {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    if (!levelOf(statement)?.mention) continue;
    const home = homeOf(statement);
    const group = groups.get(home);
    if (group) group.push(statement);
    else groups.set(home, [statement]);
  }
  return [...groups.values()];
}

interface Found {
  readonly claim: Claim;
  readonly total: Statement;
  readonly parts: readonly Statement[];
}

/** The whole named before its parts in one paragraph, each part once. */
function wholeClaim(
  { total: name, parts: names }: KnownWhole,
  group: readonly Statement[],
): Found | null {
  const parts: Statement[] = [];
  for (const pattern of names) {
    const found = group.filter(
      ({ subject }) => subject.given === "sentence" && pattern.test(subject.core),
    );
    if (found.length !== 1) return null;
    parts.push(found[0]!);
  }
  const side = parts[0]!.subject.side;
  const totals = group.filter(
    (one) =>
      one.index < parts[0]!.index &&
      name.test(one.subject.core) &&
      one.subject.given === "sentence" &&
      (one.subject.side === side || side === null),
  );
  const total = totals.at(-1);
  const level = total && levelOf(total);
  if (!total || !level) return null;
  const figures = parts.map((part) => levelOf(part)!);
  if (figures.some((figure) => valueLike(figure, level) === null)) return null;
  // 总计 may hold what is neither: money carried over, paid to others above and below.
  const isOpen = /总计/.test(total.subject.words) && total.passage !== parts[0]!.passage;
  const claim: Claim = {
    pattern: id,
    kind: "sum",
    formula: isOpen ? "covers" : "sum",
    stated: term(level, nameOf(total)),
    operands: parts.map((part, nth) => term(figures[nth]!, nameOf(part))),
    sure: true,
    otherwise: [],
    zh: "各组成部分之和",
  };
  return { claim, total, parts };
}

/** The parts were already read as the parts of something. */
const isDivided = (narrative: Narrative, { parts }: Found): boolean =>
  breakdownsWith(narrative, parts[0]!).some(
    ({ parts: others, partial }) => !partial && parts.every((part) => others.includes(part)),
  );
