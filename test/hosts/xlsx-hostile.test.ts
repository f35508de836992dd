import { strToU8, zipSync } from "fflate";
import { UnreadableWorkbook } from "../../src/hosts/ports.ts";
import { inflateWithNode } from "../../src/hosts/xlsx/node-inflate.ts";
import { xlsxReader, type XlsxReaderOptions } from "../../src/hosts/xlsx/read-workbook.ts";
import { cellAt } from "../../src/model/grid.ts";
import { workedSince } from "../worked-since.ts";
import { packageOf, partsOf, sheetOf, withDirectoryField, workbookOf } from "./package-of.ts";

const one = "<row r='1'><c r='A1'><v>1</v></c></row>";
const simple = partsOf({ sheets: [{ data: one }], strings: "<si><t>甲</t></si>" });
const sheetPath = "xl/worksheets/sheet1.xml";

/** The refusal of a file; fails when it is read, or when anything else is thrown. */
function refusal(bytes: Uint8Array, options: XlsxReaderOptions = {}): UnreadableWorkbook {
  try {
    xlsxReader(options).read(bytes, "书.xlsx");
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    expect(error.message).toMatch(/^[^。\n]*[\u4e00-\u9fff][^。\n]*。$/);
    return error;
  }
  throw new Error("was read");
}

function codeOf(bytes: Uint8Array, options: XlsxReaderOptions = {}): string {
  return refusal(bytes, options).code;
}

function firstCell(bytes: Uint8Array) {
  const [grid] = xlsxReader().read(bytes, "书.xlsx").grids;
  return cellAt(grid!, 1, 1);
}

function compoundFile(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    [...name].forEach((letter, k) => (bytes[1024 + i * 128 + k * 2] = letter.charCodeAt(0)));
  });
  return bytes;
}

describe("files that are something else", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "not-a-workbook", "空"],
    ["CSV", strToU8("科目,金额\n201,5\n"), "not-a-workbook", "csv"],
    ["HTML", strToU8("<html><table><tr><td>1</td></tr></table></html>"), "not-a-workbook", "网页"],
    ["PDF", strToU8("%PDF-1.7"), "not-a-workbook", "PDF"],
    ["an .xls or .et", compoundFile("Workbook"), "old-format", "另存为 .xlsx"],
    [
      "a file with a password",
      compoundFile("EncryptionInfo", "EncryptedPackage"),
      "encrypted",
      "密码",
    ],
    ["another zip", packageOf({ "a.txt": "a" }), "not-a-workbook", "压缩包"],
    ["an .ods", packageOf({ mimetype: "x", "content.xml": "<x/>" }), "not-a-workbook", ".ods"],
  ])("%s", (_, bytes, code, says) => {
    const error = refusal(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(says);
  });

  test.each([
    ["word/document.xml", "not-a-workbook", "Word"],
    ["ppt/presentation.xml", "not-a-workbook", "演示"],
    ["xl/workbook.bin", "old-format", ".xlsb"],
  ])("a package whose main part is %s", (target, code, says) => {
    const rels = simple["_rels/.rels"]!.replace("xl/workbook.xml", target);
    const error = refusal(packageOf({ "_rels/.rels": rels, [target]: "<x/>" }));
    expect([error.code, error.message.includes(says)]).toEqual([code, true]);
  });
});

