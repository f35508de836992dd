import type { HeadingLevel } from "../../model/composed.ts";
import { type Typeface, lettering } from "./fonts.ts";
import { fromPoints, halfPoints, sizes, textSpacing } from "./page.ts";
import { type Spacing, cellPadding, headingSpacing, spacingOf } from "./spacing.ts";
import { type StyleId, headingOf, styleIds } from "./style-ids.ts";
import { declaration, named } from "./xml.ts";

/** How a style letters its words. */
const letters = (face: Typeface, size: number, more: { bold?: boolean; close?: boolean } = {}) => {
  const bold = more.bold === true ? "<w:b/><w:bCs/>" : "";
  const spacing = more.close === true ? `<w:spacing w:val="${textSpacing}"/>` : "";
  const points = halfPoints(size);
  return `<w:rFonts ${lettering(face)}/>${bold}${spacing}<w:sz w:val="${points}"/><w:szCs w:val="${points}"/>`;
};

const spacing = ({ line, after }: Spacing, before = 0) =>
  `<w:spacing w:before="${before}" w:after="${after}"${line === null ? "" : ` w:line="${line}" w:lineRule="exact"`}/>`;
const lines = (style: StyleId): string => spacing(spacingOf(style));
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
  paragraph: `<w:keepNext/>${spacing(headingSpacing(headingOf(level)))}${indent}<w:outlineLvl w:val="${level}"/>`,
  run: letters(face, sizes.text, { close: true }),
});

const formTitle = (level: string): Style =>
  own(
    `${styleIds.form}${level}`,
    letters("heading", sizes.number),
    `<w:keepNext/>${lines(styleIds.form)}${centred}`,
  );

const inCell = (style: StyleId): string => spacing(spacingOf(style), cellPadding);

const label = (size: number): string => letters("table", size, { bold: true });

/** How headings, text and forms are lettered; heading 1 is the title of the document or of a part. */
function allStyles(): Style[] {
  return [
    {
      id: headingOf(0),
      name: "heading 1",
      paragraph: `<w:keepNext/>${spacing(headingSpacing(headingOf(0)))}${centred}<w:outlineLvl w:val="0"/>`,
      run: letters("title", sizes.title),
    },
    heading(1, "heading"),
    heading(2, "subheading"),
    heading(3, "text"),
    heading(4, "text"),
    own(styleIds.cover, letters("title", sizes.cover), `${lines(styleIds.cover)}${centred}`),
    own(
      styleIds.coverBelow,
      letters("subheading", sizes.text),
      `${lines(styleIds.coverBelow)}${centred}`,
    ),
    own(styleIds.contents, letters("heading", sizes.text), `${lines(styleIds.contents)}${centred}`),
    own(
      styleIds.text,
      letters("text", sizes.text, { close: true }),
      `${lines(styleIds.text)}${indent}<w:jc w:val="both"/>`,
    ),
    own(styleIds.line, letters("text", sizes.text), lines(styleIds.line)),
    ...["", "0", "1", "2", "3", "4"].map(formTitle),
    own(styleIds.cell, letters("table", sizes.cell), inCell(styleIds.cell)),
    own(styleIds.label, label(sizes.cell), `${inCell(styleIds.label)}${centred}`),
    own(styleIds.smallCell, letters("table", sizes.smallCell), inCell(styleIds.smallCell)),
    own(styleIds.smallLabel, label(sizes.smallCell), `${inCell(styleIds.smallLabel)}${centred}`),
    own(styleIds.note, letters("table", sizes.cell), lines(styleIds.note)),
    own(styleIds.chart, letters("table", 1), `<w:keepNext/>${lines(styleIds.chart)}${centred}`),
    own(styleIds.caption, letters("table", sizes.cell), `${lines(styleIds.caption)}${centred}`),
    ...([0, 1, 2, 3, 4] as const).map(contentsStyle),
  ];
}

const contentsStyle = (level: HeadingLevel): Style => ({
  id: `TOC${level + 1}`,
  name: `toc ${level + 1}`,
  paragraph: `${lines(styleIds.line)}<w:ind w:left="${fromPoints(sizes.text) * level}"/>`,
  run: letters(level === 0 ? "heading" : "text", sizes.text),
});

/**
 * Every page has its 22 lines, whatever paragraphs begin or end on it, and every line its 28 characters:
 * nothing is put between figures and Chinese letters.
 */
const lineEnds =
  '<w:widowControl w:val="0"/>' + '<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';

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
    `<w:pPrDefault><w:pPr>${lineEnds}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal">' +
    `<w:name w:val="Normal"/><w:qFormat/></w:style>${styles.join("")}</w:styles>`
  );
}
