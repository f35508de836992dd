import { linePitch } from "./page.ts";
import { type StyleId, headingOf, styleIds } from "./style-ids.ts";

/** Room a paragraph takes, in twips: from line to line, and behind its last one. */
export interface Spacing {
  /** Null for a line that is as high as what is drawn in it. */
  readonly line: number | null;
  readonly after: number;
}

/** Twips above and below the words of a cell. */
export const cellPadding = 20;

/** Twips between a form and what follows it. */
export const betweenForms = 240;

/** Twips above the title of a cover, and between it and what stands below. */
export const [aboveCover, belowCover] = [linePitch * 5, linePitch * 8];

/** Twips of a paragraph that is not seen. */
export const lowLine = 20;

const text: Spacing = { line: linePitch, after: 0 };
const title: Spacing = { line: linePitch, after: linePitch };

const spacings: Readonly<Record<StyleId, Spacing>> = {
  [styleIds.cover]: { line: 720, after: 240 },
  [styleIds.coverBelow]: { line: linePitch, after: 240 },
  [styleIds.contents]: title,
  [styleIds.text]: text,
  [styleIds.line]: text,
  [styleIds.form]: { line: 400, after: 120 },
  [styleIds.cell]: { line: 280, after: cellPadding },
  [styleIds.label]: { line: 280, after: cellPadding },
  [styleIds.smallCell]: { line: 240, after: cellPadding },
  [styleIds.smallLabel]: { line: 240, after: cellPadding },
  [styleIds.note]: { line: 300, after: 80 },
  [styleIds.chart]: { line: null, after: 0 },
  [styleIds.caption]: { line: 300, after: 120 },
};

/**
 * Room a paragraph of a style takes. Every line but a picture's has its height said, so that a page
 * holds as many lines whatever typefaces a machine has; nothing but words in cells and the first
 * line of a cover has room before it, since programs differ about it at the top of a page.
 */
export function spacingOf(style: StyleId): Spacing {
  return spacings[style];
}

/** Room a heading takes: of level 0, the title of the document or a part, there is a line behind it. */
export const headingSpacing = (style: string): Spacing => (style === headingOf(0) ? title : text);
