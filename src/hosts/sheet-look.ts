import type { LaidCell, LaidKind } from "../model/layout.ts";

/** How every cell of one kind is lettered and framed, in whatever program shows it. */
interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly boxed: boolean;
}

const look = (size: number, bold = false, boxed = true): Look => ({ size, bold, boxed });

export const looks: Readonly<Record<LaidKind, Look>> = {
  title: look(18, true, false),
  "unit-line": look(10, false, false),
  header: look(10, true),
  "column-number": look(9),
  serial: look(9),
  code: look(10),
  name: look(10),
  input: look(10),
  derived: look(10),
  empty: look(10),
  note: look(10, false, false),
  closing: look(6, false, false),
  text: look(10),
  result: look(10, true),
};

export const typeface = "宋体";

/** Colours as red, green and blue. Light yellow says: this is for you to fill in. */
export const colours = { input: "FFFBE6", frame: "000000", alarm: "C00000" } as const;

/** Rows that say nothing else are this high, in points. */
export const usualRowHeight = 18;

/** Margins of a printed page in inches, and what stands below its figures. */
export const page = {
  margins: { left: 0.6, right: 0.6, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.4 },
  footer: "第 &P 页 共 &N 页",
} as const;

/** Whether a cell shows that it is to be filled in. */
export function isTinted({ kind, unlocked }: LaidCell, protectedSheet: boolean): boolean {
  return protectedSheet && unlocked && kind !== "note";
}

/** Titles and unit lines may run over their neighbours; everything else breaks its lines. */
export function wraps({ kind }: LaidCell): boolean {
  return kind !== "unit-line" && kind !== "title";
}
