import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";

const folder = temporaryFolder();
const create = (out: string, ...more: string[]) =>
  budget(["new", "--profile", "hebei", "--department", "青山县档案馆", "-o", out, ...more]);

test("an empty workbook is made, and checking it finds nothing above info", () => {
  const out = join(folder, "new.xlsx");
  const made = create(out, "--year", "2021", "--code", "460");
  expect(made).toMatchObject({ status: 0, stdout: "" });
  expect(made.stderr).not.toContain("最接近");
  const run = budget(["check", out, "--format", "json", "--fail-on", "warning"]);
  const [document] = contractReport.parse(JSON.parse(run.stdout)).documents;
  expect(document!.findings.filter((finding) => finding.severity !== "info")).toEqual([]);
  expect(run.status).toBe(0);
  expect(document).toMatchObject({
    profile: "hebei",
    year: 2021,
    department: "青山县档案馆",
  });
  expect(
    document!.sheets.filter((sheet) => sheet.recognisedAs?.startsWith("budget/")),
  ).toHaveLength(12);
  const { grids } = xlsxReader().read(new Uint8Array(readFileSync(out)), out);
  const texts = grids.find(({ name }) => name === "文字说明")!;
  const names = [...texts.rows].filter(([row]) => row > 2).map(([, cells]) => cells[1]?.text);
  expect(names[0]).toBe("部门职责及机构设置情况");
  expect(names).toContain("其他需要说明的事项");
});

test("a workbook for final accounts says whose text goes with its tables", () => {
  const out = join(folder, "accounts.xlsx");
  const made = create(out, "--year", "2023", "--of", "final-accounts");
  expect(made).toMatchObject({ status: 0, stdout: "" });
  const run = budget(["check", out, "--format", "json", "--fail-on", "warning"]);
  const [document] = contractReport.parse(JSON.parse(run.stdout)).documents;
  expect(run.status).toBe(0);
  expect(document).toMatchObject({ kind: "final-accounts", profile: "hebei", year: 2023 });
  const known = document!.sheets.map((sheet) => sheet.recognisedAs);
  expect(known).toEqual(expect.arrayContaining(["own/accounts", "own/subjects", "own/narrative"]));
});

test("a year without an edition is laid out by the nearest one, which is said", () => {
  const made = create(join(folder, "later.xlsx"), "--year", "2025");
  expect(made.status).toBe(0);
  expect(made.stderr).toContain("没有 2025 年的表样，按最接近的 2021 年表样生成");
});

test("the same command gives the same bytes", () => {
  const [first, second] = [join(folder, "a.xlsx"), join(folder, "b.xlsx")];
  create(first, "--year", "2021");
  create(second, "--year", "2021");
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test("a file that exists is overwritten only with --force", () => {
  const out = join(folder, "there.xlsx");
  writeFileSync(out, "before");
  const refused = create(out, "--year", "2021");
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain("--force");
  expect(isOneSentence(refused.stderr)).toBe(true);
  expect(readFileSync(out, "utf8")).toBe("before");
  expect(create(out, "--year", "2021", "--force").status).toBe(0);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
});

test("a department without a name is refused", () => {
  const refused = create(join(folder, "nobody.xlsx"), "--year", "2021", "--department", " ");
  expect(refused.status).toBe(2);
  expect(isOneSentence(refused.stderr)).toBe(true);
  expect(refused.stderr).toContain("--department");
});

test("an output that is no .xlsx is refused", () => {
  const out = join(folder, "new.xls");
  const refused = create(out, "--year", "2021");
  expect(refused.status).toBe(2);
  expect(isOneSentence(refused.stderr)).toBe(true);
  expect(existsSync(out)).toBe(false);
});
