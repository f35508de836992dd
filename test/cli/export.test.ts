import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import exceljs from "exceljs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { layOut } from "../../src/engine/lay-out.ts";
import { contentsFrom } from "../../src/hosts/memory/contents-text.ts";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import type { Contents } from "../../src/model/contents.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { loadDocument, textOfFile } from "../departments/departments.ts";
import { kindOf } from "../departments/disclosed.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";

const folder = temporaryFolder();
const book = join(folder, "book.xlsx");
const planted = join(__dirname, "../../samples/planted.xlsx");
const reason = "会期临近，错误已列单限期更正";

const run = (...words: string[]) => budget(["export", ...words]);
const partOf = (path: string, part: string): string =>
  new TextDecoder().decode(unzipSync(readFileSync(path))[part]);

async function write(path: string, change: (text: string) => string = (text) => text) {
  const contents = contentsFrom(change(textOfFile("linjiang-2021", "department.txt")), standard);
  await writeBook(path, contents);
}

async function writeBook(path: string, contents: Contents) {
  const profile = standard.profiles.get(contents.profile)!;
  const { year } = contents;
  const commission = {
    standard,
    profile,
    kind: kindOf(contents),
    year,
    contents,
    template,
    nameOf,
  };
  writeFileSync(path, await templateWriter.write(layOut({ ...commission, formulas: "all" })));
}

beforeAll(() => write(book));

test.each(["docx", "html", "txt", "md"])(
  "a right workbook leaves as .%s and proves right there",
  (to) => {
    const out = join(folder, `right.${to}`);
    const made = run(book, "--to", to, "-o", out);
    expect(made).toMatchObject({ status: 0, stdout: "" });
    const check = ["check", book, "--narrative", out, "--format", "json", "--fail-on", "warning"];
    const { status, stdout } = budget(check);
    const { summary } = contractReport.parse(JSON.parse(stdout)).documents[1]!;
    expect(status).toBe(0);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, conflict: 0 });
    expect(summary.agree).toBeGreaterThan(80);
  },
);

test.each([
  ["songling-final-2023", "docx"],
  ["zhuling-final-2022", "html"],
  ["pujiang-2025", "txt"],
  ["yuntai-2025", "md"],
])("%s leaves as .%s, with the formulas of its template", async (name, to) => {
  const [own, out] = [join(folder, `${name}.xlsx`), join(folder, `${name}.${to}`)];
  await writeBook(own, loadDocument(name));
  expect(run(own, "--to", to, "-o", out)).toMatchObject({ status: 0, stdout: "" });
  const check = ["check", own, "--narrative", out, "--format", "json", "--fail-on", "warning"];
  const { status, stdout } = budget(check);
  const { summary } = contractReport.parse(JSON.parse(stdout)).documents[1]!;
  expect(status).toBe(0);
  expect(summary).toMatchObject({ errors: 0, warnings: 0, conflict: 0 });
});

/** The workbook with everything about it that is nobody's business, each thing called 内情. */
async function tellTale(path: string): Promise<void> {
  const file = new exceljs.Workbook();
  await file.xlsx.readFile(book);
  Object.assign(file, {
    creator: "内情",
    lastModifiedBy: "内情",
    company: "内情",
    manager: "内情",
  });
  Object.assign(file, { title: "内情", keywords: "内情", description: "内情" });
  file.addWorksheet("内情底稿", { state: "hidden" }).getCell("A1").value = "内情";
  file.definedNames.add("'内情底稿'!$A$1", "内情名称");
  const sheet = file.getWorksheet("部门收入总表")!;
  sheet.getCell("D7").note = "内情";
  sheet.getCell("Z3").value = "内情";
  sheet.headerFooter.oddHeader = "内情";
  sheet.getCell("D8").dataValidation = { type: "list", formulae: ["'内情底稿'!$A$1:$A$3"] };
  const parts = unzipSync(new Uint8Array(await file.xlsx.writeBuffer()));
  writeFileSync(path, zipSync({ ...parts, "customXml/item1.xml": strToU8("<a>内情</a>") }));
}

test("as .xlsx only the published tables leave: figures, no author, nothing hidden", async () => {
  const whole = join(folder, "tell-tale.xlsx");
  await tellTale(whole);
  const out = join(folder, "tables.xlsx");
  expect(run(whole, "-o", out).status).toBe(0);
  const parts = Object.entries(unzipSync(readFileSync(out)));
  const texts = parts.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  expect(partOf(out, "xl/workbook.xml").match(/<sheet /g)).toHaveLength(12);
  const telling =
    /<f>|state="(?:veryH|h)idden"|hidden="1"|budget-disclosure|内情|Unknown|<dataValidation|<oddHeader/g;
  expect(
    texts.flatMap(([path, text]) => (text.match(telling) ?? []).map((one) => `${path} ${one}`)),
  ).toEqual([]);
  const kinds = parts.map(([path]) => path.replace(/\d+\.xml$/, ".xml"));
  expect([...new Set(kinds)].sort()).toEqual([
    ...["[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml"],
    ...["xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"],
    ...["xl/theme/theme.xml", "xl/workbook.xml", "xl/worksheets/sheet.xml"],
  ]);
  const names = partOf(out, "xl/workbook.xml").match(/<definedName name="[^"]*"/g)!;
  expect([...new Set(names)].sort()).toEqual([
    '<definedName name="_xlnm.Print_Area"',
    '<definedName name="_xlnm.Print_Titles"',
  ]);
});

