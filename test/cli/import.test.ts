import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compose } from "../../src/engine/compose.ts";
import { read } from "../../src/engine/read.ts";
import { inflateWithNode } from "../../src/hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadContents } from "../departments/departments.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";

const folder = temporaryFolder();
const run = (...words: string[]) => budget(["import", ...words]);
const { disclosure } = disclosed(workbookFrom(loadContents("linjiang-2021")));
const text = renderText(disclosure.document);
const published = join(folder, "公开.txt");
const foreign = join(folder, "外来.txt");

beforeAll(() => {
  writeFileSync(published, text);
  const strange = "另有沿江绿化经费88.41万元由镇里承担。";
  writeFileSync(foreign, text.replace("（二）支出说明", `${strange}\n\n（二）支出说明`));
});

test("a published text becomes a workbook that says the same", () => {
  const out = join(folder, "读回.xlsx");
  const made = run(published, "-o", out);
  expect(made).toMatchObject({ status: 0, stdout: "" });
  expect(made.stderr).toContain("临江县水务局，2021 年，河北省版式");
  const bytes = new Uint8Array(readFileSync(out));
  const reading = read(xlsxReader({ inflate: inflateWithNode }).read(bytes, out), standard, null);
  const again = compose(reading, standard, { template, nameOf })!;
  expect(again.asked).toEqual([]);
  expect(renderText(again.document)).toBe(text);
});

test("what found no place is listed, and the exit status says so", () => {
  const made = run(foreign, "-o", join(folder, "外来.xlsx"), "--format", "json");
  expect(made.status).toBe(1);
  const { figures, unplaced } = JSON.parse(made.stdout);
  expect(unplaced).toEqual([expect.objectContaining({ what: "figure", text: "88.41万元" })]);
  expect(unplaced[0].location.quote).toContain("沿江绿化经费88.41万元");
  expect(figures.figures).toBe(figures.placed + 1);
  const bytes = new Uint8Array(readFileSync(join(folder, "外来.xlsx")));
  const { grids } = xlsxReader({ inflate: inflateWithNode }).read(bytes, "外来.xlsx");
  const texts = [...grids.find(({ name }) => name === "读回说明")!.rows.values()].flat();
  expect(texts.map((cell) => cell?.text)).toContain("88.41万元");
});

test.each([
  [[foreign, "-o", published], "不是 .xlsx"],
  [[join(folder, "没有.docx"), "-o", join(folder, "a.xlsx")], "文件或文件夹不存在"],
  [[join(folder, "b.xlsx"), "-o", join(folder, "a.xlsx")], "它是工作簿，不是文档"],
])("import %j is refused in one sentence", (words, says) => {
  const made = run(...words);
  expect(made).toMatchObject({ status: 2, stdout: "" });
  expect(made.stderr).toContain(says);
  expect(isOneSentence(made.stderr)).toBe(true);
});

test("a document without anything of ours is refused", () => {
  const other = join(folder, "other.txt");
  writeFileSync(other, "关于召开年度工作会议的通知\n\n请各科室按时参加。\n");
  const out = join(folder, "other.xlsx");
  const made = run(other, "-o", out);
  expect(made.status).toBe(2);
  expect(made.stderr).toContain("没有认出标准表");
  expect(existsSync(out)).toBe(false);
});
