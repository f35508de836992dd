import { strFromU8, unzipSync } from "fflate";
import { type Node, everyNode, nodesAt, readXml } from "../manifest/read-xml.ts";
import { measuredContents, measuredTables } from "./measure-tables.ts";
import { styleMeasures } from "./measure-styles.ts";

/** A value taken from a .docx, beside what official documents have there (GB/T 9704). */
export interface Measure {
  readonly what: string;
  readonly is: string;
  readonly standard: string;
  readonly right: boolean;
}

/** The parts of a .docx that say how its pages look. */
export interface DocxParts {
  readonly body: Node;
  readonly styles: Node;
  readonly fonts: Node;
  readonly footers: readonly Node[];
  readonly settings: Node;
}

/** Everything of the standard that a file says of itself, measured in its own parts. */
export function measurePage(bytes: Uint8Array): Measure[] {
  const parts = partsOf(bytes);
  return [
    ...pages(parts),
    ...styleMeasures(parts),
    ...pageNumbers(parts),
    ...measuredContents(parts),
    ...measuredTables(parts),
  ];
}

function partsOf(bytes: Uint8Array): DocxParts {
  const files = unzipSync(bytes);
  const part = (path: string) => readXml(strFromU8(files[path]!));
  return {
    body: part("word/document.xml"),
    styles: part("word/styles.xml"),
    fonts: part("word/fontTable.xml"),
    footers: Object.keys(files)
      .filter((path) => /^word\/footer\d+\.xml$/.test(path))
      .sort()
      .map(part),
    settings: part("word/settings.xml"),
  };
}

export const millimetres = (twips: number): number => (twips * 25.4) / 1440;

/** A measure that may lie within so much of what it should be. */
export function near(
  what: string,
  value: number,
  [target, within]: readonly [number, number],
  unit = "毫米",
): Measure {
  const is = Math.round(value * 100) / 100;
  const standard = within === 0 ? `${target}${unit}` : `${target}±${within}${unit}`;
  return { what, is: `${is}${unit}`, standard, right: Math.abs(is - target) <= within };
}

/** A measure that is one thing or another. */
export const same = (what: string, is: string, standard: string): Measure => ({
  ...{ what, is, standard },
  right: is === standard,
});

const number = ({ attributes }: Node, name: string): number => Number(attributes[name]);

function pages({ body }: DocxParts): Measure[] {
  const sections = everyNode(body).filter(({ name }) => name === "w:sectPr");
  return sections.flatMap((section, nth) => {
    const [size, margin] = [nodesAt(section, "w:pgSz")[0]!, nodesAt(section, "w:pgMar")[0]!];
    const turned = size.attributes["w:orient"] === "landscape";
    const which = `第${nth + 1}节${turned ? "（横页）" : ""}`;
    const of = (side: string) => millimetres(number(margin, `w:${side}`));
    const [wide, high] = [millimetres(number(size, "w:w")), millimetres(number(size, "w:h"))];
    // A page on its side keeps its head at the left.
    const sides = turned
      ? ({ top: "right", bottom: "left", left: "top", right: "bottom" } as const)
      : ({ top: "top", bottom: "bottom", left: "left", right: "right" } as const);
    const [across, down] = turned ? [high, wide] : [wide, high];
    return [
      near(`${which}纸宽`, across, [210, 0.1]),
      near(`${which}纸高`, down, [297, 0.1]),
      near(`${which}天头（上白边）`, of(sides.top), [37, 1]),
      near(`${which}订口（左白边）`, of(sides.left), [28, 1]),
      near(`${which}版心宽`, across - of(sides.left) - of(sides.right), [156, 0.5]),
      near(`${which}版心高`, down - of(sides.top) - of(sides.bottom), [225, 0.5]),
    ];
  });
}

/** How far below the text, upright or turned, the numbers of a section's pages stand. */
function belowText(section: Node, nth: number): Measure[] {
  const margin = nodesAt(section, "w:pgMar")[0]!;
  const [size, footer] = [nodesAt(section, "w:pgSz")[0]!, number(margin, "w:footer")];
  const turned = size.attributes["w:orient"] === "landscape" ? "（横页）" : "";
  const below = millimetres(number(margin, "w:bottom") - footer);
  const kinds = nodesAt(section, "w:footerReference").map(({ attributes }) => attributes["w:type"]);
  return [
    near(`第${nth + 1}节${turned}页码在版心下边缘之下`, below, [7, 0.5]),
    same(`第${nth + 1}节${turned}单页双页各有页码`, kinds.sort().join("、"), "default、even"),
  ];
}

/** Size, typeface, form and place of the page numbers. */
function pageNumbers({ body, footers, settings }: DocxParts): Measure[] {
  const sides = ["right", "left"];
  const sections = everyNode(body).filter(({ name }) => name === "w:sectPr");
  const numbered = sections.map((one) => nodesAt(one, "w:footerReference").length > 0);
  const starts = sections.map((one) => nodesAt(one, "w:pgNumType")[0]?.attributes["w:start"]);
  const firstNumbered = numbered.indexOf(true);
  return [
    same("奇偶页不同", `${nodesAt(settings, "w:evenAndOddHeaders").length === 1}`, "true"),
    ...sections.flatMap((section, nth) => (numbered[nth] ? belowText(section, nth) : [])),
    same("页码从正文第一页起为", starts[firstNumbered] ?? "未起", "1"),
    ...footers.flatMap((footer, nth) => {
      const which = nth === 0 ? "单页页码" : "双页页码";
      const all = everyNode(footer);
      const words = all.filter(({ name }) => name === "w:t").map(({ text }) => text);
      const value = (name: string, attribute: string) =>
        all.find((one) => one.name === name)?.attributes[attribute] ?? "";
      return [
        same(`${which}位置`, value("w:jc", "w:val"), sides[nth]!),
        near(`${which}空一字`, Number(value("w:ind", `w:${sides[nth]!}`)) / 20, [14, 0], "磅"),
        same(`${which}写法`, words.join("").replace(/\d+/, "1"), "— 1 —"),
        near(`${which}高不侵占版心`, Number(value("w:spacing", "w:line")) / 20, [14, 0], "磅"),
        near(`${which}字号（4号）`, Number(value("w:sz", "w:val")) / 2, [14, 0], "磅"),
        same(`${which}字体`, value("w:rFonts", "w:eastAsia"), "宋体"),
      ];
    }),
  ];
}
