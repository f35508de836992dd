import { strToU8, zipSync } from "fflate";
import type { ReadLimits, xmlLimits } from "../../src/hosts/xlsx/limits.ts";
import { packageOf, partsOf, sheetOf, withDirectoryField } from "../../test/hosts/package-of.ts";

/** A file the reader refuses. */
export interface BadFile {
  /** What it is, in the words of the page. */
  readonly what: string;
  readonly bytes: () => Uint8Array;
  /** Limits made small, so that a small file passes them. */
  readonly limits?: Partial<ReadLimits>;
  readonly xml?: Partial<typeof xmlLimits>;
}

const sheet = "xl/worksheets/sheet1.xml";
const parts = partsOf({
  sheets: [{ data: "<row r='1'><c r='A1'><v>1</v></c></row>" }],
  strings: "<si><t>甲</t></si><si><t>乙</t></si>",
});

/** The sound workbook with some parts changed, or left out. */
function changed(change: Readonly<Record<string, string | null>>): Uint8Array {
  const all = new Map(Object.entries(parts));
  for (const [path, part] of Object.entries(change)) {
    if (part === null) all.delete(path);
    else all.set(path, part);
  }
  return packageOf(Object.fromEntries(all));
}

const withData = (data: string) => () => sheetOf(data);

/** A file of the format before .xlsx and .docx that lists streams of these names. */
export function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    [...name].forEach((letter, k) => (bytes[1024 + i * 128 + k * 2] = letter.charCodeAt(0)));
  });
  return bytes;
}

const mainPart = (target: string) => () =>
  packageOf({
    "_rels/.rels": parts["_rels/.rels"]!.replace("xl/workbook.xml", target),
    [target]: "<x/>",
  });

function bomb(): Uint8Array {
  const packed = Object.entries(parts).map(([path, part]) => [path, strToU8(part)] as const);
  return zipSync({
    ...Object.fromEntries(packed),
    [sheet]: new Uint8Array(1024 * 1024).fill(32),
  });
}

/** Puts a value into one field of a part's record in the zip directory. */
const field = (at: number, value: number, size: 2 | 4) => () =>
  withDirectoryField(packageOf(parts), sheet, { at, value, size });

const otherFiles: readonly BadFile[] = [
  { what: "空文件", bytes: () => new Uint8Array(0) },
  { what: "纯文本改名", bytes: () => strToU8("科目,金额\n201,5\n") },
  { what: "网页改名", bytes: () => strToU8("<html><table></table></html>") },
  { what: "XML 文本改名", bytes: () => strToU8("<?xml version='1.0'?><x/>") },
  { what: "PDF 改名", bytes: () => strToU8("%PDF-1.7") },
  { what: "别的二进制文件改名", bytes: () => new Uint8Array([1, 0, 2, 0]) },
  { what: ".xls 或 .et 改名", bytes: () => compoundFile("Workbook") },
  { what: ".xlsb 改名", bytes: mainPart("xl/workbook.bin") },
  { what: "设有打开密码", bytes: () => compoundFile("EncryptionInfo", "EncryptedPackage") },
  { what: "压缩包设有密码", bytes: field(8, 1, 2) },
  { what: "Word 文档改名", bytes: mainPart("word/document.xml") },
  { what: "演示文稿改名", bytes: mainPart("ppt/presentation.xml") },
  { what: ".ods 改名", bytes: () => packageOf({ mimetype: "x", "content.xml": "<x/>" }) },
  { what: "普通压缩包改名", bytes: () => packageOf({ "a.txt": "a" }) },
];

const damagedFiles: readonly BadFile[] = [
  { what: "文件只传了一半", bytes: () => packageOf(parts).slice(0, 400) },
  { what: "压缩目录损坏", bytes: field(28, 60000, 2) },
  { what: "内容校验不符", bytes: field(16, 1, 4) },
  { what: "XML 中断", bytes: () => changed({ [sheet]: parts[sheet]!.slice(0, -20) }) },
  { what: "缺少主文件", bytes: () => changed({ "xl/workbook.xml": null }) },
  { what: "缺少工作表", bytes: () => changed({ [sheet]: null }) },
  { what: "引用的文字不存在", bytes: withData("<row><c t='s'><v>7</v></c></row>") },
  { what: "单元格地址无法解析", bytes: withData("<row><c r='?'><v>7</v></c></row>") },
  {
    what: "合并单元格范围损坏",
    bytes: () =>
      changed({
        [sheet]: parts[sheet]!.replace("</sheetData>", "</sheetData><mergeCell ref='?'/>"),
      }),
  },
];

const largeFiles: readonly BadFile[] = [
  { what: "文件过大", bytes: () => packageOf(parts), limits: { fileBytes: 100 } },
  { what: "采用超大文件压缩格式", bytes: field(24, 0xffffffff, 4) },
  { what: "内部文件过多", bytes: () => packageOf(parts), limits: { entries: 2 } },
  { what: "内部文件过大", bytes: () => packageOf(parts), limits: { partBytes: 100 } },
  { what: "总量过大", bytes: () => packageOf(parts), limits: { totalBytes: 100 } },
  { what: "压缩炸弹", bytes: bomb, limits: { ratioFromBytes: 1024 } },
  { what: "文字过多", bytes: () => packageOf(parts), limits: { sharedStrings: 1 } },
  { what: "单元格过多", bytes: () => packageOf(parts), limits: { cells: 0 } },
  {
    what: "行列范围过大",
    bytes: withData("<row><c r='Z1'><v>1</v></c></row>"),
    limits: { rowPlaces: 5 },
  },
  {
    what: "公式文字过多",
    bytes: withData(
      "<row r='1'><c r='A1'><f t='shared' si='0' ref='A1:A2'>B1+C1</f></c></row><row r='2'><c r='A2'><f t='shared' si='0'/></c></row>",
    ),
    limits: { formulaCharacters: 1 },
  },
  {
    what: "数组公式过多",
    bytes: withData("<row r='1'><c r='A1'><f t='array' ref='A1:B2'>C1</f></c></row>"),
    limits: { openArrayFormulas: 0 },
  },
  { what: "XML 属性过多", bytes: () => packageOf(parts), xml: { attributes: 0 } },
  { what: "XML 嵌套过深", bytes: () => packageOf(parts), xml: { depth: 1 } },
  { what: "XML 元素过多", bytes: () => packageOf(parts), xml: { elements: 1 } },
];

/** One file for every way a workbook can be refused. */
export const badFiles: readonly BadFile[] = [...otherFiles, ...damagedFiles, ...largeFiles];
