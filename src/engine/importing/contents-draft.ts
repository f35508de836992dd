import { valueIn } from "../../model/amount.ts";
import type { ContentLine, SheetContents } from "../../model/contents.ts";
import {
  type Decimal,
  decimalText,
  decimalTextTo,
  parseDecimal,
  round,
  trim,
} from "../../model/decimal.ts";
import { parseReference } from "../../model/relation.ts";
import { type Unit, tenThousandYuan } from "../../model/unit.ts";

/** What a department filled in, while it is gathered from a document. */
export class ContentsDraft {
  private readonly filled = new Map<string, SheetContents>();
  private readonly units = new Map<string, Unit>();

  get sheets(): ReadonlyMap<string, SheetContents> {
    return this.filled;
  }

  /** @param unit that of its amounts */
  put(sheet: string, contents: SheetContents, unit: Unit = tenThousandYuan): void {
    this.filled.set(sheet, contents);
    this.units.set(sheet, unit);
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

  /** The figure of a cell as a text would give it: in 万元, with two decimals where it stands in 元. */
  figure(reference: string): Decimal | null {
    const { sheet, row, column } = parseReference(reference);
    const line = this.filled.get(sheet!)?.lines.find(({ key }) => key === row);
    const value = parseDecimal((line?.values[column] ?? "").replaceAll(",", ""));
    const unit = this.units.get(sheet!) ?? tenThousandYuan;
    if (!value || unit.zh === tenThousandYuan.zh) return value;
    const converted = valueIn(value, unit, tenThousandYuan);
    return converted && round(converted, 2);
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