describe("damaged files", () => {
  const bytes = packageOf(simple);

  test("cut anywhere: always a refusal, never another error", () => {
    for (let length = 1; length < bytes.length; length += 13) {
      expect(["damaged", "not-a-workbook"]).toContain(codeOf(bytes.slice(0, length)));
    }
    expect(codeOf(bytes.slice(0, bytes.length >> 1))).toBe("damaged");
    expect(codeOf(bytes.slice(0, -10))).toBe("damaged");
  });

  test("any byte changed: the same grid or a refusal, never a different grid", () => {
    const expected = xlsxReader().read(bytes, "书.xlsx");
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = bytes.slice();
      changed[at]! ^= 0x55;
      try {
        expect(xlsxReader().read(changed, "书.xlsx").grids[0]).toEqual(expected.grids[0]);
      } catch (error) {
        if (!(error instanceof UnreadableWorkbook)) throw error;
      }
    }
  });

  test.each([
    ["fflate", {}],
    ["zlib", { inflate: inflateWithNode }],
  ])("deflate data damaged (%s)", (_, options) => {
    const rows = Array.from({ length: 400 }, (_, i) => `<row><c><v>${i * 37}</v></c></row>`);
    const whole = sheetOf(rows.join(""));
    const middle = new TextDecoder("latin1").decode(whole).indexOf("sheet1.xml") + 200;
    whole.fill(0x55, middle, middle + 8);
    expect(codeOf(whole, options)).toBe("damaged");
  });

  test.each([
    ["a sheet's part is missing", { [sheetPath]: undefined }],
    ["XML breaks off", { [sheetPath]: simple[sheetPath]!.slice(0, -20) }],
    ["the main part is missing", { "xl/workbook.xml": undefined }],
    ["not UTF-8", { [sheetPath]: new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e]) }],
    [
      "a shared string that is not there",
      { [sheetPath]: withData("<row><c t='s'><v>7</v></c></row>") },
    ],
    ["an address past the sheet", { [sheetPath]: withData("<row><c r='XFE1'><v>7</v></c></row>") }],
    ["a row past the sheet", { [sheetPath]: withData("<row r='1048577'><c><v>7</v></c></row>") }],
    [
      "one part used for two sheets",
      {
        "xl/workbook.xml": simple["xl/workbook.xml"]!.replace(/<sheet [^>]*>/, "$&$&"),
      },
    ],
  ])("%s", (_, change) => {
    const parts: Record<string, string | Uint8Array> = { ...simple };
    for (const [path, part] of Object.entries(change)) {
      if (part === undefined) delete parts[path];
      else parts[path] = part;
    }
    expect(codeOf(packageOf(parts))).toBe("damaged");
  });

  test("an encrypted zip entry and zip64 are refused by name", () => {
    const locked = withDirectoryField(bytes, sheetPath, { at: 8, value: 1, size: 2 });
    expect(codeOf(locked)).toBe("encrypted");
    const large = withDirectoryField(bytes, sheetPath, { at: 24, value: 0xffffffff, size: 4 });
    expect(refusal(large).message).toContain("Zip64");
  });
});

