import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Culture, recognizeCurrency, recognizePercentage } from "@microsoft/recognizers-text-suite";
import fc from "fast-check";
import { readMentions } from "../../src/engine/extracting/mentions.ts";
import { type Decimal, decimalText, equals, parseDecimal, shift } from "../../src/model/decimal.ts";
import { flowOf } from "../../src/model/flow.ts";
import type { Mention } from "../../src/model/mention.ts";

interface Reading {
  readonly start: number;
  readonly end: number;
  /** In yuan, or percent; null when the library names no value. */
  readonly value: Decimal | null;
}

const flowText = (text: string) => flowOf(text, [{ start: 0, end: text.length }]).text;

/** What a general library for Chinese quantities reads as money and percentages. */
function libraryReads(flow: string): Reading[] {
  const money = recognizeCurrency(flow, Culture.Chinese);
  const percent = recognizePercentage(flow, Culture.Chinese);
  return [...money, ...percent].map(({ start, end, resolution }) => {
    const value: unknown = resolution?.value;
    return {
      start,
      end: end + 1,
      value: typeof value === "string" ? parseDecimal(value.replace("%", "")) : null,
    };
  });
}

const powers: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

function inBaseUnit({ value, unit, measure }: Mention): Decimal {
  if (measure !== "money") return value;
  return shift(
    value,
    [...unit].reduce((sum, sign) => sum + (powers[sign] ?? 0), 0),
  );
}

const isRead = ({ measure }: Mention) => measure === "money" || measure === "percent";

/** One disagreement: what we read, what the library reads; null for nothing. */
interface Difference {
  readonly text: string;
  readonly ours: Mention | null;
  readonly theirs: Reading | null;
}

function differences(flow: string): Difference[] {
  const theirs = libraryReads(flow);
  const found: Difference[] = [];
  const taken = new Set<Reading>();
  for (const ours of readMentions(flow).mentions.filter(isRead)) {
    const one = theirs.find(({ start, end }) => start < ours.digits.end && end > ours.digits.start);
    if (one) taken.add(one);
    if (!one?.value || !equals(one.value, inBaseUnit(ours))) {
      found.push({ text: flow.slice(ours.start, ours.end), ours, theirs: one ?? null });
    }
  }
  for (const one of theirs) {
    if (!taken.has(one)) {
      found.push({ text: flow.slice(one.start, one.end), ours: null, theirs: one });
    }
  }
  return found;
}

/** Why we read otherwise than the library, on purpose. */
const reasons: Readonly<Record<string, (one: Difference) => boolean>> = {
  "a range has two ends: the library takes one of them for the whole, or two figures": ({ ours }) =>
    ours !== null && ours.upTo !== null,
  "the second end of a range is no figure of its own": ({ text, ours }) =>
    ours === null && /^\d+(?:万元|元|%)$/.test(text),
  "a sign, or brackets as in accounting, make an amount negative": ({ ours }) =>
    ours !== null && ours.value.digits < 0n,
  "percentage points are no percentage": ({ text, ours }) =>
    ours === null && text.includes("百分点"),
  "元 left out, the context says money": ({ ours }) =>
    ours !== null && ours.oddities.includes("yuan-missing"),
  "千元 is a unit": ({ ours }) => ours?.unit === "千元",
  "the unit printed once stands for every number of a list": ({ text, ours }) =>
    ours !== null && ours.unit !== "" && !/[元%]/.test(text),
  "百分比 is how forms print %": ({ text, ours }) => ours !== null && text.includes("百分比"),
  "foreign money is counted, not added to yuan": ({ text, ours }) =>
    ours === null && text.includes("美元"),
  "a score is no money": ({ text, ours }) => ours === null && /分$/.test(text),
  "the name of the money alone is no amount": ({ text, ours }) =>
    ours === null && text === "人民币",
  "tenths keep their own unit": ({ text, ours }) => ours === null && /成$/.test(text),
  "8块 of boards is no money": ({ text, ours }) => ours === null && /块$/.test(text),
  "a number that begins with its point": ({ ours }) => ours?.value.digits === 50n,
};

const sentences = ["money", "percent", "bounds", "signs", "counts"].flatMap((file) =>
  (
    JSON.parse(readFileSync(join(__dirname, "mentions", `${file}.json`), "utf8")) as {
      text: string;
    }[]
  ).map(({ text }) => flowText(text)),
);

test("every difference from a general library for quantities is on purpose", () => {
  const all = sentences.flatMap(differences);
  const unexplained = all.filter((one) => !Object.values(reasons).some((holds) => holds(one)));
  expect(
    unexplained.map(({ text, ours, theirs }) => ({
      text,
      ours: ours && decimalText(ours.value),
      theirs: theirs?.value && decimalText(theirs.value),
    })),
  ).toEqual([]);
  const unused = Object.keys(reasons).filter((name) => !all.some((one) => reasons[name]!(one)));
  expect(unused).toEqual([]);
  expect(
    sentences.flatMap((flow) => readMentions(flow).mentions.filter(isRead)).length,
  ).toBeGreaterThan(100);
});

const whole = fc.integer({ min: 0, max: 99_999_999 });
const printed = fc
  .tuple(whole, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 9999 }), fc.boolean())
  .map(([before, places, after, isGrouped]) => {
    const digits = isGrouped ? String(before).replace(/\B(?=(?:\d{3})+$)/g, ",") : String(before);
    return places === 0 ? digits : `${digits}.${String(after).padStart(4, "0").slice(0, places)}`;
  });
const lead = fc.constantFrom(
  "收入预算为",
  "支出合计",
  "其中结转",
  "完成预算的",
  "比上年增加",
  "占",
);
const moneyOrPercent = fc.constantFrom("万元", "元", "亿元", "%");

test("plain amounts and percentages have the value the library reads", () => {
  fc.assert(
    fc.property(lead, printed, moneyOrPercent, (words, number, unit) => {
      const flow = flowText(`${words}${number}${unit}，与上年相同。`);
      const [mention, ...more] = readMentions(flow).mentions;
      expect(more).toEqual([]);
      expect(decimalText(mention!.value)).toBe(number.replaceAll(",", ""));
      expect(mention!.unit).toBe(unit);
      // The library reads only what follows the comma of 1,200%.
      const isKnown = unit === "%" && number.includes(",");
      expect(isKnown ? [] : differences(flow)).toEqual([]);
    }),
    { numRuns: 150, seed: 20_210_101 },
  );
});
