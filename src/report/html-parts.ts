import { shortText } from "./plain-text.ts";

/** Markup that is safe to stand in a page: made here only, from escaped text. */
export interface Markup {
  readonly html: string;
}

/** Pieces of a page: text, which is escaped, or markup. */
export type Piece = string | Markup | readonly Piece[] | null;

/**
 * An element around its pieces.
 * @param attributes written by this program, never by a document
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...pieces: readonly Piece[]
): Markup {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return { html: `<${name}${said.join("")}>${pieces.map(htmlOf).join("")}</${name}>` };
}

/**
 * Words of a document: escaped, shortened where they are endless, and set apart, so that no
 * letter of theirs changes the direction of what stands around them.
 */
export function words(text: string): Markup {
  return element("bdi", {}, shortText(text));
}

/** A table with a heading for every column. */
export function tableOf(
  caption: string,
  headings: readonly string[],
  rows: readonly (readonly Piece[])[],
): Markup {
  const head = headings.map((heading) => element("th", { scope: "col" }, heading));
  const body = rows.map((row) =>
    element(
      "tr",
      {},
      row.map((cell) => element("td", {}, cell)),
    ),
  );
  return element(
    "table",
    {},
    element("caption", {}, words(caption)),
    element("thead", {}, element("tr", {}, head)),
    element("tbody", {}, body),
  );
}

function htmlOf(piece: Piece): string {
  if (piece === null) return "";
  if (typeof piece === "string") return escaped(piece);
  return "html" in piece ? piece.html : piece.map(htmlOf).join("");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
