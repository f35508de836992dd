import type { ComposedBlock, ComposedDocument, ComposedRun } from "../model/composed.ts";

/** A number that belongs to a person and must not be published. */
export interface PrivateNumber {
  readonly what: "身份证号" | "银行账号" | "手机号码";
  /** Its first and last figures, the others as stars. */
  readonly masked: string;
  /** The cell it was written in, such as `文字说明!C5`; else the title of its table or the words before it. */
  readonly place: string;
}

/** Identity cards, bank accounts and mobile phones in what is about to leave, in order. */
export function privateNumbers({ blocks }: ComposedDocument): PrivateNumber[] {
  return blocks.flatMap((block) =>
    piecesOf(block).flatMap(({ text, place }) => inText(text, place)),
  );
}

interface Piece {
  readonly text: string;
  readonly place: string;
}

function piecesOf(block: ComposedBlock): readonly Piece[] {
  if (block.kind === "heading" || block.kind === "paragraph") return block.runs.map(pieceOf);
  if (block.kind !== "form") return [];
  const { title, rows, notes } = block.form;
  return [
    ...rows.flat().map(({ text, fact }) => ({ text, place: fact ?? title })),
    ...notes.map((text) => ({ text, place: title })),
  ];
}

const pieceOf = ({ text, fact }: ComposedRun): Piece => ({
  text,
  place: fact ?? text.slice(0, 12),
});

/** Figures in a run, in groups of four or as they come; the last may be an X. */
const longNumber = /(?<![\d.])\d(?:[ -]?\d){9,18}[Xx]?(?![\d.])/g;
const bankWords = /(?:账|帐|卡)[户号]?[^\d。；，]{0,12}$/;

function inText(text: string, place: string): PrivateNumber[] {
  return [...text.matchAll(longNumber)].flatMap(({ 0: found, index }): PrivateNumber[] => {
    const digits = found.replace(/[ -]/g, "");
    const what = kindOf(digits, text.slice(Math.max(0, index - 16), index));
    if (what === null) return [];
    const stars = "*".repeat(digits.length - 7);
    return [{ what, masked: `${digits.slice(0, 3)}${stars}${digits.slice(-4)}`, place }];
  });
}

function kindOf(digits: string, before: string): PrivateNumber["what"] | null {
  if (isIdentityCard(digits)) return "身份证号";
  if (/^1[3-9]\d{9}$/.test(digits)) return "手机号码";
  if (/^62\d{14,17}$/.test(digits) && hasCheckDigit(digits)) return "银行账号";
  return bankWords.test(before) && /^\d{10,19}$/.test(digits) ? "银行账号" : null;
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: seventeen figures with a birthday in them, and the sign that follows from them. */
function isIdentityCard(digits: string): boolean {
  if (!/^\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(digits)) {
    return false;
  }
  const rest = weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11;
  return "10X98765432"[rest] === digits[17]!.toUpperCase();
}

/** The last figure of a bank card follows from the others (Luhn). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const value = at % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
