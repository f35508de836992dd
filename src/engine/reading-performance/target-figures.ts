import { parseDecimal } from "../../model/decimal.ts";
import { flowOf } from "../../model/flow.ts";
import type { Mention } from "../../model/mention.ts";
import type { TargetFigure } from "../../model/target-check.ts";
import { readMentions } from "../extracting/mentions.ts";

const longest = 30;

const flowText = (text: string): string => flowOf(text, [{ start: 0, end: text.length }]).text;

/** Every figure of a clerk's text, with the words of its clause around it. */
export function figuresIn(text: string): TargetFigure[] {
  return text.split("\n").flatMap((line) => {
    const flow = flowText(line);
    return readMentions(flow).mentions.map((mention) => figureOf(flow, mention));
  });
}

const stop = /[。；，、：]/;

function figureOf(flow: string, mention: Mention): TargetFigure {
  const { value, decimals, measure, unit, per, bound, start, end } = mention;
  let from = start;
  while (from > 0 && start - from < longest && !stop.test(flow[from - 1]!)) from -= 1;
  let to = end;
  while (to < flow.length && to - end < longest && !stop.test(flow[to]!)) to += 1;
  const rough = mention.approximate !== null || mention.upTo !== null;
  const around = { before: flow.slice(from, start), after: flow.slice(end, to) };
  return { value, decimals, measure, unit, per, bound, rough, ...around };
}

const number = /^([=≥≤<>]?)(-?\d[\d,]*(?:\.\d+)?)$/;
const rates = /^(?:百分[比率]|％|%)$/;

/** `98` and `%`, `42.9` and `元/人`, `≥605000人`: the figure a value is; null where it is words. */
export function figureOfValue(value: string, measure: string): TargetFigure | null {
  const flow = flowText(value);
  const unit = flowText(measure).replace(rates, "%");
  const alone = number.exec(flow);
  const text = alone ? flow + unit : flow;
  const [mention, ...more] = readMentions(text).mentions;
  if (mention?.start === 0 && mention.end === text.length && more.length === 0) {
    return figureOf(text, mention);
  }
  if (!alone) return null;
  const digits = alone[2]!.replaceAll(",", "");
  const plain = parseDecimal(digits);
  if (!plain) return null;
  return {
    value: plain,
    decimals: plain.scale,
    measure: unit === "" ? "plain" : "count",
    unit,
    per: null,
    bound: (alone[1] || null) as TargetFigure["bound"],
    rough: false,
    before: "",
    after: "",
  };
}
