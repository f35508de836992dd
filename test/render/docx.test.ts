import { posix } from "node:path";
import { unzipSync, strFromU8 } from "fflate";
import { SaxesParser } from "saxes";
import { documentReader } from "../../src/hosts/documents/read-document.ts";
import type { ComposedDocument } from "../../src/model/composed.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { composedIn, everyBlock, hostile, smallForm } from "./samples.ts";

type Parts = Readonly<Record<string, string>>;

function partsOf(document: ComposedDocument): Parts {
  const parts = Object.entries(unzipSync(renderDocx(document)));
  return Object.fromEntries(parts.map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Every element of a name with its attributes, in order. */
function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    if (tag.name === name) found.push(tag.attributes as Record<string, string>);
  });
  parser.write(xml).close();
  return found;
}

describe("a .docx", () => {
  let parts: Parts;
  let body: string;
  beforeAll(() => {
    parts = partsOf(everyBlock);
    body = parts["word/document.xml"]!;
  });

  test("is the same bytes every time", () => {
    const [first, second] = [renderDocx(everyBlock), renderDocx(everyBlock)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test("has only well-formed parts, and every relationship leads to one", () => {
    for (const [path, text] of Object.entries(parts)) {
      if (path.endsWith(".xlsx")) continue;
      expect(() => elements(text, "none")).not.toThrow();
      if (!path.endsWith(".rels")) continue;
      const home = path.replace(/_rels\/[^/]*$/, "");
      for (const { Target, TargetMode } of elements(text, "Relationship")) {
        if (TargetMode === "External") continue;
        const target = posix.normalize(home + Target!);
        expect(parts).toHaveProperty([target]);
      }
    }
  });

  test("stands on the page of GB/T 9704, wide forms on the same page turned", () => {
    const millimetres = (twips: string) => Math.round((Number(twips) * 25.4) / 1440);
    const margins = elements(body, "w:pgMar").map((one) =>
      ["w:top", "w:bottom", "w:left", "w:right"].map((side) => millimetres(one[side]!)),
    );
    const sizes = elements(body, "w:pgSz").map((one) => [
      millimetres(one["w:w"]!),
      millimetres(one["w:h"]!),
      one["w:orient"],
    ]);
    expect(margins).toEqual([...Array(3).fill([37, 35, 28, 26]), [28, 26, 35, 37]]);
    expect(sizes).toEqual([...Array(3).fill([210, 297, "portrait"]), [297, 210, "landscape"]]);
  });

  test("is lettered as official documents are, with what stands in for a missing typeface", () => {
    const styles = parts["word/styles.xml"]!;
    const style = (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s").exec(styles)![0];
    const face = (id: string) => elements(style(id), "w:rFonts")[0]!["w:eastAsia"];
    const size = (id: string) => Number(elements(style(id), "w:sz")[0]!["w:val"]) / 2;
    expect(["Heading1", "Heading2", "Heading3", "Heading4", "BodyText"].map(face)).toEqual([
      ...["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312", "仿宋_GB2312"],
    ]);
    expect(["Heading1", "Heading2", "BodyText", "FormCell"].map(size)).toEqual([22, 16, 16, 10.5]);
    expect(elements(style("BodyText"), "w:spacing")[0]).toMatchObject({
      "w:line": "578",
      "w:lineRule": "exact",
    });
    expect(elements(style("BodyText"), "w:ind")[0]).toMatchObject({ "w:firstLine": "640" });
    const fonts = parts["word/fontTable.xml"]!;
    const names = elements(fonts, "w:font").map((one) => one["w:name"]);
    const instead = elements(fonts, "w:altName").map((one) => one["w:val"]);
    expect(names).toContain("仿宋_GB2312");
    expect(instead).toEqual(expect.arrayContaining(["宋体", "仿宋", "楷体"]));
  });

  test("counts pages from the text on: — 1 — at the outer side, none on cover and contents", () => {
    const footers = Object.entries(parts).filter(([path]) => /footer\d+\.xml$/.test(path));
    expect(new Set(footers.map(([, text]) => elements(text, "w:jc")[0]!["w:val"]))).toEqual(
      new Set(["left", "right"]),
    );
    for (const [, text] of footers) {
      expect(text.replace(/<[^>]*>/g, "")).toContain("— PAGE1 —");
      expect(elements(text, "w:sz")[0]!["w:val"]).toBe("28");
    }
    expect(parts["word/settings.xml"]).toContain("evenAndOddHeaders");
    const sections = body.split("</w:sectPr>").slice(0, -1);
    expect(sections.map((one) => one.includes("footerReference"))).toEqual([
      ...[false, false, true, true],
    ]);
    expect(sections.map((one) => /w:pgNumType [^>]*w:start="1"/.test(one))).toEqual([
      ...[false, false, true, false],
    ]);
  });

  test("its contents are a field that names every heading and listed form", () => {
    const field = /<w:sdt>.*?<\/w:sdt>/s.exec(body)![0];
    expect(field).toMatch(/TOC [^<]*\\o &quot;1-2&quot;/);
    const words = field.replace(/<w:instrText.*?<\/w:instrText>/gs, "").replace(/<[^>]*>/g, " ");
    for (const entry of ["第一部分 部门整体绩效目标", "一、总体绩效目标", smallForm.title]) {
      expect(words).toContain(entry);
    }
    expect(words).not.toContain("（一）河道保洁");
  });

  test("gives every width in twips, adding up to the room; rows stay whole, head rows come again", () => {
    const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs)!;
    const rooms = tables.map((table) =>
      elements(table, "w:gridCol").reduce((sum, one) => sum + Number(one["w:w"]), 0),
    );
    expect(rooms).toEqual([8845, 12_756]);
    for (const [index, table] of tables.entries()) {
      const cells = elements(table, "w:tcW");
      expect(cells.every((one) => one["w:type"] === "dxa" && Number(one["w:w"]) > 0)).toBe(true);
      expect(elements(table, "w:tblW")[0]).toMatchObject({ "w:w": String(rooms[index]) });
      expect(elements(table, "w:cantSplit")).toHaveLength(smallForm.rows.length);
      const repeated = elements(table, "w:tblHeader").filter((one) => one["w:val"] !== "off");
      expect(repeated).toHaveLength(1);
    }
  });

  test("what a text contains is text", () => {
    const blocks = [
      { kind: "paragraph", runs: [{ text: hostile }] },
      { kind: "form", form: { ...smallForm, title: hostile, notes: [hostile] } },
    ] as const;
    const written = partsOf({ title: hostile, blocks });
    for (const text of Object.values(written)) expect(() => elements(text, "none")).not.toThrow();
    expect(elements(written["word/document.xml"]!, "script")).toHaveLength(0);
    expect(written["word/document.xml"]).toContain("_Toc3");
  });

  test("a document without blocks is still one", () => {
    expect(partsOf({ title: "", blocks: [] })["word/document.xml"]).toContain("w:body");
  });
});

test("the reader finds every heading, paragraph and cell again", async () => {
  const { document, forms } = composedIn(["hebei-performance-text"]);
  const source = await documentReader({}).read(renderDocx(document), "绩效文本.docx");
  const tables = source.tables.map(({ rows }) =>
    rows.flatMap((cells) => cells.map(({ start, end }) => source.text.slice(start, end))),
  );
  expect(tables).toHaveLength(forms.length);
  const plain = (text: string) => text.replace(/\s+/g, "");
  forms.forEach(({ form }, index) => {
    const printed = form.rows
      .flat()
      .map(({ text }) => plain(text))
      .filter((text) => text !== "");
    expect(tables[index]!.map(plain).filter((text) => text !== "")).toEqual(printed);
  });
  for (const block of document.blocks) {
    if (block.kind !== "heading" && block.kind !== "paragraph") continue;
    expect(source.text).toContain(block.runs.map(({ text }) => text).join(""));
  }
});
