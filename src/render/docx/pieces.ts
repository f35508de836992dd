import {
  type ComposedBlock,
  type ComposedDocument,
  type ContentsBlock,
  type ContentsEntry,
  type CoverBlock,
  type FormBlock,
  contentsOf,
  wordsOf,
} from "../../model/composed.ts";
import { headRows } from "../../model/printed-form.ts";
import { chartHeight } from "./chart-drawing.ts";
import { columnWidths } from "./column-widths.ts";
import { type Measure, lineCount } from "./line-count.ts";
import { fromPoints, sizes, textSpacing } from "./page.ts";
import { rowHeights } from "./row-heights.ts";
import {
  type Spacing,
  aboveCover,
  belowCover,
  betweenForms,
  headingSpacing,
  lowLine,
  spacingOf,
} from "./spacing.ts";
import { headingOf, styleIds } from "./style-ids.ts";

/** What never breaks over two pages: a line, a row, a picture. */
export interface Piece {
  readonly height: number;
  /** Room behind it, which the end of a page may swallow. */
  readonly after?: number;
  /** Stays on the page of the next one. */
  readonly keep?: true;
  /** Begins a page. */
  readonly begins?: true;
  /** Height of the rows that come again above it where it begins a page. */
  readonly heads?: number;
}

/** How a machine sets words: Latin letters and figures beside Chinese ones. */
export interface Lettering {
  /** How wide figures are for their height: half in the typefaces named. */
  readonly figures: number;
  /** What is put between figures and Chinese letters, for their height: nothing where the file is obeyed. */
  readonly between: number;
  /** Whether a stop stays in the margin behind a figure that fills its line, as behind words. */
  readonly stopsStay: boolean;
}

/** As the file says it, in the typefaces it names. */
export const asNamed: Lettering = { figures: 0.5, between: 0, stopsStay: true };

/**
 * As programs set it that part figures from Chinese letters whatever the file says, and let no stop
 * stand in the margin behind a figure.
 */
export const asParted: Lettering = { figures: 0.5, between: 0.2, stopsStay: false };

/** Where pieces are to stand. */
export interface Setting {
  readonly document: ComposedDocument;
  readonly lettering: Lettering;
  /** Room on the page, in twips. */
  readonly room: number;
}

/** The pieces a block is set in, in order. */
export function piecesOf(block: ComposedBlock, setting: Setting): Piece[] {
  switch (block.kind) {
    case "cover":
      return coverPieces(block, setting);
    case "contents":
      return contentsPieces(block, setting);
    case "heading": {
      const { level, runs } = block;
      const measure = level === 0 ? plain(sizes.title, setting) : indented(setting);
      return lines(wordsOf(runs), measure, headingSpacing(headingOf(level)), true);
    }
    case "paragraph": {
      const isText = (block.align ?? "text") === "text";
      const measure = isText ? indented(setting) : plain(sizes.text, setting);
      return lines(wordsOf(block.runs), measure, spacingOf(styleIds.text));
    }
    case "form":
      return formPieces(block, setting);
    case "chart": {
      const { chart } = block;
      const height = chartHeight(chart, setting.room) + chartLine;
      const caption = plain(sizes.cell, setting);
      return [
        { height, keep: true },
        ...lines(chart.caption, caption, spacingOf(styleIds.caption)),
      ];
    }
    case "page-break":
      return [{ height: lowLine, begins: true }];
  }
}

/** What a line of a point's type size adds below the picture in it. */
const chartLine = 8;

/** Letters of a type size, over the whole width. */
function plain(points: number, { room, lettering }: Omit<Setting, "document">): Measure {
  const full = fromPoints(points);
  const { figures, between, stopsStay } = lettering;
  return { room, full, half: full * figures, between: full * between, stopsStay };
}

/** Text, and headings in it: two characters in, and 28 a line. */
function indented(setting: Setting): Measure {
  const { full, half, between = 0, ...more } = plain(sizes.text, setting);
  const closer = { full: full + textSpacing, half: half + textSpacing };
  const parted = between === 0 ? 0 : between - textSpacing;
  return { ...more, indent: 2 * full, ...closer, between: parted };
}

function lines(text: string, measure: Measure, { line, after }: Spacing, keep = false): Piece[] {
  const count = lineCount(text, measure);
  return Array.from({ length: count }, (_, nth) => ({
    height: line!,
    ...(nth === count - 1 && { after }),
    ...(keep && { keep }),
  }));
}

function coverPieces({ title, below }: CoverBlock, setting: Setting): Piece[] {
  const all = (texts: readonly string[], points: number, style: "cover" | "coverBelow") =>
    texts.flatMap((text) => lines(text, plain(points, setting), spacingOf(styleIds[style])));
  return [
    { height: aboveCover },
    ...all(title, sizes.cover, "cover"),
    ...(below.length === 0 ? [] : [{ height: belowCover }]),
    ...all(below, sizes.text, "coverBelow"),
  ];
}

/** A line of the contents ends in its page, parted from it by a letter at least. */
const pageBehind = "　123";

function contentsPieces({ title, depth }: ContentsBlock, setting: Setting): Piece[] {
  const { room, document } = setting;
  const entry = ({ text, level }: ContentsEntry) => {
    const measure = plain(sizes.text, { ...setting, room: room - fromPoints(sizes.text) * level });
    return lines(`${text}${pageBehind}`, measure, spacingOf(styleIds.line));
  };
  return [
    ...lines(title, plain(sizes.text, setting), spacingOf(styleIds.contents)),
    ...contentsOf(document, depth).flatMap(entry),
  ];
}

function formPieces({ form }: FormBlock, setting: Setting): Piece[] {
  const heights = rowHeights(form, columnWidths(form, setting.room));
  const count = headRows(form);
  const heads = heights.slice(0, count).reduce((sum, height) => sum + height, 0);
  const title = plain(sizes.number, setting);
  const note = plain(sizes.cell, setting);
  const noteSpacing = spacingOf(styleIds.note);
  return [
    ...(form.title === "" ? [] : lines(form.title, title, spacingOf(styleIds.form), true)),
    ...form.above.flatMap((pieces) => lines(pieces.join("　"), note, noteSpacing, true)),
    ...heights.map((height, nth): Piece =>
      nth < count ? { height, keep: true } : { height, heads },
    ),
    ...form.notes.flatMap((text) => lines(text, note, noteSpacing)),
    ...(form.notes.length === 0 ? [{ height: lowLine, after: betweenForms }] : []),
  ];
}
