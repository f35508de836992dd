import {
  decimalText,
  decimalTextTo,
  parseDecimal,
  round,
  shift,
  truncate,
} from "../../src/model/decimal.ts";
import type { SourceText } from "../../src/model/document.ts";
import type { Edit } from "./edits.ts";
import { type Target, inSource } from "./targets.ts";

/** How one figure of the prose is printed otherwise; null leaves it as it is. */
export type Rendering = (target: Target, source: SourceText) => readonly Edit[] | null;

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

/** The ways to print a document's prose, by the name they are reported under. */
export const renderings: Readonly<Record<string, Rendering>> = {
  "one decimal": withDecimals(1, round),
  "whole 万元": withDecimals(0, round),
  "one decimal, cut": withDecimals(1, truncate),
  "whole 万元, cut": withDecimals(0, truncate),
  "in 元": inYuan,
  "mixed units": inMixedUnits,
  "thousands separators": withThousands,
  "full width": fullWidth,
  "blanks around": between(" "),
  "line breaks inside": broken,
};
