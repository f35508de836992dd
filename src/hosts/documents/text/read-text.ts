import type { SourceText } from "../../../model/document.ts";
import { type DocumentLimits, documentTooLarge } from "../limits.ts";
import type { Decoded } from "./decode.ts";
import { linesOf } from "./lines.ts";

/** A plain text as it stands: its lines may be mere layout. */
export function readText(decoded: Decoded, name: string, limits: DocumentLimits): SourceText {
  const { text, remarks } = decoded;
  if (text.length > limits.characters) throw documentTooLarge("文字过多");
  return {
    name,
    format: "txt",
    text,
    countedBy: "line",
    starts: linesOf(text).map((line) => line.start),
    lineEnds: "layout",
    tables: [],
    headings: [],
    trust: "full",
    remarks,
  };
}
