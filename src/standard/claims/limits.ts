import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { add, zero } from "../../model/decimal.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";

const id = "claims/figures-stay-within-their-limit";

export const limits = defineClaim({
  id,
  label: { zh: "不超过限额", en: "within a limit" },
  why: "写了控制在规定比例以内、编制数以内、最高数以内的，数就不能超出；超出了，不是限额写错，就是数写错。",
  basis: "部门预决算公开文本：绩效目标、人员编制、项目完成情况",
  since: 2017,
  severity: "warning",
  family: "F1",
  kind: "bound",
  *claims(narrative) {
    for (const statement of narrative.statements) {
      for (const limitOf of [underLimit, withinPosts, partOfAll]) {
        const claim = limitOf(narrative, statement);
        if (claim) yield claim;
      }
    }
    yield* averages(narrative);
  },
});

const claimOf = (stated: Claim["stated"], operand: Claim["stated"], zh: string): Claim => ({
  pattern: id,
  kind: "bound",
  formula: "within",
  stated,
  operands: [operand],
  sure: true,
  otherwise: [],
  zh,
});

/** 自费比例为7.49%，控制在规定比例10%以内. */
function underLimit({ statements }: Narrative, limit: Statement): Claim | null {
  const bound = levelOf(limit);
  const before = statements[limit.index - 1];
  if (!before || before.passage !== limit.passage) return null;
  const level = levelOf(before);
  if (!bound?.mention || !level?.mention) return null;
  if (before.sentence !== limit.sentence || !/控制在|规定|限额/.test(limit.subject.words))
    return null;
  if (bound.mention.bound !== "≤" || level.mention.bound || level.unit !== bound.unit) return null;
  return claimOf(term(level, nameOf(before)), term(bound, "规定的限额"), "不超过规定的限额");
}

/** 行政编制3名，参公编制17名。…在职15人. */
function withinPosts({ statements }: Narrative, staff: Statement): Claim | null {
  const level = levelOf(staff);
  if (!level || !/在职|在编|实有/.test(staff.subject.words)) return null;
  if (/离退休|退休|聘用|临时|劳务/.test(staff.subject.words)) return null;
  const posts: Statement[] = [];
  for (let i = staff.index - 1; statements[i]?.passage === staff.passage; i--) {
    const one = statements[i]!;
    const own = /编制$|编制数?$/.test(one.subject.words) ? levelOf(one) : null;
    if (own && valueLike(own, level) !== null) posts.unshift(one);
  }
  if (posts.length === 0 || posts.some(({ subject }) => /在编|在职/.test(subject.words)))
    return null;
  const terms = posts.map((one) => term(levelOf(one)!, nameOf(one)));
  const whole = posts.find(({ subject }) => /总编制|编制总数|共有/.test(subject.words));
  const sum = terms.reduce((all, one) => add(all, valueLike(one, level)!), zero);
  const limit =
    whole || terms.length === 1
      ? (terms[posts.indexOf(whole ?? posts[0]!)] ?? terms[0]!)
      : derivedTerm(sum, level.unit, "编制数之和", terms);
  return claimOf(term(level, nameOf(staff)), limit, "在职人数不超过编制数");
}

/** How many statements before its part a whole may stand. */
const reach = 12;

/** 共有106家村卫生室开通网络，39家配备电脑: a number without a name of its own, of what was just counted. */
function partOfAll({ statements, document }: Narrative, part: Statement): Claim | null {
  const level = levelOf(part);
  if (level?.mention?.measure !== "count" || part.depth > 0) return null;
  const { flow } = document.passages[part.passage]!;
  if (!/[，；]$/.test(flow.slice(level.start - 1, level.start))) return null;
  for (let i = part.index - 1; i >= Math.max(0, part.index - reach); i--) {
    const all = statements[i]!;
    if (all.passage !== part.passage || all.sentence !== part.sentence) return null;
    const whole = levelOf(all);
    if (!whole || whole.unit !== level.unit || !/共有|共$/.test(all.subject.words)) continue;
    return claimOf(term(level, nameOf(part)), term(whole, nameOf(all)), "不超过总数");
  }
  return null;
}

/** 平均降幅82%，最高降幅98%. */
function* averages({ statements, document }: Narrative): Iterable<Claim> {
  for (const { passage, comparisons } of statements) {
    if (comparisons.length < 2) continue;
    const { flow } = document.passages[passage]!;
    const rates = comparisons.flatMap(({ rate }) => (rate ? [rate] : []));
    const named = (word: string): Figure | undefined =>
      rates.find(({ start }) => flow.slice(Math.max(0, start - 5), start).includes(word));
    const [average, highest] = [named("平均"), named("最高")];
    if (!average || !highest || average === highest) continue;
    yield claimOf(term(average, "平均数"), term(highest, "最高数"), "平均数不超过最高数");
  }
}
