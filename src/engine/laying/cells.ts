import type { LaidCell, LaidContent, LaidKind } from "../../model/layout.ts";
import type { ColumnRole } from "../../model/sheet.ts";

type Style = Partial<Pick<LaidCell, "format" | "unlocked" | "align" | "indent" | "formula" | "of">>;

const aligned: Partial<Record<LaidKind, LaidCell["align"]>> = {
  title: "center",
  header: "center",
  "column-number": "center",
  serial: "center",
  result: "center",
};

/** A cell with the usual style of its kind, unless said otherwise. */
export function cell(
  row: number,
  column: number,
  kind: LaidKind,
  content: LaidContent | null,
  style: Style = {},
): LaidCell {
  return {
    row,
    column,
    kind,
    content,
    format: "General",
    unlocked: false,
    align: aligned[kind] ?? "left",
    indent: 0,
    ...style,
  };
}

export const text = (words: string): LaidContent => ({ kind: "text", text: words });

const countFormat = (hidesNought: boolean): string =>
  hidesNought ? "General;-General;;@" : "General";

/**
 * How figures print. Nil prints as nothing, as the forms want it; figures taken over from a
 * published table keep the decimals they were printed with.
 */
export function figureFormat(
  role: ColumnRole,
  decimals: number | null,
  hidesNought: boolean,
): string {
  if (role === "count" || role === "quantity") return countFormat(hidesNought);
  if (role === "price" && hidesNought) return "0.00##;-0.00##;;@";
  const shown = hidesNought ? Math.max(2, decimals ?? 2) : (decimals ?? 2);
  const figure = shown === 0 ? "0" : `0.${"0".repeat(shown)}`;
  // A published zero was printed: only a template hides it.
  return hidesNought ? `${figure};-${figure};;@` : figure;
}
