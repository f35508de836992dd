import { type Node, everyNode, nodesAt } from "../manifest/read-xml.ts";
import { type DocxParts, type Measure, same } from "./measure-page.ts";

/** The contents are a field over headings, whose lines are the headings there are. */
export function measuredContents({ body }: DocxParts): Measure[] {
  const contents = everyNode(body).find(({ name }) => name === "w:sdt");
  if (!contents) return [];
  const inside = everyNode(contents);
  const field = inside.find(({ name, text }) => name === "w:instrText" && text.startsWith("TOC "));
  const links = inside
    .filter(({ name }) => name === "w:hyperlink")
    .map(({ attributes }) => attributes["w:anchor"]!);
  const marks = new Set(
    everyNode(body)
      .filter(({ name }) => name === "w:bookmarkStart")
      .map(({ attributes }) => attributes["w:name"]!),
  );
  const lost = links.filter((link) => !marks.has(link));
  return [
    same("目录是域", field ? "是" : "否", "是"),
    same(
      "目录各行都指向正文",
      `${links.length - lost.length}/${links.length}`,
      `${links.length}/${links.length}`,
    ),
  ];
}

/** From this many columns on, a table needs a page on its side. */
const manyColumns = 8;

/** Tables: as wide as the text, rows whole, head rows on each page, wide ones on turned pages. */
export function measuredTables({ body }: DocxParts): Measure[] {
  const tables = tablesOf(body);
  if (tables.length === 0) return [];
  const count = (holds: (one: PlacedTable) => boolean) =>
    `${tables.filter(holds).length}/${tables.length}`;
  const all = `${tables.length}/${tables.length}`;
  return [
    same("表与版心同宽", count(isAsWideAsText), all),
    same(
      "表的行不跨页断开",
      count(({ table }) => rowsHave(table, "w:cantSplit")),
      all,
    ),
    same("有表头的表每页重复表头", count(repeatsItsHead), all),
    same("八列以上的公开表用横页", count(isTurnedWhereWide), all),
  ];
}

interface PlacedTable {
  readonly table: Node;
  readonly section: Node;
}

/** Every table with the section it stands in: a section is said behind what is in it. */
function tablesOf(body: Node): PlacedTable[] {
  const blocks = nodesAt(body, "w:body")[0]!.children;
  return blocks.flatMap((table, nth) => {
    if (table.name !== "w:tbl") return [];
    const behind = blocks.slice(nth).flatMap(everyNode);
    return [{ table, section: behind.find(({ name }) => name === "w:sectPr")! }];
  });
}

const number = (node: Node, name: string): number => Number(node.attributes[name]);

function isAsWideAsText({ table, section }: PlacedTable): boolean {
  const [size, margin] = [nodesAt(section, "w:pgSz")[0]!, nodesAt(section, "w:pgMar")[0]!];
  const room = number(size, "w:w") - number(margin, "w:left") - number(margin, "w:right");
  const widths = nodesAt(table, "w:tblGrid/w:gridCol").map((one) => number(one, "w:w"));
  return widths.reduce((sum, one) => sum + one, 0) === room;
}

const rowsHave = (table: Node, mark: string): boolean =>
  nodesAt(table, "w:tr").every((row) => nodesAt(row, `w:trPr/${mark}`).length === 1);

/** Rows of labels at the top come again; a table that begins with figures has none. */
function repeatsItsHead({ table }: PlacedTable): boolean {
  const rows = nodesAt(table, "w:tr");
  const isHead = (row: Node) =>
    nodesAt(row, "w:tc/w:p/w:pPr/w:pStyle").every(({ attributes }) =>
      attributes["w:val"]!.startsWith("FormLabel"),
    );
  const first = rows.findIndex((row) => !isHead(row));
  const isRepeated = (row: Node) => nodesAt(row, "w:trPr/w:tblHeader").length === 1;
  const repeated = rows.filter(isRepeated).length;
  return repeated === (first <= 0 || goesOn(rows[first]!) ? 0 : first);
}

/** Whether a label above reaches down into the row: then its head cannot come again. */
const goesOn = (row: Node): boolean =>
  nodesAt(row, "w:tc/w:tcPr/w:vMerge").some(({ attributes }) => attributes["w:val"] === undefined);

function isTurnedWhereWide({ table, section }: PlacedTable): boolean {
  const columns = nodesAt(table, "w:tblGrid/w:gridCol").length;
  const turned = nodesAt(section, "w:pgSz")[0]!.attributes["w:orient"] === "landscape";
  return turned || columns < manyColumns;
}
