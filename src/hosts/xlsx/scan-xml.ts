import { SaxesParser } from "saxes";
import { UnreadableWorkbook } from "../ports.ts";
import { damaged } from "./damage.ts";
import { limitPassed, xmlLimits } from "./limits.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear; element names come without their prefix. */
export interface XmlEvents {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  /** A piece of character data; one element's text may come in several. */
  text(piece: string): void;
}

/** Long enough to keep the parser busy, short enough not to hold a sheet twice in memory. */
const pieceBytes = 64 * 1024;

/** Runs once over a part's XML. Entities beyond XML's own five, and any DOCTYPE, are refused. */
export function scanXml(path: string, bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("DOCTYPE is not allowed");
  });
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  parser.on("attribute", () => {
    if (++attributes > xmlLimits.attributes) throw limitPassed("XML 属性过多");
  });
  parser.on("opentag", (tag) => {
    attributes = 0;
    if (++depth > xmlLimits.depth) throw limitPassed("XML 嵌套过深");
    if (++elements > xmlLimits.elements) throw limitPassed("XML 元素过多");
    events.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.close(localName(tag.name));
  });
  parser.on("text", (piece) => events.text(piece));
  parser.on("cdata", (piece) => events.text(piece));
  try {
    feed(bytes, (piece) => parser.write(piece));
    parser.close();
  } catch (cause) {
    throw cause instanceof UnreadableWorkbook ? cause : damaged(path, cause);
  }
}

/** The name after the namespace prefix: `x:row` is `row`. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The attribute of that local name, whatever its prefix (`r:id`, `d3p1:id`). */
export function prefixed(attributes: Attributes, local: string): string | undefined {
  for (const name in attributes) {
    if (name.length > local.length && localName(name) === local) return attributes[name];
  }
  return undefined;
}

/** XML's ways to say yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

function feed(bytes: Uint8Array, write: (piece: string) => void): void {
  const encoding = encodingOf(bytes);
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  if (encoding !== "utf-8") return write(decoder.decode(bytes));
  for (let at = 0; at < bytes.length;) {
    let end = Math.min(at + pieceBytes, bytes.length);
    // Cut between characters, so that each piece decodes alone (much faster than streaming).
    if (end < bytes.length) while (end > at + 1 && (bytes[end]! & 0xc0) === 0x80) end--;
    write(decoder.decode(bytes.subarray(at, end)));
    at = end;
  }
}

/** UTF-8 unless a byte order mark or the XML declaration says otherwise. */
export function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = /^[^>]*encoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  return declared === undefined || declared === "utf8" ? "utf-8" : declared;
}
