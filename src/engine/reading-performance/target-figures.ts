import { parseDecimal } from "../../model/decimal.ts";
import { flowOf } from "../../model/flow.ts";
import type { Mention } from "../../model/mention.ts";
import type { TargetFigure } from "../../model/target-check.ts";
import { readMentions } from "../extracting/mentions.ts";

/** Signs of a clause, and of a sentence, that are looked at on one side of a figure. */
const [longest, longestSentence] = [30, 160];

const flowText = (text: string): string => flowOf(text, [{ start: 0, end: text.length }]).text;

/** Every figure of a clerk's text, with the words of its clause around it. */
export function figuresIn(text: string): TargetFigure[] {
  return text.split("\n").flatMap((line) => {
    const flow = flowText(line);
    return readMentions(flow).mentions.map((mention) => figureOf(flow, mention));
  });
}

const clauseEnd = /[。；，、：]/;
const sentenceEnd = /[。；;]/;

function figureOf(flow: string, mention: Mention): TargetFigure {
  const { value, decimals, measure, unit, per, bound } = mention;
  const [before, after] = around(flow, mention, clauseEnd, longest);
  const [lead, rest] = around(flow, mention, sentenceEnd, longestSentence);
  const rough = mention.approximate !== null || mention.upTo !== null;
  const words = { before, after, lead, rest };
  const figure = { value, decimals, measure, unit, per, bound, rough, ...words };
  return unit === "万" ? tenThousands(figure) : figure;
}

/** The words before a figure and behind it, as far as the next stop. */
function around(
  flow: string,
  { start, end }: Mention,
  stop: RegExp,
  most: number,
): [before: string, after: string] {
  let from = start;
  while (from > 0 && start - from < most && !stop.test(flow[from - 1]!)) from -= 1;
  let to = end;
  while (to < flow.length && to - end < most && !stop.test(flow[to]!)) to += 1;
  return [flow.slice(from, start), flow.slice(end, to)];
}

/** Who is counted in 万 alone: 86万参保群众, 受益群众3万. */
const peopleBehind =
  /^(?:余|多)?名?[^\d，]{0,8}?(?:群众|居民|人员|职工|农民|村民|学生|老人|市民|人口|妇女|儿童|对象)/;
const peopleBefore =
  /(?:群众|居民|人员|职工|农民|村民|学生|老人|市民|人口|人数|妇女|儿童|对象)(?:达到?|为|约|共|计|有|不少于|不低于|数量?|总数)*$/;
/** What is paid in 万 alone: 预算控制数30万. */
const moneyBefore =
  /(?:金额|资金|经费|控制数|总?成本|费用|投资额?|预算数?)(?:达到?|为|约|共|计|不超过)*$/;

/** The unit that 万 stands for, where the words around it tell. */
function tenThousands(figure: TargetFigure): TargetFigure {
  const { before, after } = figure;
  if (peopleBehind.test(after) || peopleBefore.test(before)) return { ...figure, unit: "万人" };
  if (after === "" && moneyBefore.test(before)) {
    return { ...figure, unit: "万元", measure: "money" };
  }
  return figure;
}

const number = /^([=≥≤<>]?)(-?\d[\d,]*(?:\.\d+)?)$/;
/** 3万, its unit in a column of its own. */
const tens = /^([=≥≤<>]?)(-?\d[\d,]*(?:\.\d+)?)万$/;
const rates = /^(?:百分[比率]|％|%)$/;

/**
 * `98` and `%`, `42.9` and `元/人`, `≥605000人`: the figure a value is; null where it is words.
 * @param name what the value is of: tells whether 3万 are people or money
 */
export function figureOfValue(value: string, measure: string, name = ""): TargetFigure | null {
  const figure = plainFigure(value, measure);
  if (figure?.unit !== "万") return figure;
  return { ...tenThousands({ ...figure, before: name }), before: "" };
}

function plainFigure(value: string, measure: string): TargetFigure | null {
  const flow = flowText(value);
  const unit = flowText(measure).replace(rates, "%");
  const inTens = unit.startsWith("万") ? null : tens.exec(flow);
  const alone = number.exec(flow) ?? inTens;
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
    unit: inTens ? `万${unit}` : unit,
    per: null,
    bound: (alone[1] || null) as TargetFigure["bound"],
    rough: false,
    before: "",
    after: "",
    lead: "",
    rest: "",
  };
}
