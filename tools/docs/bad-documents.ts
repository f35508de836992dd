import { strToU8 } from "fflate";
import type { DocumentReaderOptions } from "../../src/hosts/documents/read-document.ts";
import { docxOf, docxParts, p, zipOf } from "../../test/hosts/documents/docx-of.ts";
import { pdfOf } from "../../test/hosts/documents/pdf-of.ts";
import { compoundFile } from "./bad-files.ts";

/** A document the reader refuses. */
export interface BadDocument {
  /** What it is, in the words of the page. */
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Limits made small, so that a small document passes them. */
  readonly limits?: DocumentReaderOptions["limits"];
  /** An unpacker that does what ours must never do. */
  readonly inflate?: DocumentReaderOptions["inflate"];
}

const sentence = "收入总计一百二十万元，支出总计一百二十万元，比上年增加五万元。";
const sound = docxParts({ body: p(sentence) });
const main = "word/document.xml";
const bytesOf = (...bytes: readonly number[]) => Uint8Array.from(bytes);
const text = (words: string) => () => strToU8(words);
const printed = (words: string) => ({ prints: [{ text: words, x: 60, y: 700 }] });
const package_ = (target: string) => () =>
  zipOf({ "_rels/.rels": sound["_rels/.rels"]!.replace(main, target), [target]: "<x/>" });
const table = "<table><tr><td>甲</td><td>乙</td></tr></table>";
const deep = (name: string, times: number) => `<${name}>`.repeat(times);

const otherFiles: readonly BadDocument[] = [
  { what: "空文件", name: "说明.docx", bytes: () => new Uint8Array(0) },
  { what: "图片改名", name: "说明.pdf", bytes: () => bytesOf(0x89, 0x50, 0x4e, 0x47) },
  { what: "压缩包改名", name: "说明.docx", bytes: () => bytesOf(0x52, 0x61, 0x72, 0x21) },
  { what: "普通压缩包改名", name: "说明.docx", bytes: () => zipOf({ "a.txt": "a" }) },
  { what: "别的二进制文件改名", name: "说明.txt", bytes: () => bytesOf(1, 0, 2, 0, 5, 0, 7) },
  { what: "UTF-16 的二进制文件", name: "说明.txt", bytes: () => bytesOf(0xff, 0xfe, 1, 0, 2, 0) },
  { what: "演示文稿改名", name: "说明.docx", bytes: package_("ppt/presentation.xml") },
  { what: "工作簿改名", name: "说明.docx", bytes: package_("xl/workbook.xml") },
  { what: ".xls 或 .et 改名", name: "说明.docx", bytes: () => compoundFile("Workbook") },
  { what: "旧格式 .doc 或 .wps", name: "说明.doc", bytes: () => compoundFile("WordDocument") },
  { what: "其他旧格式", name: "说明.wps", bytes: () => compoundFile("Contents") },
  { what: "RTF 文档", name: "说明.rtf", bytes: text("{\\rtf1 x}") },
  {
    what: "XML 形式的 Word 文档",
    name: "说明.xml",
    bytes: text("<?xml version='1.0'?><pkg:package/>"),
  },
  { what: "单个文件网页", name: "说明.mht", bytes: text("MIME-Version: 1.0\n\n<p>甲</p>") },
  { what: "OFD 版式文件", name: "说明.ofd", bytes: () => zipOf({ "ofd.xml": "<x/>" }) },
  {
    what: ".odt 文档",
    name: "说明.odt",
    bytes: () => zipOf({ mimetype: "x", "content.xml": "<x/>" }),
  },
  { what: "设有打开密码", name: "说明.docx", bytes: () => compoundFile("EncryptedPackage") },
  { what: "PDF 设有打开密码", name: "说明.pdf", bytes: () => pdfOf([printed(sentence)], true) },
];

const unreadableFiles: readonly BadDocument[] = [
  { what: "扫描件", name: "说明.pdf", bytes: () => pdfOf([{ prints: [] }]) },
  {
    what: "PDF 的字体没有编码",
    name: "说明.pdf",
    bytes: () => pdfOf([printed("\ue001\ue002\ue003".repeat(20)), printed(sentence)]),
  },
  {
    what: "乱码文本",
    name: "说明.txt",
    bytes: () => Uint8Array.from({ length: 999 }, (_, at) => 128 + ((at * 7) % 128)),
  },
  { what: "PDF 只传了一半", name: "说明.pdf", bytes: text("%PDF-1.4\n1 0 obj") },
  {
    what: "Word 文档只传了一半",
    name: "说明.docx",
    bytes: () => docxOf(p(sentence)).slice(0, 200),
  },
  {
    what: "缺少正文",
    name: "说明.docx",
    bytes: () => zipOf({ "_rels/.rels": sound["_rels/.rels"]! }),
  },
  {
    what: "程序没有料到的内容",
    name: "说明.docx",
    bytes: () => docxOf(p(sentence)),
    inflate: () => undefined as unknown as Uint8Array,
  },
];

const largeFiles: readonly BadDocument[] = [
  { what: "文件过大", name: "说明.txt", bytes: text(sentence), limits: { fileBytes: 9 } },
  { what: "文字过多", name: "说明.txt", bytes: text(sentence), limits: { characters: 9 } },
  { what: "网页过大", name: "说明.html", bytes: text(`<p>${sentence}`), limits: { characters: 9 } },
  { what: "网页嵌套过深", name: "说明.html", bytes: text(deep("div", 5_000)) },
  { what: "表格嵌套过深", name: "说明.html", bytes: text(deep("table><tr><td", 200)) },
  { what: "表格单元格过多", name: "说明.html", bytes: text(table), limits: { cells: 1 } },
  { what: "段落过多", name: "说明.docx", bytes: () => docxOf(p(sentence)), limits: { blocks: 0 } },
  {
    what: "页数过多",
    name: "说明.pdf",
    bytes: () => pdfOf([printed(sentence), printed(sentence)]),
    limits: { pages: 1 },
  },
  {
    what: "一页的文字过多",
    name: "说明.pdf",
    bytes: () => pdfOf([printed(sentence)]),
    limits: { pagePieces: 0 },
  },
  {
    what: "压缩炸弹",
    name: "说明.docx",
    bytes: () => zipOf({ ...sound, [main]: new Uint8Array(32 * 1024 * 1024).fill(32) }),
  },
];

/** One file for every way a document can be refused. */
export const badDocuments: readonly BadDocument[] = [
  ...otherFiles,
  ...unreadableFiles,
  ...largeFiles,
];
