import type { Token } from "../../model/mention.ts";
import type { Numeral } from "./mention-numerals.ts";

const functional = /^2(?:0[1-9]|1[0-9]|2[0-9]|3[0-4])/;
const economic = /^(?:30[1-9]|31[0-3]|399|50[1-9]|51[0-4]|599)/;
const codeName = /^[一-龥“（]{2,}/;
const named = /支出|服务|补助|管理|福利|债务|转移|预备费/;
/** Words that follow an amount without its unit, not a year. */
const spoken = /^(?:增[加长]|减少|下降|占|完成|主要|用于|其中|较|比|与|以|左右)/;
const labelled = /(?:编码|代码|科目)[为是：（]{0,2}$/;

/**
 * The code or bare year a whole number without a unit is: 2080505机关事业单位, 2021部门预算, a
 * row number or department code that opens a line; null for a figure.
 */
export function codeAt(flow: string, { start, end, whole, decimals }: Numeral): Token | null {
  if (decimals > 0 || end - start !== whole.length) return null;
  const token = (kind: Token["kind"], year: number | null = null): Token => ({
    kind,
    start,
    end,
    year,
  });
  const next = flow.slice(end, end + 14);
  const isNamed = codeName.test(next);
  if (/^(?:19\d\d|20[0-4]\d)$/.test(whole)) {
    return (isNamed && !spoken.test(next)) || flow[start - 1] === "："
      ? token("year", Number(whole))
      : null;
  }
  if (whole.length >= 10 || /^[一-龥]{0,6}热线|^平台/.test(next)) return token("other");
  if (whole.length > 1 && whole[0] === "0") return token("code");
  if (/[/_]/.test(flow[start - 1] ?? "") && whole.length > 3) return token("other");
  if (labelled.test(flow.slice(Math.max(0, start - 4), start)) && whole.length >= 3) {
    return token("code");
  }
  if (isCode(whole, next, isNamed)) return token("code");
  return start === 0 && isNamed && !/^(?:以[上下内]|左右)/.test(next) ? token("other") : null;
}

function isCode(whole: string, next: string, isNamed: boolean): boolean {
  switch (whole.length) {
    case 7:
      return functional.test(whole) || whole.startsWith("1");
    case 5:
      return isNamed && (functional.test(whole) || economic.test(whole));
    case 3:
      return isNamed && (functional.test(whole) || economic.test(whole)) && named.test(next);
    default:
      return false;
  }
}
