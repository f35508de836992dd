import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import { compare } from "../../model/decimal.ts";
import { nameOf, term } from "../../model/terms.ts";
import { afterDirection, directionWord } from "../claim-parts/direction-words.ts";

export const prior = defineClaim({
  id: "claims/direction-agrees-with-amounts",
  label: { zh: "增减方向", en: "direction of change" },
  why: "写“下降至”“增加到”时，后一个数应当比前一个数小或大；照抄上年句子容易把方向写反。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "D1",
  kind: "direction",
  message: "{label}是{stated}，对比数是{expected}，与“增加”“下降”的说法方向相反。",
  reads: [
    {
      slot: "base",
      measures: ["money", "count", "percent", "plain"],
      before: /^(?<subject>.*?)(?:由|从)(?<with>[^，；]{0,200}?)的?$/,
    },
    {
      slot: "base",
      measures: ["money", "count", "plain"],
      before: new RegExp(
        `^(?<subject>.*?)(?:比|较|与|同)(?<with>(?!.*${directionWord}${afterDirection}$)[^，；]*(?:上年|去年|年初|期初|(?:19|20)\\d{2}年|同期|预算)[^，；]*?)$`,
      ),
    },
    {
      slot: "base",
      measures: ["money", "count"],
      before:
        /^(?<with>(?:上年|去年)(?:同期)?(?:度)?(?:决算|预算|实际|支出|执行)*(?:数|额)?)(?:为|是)?$/,
    },
    {
      slot: "base",
      measures: ["money", "count"],
      before: /^(?<with>(?:19|20)\d{2}年(?:度|末|底)?|(?:上年|去年)(?:末|底)|[年期]初)(?:为|是)?$/,
    },
  ],
  *claims({ statements }) {
    for (const statement of statements) {
      const level = levelOf(statement);
      if (!level) continue;
      for (const one of statement.comparisons) {
        if (!one.base || !one.direction || one.change) continue;
        const base = valueLike(one.base, level);
        if (base === null) continue;
        const found = compare(level.value, base);
        if (found === 0) continue;
        yield {
          pattern: "claims/direction-agrees-with-amounts",
          kind: "direction",
          formula: one.direction === "down" ? "within" : "covers",
          stated: term(level, nameOf(statement)),
          operands: [term(one.base, one.with || "对比数")],
          sure: true,
          otherwise: [],
          zh: one.direction === "down" ? "应小于对比数" : "应大于对比数",
        };
      }
    }
  },
});
