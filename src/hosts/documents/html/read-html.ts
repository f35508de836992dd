import { Parser } from "htmlparser2";
import type { SourceText } from "../../../model/document.ts";
import { type DocumentLimits, documentTooLarge } from "../limits.ts";
import type { Decoded } from "../text/decode.ts";
import { PageWriter } from "./page-writer.ts";

/** Characters given to the parser at a time. */
const pieceLength = 64 * 1024;

/** A web page: what it shows, a line for every block; its scripts are never run. */
export function readHtml(decoded: Decoded, name: string, limits: DocumentLimits): SourceText {
  if (decoded.text.length > limits.characters) throw documentTooLarge("网页过大");
  const page = new PageWriter(limits);
  const parser = new Parser(
    {
      onopentag: (element, attributes) => page.openElement(element, attributes),
      onclosetag: (element) => page.closeElement(element),
      ontext: (text) => page.words(text),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < decoded.text.length; at += pieceLength) {
    parser.write(decoded.text.slice(at, at + pieceLength));
  }
  parser.end();
  return page.finish(name, decoded.remarks);
}
