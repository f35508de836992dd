import { defineClaim } from "../../model/define-claim.ts";
import { moneyUnit } from "../../model/unit.ts";
import { term } from "../../model/terms.ts";
import { figuresInClauses, isExact, nameIn } from "../claim-parts/clause-figures.ts";

const id = "claims/converted-amount-is-the-same";

export const converted = defineClaim({
  id,
  label: { zh: "单位换算", en: "amount in another unit" },
  why: "同一个金额先写元、再括注万元，换算后应当是同一个数；小数点点错一位，就差了十倍。",
  basis: "部门预决算公开文本：金额单位",
  since: 2017,
  severity: "error",
  family: "C1",
  kind: "equal",
  *claims(narrative) {
    for (const figures of figuresInClauses(narrative)) {
      for (const [nth, one] of figures.entries()) {
        const before = figures[nth - 1];
        if (!before || !isExact(one.mention) || !isExact(before.mention) || !links.test(one.gap))
          continue;
        if (before.figure.unit === one.figure.unit) continue;
        if (!moneyUnit(before.figure.unit) || !moneyUnit(one.figure.unit)) continue;
        yield {
          pattern: id,
          kind: "equal" as const,
          formula: "equal" as const,
          stated: term(one.figure, `${nameIn(before)}折合`),
          operands: [term(before.figure, nameIn(before))],
          sure: true,
          otherwise: [],
          zh: "换算后相等",
        };
      }
    }
  },
});

/** 12000元（1.2万元）, 12000元，折合1.2万元. */
const links = /^(?:（(?:即|折合|约合|合|计|折)?|，?(?:即|折合|折算为))(?:人民币)?$/;
