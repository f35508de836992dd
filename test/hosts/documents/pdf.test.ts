import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SourceText } from "../../../src/model/document.ts";
import { type MadePage, pdfOf } from "./pdf-of.ts";
import type { Outcome } from "./read-files.ts";
import { expectLawful } from "./source-laws.ts";

const committed = new Uint8Array(readFileSync(join(__dirname, "two-pages.pdf")));

const sentence = { text: "收入总计1,234.56万元，比上年增长2.88%。", x: 60, y: 800 };
const tablePage: MadePage = {
  prints: [
    sentence,
    { text: "科目", x: 60, y: 700 },
    { text: "合计", x: 300, y: 700 },
    { text: "项目支出", x: 400, y: 700 },
    { text: "一般公共服务支出", x: 60, y: 680 },
    { text: "1,000.00", x: 300, y: 680 },
    { text: "400.00", x: 410, y: 680 },
    { text: "社会保障和就业", x: 60, y: 660 },
    { text: "支出", x: 60, y: 648 },
    { text: "234.56", x: 310, y: 654 },
  ],
};

const files: Record<string, Uint8Array> = {
  "committed.pdf": committed,
  "table.pdf": pdfOf([tablePage]),
  "behind-a-header.pdf": new Uint8Array([...Buffer.from("HTTP\r\n\r\n"), ...pdfOf([tablePage])]),
  "turned.pdf": pdfOf([
    {
      prints: tablePage.prints.map((print) => ({
        ...print,
        x: 842 - print.y,
        y: print.x,
        turn: 1,
      })),
    },
    {
      prints: tablePage.prints.map((print) => ({
        ...print,
        x: 842 - print.y,
        y: print.x,
        turn: 1,
      })),
      rotate: 90,
    },
  ]),
  "bold.pdf": pdfOf([{ prints: [sentence, { ...sentence, x: 60.4 }] }]),
  "watermark.pdf": pdfOf([
    { prints: [sentence, { text: "内部资料", x: 200, y: 300, size: 60, turn: 0.5 }] },
  ]),
  "one-silent.pdf": pdfOf([tablePage, { prints: [] }]),
  "scanned.pdf": pdfOf([{ prints: [] }, { prints: [{ text: "2", x: 300, y: 30 }] }]),
  "locked.pdf": pdfOf([tablePage], true),
  "badly-linked.pdf": badlyLinked(committed),
  "no-objects.pdf": Uint8Array.from("%PDF-1.7\nnothing", (sign) => sign.charCodeAt(0)),
};

/** Pages that hang together so badly that the library leaves rejected promises behind. */
function badlyLinked(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const text = new TextDecoder("latin1").decode(bytes);
  const second = text.indexOf("\n4 0 obj\n");
  changed[second + "\n4 0 obj".length] = 20;
  changed[text.lastIndexOf("]/Contents", second)] = 120;
  return changed;
}

let outcomes: Record<string, Outcome>;

beforeAll(() => {
  for (let n = 1; n < 30; n++) {
    const cut = Math.floor((committed.length * n) / 30);
    files[`cut-${n}.pdf`] = committed.slice(0, cut);
    const spoilt = committed.slice();
    for (let at = n * 7; at < spoilt.length; at += 997) spoilt[at]! ^= 0x55;
    files[`spoilt-${n}.pdf`] = spoilt;
  }
  const folder = mkdtempSync(join(tmpdir(), "documents-"));
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  const script = join(__dirname, "read-files.ts");
  const told = execFileSync(process.execPath, ["--import", "tsx", script, folder], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    timeout: 50_000,
  });
  rmSync(folder, { recursive: true });
  outcomes = JSON.parse(told) as Record<string, Outcome>;
});

function sourceOf(name: string): SourceText {
  const outcome = outcomes[name]!;
  if (!("source" in outcome)) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  expectLawful(outcome.source);
  return outcome.source;
}

function linesOf(name: string): string[] {
  return sourceOf(name)
    .text.split(/[\n\f]/)
    .filter((line) => line !== "");
}

test("a report of two pages: figures in their rows, pages by place, low trust", () => {
  const source = sourceOf("committed.pdf");
  expect(source).toMatchObject({
    format: "pdf",
    countedBy: "page",
    lineEnds: "layout",
    trust: "low",
  });
  expect(source.remarks).toHaveLength(1);
  expect(source.starts).toHaveLength(2);
  expect(source.text.slice(source.starts[1]).trim()).toMatch(/^二、公务接待费支出\s?0\.50\s?万元/);
  const rows = linesOf("committed.pdf").map((line) => line.trim().split(/\s{2,}/));
  expect(rows).toContainEqual(["201", "一般公共服务支出", "1,000.00", "600.00", "400.00"]);
  expect(rows).toContainEqual(["合计", "1,134.56", "734.56", "400.00"]);
});

test("columns stay in place, a wrapped cell keeps its figure; fonts that are not embedded", () => {
  const [first, head, one, two, rest] = linesOf("table.pdf");
  expect(first).toBe(sentence.text);
  const ends = (line: string, sign: string) => [...line.slice(0, line.indexOf(sign))].length;
  expect(head).toMatch(/^科目 {3,}合计 {3,}项目支出$/);
  expect(one!.split(/ {3,}/)).toEqual(["一般公共服务支出", "1,000.00", "400.00"]);
  expect([two!.split(/ {3,}/), rest]).toEqual([["社会保障和就业", "234.56"], "支出"]);
  // Chinese signs take two columns: equal places by width, not by count.
  expect(ends(head!, "合计") + 2).toBe(ends(one!, "1,000.00") + 8);
  expect(linesOf("behind-a-header.pdf")).toEqual(linesOf("table.pdf"));
});

test("pages whose print is turned read as those that are not", () => {
  const [first, second] = sourceOf("turned.pdf").text.split("\f");
  expect(first!.split("\n")[0]).toBe(sentence.text);
  expect(second).toBe(first);
});

test("print struck twice is one; slanting watermarks and pages of pictures are remarked on", () => {
  expect(linesOf("bold.pdf")).toEqual([sentence.text]);
  expect(linesOf("watermark.pdf")).toEqual([sentence.text]);
  expect(sourceOf("watermark.pdf").remarks[1]).toContain("水印");
  expect(sourceOf("one-silent.pdf").remarks[1]).toContain("第 2 页");
});

test.each([
  ["scanned.pdf", "scanned", "请先做文字识别"],
  ["locked.pdf", "encrypted", "取消密码"],
  ["no-objects.pdf", "damaged", "重新获取"],
])("%s is refused with the remedy", (name, code, says) => {
  expect(outcomes[name]).toEqual({ code, message: expect.stringContaining(says) });
});

test("cut or spoilt anywhere: a text or a refusal, nothing else", () => {
  for (const [name, outcome] of Object.entries(outcomes)) {
    expect([name, "other" in outcome ? outcome.other : null]).toEqual([name, null]);
    if ("source" in outcome) expectLawful(outcome.source);
    else if ("code" in outcome)
      expect(outcome.message).toMatch(/^[^。\n]*[\u4e00-\u9fff][^。\n]*。$/);
  }
});
