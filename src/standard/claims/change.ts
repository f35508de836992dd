import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import { nameOf, term } from "../../model/terms.ts";
import { afterDirection, directionWord } from "../claim-parts/direction-words.ts";

export const change = defineClaim({
  id: "claims/change-is-this-less-the-other",
  label: { zh: "增减额", en: "amount of change" },
  why: "增减额写明了两个数之差；改了其中一个数而没有改增减额，是最常见的错误。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "A6",
  kind: "difference",
  reads: [
    {
      slot: "change",
      measures: ["money", "count", "plain"],
      before: new RegExp(`${directionWord}${afterDirection}$`),
    },
    { slot: "change", measures: ["money", "count"], before: /差(?:值|额)(?:为|是)?$|相差$/ },
  ],
  *claims({ statements }) {
    for (const statement of statements) {
      const level = levelOf(statement);
      for (const { change: figure, base, direction, with: other } of statement.comparisons) {
        const budget = statement.levels.budget;
        const against =
          base ?? (budget && budget !== level && /差|预算/.test(other) ? budget : null);
        if (!figure || !against || !level) continue;
        if (valueLike(figure, level) === null || valueLike(against, level) === null) continue;
        yield {
          pattern: "claims/change-is-this-less-the-other",
          kind: "difference",
          formula: "difference",
          stated: term(figure, `${nameOf(statement)}增减额`, direction === "down" ? -1 : 1),
          operands: [term(level, nameOf(statement)), term(against, other || "对比数")],
          sure: base !== null,
          otherwise: [],
          zh: "本数－对比数",
        };
      }
    }
  },
});
