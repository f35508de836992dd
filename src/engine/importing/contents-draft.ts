import type { ContentLine, SheetContents } from "../../model/contents.ts";
import {
  type Decimal,
  decimalText,
  decimalTextTo,
  parseDecimal,
  trim,
} from "../../model/decimal.ts";
import { parseReference } from "../../model/relation.ts";

/** What a department filled in, while it is gathered from a document. */
export class ContentsDraft {
  private readonly filled = new Map<string, SheetContents>();

  get sheets(): ReadonlyMap<string, SheetContents> {
    return this.filled;
  }

  put(sheet: string, contents: SheetContents): void {
    this.filled.set(sheet, contents);
  }

  /** A line with its name, for figures to be put on; behind those that are there. */
  putLine(sheet: string, key: string, label: string): void {
    const before = this.filled.get(sheet) ?? { lines: [], note: null };
    if (before.lines.some((line) => line.key === key)) return;
    const lines = [...before.lines, { key, label, values: {} }];
    this.filled.set(sheet, { ...before, lines });
  }

  /** Puts how many there are in a cell `sheet!line:column`, unless something stands there. */
  putCount(reference: string, value: Decimal): void {
    this.putWords(reference, decimalText(trim(value)));
  }

  /** Puts a figure in 万元 in a cell `sheet!line:column`, unless something stands there. */
  putFigure(reference: string, value: Decimal): void {
    const text = value.scale > 2 ? decimalText(trim(value)) : decimalTextTo(value, 2);
    this.putWords(reference, text);
  }

  putWords(reference: string, text: string): void {
    const { sheet, row, column } = parseReference(reference);
    const before = this.filled.get(sheet!) ?? { lines: [], note: null };
    const line = before.lines.find(({ key }) => key === row);
    if (text === "" || line?.values[column] !== undefined) return;
    const values = { ...line?.values, [column]: text };
    const whole: ContentLine = { key: row, label: line?.label ?? null, values };
    const lines = line
      ? before.lines.map((one) => (one === line ? whole : one))
      : [...before.lines, whole];
    this.filled.set(sheet!, { ...before, lines });
  }

  figure(reference: string): Decimal | null {
    const { sheet, row, column } = parseReference(reference);
    const line = this.filled.get(sheet!)?.lines.find(({ key }) => key === row);
    return parseDecimal((line?.values[column] ?? "").replaceAll(",", ""));
  }

  /** Takes the clerk's own words of a text out again. */
  dropOwnText(text: string): void {
    const before = this.filled.get(ownWords);
    if (!before) return;
    const lines = before.lines
      .filter(({ values }) => values["text"] !== text)
      .map((line, nth) => ({ ...line, key: `line-${nth + 1}` }));
    this.filled.set(ownWords, { ...before, lines });
  }

  /** A row of the clerk's own words. @param lastText what was said there the year before */
  addOwnText(section: string, paragraph: string, text: string, lastText?: string): void {
    const before = this.filled.get(ownWords) ?? { lines: [], note: null };
    const key = `line-${before.lines.length + 1}`;
    const last = lastText === undefined ? {} : { "last-text": lastText };
    const values = { section, paragraph, text, ...last };
    const line = { key, label: null, values };
    this.filled.set(ownWords, { ...before, lines: [...before.lines, line] });
  }
}

const ownWords = "own/narrative";
