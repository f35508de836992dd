import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { seeded } from "../../bench/mutations.ts";
import {
  type Figures,
  readMentions,
  readMentionsAt,
} from "../../src/engine/extracting/mentions.ts";
import { flowOf } from "../../src/model/flow.ts";

const folder = join(__dirname, "mentions");
const sentences = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as { text: string }[]).map(
    ({ text }) => text,
  ),
);
const alphabet = [
  ..."0123456789012345678901234567890123456789.,，.%-~—至、（）()〔〕：:；。/·*+=≥≤<> \n\t万亿千百十元年月日人户个次项分成倍一二三四五六七八九两第每均约近多余几以上下内超负号①A3Mhw",
];

/** Figures and digits that are none: in order, inside the text, never one over the other. */
function faults({ mentions, tokens }: Figures, flow: string): string[] {
  const spans = [...mentions, ...tokens].sort((a, b) => a.start - b.start || a.end - b.end);
  const found: string[] = [];
  let last = 0;
  for (const { start, end } of spans) {
    if (start < last || end <= start || end > flow.length) found.push(`${start}-${end}`);
    last = end;
  }
  const isSorted = (list: readonly { start: number }[]) =>
    list.every((one, i) => i === 0 || list[i - 1]!.start < one.start);
  if (!isSorted(mentions) || !isSorted(tokens)) found.push("order");
  for (const { digits, start, end, decimals, value } of mentions) {
    if (digits.start < start || digits.end > end || digits.end <= digits.start)
      found.push("digits");
    if (decimals < value.scale) found.push("decimals");
  }
  return found;
}

/** Whether every ASCII digit stands in a figure or a token. */
function leavesDigits({ mentions, tokens }: Figures, flow: string): boolean {
  const covered = new Uint8Array(flow.length);
  for (const { start, end } of [...mentions, ...tokens]) covered.fill(1, start, end);
  for (let i = 0; i < flow.length; i++) {
    const code = flow.charCodeAt(i);
    if (code >= 48 && code <= 57 && covered[i] === 0) return true;
  }
  return false;
}

function check(text: string): void {
  const flow = flowOf(text, [{ start: 0, end: text.length }]);
  const once = readMentionsAt(flow, text);
  const found = faults(once, flow.text);
  if (found.length > 0 || leavesDigits(once, flow.text)) {
    throw new Error(`${JSON.stringify(text)}: ${found.join(" ")}`);
  }
  const plain = readMentions(flow.text);
  if (faults(plain, flow.text).length > 0) throw new Error(JSON.stringify(text));
  const again = readMentionsAt(flow, text);
  if (shown(again) !== shown(once)) throw new Error(`twice: ${JSON.stringify(text)}`);
}

const shown = (figures: Figures) =>
  JSON.stringify(figures, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );

test("20,000 random edits: nothing crashes, overlaps or is left out", () => {
  const pick = seeded(2021);
  for (let turn = 0; turn < 20_000; turn++) {
    let text = sentences[pick(sentences.length)]!;
    for (let edits = 1 + pick(3); edits > 0; edits--) {
      const at = pick(text.length + 1);
      const sign = alphabet[pick(alphabet.length)]!;
      const kind = pick(3);
      text = text.slice(0, at) + (kind === 1 ? "" : sign) + text.slice(kind === 0 ? at : at + 1);
    }
    check(text);
  }
});

test("5,000 random texts: nothing crashes, overlaps or is left out", () => {
  const pick = seeded(5);
  for (let turn = 0; turn < 5_000; turn++) {
    check(Array.from({ length: 1 + pick(80) }, () => alphabet[pick(alphabet.length)]!).join(""));
  }
});

const repeated = [
  "1",
  "1.",
  "1-",
  "1,",
  "1，",
  "1、",
  "1：",
  "1/",
  "1+",
  "（1）",
  "〔1",
  "2018、",
  "2018-",
  "1月、",
  "第",
  "第1、",
  "一",
  "十",
  "百分之",
  "每人",
  "每人每月",
  "1万",
  "1元/",
  "-1元",
  "约",
  "不超过",
  "1.1.",
  "1 ",
  "1\n2",
  "123 ",
  "h",
  "http://",
  "1.2个；",
  "1-2级",
  "分别1、",
  "万0元",
  "（1.5）%",
  "1月1日",
  "A1-",
  ".",
  "0310-",
];

test.each(repeated)("%j a hundred thousand times over is read in linear time", (part) => {
  check(part.repeat(Math.ceil(10_000 / part.length)));
  const long = part.repeat(Math.ceil(100_000 / part.length));
  const flow = flowOf(long, [{ start: 0, end: long.length }]);
  const before = process.cpuUsage();
  readMentionsAt(flow, long);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1_000);
});
