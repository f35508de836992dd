/** Twentieths of a point, in which .docx measures. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Points as twips, and as the half points of type sizes. */
export const fromPoints = (points: number): number => Math.round(points * 20);
export const halfPoints = (points: number): number => points * 2;

/** The page of an official document (GB/T 9704): A4, margins, and what is left for text. */
const paper = { width: 11_906, height: 16_838 };
const margins = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) };

export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Room for text between the margins: how wide, and how high. */
  readonly room: number;
  readonly depth: number;
}

export const portrait: PageMeasures = {
  ...paper,
  ...margins,
  landscape: false,
  room: paper.width - margins.left - margins.right,
  depth: paper.height - margins.top - margins.bottom,
};

/** The same page turned: its head is at the left, so that it binds with the others. */
export const turned: PageMeasures = {
  width: paper.height,
  height: paper.width,
  landscape: true,
  top: margins.left,
  bottom: margins.right,
  left: margins.bottom,
  right: margins.top,
  room: paper.height - margins.top - margins.bottom,
  depth: paper.width - margins.left - margins.right,
};

/** Twips from the lower edge of a page's number to that of the paper: it stands 7 mm below the text. */
export const numberFromEdge = ({ bottom }: PageMeasures): number => bottom - twips(7);

/** 22 lines a page, and what is left holds the low paragraphs that begin and end one. */
export const linePitch = fromPoints(28.9);

/**
 * What every character of the text is drawn nearer to the next, in twentieths of a point: 28 of 16
 * points are wider than the 156 mm of a line by a hair.
 */
export const textSpacing = -5;

/** Type sizes in points: 2号, 3号, 4号, 5号, 小5号; 小1号 on a cover. */
export const sizes = {
  cover: 24,
  title: 22,
  text: 16,
  number: 14,
  cell: 10.5,
  smallCell: 9,
} as const;
