import type { Borders, Style } from "exceljs";
import type { LaidCell } from "../../model/layout.ts";
import { colours, isTinted, looks, typeface, wraps } from "../sheet-look.ts";

const thin = { style: "thin" as const, color: { argb: `FF${colours.frame}` } };
const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };

const inputFill = {
  type: "pattern" as const,
  pattern: "solid" as const,
  fgColor: { argb: `FF${colours.input}` },
};

const styles = new Map<string, Partial<Style>>();

/** How a cell of its kind looks; equal styles are one object. */
export function styleOf(cell: LaidCell, protectedSheet: boolean): Partial<Style> {
  const { kind, format, unlocked, align, indent } = cell;
  const tinted = isTinted(cell, protectedSheet);
  const key = [kind, format, unlocked, align, indent, tinted].join("|");
  const known = styles.get(key);
  if (known) return known;
  const look = looks[kind];
  const style: Partial<Style> = {
    font: { name: typeface, size: look.size, ...(look.bold && { bold: true }) },
    numFmt: format,
    alignment: {
      horizontal: align,
      vertical: "middle",
      wrapText: wraps(cell),
      ...(indent > 0 && { indent }),
    },
    protection: { locked: !unlocked },
    ...(look.boxed && { border: boxed }),
    ...(tinted && { fill: inputFill }),
  };
  styles.set(key, style);
  return style;
}
