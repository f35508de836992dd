import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { checkWorkbook } from "../../src/engine/check.ts";
import { fingerprintOf, remarksText } from "../../src/engine/dismiss.ts";
import { remarksPart } from "../../src/hosts/remarks-part.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { standard } from "../../src/standard/index.ts";
import { packageOf } from "../hosts/package-of.ts";
import { budget, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";
import { fundTable, wrongWorkbook, xlsxFrom } from "./small-workbook.ts";

const folder = temporaryFolder();
const wrong = join(folder, "wrong.xlsx");
writeFileSync(wrong, wrongWorkbook);

describe("--format html", () => {
  test("is a page with the findings and the figures they were judged by", () => {
    const run = budget(["check", wrong, "--format", "html"]);
    expect(run).toMatchObject({ status: 1, stderr: "" });
    expect(run.stdout).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(run.stdout).toContain("支出表!G9");
    expect(run.stdout).toContain("有关的勾稽关系");
    expect(run.stdout).not.toMatch(/<script|https?:/);
  });

  test("also of a file that cannot be read", () => {
    const run = budget(["check", join(folder, "none.xlsx"), "--format", "html"]);
    expect(run.status).toBe(2);
    expect(run.stdout).toContain("未能核对：");
  });
});

describe("--format xlsx", () => {
  test("is a record that says when and what, as words only", () => {
    const out = join(folder, "record.xlsx");
    const run = budget(["check", wrong, "--format", "xlsx", "-o", out]);
    expect(run).toMatchObject({ status: 1, stdout: "", stderr: "" });
    const { grids } = xlsxReader().read(readFileSync(out), out);
    expect(grids.map(({ name }) => name)).toEqual(["核对记录"]);
    const cells = [...grids[0]!.rows.values()].flatMap((row) => row.flatMap((one) => one ?? []));
    expect(cells.every(({ type, formula }) => type === "text" && formula === undefined)).toBe(true);
    const texts = cells.map(({ text }) => text);
    expect(texts).toContain("支出表!G9");
    const year = new Date().getFullYear();
    expect(
      texts.some((text) => text.startsWith(`${year}-`) || text.startsWith(`${year + 1}-`)),
    ).toBe(true);
  });

  test("goes to the standard output whole", () => {
    const { stdout, status } = budget(["check", wrong, "--format", "xlsx"]);
    expect(status).toBe(1);
    expect(stdout.startsWith("PK")).toBe(true);
  });
});

describe("findings that were let stand in the workbook", () => {
  const parts = unzipSync(wrongWorkbook);
  const workbook = xlsxReader().read(wrongWorkbook, "");
  const options = { path: "", profile: null, relations: false };
  const { findings } = checkWorkbook(workbook, standard, options);
  const kept = remarksText(
    findings
      .filter(({ severity, root }) => severity === "error" && root === null)
      .map((finding) => ({
        fingerprint: fingerprintOf(finding, workbook),
        rule: finding.rule,
        reason: "上年调整\u001b[31m",
        by: "王芳",
        at: "2026-01-02T03:04:05Z",
      })),
  );

  /** The workbook with a text kept beside its tables, and another figure in it where one is given. */
  function withKept(text: string, sheet = parts["xl/worksheets/sheet1.xml"]!): string {
    const path = join(folder, "kept.xlsx");
    const links = new TextDecoder().decode(parts["xl/_rels/workbook.xml.rels"]);
    const own = `<Relationship Id="own" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>`;
    writeFileSync(
      path,
      packageOf({
        ...parts,
        "xl/worksheets/sheet1.xml": sheet,
        "xl/_rels/workbook.xml.rels": links.replace("</Rel", `${own}</Rel`),
        "customXml/item1.xml": remarksPart(text),
      }),
    );
    return path;
  }

  test("do not count, and are reported with their reason", () => {
    const path = withKept(kept);
    const run = budget(["check", path]);
    expect(run.status).toBe(0);
    expect(run.stdout).toMatch(/已放行的问题（\d+）/);
    expect(run.stdout).toContain("（理由：上年调整 [31m；王芳，2026-01-02 11:04（北京时间））");
    const { stdout } = budget(["check", path, "--format", "json"]);
    const [document] = contractReport.parse(JSON.parse(stdout)).documents;
    expect(document!.summary.errors).toBe(0);
    const dismissed = document!.findings.filter((finding) => finding.dismissed !== null);
    expect(dismissed.length).toBeGreaterThan(0);
    expect(dismissed[0]!.dismissed).toMatchObject({ by: "王芳", at: "2026-01-02T03:04:05Z" });
  });

  test("come back when a figure changes", () => {
    const changed = unzipSync(xlsxFrom(fundTable("29.35")))["xl/worksheets/sheet1.xml"]!;
    const run = budget(["check", withKept(kept, changed)]);
    expect(run.status).toBe(1);
    expect(run.stdout).not.toContain("已放行");
  });

  test.each(["garbage", '{"version":99}'])("what is kept may be unreadable: %s", (text) => {
    const run = budget(["check", withKept(text)]);
    expect(run.status).toBe(1);
    expect(run.stdout).toBe(budget(["check", wrong]).stdout.replaceAll("wrong.xlsx", "kept.xlsx"));
  });
});
