import {
  type ComposedBlock,
  type ComposedDocument,
  type ComposedRun,
  type CoverBlock,
  type FormBlock,
  type ParagraphBlock,
  wordsOf,
} from "../../model/composed.ts";
import { chartDrawing } from "./chart-drawing.ts";
import { bookmarkOf, contentsField, formStyle } from "./contents.ts";
import type { Paging } from "./paging.ts";
import { type Paragraph, lowParagraph, paragraphOf, runsOf } from "./paragraph.ts";
import { aboveCover, belowCover, betweenForms, spacingOf } from "./spacing.ts";
import { type StyleId, headingOf, styleIds } from "./style-ids.ts";
import { tableOf } from "./table.ts";

export interface BlockPlace {
  readonly document: ComposedDocument;
  /** Index into the document's blocks. */
  readonly index: number;
  /** On which page each block begins. */
  readonly paging: Paging;
  /** Room on the page, in twips. */
  readonly room: number;
  /** Number of the document's chart parts by block. */
  readonly charts: ReadonlyMap<ComposedBlock, number>;
}

/** What a block becomes on its page. */
export function blockXml(block: ComposedBlock, place: BlockPlace): string {
  switch (block.kind) {
    case "cover":
      return coverLines(block);
    case "contents":
      return contentsField(block, place.document, place.paging);
    case "heading":
      return paragraphOf(
        { style: headingOf(block.level), ...beginning(place) },
        marked(place.index, wordRuns(block.runs)),
      );
    case "paragraph":
      return paragraph(block, place);
    case "form":
      return formOf(block, place);
    case "chart":
      return chartDrawing(block, { number: place.charts.get(block)!, room: place.room });
    case "page-break":
      return lowParagraph({ first: beginsPage });
  }
}

const beginsPage = "<w:pageBreakBefore/>";

/** What a block has that begins a page by itself. */
const beginning = ({ paging, index }: BlockPlace): Pick<Paragraph, "first"> =>
  paging.breaks.has(index) ? { first: beginsPage } : {};

const wordRuns = (runs: readonly ComposedRun[]): string => runsOf(wordsOf(runs));

/** Words that the contents lead to. */
const marked = (index: number, runs: string): string =>
  `<w:bookmarkStart w:id="${index + 1}" w:name="${bookmarkOf(index)}"/>${runs}<w:bookmarkEnd w:id="${index + 1}"/>`;

function coverLines({ title, below }: CoverBlock): string {
  const line = (style: StyleId, text: string, before: number) => {
    const { after } = spacingOf(style);
    return paragraphOf({ style, ...(before > 0 && { space: { before, after } }) }, runsOf(text));
  };
  return [
    ...title.map((text, at) => line(styleIds.cover, text, at === 0 ? aboveCover : 0)),
    ...below.map((text, at) => line(styleIds.coverBelow, text, at === 0 ? belowCover : 0)),
  ].join("");
}

function paragraph({ runs, align = "text" }: ParagraphBlock, place: BlockPlace): string {
  const style: Paragraph =
    align === "text" ? { style: styleIds.text } : { style: styleIds.line, align };
  const looks: Paragraph = { ...style, ...beginning(place) };
  return paragraphOf(looks, wordRuns(runs));
}

function formOf({ form, listed }: FormBlock, { room, index }: BlockPlace): string {
  const style = listed === undefined ? styleIds.form : formStyle(listed);
  const title = paragraphOf({ style }, marked(index, runsOf(form.title)));
  return [
    ...(form.title === "" ? [] : [title]),
    ...form.above.map((pieces) => lineAbove(pieces, room)),
    ...(form.rows.length === 0 ? [] : [tableOf(form, room)]),
    ...form.notes.map((text) => paragraphOf({ style: styleIds.note }, runsOf(text))),
    // Two tables with nothing between them are one.
    ...(form.notes.length === 0 ? [lowParagraph({ after: betweenForms })] : []),
  ].join("");
}

/** A line of one piece stands left, of two at both margins; more are spread between them. */
function lineAbove(pieces: readonly string[], room: number): string {
  const gaps = pieces.length - 1;
  const stops = pieces.slice(1).map((_, index) => {
    const side = index + 1 === gaps ? "right" : "center";
    return `<w:tab w:val="${side}" w:pos="${Math.round((room * (index + 1)) / gaps)}"/>`;
  });
  const runs = pieces.map((text, nth) => `${nth > 0 ? "<w:r><w:tab/></w:r>" : ""}${runsOf(text)}`);
  const tabs = stops.length === 0 ? "" : `<w:tabs>${stops.join("")}</w:tabs>`;
  return paragraphOf({ style: styleIds.note, first: `<w:keepNext/>${tabs}` }, runs.join(""));
}
