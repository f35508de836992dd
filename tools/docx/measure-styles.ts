import { type Node, nodesAt } from "../manifest/read-xml.ts";
import { type DocxParts, type Measure, millimetres, near, same } from "./measure-page.ts";

interface Expected {
  readonly what: string;
  readonly style: string;
  readonly face: string;
  readonly instead: string;
  /** Points. */
  readonly size: number;
  readonly align?: string;
  /** Set in by two characters. */
  readonly indent?: true;
}

const text = { size: 16, indent: true } as const;
const wanted: readonly Expected[] = [
  {
    ...{ what: "标题（2号）", style: "Heading1", face: "方正小标宋简体", instead: "宋体" },
    ...{ size: 22, align: "center" },
  },
  { what: "一级标题（3号）", style: "Heading2", face: "黑体", instead: "SimHei", ...text },
  { what: "二级标题（3号）", style: "Heading3", face: "楷体_GB2312", instead: "楷体", ...text },
  { what: "三级标题（3号）", style: "Heading4", face: "仿宋_GB2312", instead: "仿宋", ...text },
  { what: "四级标题（3号）", style: "Heading5", face: "仿宋_GB2312", instead: "仿宋", ...text },
  { what: "正文（3号）", style: "BodyText", face: "仿宋_GB2312", instead: "仿宋", ...text },
];

/** How text and headings are lettered, and how many lines and characters a page has. */
export function styleMeasures(parts: DocxParts): Measure[] {
  return [...wanted.flatMap((one) => lettering(parts, one)), ...page(parts)];
}

const styleOf = ({ styles }: DocxParts, id: string): Node =>
  nodesAt(styles, "w:style").find(({ attributes }) => attributes["w:styleId"] === id)!;

const valueAt = (node: Node, way: string, attribute: string): string =>
  nodesAt(node, way)[0]?.attributes[attribute] ?? "";

function lettering(parts: DocxParts, expected: Expected): Measure[] {
  const { what, style: id, face, instead, size, align, indent } = expected;
  const style = styleOf(parts, id);
  const said = valueAt(style, "w:rPr/w:rFonts", "w:eastAsia");
  const font = nodesAt(parts.fonts, "w:font").find(
    ({ attributes }) => attributes["w:name"] === said,
  );
  const characters = Number(valueAt(style, "w:pPr/w:ind", "w:firstLineChars")) / 100;
  return [
    same(`${what}字体`, said, face),
    same(`${what}没有该字体时用`, font ? valueAt(font, "w:altName", "w:val") : "", instead),
    near(`${what}字号`, Number(valueAt(style, "w:rPr/w:sz", "w:val")) / 2, [size, 0], "磅"),
    ...(align === undefined
      ? []
      : [same(`${what}居中`, valueAt(style, "w:pPr/w:jc", "w:val"), align)]),
    ...(indent ? [near(`${what}首行空`, characters, [2, 0], "字")] : []),
  ];
}

/** 22 lines of 28 characters fill the page. */
function page(parts: DocxParts): Measure[] {
  const style = styleOf(parts, "BodyText");
  const pitch = Number(valueAt(style, "w:pPr/w:spacing", "w:line")) / 20;
  const close = Number(valueAt(style, "w:rPr/w:spacing", "w:val") || "0") / 20;
  const points = Number(valueAt(style, "w:rPr/w:sz", "w:val")) / 2;
  const sections = nodesAt(parts.body, "w:body/w:sectPr");
  const [size, margin] = ["w:pgSz", "w:pgMar"].map((way) => nodesAt(sections[0]!, way)[0]!);
  const of = (node: Node, name: string) => Number(node.attributes[`w:${name}`]) / 20;
  const high = of(size!, "h") - of(margin!, "top") - of(margin!, "bottom");
  const wide = of(size!, "w") - of(margin!, "left") - of(margin!, "right");
  return [
    same("正文行距", valueAt(style, "w:pPr/w:spacing", "w:lineRule"), "exact"),
    near("正文行距", pitch, [28.5, 0.5], "磅"),
    near("每面行数", Math.floor(high / pitch), [22, 0], "行"),
    near("每行字数", Math.floor(wide / (points + close)), [28, 0], "字"),
    near("版心高（按行数）", millimetres(22 * pitch * 20), [225, 1]),
  ];
}
