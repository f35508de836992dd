import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Breakdown, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { namesAlike, projectCore } from "../claim-parts/name-likeness.ts";

const id = "claims/money-from-above-is-that-of-higher-levels";

export const fromAbove = defineClaim({
  id,
  label: { zh: "上级资金", en: "money from higher levels" },
  why: "同一项资金，别处说“争取上级资金”多少，明细里又分中央、省级、市级资金：上级资金就是其中不属于本级的几项之和。",
  basis: "部门预决算公开文本：重点工作完成情况、项目支出按资金来源的构成",
  since: 2018,
  severity: "warning",
  family: "B2",
  kind: "sum",
  *claims({ statements, breakdowns }) {
    const bySource = breakdowns.filter(isBySource);
    if (bySource.length === 0) return;
    for (const statement of statements) {
      const thing = thingFromAbove(statement);
      if (!thing) continue;
      const alike = bySource.filter(({ total }) => isAbout(thing, total));
      const [only, ...others] = alike;
      if (only && others.length === 0) yield claimOf(statement, only);
    }
  },
});

const levels = ["中央", "省级", "市级", "县级"] as const;
const names: readonly RegExp[] = [
  /^(?:中央|国家)(?:级|财政)?$/,
  /^(?:省|自治区)(?:级|财政)?$/,
  /^(?:市|州|地)(?:级|财政)?$/,
  /^(?:县|区|旗|本)(?:级|财政)?$/,
];

const rankOf = ({ subject }: Statement): number =>
  names.findIndex((name) => name.test(subject.core));

/** Divided into money of at least two levels of government, and nothing else. */
function isBySource({ parts, slot, partial }: Breakdown): boolean {
  const ranks = parts.map(rankOf);
  return (
    slot === "level" &&
    !partial &&
    !ranks.includes(-1) &&
    new Set(ranks).size === ranks.length &&
    ranks.length > 1 &&
    ranks.some((rank) => rank <= levels.indexOf("省级"))
  );
}

const above =
  /^(?:积极|全年|共|累计|已)*(?:争取|到位|收到|落实|下达)?(?:的)?上级(?:财政|下达)?(?:的)?(.{4,20})$/;

/** 争取上级医疗救助资金: what the money from above is for; null where the sentence does not say. */
function thingFromAbove(statement: Statement): string | null {
  const level = levelOf(statement);
  if (!level?.mention || !moneyUnit(level.unit) || level.mention.bound) return null;
  if (level.mention.approximate) return null;
  const thing = above.exec(projectCore(statement.subject.words))?.[1];
  return thing && /^(?:转移支付|专项补助|补助)/.test(thing) ? null : (thing ?? null);
}

const isAbout = (thing: string, { subject }: Statement): boolean =>
  namesAlike(thing, projectCore(subject.words)) === 1;

/** Of the lowest level that the list names, only where that cannot be the department's own. */
function claimOf(statement: Statement, { parts }: Breakdown): Claim {
  const lowest = Math.max(...parts.map(rankOf));
  const own = lowest >= levels.indexOf("市级");
  const higher = parts.filter((part) => !own || rankOf(part) < lowest);
  const termsOf = (some: readonly Statement[]) =>
    some.map((part) => term(levelOf(part)!, nameOf(part)));
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(levelOf(statement)!, nameOf(statement)),
    operands: termsOf(higher),
    sure: false,
    otherwise: lowest === levels.indexOf("市级") ? [termsOf(parts)] : [],
    zh: "上级各项资金之和",
  };
}
