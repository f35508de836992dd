import { figureText } from "../../model/amount.ts";
import type { Claim, Term } from "../../model/claim.ts";
import { absolute } from "../../model/decimal.ts";
import type { Broken } from "./judge.ts";

/** Words of findings about claims. */
export const claimMessages = {
  different: "{label}应为{expected}，原文是{stated}，相差{difference}。",
  tooMuch: "{label}是{stated}，各分项却合计{expected}，多出{difference}。",
  wrongWay: "{label}是{stated}，不应超过{expected}。",
  next: "请核对原文“{quote}”；如确有误，把它改为{expected}，再核对一遍。",
  nextMissing:
    "分项之和比总数少，请看原文“{quote}”后面是否漏列了一项；没有漏列的，再核对总数和各分项。",
  nextOther: "请核对原文“{quote}”和与它有关的数，改正其中有误的一个。",
} as const;

/** Why a claim does not hold, with its figures: `4.24 − 1.15 − 8,618.50 ＝ −8,615.41（万元），原文是 …`. */
export function reasonOf(claim: Claim, verdict: Broken): string {
  const { stated, formula } = claim;
  const { operands, expected, difference } = verdict;
  if (formula === "same-way") return [...operands, stated].map(wayText).join("，");
  const own = statedText(stated);
  if (formula === "equal") return `对照${shownTerm(operands[0]!)}，原文是 ${own}`;
  const terms = termsText(claim, operands);
  const gap = `${figureText(absolute(difference), stated.decimals)}${stated.unit}`;
  if (formula === "covers") return `${terms}，比总数 ${own}还多 ${gap}`;
  if (formula === "within") return `${own}，比${terms}还多 ${gap}`;
  return `${terms} ＝ ${amountText(expected, stated)}${stated.unit}，原文是 ${own}`;
}

/** 增减额 2.00万元 写的是增加. */
const wayText = (term: Term): string =>
  `${shownTerm({ ...term, value: absolute(term.value) })} 写的是${term.sign < 0 ? "减少" : "增加"}`;

function termsText({ formula }: Claim, operands: readonly Term[]): string {
  const shown = operands.map(shownTerm);
  if (formula === "percent" || formula === "quotient") return `${shown[0]} ÷ ${shown[1]}`;
  if (formula === "difference" || formula === "gap") return `${shown[0]} － ${shown[1]}`;
  if (formula === "product") return shown.join(" × ");
  return operands
    .map(
      (one, nth) =>
        `${nth === 0 ? (one.sign < 0 ? "－" : "") : one.sign < 0 ? " － " : " ＋ "}${shown[nth]}`,
    )
    .join("");
}

const shownTerm = (term: Term): string =>
  `${term.label.slice(0, 24)} ${figureText(term.value, term.decimals)}${term.unit}`;

/** The stated figure of a claim for messages. */
export const statedText = (stated: Term): string =>
  `${stated.sign < 0 ? "减少 " : ""}${figureText(stated.value, stated.decimals)}${stated.unit}`;

/** A value in the form the stated figure is printed in; direction words instead of signs. */
export function amountText(value: Broken["expected"], { decimals, sign }: Term): string {
  const falls = value.digits < 0n;
  const words = sign < 0 && !falls && value.digits !== 0n ? "增加 " : falls ? "减少 " : "";
  return `${words}${figureText(absolute(value), decimals)}`;
}
