import { type Area, columnLetters } from "../model/grid.ts";
import type { LaidValidation } from "../model/layout.ts";

type Rule = LaidValidation["rule"];

/** What a program says when something else is typed, and whether it insists. */
export interface ValidationAlert {
  readonly style: "stop" | "warning";
  readonly title: string;
  readonly message: string;
}

/** Amounts are numbers between minus and plus this. */
export const largestAmount = 1e12;

/** The words for a rule that was not kept. */
export function alertOf(rule: Rule): ValidationAlert {
  switch (rule.kind) {
    case "amount":
      return { style: "stop", title: "请填数字", message: "这里只能填数字；没有数请留空。" };
    case "code":
      return {
        style: "warning",
        title: "科目编码",
        message: `科目编码应为文本，${rule.lengths.join("、")}位数字。`,
      };
    case "choices":
      return {
        style: rule.open ? "warning" : "stop",
        title: "请从列表中选",
        message: within(`${rule.open ? "常用的是" : "可填"}：${rule.choices.join("、")}。`),
      };
  }
}

/** A program shows no more letters of a message. */
const longest = 225;

const within = (message: string): string =>
  message.length <= longest ? message : `${message.slice(0, longest - 2)}…。`;

/** Formula that holds while the first cell of the area is a code of one of the lengths. */
export function codeFormula({ left, top }: Area, lengths: readonly number[]): string {
  const cell = `${columnLetters(left)}${top}`;
  const long = lengths.map((one) => `LEN(${cell})=${one}`).join(",");
  return `AND(ISTEXT(${cell}),ISNUMBER(--${cell}),OR(${long}))`;
}
