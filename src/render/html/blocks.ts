import {
  type ComposedBlock,
  type ComposedDocument,
  type ComposedRun,
  type ContentsBlock,
  type CoverBlock,
  type FormBlock,
  type HeadingLevel,
  type ParagraphBlock,
  contentsOf,
  placesOf,
} from "../../model/composed.ts";
import { type Markup, type Piece, element } from "../../report/html-parts.ts";
import { portrait, turned } from "../docx/page.ts";
import { linesOf, printable } from "../printable.ts";
import { chartMarkup } from "./chart.ts";
import type { Dress } from "./dress.ts";
import { tableMarkup } from "./table.ts";

export interface BlockPlace {
  readonly document: ComposedDocument;
  readonly index: number;
  readonly dress: Dress;
}

/** A block as markup. */
export function blockMarkup(block: ComposedBlock, place: BlockPlace): Piece {
  const { dress, index } = place;
  switch (block.kind) {
    case "cover":
      return coverMarkup(block, dress);
    case "contents":
      return contentsMarkup(block, place);
    case "heading":
      return element(
        headingTag(block.level, place),
        { ...dress(`heading-${block.level}`), id: idOf(index) },
        runsMarkup(block.runs),
      );
    case "paragraph":
      return paragraphMarkup(block, dress);
    case "form":
      return formMarkup(block, place);
    case "chart":
      return chartMarkup(block, dress);
    case "page-break":
      return { html: element("div", dress("break")).html };
  }
}

/** One heading is that of the whole page: the cover's, else the first part's where there are several. */
function headingTag(level: HeadingLevel, { document: { blocks }, index }: BlockPlace): string {
  const parts = blocks.flatMap((block, at) =>
    block.kind === "heading" && block.level === 0 ? [at] : [],
  );
  const hasCover = blocks.some(({ kind }) => kind === "cover");
  if (!hasCover && (parts.length < 2 || parts[0] === index)) return `h${level + 1}`;
  return `h${level + 2}`;
}

/** Where a line of the contents leads. */
const idOf = (index: number): string => `part-${index + 1}`;

function coverMarkup({ title, below }: CoverBlock, dress: Dress): Markup {
  return element(
    "header",
    dress("cover"),
    title.map((text, at) => element(at === 0 ? "h1" : "p", dress("cover-title"), printable(text))),
    below.map((text) => element("p", dress("cover-below"), printable(text))),
  );
}

function contentsMarkup({ title, depth }: ContentsBlock, { document, dress }: BlockPlace): Markup {
  const entries = contentsOf(document, depth).map(({ text, level, block }) => {
    const link = element("a", { href: `#${idOf(block)}` }, printable(text));
    return element("li", { style: `margin-left: ${level}em` }, link);
  });
  return element(
    "nav",
    { ...dress("contents"), "aria-label": printable(title) },
    element("p", dress("contents-title"), printable(title)),
    element("ol", dress("contents-list"), entries),
  );
}

function paragraphMarkup({ runs, align = "text" }: ParagraphBlock, dress: Dress): Markup {
  return element("p", dress(align), runsMarkup(runs));
}

/** A figure keeps what it was taken from. */
function runsMarkup(runs: readonly ComposedRun[]): Piece[] {
  return runs.map((run) => {
    const places = placesOf(run);
    return places.length === 0
      ? withBreaks(run.text)
      : element("span", { "data-fact": printable(places.join(" ")) }, withBreaks(run.text));
  });
}

function withBreaks(text: string): Piece[] {
  return linesOf(text).map((line, at) => (at === 0 ? line : [{ html: "<br>" }, line]));
}

function formMarkup({ form, landscape }: FormBlock, { dress, index }: BlockPlace): Markup {
  const title = idOf(index);
  const above = [
    ...(form.title === ""
      ? []
      : [element("div", { ...dress("form-title"), id: title }, printable(form.title))]),
    ...form.above.map((pieces) =>
      element(
        "div",
        dress("form-above"),
        // The space keeps them apart where they are copied or read without the look.
        pieces.flatMap((text, at) => [at > 0 ? " " : "", element("span", {}, printable(text))]),
      ),
    ),
  ];
  return element(
    "section",
    {
      ...dress("form", landscape === true ? "turned" : ""),
      ...(form.title !== "" && { "aria-labelledby": title }),
      // A wide table scrolls by keyboard, too.
      tabindex: "0",
    },
    form.rows.length === 0 ? above : null,
    tableMarkup(form, {
      ...{ dress, room: (landscape === true ? turned : portrait).room },
      caption: above.length === 0 ? null : element("caption", dress("above"), above),
    }),
    form.notes.map((text) => element("p", dress("note"), printable(text))),
  );
}
