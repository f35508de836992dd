import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "../hosts/package-of.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";
import { contractReport } from "./contract-schema.ts";
import { goodWorkbook } from "./small-workbook.ts";

const folder = temporaryFolder();
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** The head of a compound file, with the name of a stream in its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

mkdirSync(join(folder, "empty"));

const inputs: readonly (readonly [what: string, path: string, says: string])[] = [
  ["a missing file", join(folder, "missing.xlsx"), "不存在"],
  ["an empty file", file("empty.xlsx", ""), "空"],
  ["an encrypted workbook", file("encrypted.xlsx", compoundFile("EncryptedPackage")), "密码"],
  ["an old workbook", file("old.xls", compoundFile("Workbook")), "另存为 .xlsx"],
  ["a text named .xlsx", file("text.xlsx", "科目,金额\n201,3\n"), "纯文本"],
  ["a page named .xlsx", file("page.xlsx", "<!DOCTYPE html><table></table>"), "网页"],
  ["half a workbook", file("half.xlsx", goodWorkbook.subarray(0, 700)), "损坏"],
  ["another package", file("other.xlsx", packageOf({ "a.txt": "a" })), "不是 .xlsx 工作簿"],
  ["an old document", file("old.doc", compoundFile("WordDocument")), "另存为 .docx"],
  ["a folder without workbooks", join(folder, "empty"), "没有 .xlsx"],
  ["a name with an escape sequence", join(folder, "\u001b[31mred.xlsx"), "不存在"],
];

test.each(inputs)("%s: exit 2, one sentence, an error in the report", (_what, path, says) => {
  const run = budget(["check", path, "--format", "json"]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(says);
  expect(isOneSentence(run.stderr)).toBe(true);
  expect(run.stderr).not.toContain("\u001b");
  const [document] = contractReport.parse(JSON.parse(run.stdout)).documents;
  expect(document).toMatchObject({ path, kind: "unknown", findings: [] });
  expect(document!.error).toContain(says);
});

test.each(inputs.slice(0, 5))("recompute of %s: exit 2 and one sentence", (_what, path, says) => {
  const run = budget(["recompute", path]);
  expect(run).toMatchObject({ status: 2, stdout: "" });
  expect(run.stderr).toContain(says);
  expect(isOneSentence(run.stderr)).toBe(true);
});
