import type { Breakdown, Statement } from "../../model/narrative.ts";
import { addsUp, withFigures } from "./adding-up.ts";
import { signOf } from "./accounts.ts";

/** Paragraphs behind the list in which what is carried over may stand. */
const reach = 3;
const carried = /结转|结余/;
const ofSide = {
  支出: /年末|结余分配|下年/,
  收入: /年初|上年|使用/,
} as const;

/**
 * 支出总计100万元，包括：1.基本支出…2.项目支出…（三）年末结转和结余5万元: by the tables the grand
 * total holds what is carried over, though the text numbers it beside the total.
 */
export function withCarriedOver(statements: readonly Statement[], read: Breakdown): Breakdown {
  const { total, parts, slot } = read;
  const { words, side } = total.subject;
  if (slot !== "level" || !words.includes("总计") || side === null) return read;
  if (parts.some(({ subject }) => carried.test(subject.words))) return read;
  const last = parts.at(-1)!;
  const further: Statement[] = [];
  for (let i = last.index + 1; i < statements.length; i++) {
    const one = statements[i]!;
    if (one.passage > last.passage + reach) break;
    const { words: name } = one.subject;
    if (carried.test(name) && ofSide[side].test(name)) further.push(one);
  }
  const all = [...parts, ...withFigures(total, further, slot)];
  const isMeant = all.length > parts.length && addsUp(total, all, slot);
  return isMeant && !addsUp(total, parts, slot)
    ? { ...read, parts: all, signs: all.map(signOf) }
    : read;
}