test("a website's editor gets the text alone, with its looks on it", () => {
  const out = join(folder, "piece.html");
  expect(run(book, "-o", out, "--fragment").status).toBe(0);
  const text = readFileSync(out, "utf8");
  expect(text).toMatch(/^<article style=/);
  expect(text).not.toMatch(/<style|<script|<html|class=/);
});

test("while errors stand nothing is written, and each is named", () => {
  const out = join(folder, "wrong.docx");
  const { status, stderr } = run(planted, "--to", "docx", "-o", out);
  expect(status).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(stderr).toMatch(/^有 \d+ 个错误，没有导出：\n 1\. 部门收支总表!/);
  expect(stderr).toContain("--force --reason");
});

test("formulas that were never calculated stop the way out, by what they are", () => {
  const uncalculated = join(folder, "uncalculated.xlsx");
  const parts = Object.entries(unzipSync(readFileSync(book))).map(([path, part]) => {
    const text = new TextDecoder().decode(part).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1");
    return [path, path.startsWith("xl/worksheets/") ? strToU8(text) : part] as const;
  });
  writeFileSync(uncalculated, zipSync(Object.fromEntries(parts)));
  const { status, stderr } = run(uncalculated, "-o", join(folder, "uncalculated.docx"));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^有 \d+ 个错误，没有导出：\n 1\. .*有公式，但没有计算结果/);
});

test("what a person should look at is told on the way out, once", async () => {
  const wanting = join(folder, "leftover.xlsx");
  await write(wanting, (text) =>
    text.replace("局机关设三个股室", "局机关设三个股室，XX项目资金由市级安排"),
  );
  const { status, stderr } = run(wanting, "-o", join(folder, "leftover.docx"));
  expect(status).toBe(0);
  const told = stderr.slice(stderr.indexOf("另有 "));
  expect(told).toMatch(
    /^另有 1 处提示，公开前请逐条核对：\n 1\. 文字说明!C\d+ {2}模板占位“XX项目”还没有填写。\n$/,
  );
});

test("a missing reason is asked for, and a person's number does not leave", async () => {
  const wanting = join(folder, "wanting.xlsx");
  await write(wanting, (text) =>
    text
      .replace(/.*公务接待费增减原因.*\n/, "")
      .replace("局机关设三个股室", "联系人手机13800138000，局机关设三个股室"),
  );
  const { status, stderr } = run(wanting, "-o", join(folder, "wanting.docx"));
  expect(status).toBe(1);
  expect(stderr).toContain(
    "待补：“文字说明”表部分“财政拨款“三公”经费预算情况”、段落“公务接待费增减原因”的文字",
  );
  expect(stderr).toMatch(/文字说明!C\d+ {2}手机号码 138\*{4}8000，请删去/);
  expect(run(wanting, "-o", join(folder, "wanting-tables.xlsx")).status).toBe(0);
});

test("what is forced out says why, in itself and in a record beside it", () => {
  const out = join(folder, "forced.docx");
  const before = readFileSync(planted);
  const forced = run(planted, "-o", out, "--force", "--reason", reason);
  expect(forced.status).toBe(0);
  expect(partOf(out, "docProps/core.xml")).toContain(reason);
  const record = join(folder, "forced.核对记录.xlsx");
  const recorded = partOf(record, "xl/sharedStrings.xml");
  expect(recorded).toContain(reason);
  expect(recorded).toMatch(/执行的核对（\d+ 项）/);
  expect(readFileSync(planted).equals(before)).toBe(true);
});

test.each([
  [["--force"], "--reason"],
  [["--reason", reason], "--force"],
  [["--fragment"], "--to html"],
])("refused: %j", (more, says) => {
  const { status, stderr } = run(book, "-o", join(folder, "no.docx"), ...more);
  expect(status).toBe(2);
  expect(isOneSentence(stderr)).toBe(true);
  expect(stderr).toContain(says);
});

test("never over the input, nor over a file that is there", () => {
  expect(run(book, "-o", book).stderr).toContain("不会覆盖输入");
  const there = join(folder, "there.txt");
  writeFileSync(there, "before");
  expect(run(book, "-o", there)).toMatchObject({ status: 2 });
  expect(readFileSync(there, "utf8")).toBe("before");
  expect(run(book, "-o", there, "--overwrite").status).toBe(0);
});

test("the record is written of what was refused, too", () => {
  const [out, record] = [join(folder, "refused.txt"), join(folder, "refused.html")];
  expect(run(planted, "-o", out, "--record", record).status).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(readFileSync(record, "utf8").slice(0, 9000)).toMatch(/没有导出<\/dt><dd><bdi>错误 \d+ 处/);
});

test("the record can be a page, with what was looked at", () => {
  const out = join(folder, "recorded.txt");
  const record = join(folder, "record.html");
  expect(run(book, "-o", out, "--record", record).status).toBe(0);
  const page = readFileSync(record, "utf8");
  expect(page).toContain("核对记录");
  expect(page).toMatch(/执行的核对（\d+ 项）/);
});
