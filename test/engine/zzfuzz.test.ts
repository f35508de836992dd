import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { readSpec } from "../claims/spec.ts";
import { checkedText } from "../claims/own-relations.ts";
import { narrative, printedAs } from "./narratives.ts";

/*
 * Texts as no one writes them: whatever they are, they are read to the end, soon, and come out
 * the same twice.
 */
const specs = join(__dirname, "..", "claims");
const texts = readdirSync(specs)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => readSpec(file, readFileSync(join(specs, file), "utf8")))
  .map(({ text }) => text);

/** Milliseconds of computing, whatever else the machine does. */
const computed = (): number => process.cpuUsage().user / 1000;
const longest = 1000;

let checks = 0;

/** Checks a text, every fourth one again. */
function check(text: string): void {
  const began = computed();
  require("node:fs").writeFileSync("/tmp/h/e1/last.txt", text); const first = checkedText(text);
  const took = computed() - began;
  if (took > longest) throw new Error(`${Math.round(took)} ms for ${JSON.stringify(text)}`);
  checks += 1;
  if (checks % 4 !== 0) return;
  if (JSON.stringify(checkedText(text)) !== JSON.stringify(first)) {
    throw new Error(`another time otherwise: ${JSON.stringify(text)}`);
  }
}

/** What texts are made of, and what they should not be made of. */
const scraps = fc.constantFrom(
  ..."。，、；：（）()%％.,|-－\n\t 　0123456789万元人其中占比年增减",
  "其中：",
  "分别为",
  "比上年增加",
  "，下降",
  "占支出合计的",
  "完成年初预算的",
  "2023年",
  "〔2021〕12号",
  "（类）",
  "（项）",
  "合计",
  "扣减",
  "\r\n\r\n",
  "一、",
  "（一）",
  "1.",
  "0万元",
  "-3.20万元",
  "1,234,567.89元",
  "9".repeat(40),
  "0.".repeat(20),
  "（".repeat(30),
  "≥95%",
  "元/人·年",
  "\u0000",
  "\ud83d",
  "\u202e",
  "﷽",
);

interface Edit {
  readonly at: number;
  readonly gone: number;
  readonly put: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(12)),
  put: fc.oneof(fc.constant(""), scraps, fc.string({ unit: "binary", maxLength: 4 })),
});

const edited = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((changed, { at, gone, put }) => {
    const from = Math.floor(at * changed.length);
    return changed.slice(0, from) + put + changed.slice(from + gone);
  }, text);

const pieces = fc.oneof(
  scraps,
  fc.constantFrom(...texts),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

test("20,000 edits of texts", () => {
  const base = fc.oneof(
    { arbitrary: fc.constantFrom(...texts), weight: 9 },
    { arbitrary: narrative.map((made) => printedAs(made).text), weight: 1 },
  );
  const edits = fc.array(edit, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(base, edits, (text, changes) => check(edited(text, changes))),
    { numRuns: 2000, seed: 4 },
  );
});

test("5,000 documents put together at random", () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => check(parts.join(""))),
    { numRuns: 500, seed: 4 },
  );
});

test.each([
  ["one long line of figures", "比上年增加12.30万元，".repeat(2000)],
  ["parts without end", `2023年支出合计1.00万元，其中：${"办公费0.10万元；".repeat(2000)}`],
  ["brackets in brackets", `${"（其中：办公费0.10万元".repeat(500)}${"）".repeat(500)}`],
  ["digits without end", `${"9".repeat(20_000)}万元，占${"9".repeat(1000)}%`],
  ["the same said over and over", "2023年公务员医疗补助缴费支出35.20万元。\n".repeat(1000)],
  ["headings only", "一、支出情况说明\n".repeat(2000)],
])("a large text is read soon: %s", (_, text) => {
  const began = computed();
  expect(checkedText(text).findings.length).toBeLessThan(text.length);
  expect(computed() - began).toBeLessThan(longest);
});
