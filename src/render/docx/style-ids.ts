import type { HeadingLevel } from "../../model/composed.ts";

/** Ids of the styles this program names itself. */
export const styleIds = {
  cover: "CoverTitle",
  coverBelow: "CoverBelow",
  contents: "ContentsTitle",
  text: "BodyText",
  line: "BodyLine",
  form: "FormTitle",
  cell: "FormCell",
  label: "FormLabel",
  smallCell: "FormCellSmall",
  smallLabel: "FormLabelSmall",
  note: "FormNote",
  chart: "ChartLine",
  caption: "ChartCaption",
} as const;

export type StyleId = (typeof styleIds)[keyof typeof styleIds];

/** The heading style of a level: 0 is heading 1. */
export function headingOf(level: HeadingLevel): string {
  return `Heading${level + 1}`;
}
