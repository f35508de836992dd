import { defineTextCheck } from "../../../model/define.ts";
import { add, isZero, parseDecimal, subtract } from "../../../model/decimal.ts";
import { levelsInPoints } from "../narrative-parts/points.ts";
import { type Hit, everything, hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

/** 由35.0%提高到38.2%，提高3.2%: the difference of two percentages is in points. */
const fromTo =
  /(?:由|从)[^\d。；]{0,12}(\d+(?:\.\d+)?)%(?:提高|上升|增加|下降|降低|减少|提升)(?:到|至|为)(\d+(?:\.\d+)?)%，?(?:提高|上升|增加|下降|降低|减少|提升)了?(\d+(?:\.\d+)?)%/g;

function isDifference({ match }: Hit): boolean {
  const [from, to, by] = [match[1]!, match[2]!, match[3]!].map((one) => parseDecimal(one)!);
  const difference = subtract(to!, from!);
  return isZero(subtract(difference, by!)) || isZero(add(difference, by!));
}

export const pointsAndPercentAreKeptApart = defineTextCheck({
  id: "narrative/points-and-percent-are-kept-apart",
  label: { zh: "百分点与百分数不混用", en: "points and percent are kept apart" },
  why: "两个百分数相减得到的是百分点，金额增减的幅度是百分数，混用会差出许多倍。",
  basis: "国家统计局《统计常识》：百分数与百分点",
  since: 2012,
  severity: "warning",
  family: "C2",
  kind: "unit",
  message: "“{quote}”里的{wrong}应写作{right}。",
  next: "请核对后改正单位。",
  *run(document) {
    const paragraphs = paragraphsOf(document);
    for (const hit of hitsAmong(paragraphs, fromTo)) {
      if (!isDifference(hit)) continue;
      yield { spans: [hit.span], data: { wrong: "“%”", right: "“个百分点”" } };
    }
    for (const span of levelsInPoints(everything(document))) {
      yield { spans: [span], data: { wrong: "“百分点”", right: "“%”" } };
    }
  },
  examples: {
    ok: "参保率由95.0%提高到97.5%，提高2.5个百分点。",
    notOk: "参保率由95.0%提高到97.5%，提高2.5%。",
    says: "里的“%”应写作“个百分点”",
  },
});
