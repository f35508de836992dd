import { slotsIn } from "../../model/define-narrative.ts";
import type { GivenWords } from "../composing/narrator.ts";

/** Words with the department and the years filled in. */
export const wordsGiven = (text: string, given: GivenWords): string =>
  slotsIn(text).reduce(
    (words, slot) => words.replaceAll(`{${slot}}`, given[slot as keyof GivenWords] ?? ""),
    text,
  );
