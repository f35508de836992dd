import type { FileChild, Paragraph } from "docx";
import type {
  ComposedBlock,
  ComposedDocument,
  ComposedRun,
  ContentsBlock,
  CoverBlock,
  FormBlock,
  ParagraphBlock,
} from "../../model/composed.ts";
import { linesOf, printable } from "../printable.ts";
import { linePitch } from "./page.ts";
import { headingOf, styleIds } from "./styles.ts";
import { type Docx, tableOf } from "./table.ts";

/** What a block becomes on a page with so much room, in twips. */
export function childrenOf(
  docx: Docx,
  block: ComposedBlock,
  { document, room }: { readonly document: ComposedDocument; readonly room: number },
): FileChild[] {
  switch (block.kind) {
    case "cover":
      return coverLines(docx, block);
    case "contents":
      return contents(docx, block, document);
    case "heading":
      return [
        new docx.Paragraph({ style: headingOf(block.level), children: runsOf(docx, block.runs) }),
      ];
    case "paragraph":
      return [paragraph(docx, block)];
    case "form":
      return formOf(docx, block, room);
    case "page-break":
      return [new docx.Paragraph({ style: styleIds.line, children: [new docx.PageBreak()] })];
  }
}

function coverLines(docx: Docx, { title, below }: CoverBlock): Paragraph[] {
  const line = (style: string, text: string, before: number) =>
    new docx.Paragraph({ style, children: textOf(docx, text), spacing: { before, after: 240 } });
  return [
    ...title.map((text, at) => line(styleIds.cover, text, at === 0 ? linePitch * 5 : 240)),
    ...below.map((text, at) => line(styleIds.coverBelow, text, at === 0 ? linePitch * 8 : 0)),
  ];
}

/** A field that Word fills anew; what it shows until then is already right but for the pages. */
function contents(
  docx: Docx,
  { title, depth }: ContentsBlock,
  document: ComposedDocument,
): FileChild[] {
  const levels = listedLevels(document, depth);
  return [
    new docx.Paragraph({ style: styleIds.contents, children: textOf(docx, title) }),
    new docx.TableOfContents(title, {
      hyperlink: true,
      headingStyleRange: `1-${depth + 1}`,
      ...(levels.length > 0 && {
        stylesWithLevels: levels.map((level) => new docx.StyleLevel(formStyle(level), level + 1)),
      }),
    }),
  ];
}

function listedLevels({ blocks }: ComposedDocument, depth: number): number[] {
  const levels = blocks.flatMap((block) =>
    block.kind === "form" && block.listed !== undefined && block.listed <= depth
      ? [block.listed]
      : [],
  );
  return [...new Set(levels)].sort();
}

/** Titles of forms have a style for each level of the contents they are listed at. */
const formStyle = (level: number): string => `${styleIds.form}${level}`;

function paragraph(docx: Docx, { runs, align = "text" }: ParagraphBlock): Paragraph {
  const children = runsOf(docx, runs);
  if (align === "text") return new docx.Paragraph({ style: styleIds.text, children });
  return new docx.Paragraph({ style: styleIds.line, alignment: align, children });
}

function formOf(docx: Docx, { form, listed }: FormBlock, room: number): FileChild[] {
  const title = new docx.Paragraph({
    style: listed === undefined ? styleIds.form : formStyle(listed),
    children: textOf(docx, form.title),
  });
  return [
    ...(form.title === "" ? [] : [title]),
    ...form.above.map((pieces) => lineAbove(docx, pieces, room)),
    ...(form.rows.length === 0 ? [] : [tableOf(docx, form, room)]),
    ...form.notes.map(
      (text) => new docx.Paragraph({ style: styleIds.note, children: textOf(docx, text) }),
    ),
    // Two tables with nothing between them are one.
    ...(form.notes.length === 0 ? [new docx.Paragraph({ style: styleIds.note })] : []),
  ];
}

/** A line of one piece stands left, of two at both margins; more are spread between them. */
function lineAbove(docx: Docx, pieces: readonly string[], room: number): Paragraph {
  const gaps = pieces.length - 1;
  const tabStops = pieces.slice(1).map((_, index) => ({
    type: index + 1 === gaps ? docx.TabStopType.RIGHT : docx.TabStopType.CENTER,
    position: Math.round((room * (index + 1)) / gaps),
  }));
  const children = pieces.flatMap((text, index) => [
    ...(index === 0 ? [] : [new docx.TextRun({ children: [new docx.Tab()] })]),
    ...textOf(docx, text),
  ]);
  return new docx.Paragraph({ style: styleIds.note, keepNext: true, tabStops, children });
}

const runsOf = (docx: Docx, runs: readonly ComposedRun[]) =>
  runs.flatMap(({ text }) => textOf(docx, text));

function textOf(docx: Docx, text: string) {
  return linesOf(text).map(
    (line, index) => new docx.TextRun({ text: printable(line), ...(index > 0 && { break: 1 }) }),
  );
}
