import type { Claim } from "../../../model/claim.ts";
import { compare, shift } from "../../../model/decimal.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { isMoney, isRate, kindOf } from "../performance-parts/kinds.ts";
import { isFarMisprint, isTelling, isUsual } from "../performance-parts/misprints.ts";
import {
  type Valued,
  against,
  againstFirst,
  alike,
  mistaken,
  plainName,
  usualGroups,
  valuedIn,
} from "../performance-parts/one-name.ts";
import { grouped } from "../performance-parts/siblings.ts";

const id = "performance/projects-agree-on-what-they-share";

export const projectsAgreeOnWhatTheyShare = defineTargetCheck({
  id,
  label: { zh: "两个项目的同名指标没有写错", en: "projects agree on what they share" },
  why: "两个项目考核同一个参保率、同一批人：一处是95%，另一处颠倒成59%；一处是60.5万人，另一处是705000人，多半是打错了。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；项目支出绩效目标表的通用指标",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}填的是{stated}，另一个项目的同名指标是{expected}，相差{difference}。",
  next: "请核对是不是写错了；确实不同的，请在描述里写明是什么。",
  *run(targets) {
    // Where most of many agree, another rule has looked.
    const settled = new Set(
      usualGroups(targets).flatMap(({ group }) => group.map(({ indicator }) => indicator)),
    );
    const free = valuedIn(targets).filter(
      ({ project, indicator }) => project && !settled.has(indicator),
    );
    for (const group of grouped(free, sharedName)) yield* claimsOf(targets, group);
  },
  examples: {
    ok: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 质量指标 | 供水入户率 | | ≥ | 95 | %",
        "管网改造 | 产出指标 | 质量指标 | 供水入户率 | | ≥ | 90 | %",
        "山塘整治 | 产出指标 | 数量指标 | 供水人口数 | | ≥ | 6.05 | 万人",
        "管网改造 | 产出指标 | 数量指标 | 供水人口数 | | ≥ | 60500 | 人",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "山塘整治 | 产出指标 | 质量指标 | 供水入户率 | | ≥ | 95 | %",
        "管网改造 | 产出指标 | 质量指标 | 供水入户率 | | ≥ | 59 | %",
      ),
    ),
    says: "“管网改造”供水入户率填的是59%，另一个项目的同名指标是95%，相差36个百分点",
  },
});

/** One name, one kind, one thing counted; money is each project's own, and so are the people of one place. */
function sharedName(one: Valued): string | null {
  const { figure, indicator } = one;
  if (plainName(one) === "" || isMoney(figure)) return null;
  if (!isRate(figure) && !(isTelling(figure) && isOfTheCounty(figure))) return null;
  const counted = figure.unit.replace(/^万/, "");
  const what = varied.test(plainName(one)) ? (indicator.description ?? "") : "";
  return `${plainName(one)}|${what}|${kindOf(indicator) ?? ""}|${counted}/${figure.per ?? ""}`;
}

/** Shares that differ from thing to thing: the same only where they are described alike. */
const varied = /比例|比重|占比|增|减|降|提高|负担|差错|投诉|发生率/;

/** So many are the people of the whole county, whom several projects serve. */
function isOfTheCounty({ value, unit }: TargetFigure): boolean {
  return compare(unit.startsWith("万") ? shift(value, 4) : value, tenThousand) >= 0;
}

const tenThousand = { digits: 10_000n, scale: 0 };

/** Those of one value against the first of them, and the one that is a slip of the pen away from them. */
function* claimsOf(targets: Targets, group: readonly Valued[]): Generator<Claim> {
  const values = valuesOf(group);
  for (const same of values) if (isFirm(same[0]!)) yield* againstFirst(targets, id, same);
  const [wrong, meant] = strayOf(values) ?? [];
  if (wrong && meant && wrong.project !== meant.project) yield against(targets, id, wrong, meant);
}

/** A figure a slip of the pen would show in. */
const isFirm = ({ figure }: Valued): boolean =>
  isTelling(figure) || (isRate(figure) && isUsual(figure));

function valuesOf(group: readonly Valued[]): Valued[][] {
  const values: Valued[][] = [];
  for (const one of group) {
    const own = values.find(([first]) => alike(first!, one));
    if (own) own.push(one);
    else values.push([one]);
  }
  return values;
}

/** A long name, described alike: 政策范围内住院费用报销比例 is one measure, and cannot be 70% here and 80% there. */
const isAtLength = (pair: readonly Valued[]): boolean =>
  pair.every((one) => plainName(one).length >= 10 && kindOf(one.indicator) !== "满意度") &&
  new Set(pair.map(({ indicator: { description = "" } }) => normalised(description))).size === 1;

/** The one odd figure and what it was meant to be: 59% beside 95%, not 28% and 70% beside 98%. */
function strayOf(values: readonly (readonly Valued[])[]): [wrong: Valued, meant: Valued] | null {
  const [a, b] = [...values].sort((one, other) => other.length - one.length);
  if (!a || !b) return null;
  if (values.length === 2 && b.length === 1) {
    const pair: [Valued, Valued] = [b[0]!, a[0]!];
    if (isAtLength(pair) && isFarMisprint(pair[0].figure, pair[1].figure)) return pair;
    if (pair.every(({ figure }) => isTelling(figure))) return mistaken(...pair) ? pair : null;
  }
  const [odd, ...more] = values.filter(([one]) => !isUsual(one!.figure));
  if (odd?.length !== 1 || more.length > 0) return null;
  const meant = values.filter(([one]) => one !== odd[0] && mistaken(odd[0]!, one!));
  return meant.length === 1 ? [odd[0]!, meant[0]![0]!] : null;
}
