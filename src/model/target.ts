import { slotFormat } from "./slot-format.ts";
import type { Indicator } from "./performance.ts";

/** Comparator of an indicator whose value is words. */
export const inWords = "定性";

const comparators: Readonly<Record<string, string>> = {
  "≥": "≥",
  "⩾": "≥",
  "≧": "≥",
  ">=": "≥",
  "≤": "≤",
  "⩽": "≤",
  "≦": "≤",
  "<=": "≤",
  "=": "＝",
  "＝": "＝",
  ">": "＞",
  "＞": "＞",
  "<": "＜",
  "＜": "＜",
};

type Target = Pick<Indicator, "comparator" | "value" | "measure">;

const sign = /^(?:[<>]=|[≥⩾≧≤⩽≦=＝>＞<＜])\s*/;
const figure = /^([+-]?\d[\d,]*(?:\.\d+(?!\d))?)(?![\d,])\s*(?!\s)(.*)$/s;
/** What cannot be a unit of measure: figures, punctuation, words of dates and bounds. */
const noUnit = /[\d，。；：、,;:“”《》]|前|后|底|末|内|以[上下]|左右|不|完成|达到|以来|开始|起$/;
const longestUnit = 8;

/**
 * An indicator's value as one text: comparator, value and unit together, words alone.
 * @param brackets prints two decimals and the unit in brackets: ≥13459.00(平方米)
 */
export function targetText(
  { comparator = "", value = "", measure = "" }: Target,
  brackets = false,
): string {
  if (comparator === inWords) return value + measure;
  if (!brackets || !figure.test(value)) return comparator + value + measure;
  return `${comparator}${slotFormat("2").print(value)}${measure === "" ? "" : `(${measure})`}`;
}

/** The reverse: a printed value as comparator, value and unit; what is no figure is words. */
export function readTarget(printed: string, brackets = false): Target {
  const text = printed.trim();
  if (text === "") return {};
  const found = sign.exec(text)?.[0] ?? "";
  const comparator = found === "" ? {} : { comparator: comparators[found.trim()]! };
  const rest = text.slice(found.length);
  const [, value, unit] = figure.exec(rest) ?? [];
  if (value !== undefined) {
    const measure = brackets ? withoutBrackets(unit!) : unit!;
    const given = brackets ? slotFormat("2").read(value) : value;
    if (measure === "") return { ...comparator, value: given };
    if (measure.length <= longestUnit && !noUnit.test(measure)) {
      return { ...comparator, value: given, measure };
    }
  }
  return found === "" ? { comparator: inWords, value: rest } : { ...comparator, value: rest };
}

const bareFigure = /^(?:[<>]=|[≥⩾≧≤⩽≦=＝>＞<＜])?\s*\d[\d,]*(?:\.\d+)?$/;

/** What was reached, a bare figure with the unit of its target: 98 as 98%. */
export const actualText = ({ actual = "", measure = "" }: Indicator): string =>
  bareFigure.test(actual) ? actual + measure : actual;

/** The reverse: the unit that its target has already is left out. */
export function readActual(printed: string, measure: string): string {
  const figure = printed.slice(0, printed.length - measure.length).trim();
  return measure !== "" && printed.endsWith(measure) && bareFigure.test(figure) ? figure : printed;
}

/** Whether a figure was printed without the unit that its target has. */
export const lacksUnit = (printed: string, measure: string): boolean =>
  measure !== "" && bareFigure.test(printed);

const withoutBrackets = (unit: string): string => unit.replace(/^[(（](.*)[)）]$/s, "$1");
