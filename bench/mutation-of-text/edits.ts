import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import type { SourceText, Span } from "../../src/model/document.ts";

/** A piece of the source and what stands there instead. */
export interface Edit extends Span {
  readonly by: string;
}

const inOrder = (edits: readonly Edit[]): Edit[] =>
  [...edits].sort((one, other) => one.start - other.start || one.end - other.end);

/** A text that is no file, as the reader of text files hands it over. */
export function plainSource(name: string, text: string): SourceText {
  return readText({ text, remarks: [] }, name, defaultDocumentLimits);
}

/** The document with its pieces replaced; the edits do not overlap. */
export function edited(source: SourceText, edits: readonly Edit[]): SourceText {
  let text = "";
  let at = 0;
  for (const { start, end, by } of inOrder(edits)) {
    text += source.text.slice(at, start) + by;
    at = end;
  }
  return plainSource(source.name, text + source.text.slice(at));
}

/** Turns offsets of the source into offsets of the edited text, and back. */
export class Offsets {
  private readonly edits: readonly Edit[];

  constructor(edits: readonly Edit[]) {
    this.edits = inOrder(edits);
  }

  /** Where a piece of the source stands afterwards; what was replaced is the replacement. */
  after({ start, end }: Span): Span {
    return { start: this.later(start, "start"), end: this.later(end, "end") };
  }

  /** Where a piece of the edited text stood; a piece of a replacement is all that was replaced. */
  before({ start, end }: Span): Span {
    return { start: this.earlier(start, "start"), end: this.earlier(end, "end") };
  }

  private later(offset: number, side: "start" | "end"): number {
    let shift = 0;
    for (const { start, end, by } of this.edits) {
      if (offset < start || (offset === start && side === "start")) break;
      if (offset < end || (offset === end && side === "end")) {
        return shift + (side === "start" ? start : start + by.length);
      }
      shift += by.length - (end - start);
    }
    return offset + shift;
  }

  private earlier(offset: number, side: "start" | "end"): number {
    let shift = 0;
    for (const { start, end, by } of this.edits) {
      const from = start + shift;
      const to = from + by.length;
      if (offset < from || (offset === from && side === "start")) break;
      if (offset < to || (offset === to && side === "end")) return side === "start" ? start : end;
      shift += by.length - (end - start);
    }
    return offset - shift;
  }
}

export const overlap = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;
