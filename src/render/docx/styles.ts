import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { HeadingLevel } from "../../model/composed.ts";
import { type Typeface, lettering } from "./fonts.ts";
import { fromPoints, halfPoints, linePitch, sizes } from "./page.ts";

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
  note: "FormNote",
} as const;

const exact = { line: linePitch, lineRule: "exact" as const, before: 0, after: 0 };

const run = (face: Typeface, size: number, bold = false) => ({
  font: lettering(face),
  size: halfPoints(size),
  color: "000000",
  bold,
  italics: false,
});

/** Two characters of the text's size. */
const indent = { firstLine: fromPoints(2 * sizes.text) };

const title = {
  run: run("title", sizes.title),
  paragraph: { alignment: "center" as const, spacing: { ...exact, after: linePitch } },
};

const heading = (face: Typeface) => ({
  run: run(face, sizes.text),
  paragraph: { spacing: exact, indent, keepNext: true },
});

/** How headings, text and forms are lettered; heading 1 is the title of the document or of a part. */
export function styles(): IStylesOptions {
  return {
    default: {
      document: { run: run("text", sizes.text) },
      heading1: title,
      heading2: heading("heading"),
      heading3: heading("subheading"),
      heading4: heading("text"),
      heading5: heading("text"),
    },
    paragraphStyles: [
      named(styleIds.cover, run("title", sizes.cover), { alignment: "center" }),
      named(styleIds.coverBelow, run("subheading", sizes.text), { alignment: "center" }),
      named(styleIds.contents, run("heading", sizes.text), { ...title.paragraph }),
      named(styleIds.text, run("text", sizes.text), {
        spacing: exact,
        indent,
        alignment: "both",
      }),
      named(styleIds.line, run("text", sizes.text), { spacing: exact }),
      ...["", 0, 1, 2, 3, 4].map((level) =>
        named(`${styleIds.form}${level}`, run("heading", sizes.number), {
          spacing: { before: 240, after: 120 },
          alignment: "center",
          keepNext: true,
        }),
      ),
      named(styleIds.cell, run("table", sizes.cell), { spacing: { before: 20, after: 20 } }),
      named(styleIds.label, run("table", sizes.cell, true), {
        spacing: { before: 20, after: 20 },
        alignment: "center",
      }),
      named(styleIds.note, run("table", sizes.cell), { spacing: { before: 60, after: 60 } }),
      ...contentsStyles(),
    ],
  };
}

function contentsStyles(): IParagraphStyleOptions[] {
  return ([0, 1, 2, 3, 4] as const).map((level) => ({
    id: `TOC${level + 1}`,
    name: `toc ${level + 1}`,
    basedOn: "Normal",
    next: "Normal",
    run: run(level === 0 ? "heading" : "text", sizes.text),
    paragraph: { spacing: exact, indent: { left: fromPoints(sizes.text) * level } },
  }));
}

function named(
  id: string,
  letters: IParagraphStyleOptions["run"] & object,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
): IParagraphStyleOptions {
  return { id, name: id, basedOn: "Normal", next: "Normal", run: letters, paragraph };
}

/** The heading style of a level: 0 is heading 1. */
export function headingOf(level: HeadingLevel): `Heading${1 | 2 | 3 | 4 | 5}` {
  return headings[level];
}

const headings = ["Heading1", "Heading2", "Heading3", "Heading4", "Heading5"] as const;
