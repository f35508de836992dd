import { HostRefusal } from "../ports.ts";
import { encodingOf, localName } from "./scan-xml.ts";

/** One tag of a part's text and where it stands. */
export interface Tag {
  /** Name without its prefix. */
  readonly name: string;
  /** The prefix with its colon, or nothing. */
  readonly prefix: string;
  /** Everything between the name and the end of the tag. */
  readonly attributes: string;
  readonly kind: "open" | "close" | "empty";
  readonly start: number;
  readonly end: number;
}

/** A piece of text to be put in the place of another; an empty piece is an insertion. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const markup =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<(\/?)([^\s/<>]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;

/** The tags of well-formed XML without a DOCTYPE; comments and quoted sections are passed over. */
export function* tagsOf(text: string): Generator<Tag> {
  for (const found of text.matchAll(markup)) {
    const [whole, closing, full, attributes = "", empty] = found;
    if (full === undefined) continue;
    const name = localName(full);
    yield {
      name,
      prefix: full.slice(0, full.length - name.length),
      attributes,
      kind: closing ? "close" : empty ? "empty" : "open",
      start: found.index,
      end: found.index + whole.length,
    };
  }
}

/** The value of an attribute as it stands; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = attributePattern(name).exec(attributes);
  return found ? (found[1] ?? found[2]) : undefined;
}

/** The attributes without some of them. */
export function withoutAttributes(attributes: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(attributePattern(name), ""), attributes);
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s+${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
}

/** The text with all replacements made; those at one place follow each other as they were given. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let [out, at] = ["", 0];
  const ordered = [...replacements].sort((a, b) => a.from - b.from || a.to - b.to);
  for (const { from, to, text: piece } of ordered) {
    out += text.slice(at, from) + piece;
    at = to;
  }
  return out + text.slice(at);
}

/** Text as XML holds it; characters XML cannot hold are escaped in the manner of the format. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

/** A part as text, exactly; a byte order mark stays its first character. @throws HostRefusal */
export function partText(part: Uint8Array): string {
  if (encodingOf(part) !== "utf-8") {
    throw new HostRefusal("工作簿内部的文字编码少见，不能改写；请用 Excel 或 WPS 另存后再试。");
  }
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part);
}
