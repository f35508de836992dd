import type { Claim } from "../../../model/claim.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import type { Targets } from "../../../model/target-check.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { type SharedRate, sharedRates } from "../performance-parts/copied-tables.ts";
import { isMoved, isUsual } from "../performance-parts/misprints.ts";
import {
  type Valued,
  against,
  againstFirst,
  alike,
  mistaken,
  usualGroups,
} from "../performance-parts/one-name.ts";

const id = "performance/projects-agree-on-what-they-share";

/** Two tables, one copied from the other, with what they say of this share. */
const copied = (rate: string): string =>
  both(
    indicatorSheet(
      ...[
        ["山塘整治", "95"],
        ["管网改造", rate],
      ].flatMap(([project, own]) => [
        `${project} | 产出指标 | 质量指标 | 供水入户率 | | ≥ | ${own} | %`,
        `${project} | 产出指标 | 质量指标 | 水质达标率 | | ≥ | 98 | %`,
        `${project} | 产出指标 | 时效指标 | 按期完工率 | | ＝ | 100 | %`,
        `${project} | 满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | 90 | %`,
      ]),
    ),
  );

export const projectsAgreeOnWhatTheyShare = defineTargetCheck({
  id,
  label: { zh: "两个项目的同名指标没有写错", en: "projects agree on what they share" },
  why: "两个项目用的是同一套指标，别的比率都一样，只有参保率一处是95%，另一处颠倒成59%，多半是抄写时打错了。",
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
    for (const rate of sharedRates(targets)) {
      const shares = rate.shares.filter(({ indicator }) => !settled.has(indicator));
      yield* claimsOf(targets, { ...rate, shares });
    }
  },
  examples: {
    ok: copied("90"),
    notOk: copied("59"),
    says: "“管网改造”供水入户率填的是59%，另一个项目的同名指标是95%，相差36个百分点",
  },
});

/** Of fewer copies only digits that were moved are surely a slip: 59% and 95%, not 45% and 95%. */
const fewest = 3;

/** Those of one value in several copies, and each that a slip of the pen sets off from its copies. */
function* claimsOf(targets: Targets, { shares, areCopies }: SharedRate): Generator<Claim> {
  const bound = new Set<Valued>();
  for (const one of shares) {
    const copies = shares.filter((other) => areCopies(one, other));
    const [first] = copies;
    if (!first || !copies.every((other) => alike(other, first))) continue;
    if (alike(one, first)) {
      const same = [one, ...copies].filter((each) => !bound.has(each));
      if (same.length < fewest || !isUsual(one.figure)) continue;
      for (const each of same) bound.add(each);
      yield* againstFirst(targets, id, same);
    } else if (isOdd(one, first, copies.length)) yield against(targets, id, one, first);
  }
}

/** No threshold itself, and a slip of the pen away from one. */
function isOdd(one: Valued, meant: Valued, copies: number): boolean {
  if (isUsual(one.figure) || !isUsual(meant.figure) || !mistaken(one, meant)) return false;
  return copies + 1 >= fewest || isMoved(one.figure, meant.figure);
}
