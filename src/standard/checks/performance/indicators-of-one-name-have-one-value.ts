import type { Claim } from "../../../model/claim.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { type Placed, everyIndicator, isMoney, kindOf } from "../performance-parts/kinds.ts";
import { isMisprint, isSame } from "../performance-parts/misprints.ts";
import { promise } from "../performance-parts/promise.ts";
import { agreementOf, grouped } from "../performance-parts/siblings.ts";
import { fieldTerm, indicatorName } from "../performance-parts/terms.ts";

const id = "performance/indicators-of-one-name-have-one-value";

const satisfaction = (project: string, value: string): string =>
  `${project} | 满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | ${value} | %`;

const projects = ["山塘整治", "渠道清淤", "管网改造", "泵站维修"];

export const indicatorsOfOneNameHaveOneValue = defineTargetCheck({
  id,
  label: { zh: "同名指标的指标值没有写错", en: "indicators of one name have one value" },
  why: "各项目都写的“群众满意度≥95%”，只有一处是“≥59%”；同一项目几条指标都是293人，有一条是239人：多半是打错了。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；项目支出绩效目标表的通用指标",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}填的是{stated}，同名的其他指标都是{expected}，相差{difference}。",
  next: "请核对指标值；确实不同的，请在描述里写明是什么。",
  *run(targets) {
    const all = everyIndicator(targets).flatMap((placed): Valued[] => {
      const figure = targets.valueOf(placed.indicator, "value");
      return figure && !figure.rough ? [{ ...placed, figure }] : [];
    });
    for (const { indicators } of targets.performance.projects) {
      const own = all.filter(({ indicator }) => indicators.includes(indicator));
      for (const group of grouped(own, inOneProject)) yield* claimsOf(targets, group);
      for (const group of grouped(own, sameHeads)) yield* usualClaims(targets, group);
    }
    const bound = new Set<Valued>();
    for (const keyOf of [sameName, bothSatisfaction]) {
      const free = all.filter((one) => !bound.has(one));
      for (const group of grouped(free, keyOf)) {
        const claims = [...usualClaims(targets, group)];
        if (claims.length > 0) for (const one of group) bound.add(one);
        yield* claims;
      }
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        ...projects.map((name) => satisfaction(name, "95")),
        satisfaction("节水宣传", "90"),
      ),
    ),
    notOk: both(
      indicatorSheet(
        ...projects.map((name) => satisfaction(name, "95")),
        satisfaction("节水宣传", "59"),
      ),
    ),
    says: "“节水宣传”群众满意度填的是59%，同名的其他指标都是95%",
  },
});

interface Valued extends Placed {
  readonly figure: TargetFigure;
}

const alike = (one: Valued, other: Valued): boolean => isSame(one.figure, other.figure);

const mistaken = (one: Valued, other: Valued): boolean => isMisprint(one.figure, other.figure);

const nameOf = ({ indicator: { level3 = "" } }: Valued): string =>
  normalised(level3).replace(/[%％()]/g, "");

const unitOf = ({ figure: { unit, per } }: Valued): string => `${unit}/${per ?? ""}`;

/** Several benefits of one thing: the same people, the same money. */
const inOneProject = (one: Valued): string | null =>
  one.project && nameOf(one) !== "" ? `${nameOf(one)}|${unitOf(one)}` : null;

/** The people a project is for, counted by several of its indicators: 2419人. */
const sameHeads = ({ figure }: Valued): string | null =>
  /^(?:人|名|户)$/.test(figure.unit) && figure.value.digits >= 100n ? figure.unit : null;

/** What the projects say alike; each has money of its own. */
const sameName = (one: Valued): string | null =>
  isMoney(one.figure) || nameOf(one) === "" ? null : `${nameOf(one)}|${unitOf(one)}`;

/** Satisfaction goes by many names. */
const bothSatisfaction = (one: Valued): string | null =>
  kindOf(one.indicator) === "满意度" && one.figure.unit === "%" ? "满意" : null;

/** Those that most agree on, and the others against them. */
function* usualClaims(targets: Targets, group: readonly Valued[]): Generator<Claim> {
  const agreement = agreementOf(group, alike, mistaken);
  if (agreement) yield* claimsOf(targets, [...agreement.agreeing, ...agreement.slips]);
}

/** Each against the first; one that differs only where it is a slip of the pen away. */
function* claimsOf(targets: Targets, [first, ...others]: readonly Valued[]): Generator<Claim> {
  if (!first) return;
  for (const one of others) {
    if (!alike(one, first) && !mistaken(one, first)) continue;
    const [stated, other] = [one, first].map((each) =>
      fieldTerm(
        targets,
        each.indicator,
        "value",
        each.figure,
        indicatorName(each.project, each.indicator),
      ),
    );
    yield promise(id, "equal", stated!, [other!], "同名指标的指标值相同", { sure: false });
  }
}
