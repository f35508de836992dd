import type { ComposedBlock, ComposedDocument, ComposedRun } from "../model/composed.ts";
import { type PlacedCell, type PrintedForm, placedCells } from "../model/printed-form.ts";

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
  return blocks.flatMap((block) => piecesOf(block).flatMap(inText));
}

interface Piece {
  readonly text: string;
  readonly place: string;
  /** Labels beside and above a cell, which tell what its number is. */
  readonly label?: string;
}

function piecesOf(block: ComposedBlock): readonly Piece[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.runs.map(pieceOf);
    case "cover":
      return [...block.title, ...block.below].map((text) => pieceOf({ text }));
    case "chart":
      return [
        ...[block.chart.caption].map((text) => pieceOf({ text })),
        ...block.words.map(pieceOf),
      ];
    case "form":
      return formPieces(block.form);
    default:
      return [];
  }
}

const pieceOf = ({ text, fact }: ComposedRun): Piece => ({
  text,
  place: fact ?? text.slice(0, 12),
});

function formPieces(form: PrintedForm): Piece[] {
  const { title, above, notes } = form;
  const placed = placedCells(form);
  const heads = placed.filter(({ cell }) => cell.head);
  const labelOf = ({ row, column }: PlacedCell): string => {
    const beside = heads.findLast((one) => one.row === row && one.column < column);
    const over = heads.findLast(
      (one) => one.row < row && one.column <= column && column < one.column + one.cell.across,
    );
    return `${over?.cell.text ?? ""} ${beside?.cell.text ?? ""}：`;
  };
  return [
    ...[title, ...above.flat(), ...notes].map((text) => ({ text, place: title })),
    ...placed.map((one) => ({
      ...{ text: one.cell.text, place: one.cell.fact ?? title },
      ...(!one.cell.head && /\d{4}/.test(one.cell.text) && { label: labelOf(one) }),
    })),
  ];
}

/** Figures in a run, in groups or as they come; the last may be an X. */
const longNumber = /(?<!\d)(?<!\d\.)\d(?:[ -]?\d){9,18}[Xx]?(?!\d|\.\d)/g;
const bankWords = /(?:账|帐|卡)[户号]?[^\d。；，]{0,12}$/;
/** A code of a project, a body or a subject may look like a number of a person. */
const codeWords = /(?:编码|代码|编号|文号)[^\d。；，]{0,6}$/;

/** 身份证号码：, perhaps with whose it is behind. */
const cardWords =
  /身份(?:证件?(?:号码?|编号)?|号码?)[\s:：为是（(]{0,4}(?:(?<=[\s:：])[\u4e00-\u9fff·]{2,5}[\s:：]{0,2})?$/;
/** What stands between the numbers of one list. */
const nextInList = /^[、，,和及\s\u4e00-\u9fff]{1,6}$/;

function inText({ text, place, label = "" }: Piece): PrivateNumber[] {
  const plain = halfWidth(text);
  let listed = { isCard: false, end: 0 };
  return [...plain.matchAll(longNumber)].flatMap(({ 0: found, index }): PrivateNumber[] => {
    const digits = found.replace(/[ -]/g, "");
    const before = `${label}${plain.slice(Math.max(0, index - 16), index)}`;
    const isNext = listed.isCard && nextInList.test(plain.slice(listed.end, index));
    const isCode = codeWords.test(before);
    const isCard = cardWords.test(before) || (isNext && !isCode);
    listed = { isCard, end: index + found.length };
    const asCard = isCard && maybeCard.test(digits) ? "身份证号" : null;
    const what = asCard ?? (isCode ? null : kindOf(digits, before));
    if (what === null) return [];
    const stars = "*".repeat(digits.length - 7);
    return [{ what, masked: `${digits.slice(0, 3)}${stars}${digits.slice(-4)}`, place }];
  });
}

/** １３８—００１３ as 138-0013, sign by sign. */
const halfWidth = (text: string): string =>
  text
    .replace(/[\uff10-\uff19\uff38\uff58]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u00a0\u3000]/g, " ")
    .replace(/[—–－‐‑]/g, "-");

/** +86 before a number that is dialled. */
const abroad = /^(?:00)?86(?=1[3-9]\d{9}$)/;

function kindOf(digits: string, before: string): PrivateNumber["what"] | null {
  if (isIdentityCard(digits)) return "身份证号";
  if (/^1[3-9]\d{9}$/.test(digits.replace(abroad, ""))) return "手机号码";
  if (/^62\d{14,17}$/.test(digits) && hasCheckDigit(digits)) return "银行账号";
  return bankWords.test(before) && /^\d{10,19}$/.test(digits) ? "银行账号" : null;
}

/** What is called an identity card's number is one, of the old kind of fifteen figures or mistyped. */
const maybeCard = /^\d{14,18}[\dXx]?$/;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: seventeen figures with a birthday in them, and the sign that follows from them. */
function isIdentityCard(digits: string): boolean {
  if (
    !/^[1-8]\d{5}(?:19\d{2}|20[0-4]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(
      digits,
    )
  ) {
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
