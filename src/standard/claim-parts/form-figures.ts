import type { Mention } from "../../model/mention.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";

const known = new WeakMap<Narrative, Map<Mention, Map<string, Figure>>>();

/**
 * A printed number as a figure, the same object every time: what two patterns blame must be one.
 * @param unit where the form gives it apart from the number
 */
export function figureOf(
  narrative: Narrative,
  passage: number,
  mention: Mention,
  unit: string = mention.unit,
): Figure {
  let figures = known.get(narrative);
  if (!figures) {
    figures = spokenFigures(narrative);
    known.set(narrative, figures);
  }
  const own = figures.get(mention) ?? new Map<string, Figure>();
  figures.set(mention, own);
  let figure = own.get(unit);
  if (!figure) {
    const { start, end, value, decimals } = mention;
    figure = { passage, start, end, value, decimals, unit, mention };
    own.set(unit, figure);
  }
  return figure;
}

/** The figures the sentences already have. */
function spokenFigures({ statements }: Narrative): Map<Mention, Map<string, Figure>> {
  const figures = new Map<Mention, Map<string, Figure>>();
  for (const { levels, comparisons, shares, completions } of statements) {
    const said = [
      ...Object.values(levels),
      ...comparisons.flatMap(({ base, change, rate }) => [base, change, rate]),
      ...[...shares, ...completions].map(({ figure }) => figure),
    ];
    for (const figure of said) {
      if (figure?.mention) figures.set(figure.mention, new Map([[figure.unit, figure]]));
    }
  }
  return figures;
}

/** Digits that tell one figure from another. */
export const tellingDigits = ({ value }: Figure): number =>
  value.digits
    .toString()
    .replace("-", "")
    .replace(/(?<!0)0+$/, "").length;