describe("bombs", () => {
  const blanks = new Uint8Array(40 * 1024 * 1024).fill(32);
  const bomb = zipSync({
    ...Object.fromEntries(Object.entries(simple).map(([path, part]) => [path, strToU8(part)])),
    [sheetPath]: blanks,
  });

  test("40 MB of blanks in 40 KB: refused before a byte is inflated", () => {
    let inflated = 0;
    const inflate = () => {
      inflated += 1;
      return new Uint8Array(0);
    };
    expect(bomb.length).toBeLessThan(60_000);
    expect(codeOf(bomb, { inflate })).toBe("limits-passed");
    expect(inflated).toBe(0);
  });

  test.each([
    ["fflate", {}],
    ["zlib", { inflate: inflateWithNode }],
  ])("a directory that understates a bomb (%s)", (_, options) => {
    const lie = withDirectoryField(bomb, sheetPath, { at: 24, value: 1000, size: 4 });
    expect(codeOf(lie, options)).toBe("damaged");
  });

  test("a directory that understates a long stream", () => {
    const noise = Uint8Array.from(
      { length: 300_000 },
      (_, i) => (i * i * 31 + (i >> 7) * 17) & 255,
    );
    const long = packageOf({ ...simple, [sheetPath]: noise });
    const lie = withDirectoryField(long, sheetPath, { at: 24, value: 70_000, size: 4 });
    expect(codeOf(lie)).toBe("damaged");
  });

  test("a directory that overstates", () => {
    const lie = withDirectoryField(packageOf(simple), sheetPath, { at: 24, value: 9e6, size: 4 });
    expect(codeOf(lie)).toBe("limits-passed");
    const small = withDirectoryField(packageOf(simple), sheetPath, { at: 24, value: 9e5, size: 4 });
    expect(codeOf(small)).toBe("damaged");
  });

  test("many cells, many strings, many entries, a large total, a large file", () => {
    const data = "<row>" + "<c><v>1</v></c>".repeat(100) + "</row>";
    const bytes = sheetOf(data, { strings: "<si><t>a</t></si>".repeat(100) });
    for (const limits of [
      { cells: 99 },
      { cellElements: 99 },
      { rowPlaces: 100 },
      { sharedStrings: 99 },
      { entries: 4 },
      { totalBytes: 2000 },
      { partBytes: 1500 },
      { fileBytes: 1000 },
    ]) {
      expect([limits, codeOf(bytes, { limits })]).toEqual([limits, "limits-passed"]);
    }
    expect(xlsxReader({ limits: { cells: 100 } }).read(bytes, "书.xlsx").grids).toHaveLength(1);
  });

  test("shared formulas that would spell out to gigabytes; heaps of open array formulas", () => {
    const long = "A1+".repeat(2000) + "1";
    const followers = "<c><f t='shared' si='0'/></c>".repeat(100);
    const shared = sheetOf(`<row r='1'><c><f t='shared' si='0'>${long}</f></c>${followers}</row>`);
    expect(codeOf(shared, { limits: { formulaCharacters: 100_000 } })).toBe("limits-passed");
    const arrays = sheetOf(`<row>${"<c><f t='array' ref='A1:A9'>B1</f></c>".repeat(11)}</row>`);
    expect(codeOf(arrays, { limits: { openArrayFormulas: 10 } })).toBe("limits-passed");
  });

  test("XML made deep or wide; numbers and formats without end", () => {
    const deep = "<a>".repeat(300) + "</a>".repeat(300);
    const wide = `<a ${Array.from({ length: 1500 }, (_, i) => `b${i}=""`).join(" ")}/>`;
    for (const data of [deep, wide]) expect(codeOf(sheetOf(data))).toBe("limits-passed");
    const styles = `<numFmts><numFmt numFmtId="200" formatCode="0.${"0".repeat(100_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
    const long = sheetOf(`<row><c s="0"><v>${"1".repeat(100_000)}</v></c></row>`, { styles });
    expect(firstCell(long)).toMatchObject({ type: "text", format: "General" });
  });

  test.each([
    ["entity bomb", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>', "&b;"],
    ["external entity", '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>', "&b;"],
    ["DOCTYPE alone", "<!DOCTYPE x>", ""],
    ["unknown entity", "", "&b;"],
  ])("%s", (_, doctype, entity) => {
    const xml = withData(`<row><c t='inlineStr'><is><t>${entity}</t></is></c></row>`);
    const part = xml.replace("<worksheet", `${doctype}<worksheet`);
    expect(codeOf(packageOf({ ...simple, [sheetPath]: part }))).toBe("damaged");
  });
});

describe("odd but honest files", () => {
  test("cells at A1 and XFD1048576 only are cheap", () => {
    const data = `${one}<row r='1048576'><c r='XFD1048576'><v>2</v></c></row>`;
    const worked = workedSince();
    const [grid] = xlsxReader().read(sheetOf(data), "书.xlsx").grids;
    expect(worked()).toBeLessThan(500);
    expect(grid!.rows.size).toBe(2);
    expect(cellAt(grid!, 1_048_576, 16_384)?.text).toBe("2");
  });

  test("rows and cells without addresses", () => {
    const data =
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r='5'><c r='B5'><v>5</v></c><c><v>6</v></c></row><row><c><v>7</v></c></row>";
    const [grid] = xlsxReader().read(sheetOf(data), "书.xlsx").grids;
    const texts = [...grid!.rows].map(([row, cells]) => [row, cells.map((cell) => cell?.text)]);
    expect(texts.map(([row]) => row)).toEqual([1, 5, 6]);
    expect(cellAt(grid!, 1, 3)?.text).toBe("3");
    expect(cellAt(grid!, 5, 3)?.text).toBe("6");
    expect(cellAt(grid!, 6, 1)?.text).toBe("7");
  });

  test("rows out of order, and a row told twice", () => {
    const data = `<row r='3'><c r='A3'><v>3</v></c></row>${one}<row r='3'><c r='B3'><v>4</v></c></row>`;
    const [grid] = xlsxReader().read(sheetOf(data), "书.xlsx").grids;
    expect([...grid!.rows.keys()]).toEqual([1, 3]);
    expect([1, 2].map((column) => cellAt(grid!, 3, column)?.text)).toEqual(["3", "4"]);
  });

  test("x:-prefixed XML and strict namespaces", () => {
    const prefix = (xml: string) =>
      xml.replace(/<(\/?)(?!\?)/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    const strict = (xml: string) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/",
          "http://purl.oclc.org/ooxml/officeDocument/",
        );
    const parts = partsOf({
      sheets: [{ data: "<row r='1'><c r='A1' t='s'><v>0</v></c></row>" }],
      strings: "<si><t>甲</t></si>",
    });
    const prefixed = mapParts(parts, (path, xml) => (path.endsWith(".rels") ? xml : prefix(xml)));
    expect(firstCell(packageOf(prefixed))?.text).toBe("甲");
    expect(firstCell(packageOf(mapParts(parts, (_, xml) => strict(xml))))?.text).toBe("甲");
  });

  test("backslashes and other cases in zip names, absolute targets, stray folders", () => {
    const slashed = Object.fromEntries(
      Object.entries(simple).map(([path, part]) => [
        path.replaceAll("/", "\\").toUpperCase(),
        part,
      ]),
    );
    expect(firstCell(packageOf(slashed))?.text).toBe("1");
    const absolute = mapParts(simple, (_, xml) => xml.replaceAll('Target="w', 'Target="/xl/w'));
    expect(firstCell(packageOf({ ...absolute, "xl/": "" }))?.text).toBe("1");
  });

  test("UTF-16 and GBK parts, byte order marks, stored entries, no styles", () => {
    const xml = withData("<row><c t='inlineStr'><is><t>甲</t></is></c></row>");
    const bare = xml.replace(' encoding="UTF-8"', "");
    const utf16 = new Uint8Array(
      new Uint16Array([0xfeff, ...[...bare].map((c) => c.charCodeAt(0))]).buffer,
    );
    const marked = strToU8("\ufeff" + bare);
    const gbk = strToU8(xml.replace("UTF-8", "GBK").replace("甲", "\u00bc\u00d7"), true);
    for (const part of [utf16, marked, gbk]) {
      expect(firstCell(packageOf({ ...simple, [sheetPath]: part }))?.text).toBe("甲");
    }
    const stored = Object.entries(simple).map(([path, part]) => [path, strToU8(part)]);
    expect(firstCell(zipSync(Object.fromEntries(stored), { level: 0 }))?.text).toBe("1");
    expect(firstCell(workbookOf({ sheets: [{ data: one }], styles: null }))?.text).toBe("1");
  });

  test("text across the pieces the parser is fed keeps its characters", () => {
    const long = "预算表𠀀".repeat(40_000);
    const bytes = sheetOf("<row><c t='s'><v>0</v></c></row>", {
      strings: `<si><t>x${long}</t></si>`,
    });
    expect(firstCell(bytes)?.text).toBe("x" + long);
  });
});

function withData(data: string): string {
  return simple[sheetPath]!.replace(one, data);
}

function mapParts(
  parts: Record<string, string>,
  change: (path: string, xml: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, change(path, xml)]));
}
