import { figureText } from "../../../model/amount.ts";
import { absolute, parseDecimal, subtract, zero } from "../../../model/decimal.ts";
import type { Kind, Residue } from "../../../model/finding.ts";
import type { RelationReport } from "../../../model/report.ts";
import { shown } from "../shared/plain.ts";
import { expectedText, figureOf } from "./equation.ts";

const residueWords: Readonly<Record<Residue, string>> = {
  rounded: "按打印位数四舍五入后相符",
  truncated: "按打印位数去尾后相符",
  "sum-of-rounded": "各部分分别四舍五入，合计有尾差，在允许范围内",
  "forced-to-100": "比重凑足 100%，有尾差，在允许范围内",
  approximate: "文中用“约”“余”等概数，在允许范围内",
};

/** What a relation is, in the words of the field. */
const kindNames: Partial<Readonly<Record<Kind, string>>> = {
  sum: "合计",
  difference: "相减",
  product: "相乘",
  equal: "两处应相等",
  bound: "部分不大于整体",
  percent: "百分比",
  share: "占比",
  growth: "增减率",
  completion: "完成率",
  direction: "增减方向",
};

/** Name of a relation's kind for the head of its card. */
export const kindName = (kind: Kind): string => kindNames[kind] ?? "核对";

/** The one word of an outcome; a shape stands beside it. */
export const outcomeWords: Readonly<Record<RelationReport["outcome"], string>> = {
  passed: "相符",
  failed: "不符",
  skipped: "未核对",
};

/** What comparing came to, in one sentence with its unit. */
export function verdictWords(relation: RelationReport): string {
  const { outcome, because, residue, stated, expected, kind } = relation;
  if (outcome === "skipped") return `未核对：${shown(because ?? "原因不明", 120)}。`;
  if (outcome === "passed") {
    return residue === null ? "相符。" : `${residueWords[residue]}（${gapOf(relation)}）。`;
  }
  if (expected === null) return "不符。";
  const unit = stated.unit === "" || stated.unit === "%" ? "" : ` ${shown(stated.unit, 20)}`;
  const [should, is] = [`${expectedText(relation)}${unit}`, `${figureOf(stated)}${unit}`];
  const gap = gapOf(relation);
  if (kind === "bound")
    return `各部分合计 ${should}，大于整体 ${is}，${gap.replace("相差", "多出")}。`;
  if (kind === "equal") return `两处应相等：另一处为 ${should}，这里为 ${is}，${gap}。`;
  return `应为 ${should}，实为 ${is}，${gap}。`;
}

/** `相差 45.00 万元`. */
function gapOf({ stated, expected }: RelationReport): string {
  const own = parseDecimal(stated.value) ?? zero;
  const other = parseDecimal(expected ?? "") ?? own;
  const size = figureText(absolute(subtract(own, other)), stated.decimals);
  if (stated.unit === "%") return `相差 ${size} 个百分点`;
  return `相差 ${size}${stated.unit === "" ? "" : ` ${shown(stated.unit, 20)}`}`;
}
