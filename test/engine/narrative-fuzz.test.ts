import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../../bench/mutations.ts";
import { readSpec } from "../claims/spec.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { checkedText } from "../claims/own-relations.ts";
import { workedSince } from "../worked-since.ts";

/*
 * Texts as no one writes them: whatever they are, they are read to the end, soon, and come out
 * the same twice.
 */
const specs = join(__dirname, "..", "claims");
const texts = readdirSync(specs)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => readSpec(file, readFileSync(join(specs, file), "utf8")))
  .map(({ text }) => text);

/** Without the forms, which take longer to read. */
const sentences = texts.filter((text) => !/[\t|]/.test(text) && text.length < 200);

const longest = 1000;
/** Below it, nothing can be told. */
const shortest = 20;

/** @throws Error that tells the text, when it cannot be read */
function readToTheEnd(text: string): CheckedDocument {
  try {
    return checkedText(text);
  } catch (error) {
    throw new Error(`cannot be read: ${JSON.stringify(text)}`, { cause: error });
  }
}

/** How long a text takes, the shortest of so many times: others may run meanwhile. */
function timeOf(text: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const worked = workedSince();
    readToTheEnd(text);
    return worked();
  });
  return Math.min(...times);
}

let checks = 0;

/**
 * Checks a text, every sixteenth one again. The clock, which costs less to ask, only says which
 * texts to time: none takes more work than it took time.
 */
function check(text: string): void {
  const began = performance.now();
  const first = readToTheEnd(text);
  if (performance.now() - began > longest) {
    const took = timeOf(text, 2);
    if (took > longest) throw new Error(`${Math.round(took)} ms for ${JSON.stringify(text)}`);
  }
  checks += 1;
  if (checks % 16 !== 0) return;
  if (JSON.stringify(checkedText(text)) !== JSON.stringify(first)) {
    throw new Error(`another time otherwise: ${JSON.stringify(text)}`);
  }
}

/** What texts are made of, and what they should not be made of. */
const scraps = [
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
  "\n支出表    单位：万元\n项目    合计    基本支出\n合计    10.00    6.00\n农林水支出    10.00    6.00\n",
  "\n\t科目名称\n\t合计\n\n\t合计\n\t10.00\n\n\t农林水支出\n\t10.00\n\n",
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
];

type Random = (below: number) => number;

const one = <T>(all: readonly T[], random: Random): T => all[random(all.length)]!;

/** A few signs taken out, a scrap put in, one to four times. */
function edited(text: string, random: Random): string {
  let changed = text;
  for (let edits = 1 + random(4); edits > 0; edits -= 1) {
    const from = random(changed.length + 1);
    const gone = one([0, 0, 1, 1, random(12)], random);
    const put = one(["", one(scraps, random), one(scraps, random)], random);
    changed = changed.slice(0, from) + put + changed.slice(from + gone);
  }
  return changed;
}

/** Scraps and texts, whole and in pieces. */
function assembled(random: Random): string {
  return Array.from({ length: random(24) }, () => {
    if (random(6) > 0) return one(scraps, random);
    const text = one(random(9) === 0 ? texts : sentences, random);
    return random(3) === 0 ? text : text.slice(random(text.length), random(text.length));
  }).join("");
}

test("20,000 edits of texts", () => {
  const random = seeded(4);
  for (let runs = 0; runs < 20_000; runs += 1) check(edited(one(sentences, random), random));
});

test("5,000 documents put together at random", () => {
  const random = seeded(5);
  for (let runs = 0; runs < 5000; runs += 1) check(assembled(random));
});

// Four times the text takes four times as long; sixteen times where each figure is held against all.
test.each([
  ["one long line of figures", (times: number) => "比上年增加12.30万元，".repeat(500 * times)],
  [
    "parts without end",
    (times: number) => `2023年支出合计1.00万元，其中：${"办公费0.10万元；".repeat(500 * times)}`,
  ],
  [
    "brackets in brackets",
    (times: number) => `${"（其中：办公费0.10万元".repeat(120 * times)}${"）".repeat(120 * times)}`,
  ],
  [
    "digits without end",
    (times: number) => `${"9".repeat(8000 * times)}万元，占${"9".repeat(999)}%`,
  ],
  [
    "the same said over and over",
    (times: number) => "2023年公务员医疗补助缴费支出35.20万元。\n".repeat(250 * times),
  ],
  ["headings only", (times: number) => "一、支出情况说明\n".repeat(500 * times)],
  ["counts without end", (times: number) => "9人，".repeat(1000 * times)],
  ["totals without a sentence's end", (times: number) => "其”共计1占".repeat(500 * times)],
])("a large text takes no longer than its length: %s", (_, large) => {
  const grown = 4;
  expect(checkedText(large(grown)).findings.length).toBeLessThan(large(grown).length);
  const once = Math.max(timeOf(large(1), 3), shortest);
  expect(timeOf(large(grown), 2)).toBeLessThan(2.5 * grown * once);
});
