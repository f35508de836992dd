import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readMentions, readMentionsAt } from "../../src/engine/extracting/mentions.ts";
import { decimalText, parseDecimal } from "../../src/model/decimal.ts";
import { type Flow, flowOf } from "../../src/model/flow.ts";
import type { Mention, Token } from "../../src/model/mention.ts";

/** A figure as the specification writes it: what is left out is the ordinary. */
interface ExpectedMention {
  readonly text: string;
  readonly value: string;
  readonly unit: string;
  readonly measure: Mention["measure"];
  readonly decimals: number;
  readonly upTo?: string;
  readonly per?: string;
  readonly bound?: string;
  readonly approximate?: string;
  readonly spelled?: true;
  readonly oddities?: readonly string[];
}

interface ExpectedToken {
  readonly text: string;
  readonly kind: Token["kind"];
  readonly year?: number;
}

interface Case {
  readonly text: string;
  readonly mentions: readonly ExpectedMention[];
  readonly tokens: readonly ExpectedToken[];
}

const folder = join(__dirname, "mentions");
const files = readdirSync(folder).sort();
const casesOf = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Case[];
const flowText = (text: string): Flow => flowOf(text, [{ start: 0, end: text.length }]);

function told({ text }: Flow, mention: Mention): ExpectedMention {
  const { upTo, per, bound, approximate, spelled, oddities } = mention;
  return {
    text: text.slice(mention.start, mention.end),
    value: decimalText(mention.value),
    ...(upTo === null ? {} : { upTo: decimalText(upTo) }),
    unit: mention.unit,
    measure: mention.measure,
    decimals: mention.decimals,
    ...(per === null ? {} : { per }),
    ...(bound === null ? {} : { bound }),
    ...(approximate === null ? {} : { approximate }),
    ...(spelled ? { spelled } : {}),
    ...(oddities.length === 0 ? {} : { oddities }),
  };
}

describe.each(files)("every figure of a sentence: %s", (file) => {
  test.each(casesOf(file).map((one) => [one.text, one] as const))("%s", (text, expected) => {
    const flow = flowText(text);
    const { mentions, tokens } = readMentionsAt(flow, text);
    expect(mentions.map((one) => told(flow, one))).toEqual(expected.mentions);
    expect(
      tokens.map(({ start, end, kind, year }) => ({
        text: flow.text.slice(start, end),
        kind,
        ...(year === null ? {} : { year }),
      })),
    ).toEqual(expected.tokens);
  });
});

test("the specification is long enough to mean something", () => {
  expect(files.flatMap(casesOf).length).toBeGreaterThan(250);
});

test("without blanks in the source both readers say the same", () => {
  for (const { text } of files.flatMap(casesOf)) {
    if (/\s/.test(text)) continue;
    const flow = flowText(text);
    expect(readMentions(flow.text)).toEqual(readMentionsAt(flow, text));
  }
});

test("the digits of a figure are its value, and lie inside it", () => {
  for (const { text } of files.flatMap(casesOf)) {
    const flow = flowText(text);
    for (const { digits, value, spelled, start, end } of readMentionsAt(flow, text).mentions) {
      expect(digits.start).toBeGreaterThanOrEqual(start);
      expect(digits.end).toBeLessThanOrEqual(end);
      if (spelled) continue;
      const printed = flow.text.slice(digits.start, digits.end).replace(/[,，]/g, "");
      expect(parseDecimal(printed)).toEqual({
        digits: value.digits < 0n ? -value.digits : value.digits,
        scale: value.scale,
      });
    }
  }
});
