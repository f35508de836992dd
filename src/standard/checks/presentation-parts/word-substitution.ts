import { normalised } from "../../../model/label.ts";

/** One word printed in place of another. */
export interface Substitution {
  /** The form's word. */
  readonly from: string;
  /** The word printed instead. */
  readonly to: string;
}

/** Copying another body's form by find-and-replace turns one into the other everywhere. */
const usual: readonly Substitution[] = [
  { from: "单位", to: "部门" },
  { from: "部门", to: "单位" },
];
const longest = 6;

/**
 * The word of the standard text that was replaced, when nothing else differs:
 * 事业部门经营收入 for 事业单位经营收入 is 单位 → 部门. Null for added, dropped or rewritten words.
 */
export function substitutionBetween(printed: string, standard: string): Substitution | null {
  const wanted = normalised(standard);
  const whole = normalised(printed);
  if (whole === wanted) return null;
  for (const { from, to } of usual) {
    if (foldedTo(whole, from, to) === foldedTo(wanted, from, to) && whole.includes(to)) {
      return { from, to };
    }
  }
  let head = 0;
  while (head < whole.length && whole[head] === wanted[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(whole.length, wanted.length) - head &&
    whole.at(-1 - tail) === wanted.at(-1 - tail)
  ) {
    tail += 1;
  }
  const from = wanted.slice(head, wanted.length - tail);
  const to = whole.slice(head, whole.length - tail);
  if (from === "" || to === "" || head + tail < 2) return null;
  return from.length <= longest && to.length <= longest ? { from, to } : null;
}

/** Both words as one; a text that already mixes them counts as the same text. */
function foldedTo(text: string, from: string, to: string): string {
  return text.replaceAll(from, to);
}

/** Whether it is the substitution that whole forms suffer. */
export function isUsual({ from, to }: Substitution): boolean {
  return usual.some((one) => one.from === from && one.to === to);
}
