import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { narrative, wrongText } from "./narrative-text.ts";
import { goodWorkbook } from "./small-workbook.ts";
import { quantity, relationParts } from "./contract-schema.ts";

const folder = temporaryFolder();
const path = join(folder, "a.txt");
writeFileSync(path, wrongText);

const offset = z.number().int().nonnegative();
const extracted = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string(), standard: z.string() }),
  document: z.strictObject({
    path: z.string(),
    format: z.enum(["txt", "md", "html", "docx", "pdf"]),
    trust: z.enum(["full", "low"]),
    remarks: z.array(z.string()),
    sections: z.array(
      z.strictObject({
        title: z.string(),
        level: z.number().int(),
        line: offset,
        start: offset,
      }),
    ),
    mentions: z.array(
      z.strictObject({
        text: z.string().min(1),
        value: z.string().regex(/^-?\d+(\.\d+)?$/),
        unit: z.string(),
        decimals: offset,
        measure: z.enum(["money", "percent", "points", "permille", "times", "count", "plain"]),
        per: z.string().nullable(),
        bound: z.enum(["≥", "≤", ">", "<", "="]).nullable(),
        approximate: z.enum(["about", "more", "less"]).nullable(),
        upTo: z.string().nullable(),
        oddities: z.array(z.string()),
        line: z.number().int().positive(),
        start: offset,
        end: offset,
        quote: z.string().min(6).max(80),
      }),
    ),
    claims: z.array(
      z.strictObject({
        id: relationParts.id,
        rule: relationParts.rule,
        kind: relationParts.kind,
        operands: relationParts.operands,
        stated: quantity,
      }),
    ),
  }),
});

test("lists sections, every figure with unit, decimals and place, and what is promised of them", () => {
  const run = budget(["extract", path, "--format", "json"]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  const { document } = extracted.parse(JSON.parse(run.stdout));
  expect(document.sections.map(({ title, line }) => [title, line])).toContainEqual([
    "支出预算情况说明",
    2,
  ]);
  expect(document.mentions.map(({ text, value, decimals }) => [text, value, decimals])).toEqual([
    ["120.50万元", "120.50", 2],
    ["110.25万元", "110.25", 2],
    ["20.25万元", "20.25", 2],
  ]);
  for (const { text, start, end, line, quote } of document.mentions) {
    expect(wrongText.slice(start, end)).toBe(text);
    expect(line).toBe(3);
    expect(quote).toContain(text);
    expect(wrongText).toContain(quote);
  }
  const sum = document.claims.find(({ kind }) => kind === "sum");
  expect(sum?.stated.value).toBe("120.50");
  expect(sum?.operands.map(({ value }) => value)).toEqual(["110.25", "20.25"]);
  expect(run.stdout).not.toContain('"outcome"');
});

test("writes into a file, and takes the standard input", () => {
  const output = join(folder, "out.json");
  expect(budget(["extract", path, "-o", output])).toMatchObject({ status: 0, stdout: "" });
  const { document } = extracted.parse(JSON.parse(readFileSync(output, "utf8")));
  expect(document.path).toBe(path);
  const piped = budget(["extract", "-"], { input: Buffer.from(narrative().join("\n")) });
  expect(extracted.parse(JSON.parse(piped.stdout)).document.mentions).toHaveLength(3);
});

test.each([
  [["extract"], "缺少参数"],
  [["extract", path, "--format", "text"], "不能是 text"],
  [["extract", join(folder, "none.txt")], "不存在"],
  [["extract", path, "-o", path], "不会覆盖输入"],
])("budget %j is refused in one sentence", (args, says) => {
  const run = budget(args);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain(says);
  expect(isOneSentence(run.stderr)).toBe(true);
});

test("a workbook is no document", () => {
  const workbook = join(folder, "a.xlsx");
  writeFileSync(workbook, goodWorkbook);
  const run = budget(["extract", workbook]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("它是工作簿");
});
