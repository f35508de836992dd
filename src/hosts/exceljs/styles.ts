import type { Borders, Font, Style } from "exceljs";
import type { LaidCell, LaidKind } from "../../model/layout.ts";

const song = "宋体";
const fonts: Readonly<Record<LaidKind, Partial<Font>>> = {
  title: { name: song, size: 18, bold: true },
  "unit-line": { name: song, size: 10 },
  header: { name: song, size: 10, bold: true },
  "column-number": { name: song, size: 9 },
  serial: { name: song, size: 9 },
  code: { name: song, size: 10 },
  name: { name: song, size: 10 },
  input: { name: song, size: 10 },
  derived: { name: song, size: 10 },
  empty: { name: song, size: 10 },
  note: { name: song, size: 10 },
  closing: { name: song, size: 6 },
  text: { name: song, size: 10 },
  result: { name: song, size: 10, bold: true },
};

const thin = { style: "thin" as const, color: { argb: "FF000000" } };
const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const unboxed: ReadonlySet<LaidKind> = new Set(["title", "unit-line", "note", "closing"]);

/** Light yellow says: this is for you to fill in. */
const inputFill = {
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: { argb: "FFFFFBE6" },
};

const styles = new Map<string, Partial<Style>>();

/** How a cell of its kind looks; equal styles are one object. */
export function styleOf(cell: LaidCell, protectedSheet: boolean): Partial<Style> {
  const { kind, format, unlocked, align, indent } = cell;
  const tinted = protectedSheet && unlocked && kind !== "note";
  const key = [kind, format, unlocked, align, indent, tinted].join("|");
  const known = styles.get(key);
  if (known) return known;
  const style: Partial<Style> = {
    font: fonts[kind],
    numFmt: format,
    alignment: {
      horizontal: align,
      vertical: "middle",
      wrapText: kind !== "unit-line" && kind !== "title",
      ...(indent > 0 && { indent }),
    },
    protection: { locked: !unlocked },
    ...(!unboxed.has(kind) && { border: boxed }),
    ...(tinted && { fill: inputFill }),
  };
  styles.set(key, style);
  return style;
}
