import type { ClauseFigure } from "./clause-figures.ts";

/** Units in which those are counted that a standard is per: 每生 is per 名 or 人. */
const counts: readonly (readonly [per: RegExp, unit: RegExp])[] = [
  [/人次/, /^人次$/],
  [/人|生|名|位/, /^(?:人|名|位|生|学生)$/],
  [/户/, /^户$/],
  [/辆/, /^辆$/],
  [/台/, /^台$/],
  [/亩/, /^亩$/],
  [/家/, /^家$/],
  [/村/, /^(?:个|村)$/],
  [/所/, /^所$/],
  [/例/, /^例$/],
  [/间/, /^间$/],
  [/床/, /^(?:床|张)$/],
  [/套/, /^套$/],
  [/次/, /^次$/],
];

/** Is this a number of those that a standard is per? */
export function countedBy(per: string, { figure }: ClauseFigure): boolean {
  const unit = counts.find(([name]) => name.test(per))?.[1];
  return unit?.test(figure.unit.replace(/^万/, "")) ?? false;
}
