import type { HeadingLevel } from "../../model/composed.ts";
import { type Typeface, lettering } from "./fonts.ts";
import { fromPoints, halfPoints, linePitch, sizes, textSpacing } from "./page.ts";
import { declaration, named } from "./xml.ts";

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
  chart: "ChartLine",
  caption: "ChartCaption",
} as const;

/** How a style letters its words. */
const letters = (face: Typeface, size: number, more: { bold?: boolean; close?: boolean } = {}) => {
  const bold = more.bold === true ? "<w:b/><w:bCs/>" : "";
  const spacing = more.close === true ? `<w:spacing w:val="${textSpacing}"/>` : "";
  const points = halfPoints(size);
  return `<w:rFonts ${lettering(face)}/>${bold}${spacing}<w:sz w:val="${points}"/><w:szCs w:val="${points}"/>`;
};

const lines = (before: number, after: number, exact: boolean) =>
  `<w:spacing w:before="${before}" w:after="${after}"${exact ? ` w:line="${linePitch}" w:lineRule="exact"` : ""}/>`;
const centred = '<w:jc w:val="center"/>';
/** Two characters of the text's size. */
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${fromPoints(2 * sizes.text)}"/>`;

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

const own = (id: string, run: string, paragraph: string): Style => ({
  ...{ id, name: id, run, paragraph },
});

const heading = (level: HeadingLevel, face: Typeface): Style => ({
  id: headingOf(level),
  name: `heading ${level + 1}`,
  paragraph: `<w:keepNext/>${lines(0, 0, true)}${indent}<w:outlineLvl w:val="${level}"/>`,
  run: letters(face, sizes.text, { close: true }),
});

const formTitle = (level: string): Style =>
  own(
    `${styleIds.form}${level}`,
    letters("heading", sizes.number),
    `<w:keepNext/>${lines(240, 120, false)}${centred}`,
  );

const inCell = lines(20, 20, false);

/** How headings, text and forms are lettered; heading 1 is the title of the document or of a part. */
function allStyles(): Style[] {
  return [
    {
      id: headingOf(0),
      name: "heading 1",
      paragraph: `<w:keepNext/>${lines(0, linePitch, true)}${centred}<w:outlineLvl w:val="0"/>`,
      run: letters("title", sizes.title),
    },
    heading(1, "heading"),
    heading(2, "subheading"),
    heading(3, "text"),
    heading(4, "text"),
    own(styleIds.cover, letters("title", sizes.cover), centred),
    own(styleIds.coverBelow, letters("subheading", sizes.text), centred),
    own(
      styleIds.contents,
      letters("heading", sizes.text),
      `${lines(0, linePitch, true)}${centred}`,
    ),
    own(
      styleIds.text,
      letters("text", sizes.text, { close: true }),
      `${lines(0, 0, true)}${indent}<w:jc w:val="both"/>`,
    ),
    own(styleIds.line, letters("text", sizes.text), lines(0, 0, true)),
    ...["", "0", "1", "2", "3", "4"].map(formTitle),
    own(styleIds.cell, letters("table", sizes.cell), inCell),
    own(styleIds.label, letters("table", sizes.cell, { bold: true }), `${inCell}${centred}`),
    own(styleIds.note, letters("table", sizes.cell), lines(60, 60, false)),
    own(
      styleIds.chart,
      letters("table", sizes.cell),
      `<w:keepNext/>${lines(120, 0, false)}${centred}`,
    ),
    own(styleIds.caption, letters("table", sizes.cell), `${lines(0, 120, false)}${centred}`),
    ...([0, 1, 2, 3, 4] as const).map(contentsStyle),
  ];
}

const contentsStyle = (level: HeadingLevel): Style => ({
  id: `TOC${level + 1}`,
  name: `toc ${level + 1}`,
  paragraph: `${lines(0, 0, true)}<w:ind w:left="${fromPoints(sizes.text) * level}"/>`,
  run: letters(level === 0 ? "heading" : "text", sizes.text),
});

/** The part of a .docx that says how each style looks. */
export function styleSheet(): string {
  const styles = allStyles().map(
    ({ id, name, paragraph, run }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
      `<w:next w:val="${id.startsWith("Heading") ? styleIds.text : id}"/><w:qFormat/>` +
      `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
  );
  const defaults = `${letters("text", sizes.text)}<w:lang w:val="en-US" w:eastAsia="zh-CN"/>`;
  return (
    `${declaration}<w:styles ${named("w")}><w:docDefaults><w:rPrDefault><w:rPr>${defaults}</w:rPr></w:rPrDefault>` +
    '<w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal">' +
    `<w:name w:val="Normal"/><w:qFormat/></w:style>${styles.join("")}</w:styles>`
  );
}

/** The heading style of a level: 0 is heading 1. */
export function headingOf(level: HeadingLevel): string {
  return `Heading${level + 1}`;
}
