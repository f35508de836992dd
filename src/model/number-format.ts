import { type Decimal, compare, parseDecimal } from "./decimal.ts";

/** A stretch of a number format. */
export type Piece =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "whole" | "fraction" | "power"; readonly mark: string }
  | { readonly kind: "point" | "general" | "text" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  | { readonly kind: "date"; readonly token: string };

/** One of the up to four parts of a number format, taken apart. */
export interface Section {
  readonly pieces: readonly Piece[];
  readonly condition: Condition | null;
  /** Digit places before the point, after it, and of the exponent. */
  readonly whole: number;
  readonly fraction: number;
  readonly power: number;
  readonly grouped: boolean;
  /** Power of ten the value is multiplied by: 2 a percent sign, -3 a scaling comma. */
  readonly scale: number;
  readonly date: boolean;
  /** Prints numbers the General way: `General` itself, `@`, and fractions such as `# ?/?`. */
  readonly general: boolean;
}

interface Condition {
  readonly operator: string;
  readonly bound: Decimal;
}

/** A number format, taken apart. */
export interface NumberFormat {
  /** Sections for numbers, in order. */
  readonly numbers: readonly Section[];
  /** The section for text; null prints text as it is. */
  readonly text: Section | null;
}

/** Sections a workbook's formats may take; past that the memory starts afresh. */
const mostRemembered = 2_000;
const remembered = new Map<string, NumberFormat>();

const token =
  /"([^"]*)"?|\\([^]?)|[_*][^]?|\[([^\][]*)\]|General|G\/通用格式|E[+-]|AM\/PM|A\/P|上午\/下午|y+|m+|d+|h+|s+|a{3,4}(?!\w)|e+|[^]/giu;
const conditional = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/;

/** Takes a format code apart, once for every code. */
export function compileFormat(code: string): NumberFormat {
  const known = remembered.get(code);
  if (known) return known;
  const sections = sectionsOf(code).map(compileSection);
  const last = sections[sections.length - 1]!;
  const printsText = sections.length < 4 && last.pieces.some(({ kind }) => kind === "text");
  const text = sections.length >= 4 ? sections[3]! : printsText ? last : null;
  const numbers = printsText && sections.length > 1 ? sections.slice(0, -1) : sections.slice(0, 3);
  const format = { numbers, text };
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(code, format);
  return format;
}

/** Does a condition such as `[>=10000]` hold? */
export function holds(condition: Condition, value: Decimal): boolean {
  const order = compare(value, condition.bound);
  switch (condition.operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<>":
      return order !== 0;
    default:
      return order === 0;
  }
}

/** The tokens of every section; only semicolons outside quotes and escapes part them. */
function sectionsOf(code: string): RegExpMatchArray[][] {
  const sections: RegExpMatchArray[][] = [[]];
  for (const match of code.matchAll(token)) {
    if (match[0] === ";") sections.push([]);
    else sections[sections.length - 1]!.push(match);
  }
  return sections;
}

function compileSection(tokens: readonly RegExpMatchArray[]): Section {
  const pieces: Piece[] = [];
  const count = { whole: 0, fraction: 0, power: 0 };
  let area: keyof typeof count = "whole";
  let condition: Condition | null = null;
  let scale = 0;
  let grouped = false;
  let slash = false;
  tokens.forEach(([text, quoted, escaped, bracket], at) => {
    if (bracket !== undefined) {
      const limit = conditional.exec(bracket);
      const bound = limit && parseDecimal(limit[2]!);
      if (bound) condition = { operator: limit![1]!, bound };
      else pieces.push(...bracketPieces(bracket));
    } else if (quoted !== undefined || escaped !== undefined) {
      pieces.push({ kind: "literal", text: quoted ?? escaped! });
    } else if (/^[0#?]$/.test(text)) {
      count[area] += 1;
      pieces.push({ kind: area, mark: text });
    } else if (text === "." && area === "whole") {
      area = "fraction";
      pieces.push({ kind: "point" });
    } else if (text === "," && count.whole + count.fraction > 0) {
      if (area === "whole" && moreDigits(tokens, at)) grouped = true;
      else scale -= 3;
    } else if (/^e[+-]$/i.test(text)) {
      area = "power";
      pieces.push({ kind: "exponent", plus: text[1] === "+" });
    } else {
      if (text === "%") scale += 2;
      if (text === "/") slash = true;
      pieces.push(...plainPiece(text));
    }
  });
  const has = (kind: Piece["kind"]) => pieces.some((piece) => piece.kind === kind);
  const date = has("date");
  const fractional = slash && !date && count.whole > 0;
  const general = has("general") || has("text") || fractional;
  return { pieces, condition, ...count, grouped, scale, date, general };
}

/** Are there digit places after a comma, before the point? Then it groups, else it scales. */
function moreDigits(tokens: readonly RegExpMatchArray[], at: number): boolean {
  for (const [text] of tokens.slice(at + 1)) {
    if (text === ".") return false;
    if (/^[0#?]$/.test(text)) return true;
  }
  return false;
}

/** `[$¥-804]` prints a currency sign, `[h]` elapsed hours; colours print nothing. */
function bracketPieces(bracket: string): Piece[] {
  if (bracket.startsWith("$")) return [{ kind: "literal", text: bracket.slice(1).split("-")[0]! }];
  return /^(h+|m+|s+)$/i.test(bracket) ? [{ kind: "date", token: `[${bracket}]` }] : [];
}

function plainPiece(text: string): Piece[] {
  if (/^(General|G\/通用格式)$/i.test(text)) return [{ kind: "general" }];
  if (text === "@") return [{ kind: "text" }];
  if (/^(y+|m+|d+|h+|s+|a{3,4}|e+|AM\/PM|A\/P|上午\/下午)$/i.test(text)) {
    return [{ kind: "date", token: text.toLowerCase() }];
  }
  // `_x` and `*x` only fill space.
  return /^[_*]/.test(text) ? [] : [{ kind: "literal", text }];
}
