import {
  decimalText,
  decimalTextTo,
  parseDecimal,
  round,
  shift,
  truncate,
} from "../../src/model/decimal.ts";
import type { SourceText, TextDocument } from "../../src/model/document.ts";
import type { Edit } from "./edits.ts";
import { type Target, inSource } from "./targets.ts";

/** How one figure of the prose is printed otherwise; null leaves it as it is. */
type Rendering = (target: Target, source: SourceText) => readonly Edit[] | null;

const printed = ({ digits }: Target, { text }: SourceText): string =>
  text.slice(digits.start, digits.end);

const valueOf = (target: Target, source: SourceText) =>
  parseDecimal(printed(target, source).replace(/[,，\s]/g, ""));

/** Amounts in 万元 with other decimals. */
function withDecimals(most: number, cut: typeof round): Rendering {
  return (target, source) => {
    const { unit, decimals } = target.mention;
    const value = valueOf(target, source);
    if (unit !== "万元" || decimals <= most || !value) return null;
    return [{ ...target.digits, by: decimalTextTo(cut(value, most), most) }];
  };
}

const inYuan: Rendering = (target, source) => {
  const { passage, mention } = target;
  const at = passage.flow.slice(mention.digits.end, mention.end).indexOf("万元");
  const value = valueOf(target, source);
  if (mention.unit !== "万元" || at < 0 || !value || mention.upTo) return null;
  const start = mention.digits.end + at;
  const exact = shift(value, 4);
  const decimals = Math.max(0, mention.decimals - 4);
  return [
    { ...target.digits, by: decimalTextTo(exact, decimals) },
    { ...inSource(passage, { start, end: start + 1 }), by: "" },
  ];
};

/** A writer who changes units as he goes: about every other amount. */
const inMixedUnits: Rendering = (target, source) =>
  target.digits.start % 2 === 0 ? null : inYuan(target, source);

const withThousands: Rendering = (target, source) => {
  const value = valueOf(target, source);
  if (!value || target.mention.measure !== "money") return null;
  const [whole = "", part] = decimalText(value).split(".");
  const parted = whole.replace(/(\d)(?=(?:\d{3})+$)/g, "$1,");
  return [{ ...target.digits, by: part === undefined ? parted : `${parted}.${part}` }];
};

const fullWidth: Rendering = (target, source) => [
  {
    ...target.digits,
    by: printed(target, source).replace(/[!-~]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    ),
  },
];

const between =
  (blank: string): Rendering =>
  ({ digits }) => [
    { start: digits.start, end: digits.start, by: blank },
    { start: digits.end, end: digits.end, by: blank },
  ];

/** A printed page breaks lines in the middle of words: after the digits, or in a unit of two signs. */
const broken: Rendering = (target) => {
  const { passage, mention } = target;
  const { end } = mention.digits;
  const inUnit = mention.unit === "万元" && passage.flow.startsWith("万元", end);
  const at = passage.at[inUnit ? end + 1 : end]!;
  return [{ start: at, end: at, by: "\n" }];
};

/** Characters of a line of the pages that documents are printed to. */
const lineWidth = 36;

/** Paragraphs that stand on one line, broken at a fixed width, in the middle of words and figures. */
function inNarrowLines({ source, passages }: TextDocument): Edit[] {
  return passages.flatMap(({ kind, flow, at }) => {
    const piece = source.text.slice(at[0], at[flow.length]);
    if (kind !== "paragraph" || piece.trimEnd().includes("\n")) return [];
    const breaks = Array.from(
      { length: Math.ceil(flow.length / lineWidth) - 1 },
      (_, line) => at[(line + 1) * lineWidth]!,
    );
    return breaks.map((start) => ({ start, end: start, by: "\n" }));
  });
}

/** A way to print a document's prose. */
export interface PrintedAs {
  /**
   * Prints more digits than the writer knew: a residue of the original is a real difference then,
   * and a flag where the original has its note is no false one.
   */
  readonly finer: boolean;
  edits(document: TextDocument, targets: readonly Target[]): readonly Edit[];
}

const each = (render: Rendering, finer = false): PrintedAs => ({
  finer,
  edits: ({ source }, targets) => targets.flatMap((target) => render(target, source) ?? []),
});

/** The ways to print a document's prose, by the name they are reported under. */
export const renderings: Readonly<Record<string, PrintedAs>> = {
  "one decimal": each(withDecimals(1, round)),
  "whole 万元": each(withDecimals(0, round)),
  "one decimal, cut": each(withDecimals(1, truncate)),
  "whole 万元, cut": each(withDecimals(0, truncate)),
  "in 元": each(inYuan, true),
  "mixed units": each(inMixedUnits, true),
  "thousands separators": each(withThousands),
  "full width": each(fullWidth),
  "blanks around": each(between(" ")),
  "lines broken at a width": { finer: false, edits: inNarrowLines },
  "a break in every figure": each(broken),
};
