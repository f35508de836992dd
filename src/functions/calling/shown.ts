import { type Decimal, decimalText, trim } from "../../model/decimal.ts";
import { type Answer, valueError } from "../../model/function.ts";
import { shortText } from "../../report/plain-text.ts";

/** What a result cell shows. */
export type Shown = number | string;

/** Digits Excel vouches for. */
const digitsKept = 15;
/** The largest number a cell holds. */
const largest = 9.99999999999999e307;
const kept = 10n ** BigInt(digitsKept);
/** What Excel, or a program the list is copied to, would take for the beginning of a formula. */
const formulaLike = /^[=+\-@＝＋－＠]/;

/** An answer as Excel keeps it. @throws Refusal on a number that Excel would change */
export function shown(answer: Answer): Shown {
  return typeof answer === "string" ? textShown(answer) : numberShown(answer);
}

function numberShown(value: Decimal): number {
  if (value.digits < kept && value.digits > -kept) return Number(decimalText(value));
  const exact = trim(value);
  const digits = exact.digits.toString().replace(/^-|(?<!0)0+$/g, "");
  const number = Number(decimalText(exact));
  if (digits.length <= digitsKept && Math.abs(number) <= largest) return number;
  throw valueError(
    digits.length > digitsKept
      ? `结果有 ${digits.length} 位有效数字，Excel 只能准确保存 ${digitsKept} 位；请核对是不是多写了数字，或者分成几部分来算。`
      : "结果太大，Excel 存不下；请核对是不是多写了数字。",
  );
}

/** Text that stays text: no invisible characters, no formula, no more than anybody reads. */
function textShown(text: string): string {
  const clean = shortText(text);
  return formulaLike.test(clean) ? `'${clean}` : clean;
}
