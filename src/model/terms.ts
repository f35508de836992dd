import type { Term } from "./claim.ts";
import { type Decimal, negate, subtract } from "./decimal.ts";
import { valueLike } from "./figures.ts";
import type { Figure, Statement } from "./narrative.ts";

/** A printed figure as a term of a claim. */
export function term(figure: Figure, label: string, sign: 1 | -1 = 1): Term {
  const { value, decimals, unit } = figure;
  return { value, decimals, unit, label, figure, fact: null, derived: null, sign };
}

/** A figure that is printed nowhere, worked out from others. */
export function derivedTerm(
  value: Decimal,
  unit: string,
  label: string,
  from: readonly Term[],
): Term {
  const decimals = Math.max(...from.map((one) => one.decimals));
  return { value, decimals, unit, label, figure: null, fact: null, derived: from, sign: 1 };
}

/** The name of a statement's thing for messages. */
export function nameOf({ subject }: Statement): string {
  const words = subject.words
    .replace(/^(?:其中|包括|包含|以及|另外|主要|和|及)[：，]?/, "")
    .replace(/^(?:\d{1,2}[.、]|[一二三四五六七八九十]是)/, "")
    .replace(/(?:分别|均)?(?:为|是|达到?|共|约)$/, "");
  return words || subject.core || "本句";
}

/** `part` taken from `whole`, in the unit of `whole`. */
export function less(whole: Figure, part: Figure, down: boolean): Decimal | null {
  const value = valueLike(part, whole);
  return value && subtract(whole.value, down ? negate(value) : value);
}
