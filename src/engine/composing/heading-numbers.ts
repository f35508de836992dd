import type { HeadingLevel } from "../../model/composed.ts";
import { chineseNumber } from "./chinese-number.ts";

const forms: Readonly<Record<HeadingLevel, (nth: number) => string>> = {
  0: () => "",
  1: (nth) => `${chineseNumber(nth)}、`,
  2: (nth) => `（${chineseNumber(nth)}）`,
  3: (nth) => `${nth}.`,
  4: (nth) => `（${nth}）`,
};

/** Numbers headings as they come: 一、 · （一） · 1. · （1）, each level from one below the next higher. */
export class HeadingNumbers {
  private readonly reached = [0, 0, 0, 0, 0];

  next(level: HeadingLevel): string {
    const nth = this.reached[level]! + 1;
    this.reached.fill(0, level);
    this.reached[level] = nth;
    return forms[level](nth);
  }
}
