import { defineClaim } from "../../model/define-claim.ts";
import type { Direction, Figure } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";

const id = "claims/change-and-rate-go-one-way";

export const oneWay = defineClaim({
  id,
  label: { zh: "增减额与增减率同向", en: "change and rate go one way" },
  why: "同一个比较，金额写“增加”，比率却写“下降”，必有一个词抄错了。",
  basis: "部门预决算公开文本：增减变化及原因说明",
  since: 2017,
  severity: "error",
  family: "D1",
  kind: "direction",
  message: "{label}{stated}与增减额的方向相反，“增加”“减少”有一处写反了。",
  *claims({ statements }) {
    for (const statement of statements) {
      for (const { change, rate, direction, rateDirection } of statement.comparisons) {
        if (!change || !rate || !direction || !rateDirection) continue;
        yield {
          pattern: id,
          kind: "direction",
          formula: "same-way",
          stated: term(rate, `${nameOf(statement)}增减率`, wayOf(rate, rateDirection)),
          operands: [term(change, "增减额", wayOf(change, direction))],
          sure: true,
          otherwise: [],
          zh: "增减额和增减率方向相同",
        };
      }
    }
  },
});

/** 增长-5% falls. */
const wayOf = ({ value }: Figure, direction: Direction): 1 | -1 =>
  (direction === "down") === value.digits < 0n ? 1 : -1;
