import { figureText } from "../../model/amount.ts";
import { absolute, equals, isZero } from "../../model/decimal.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Narrative } from "../../model/narrative.ts";
import { nameOf } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import type { Judged } from "./mending.ts";

/**
 * What a sum lacks is often an amount the text gives elsewhere: the government fund that 基本支出
 * and 项目支出 leave out. Gives the sentence that says so, or nothing.
 */
export function gapsIn({ statements }: Narrative): (judged: Judged) => string {
  return ({ claim, verdict }) => {
    if (claim.formula !== "sum" || verdict.result !== "failed") return "";
    const { stated } = claim;
    const gap = absolute(verdict.difference);
    if (isZero(gap) || !moneyUnit(stated.unit) || gap.digits < 100n) return "";
    const used = new Set([stated, ...verdict.operands].map(({ figure }) => figure));
    const found = statements.find((one) => {
      const level = levelOf(one);
      const value = level && !used.has(level) ? valueLike(level, stated) : null;
      return value !== null && equals(value, gap);
    });
    if (!found) return "";
    const amount = `${figureText(gap, stated.decimals)}${stated.unit}`;
    return `差额 ${amount} 与文中“${nameOf(found)}”的数相同，请看是否漏列了这一项。`;
  };
}
