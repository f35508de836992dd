import { type Decimal, decimalOfStored, negate, parseDecimal } from "../../model/decimal.ts";
import { valueError } from "../../model/function.ts";
import { type Unit, moneyUnit } from "../../model/unit.ts";
import { quoted } from "../calling/cells.ts";

/** An amount as a text prints it; without a unit where the text states none. */
export interface Printed {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

const unitWords = "百万元|亿元|万元|千元|元";
const digitRun = /[\d][\d,.]*/g;
const wellFormed = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * The amounts a text prints, in their order. Where it has no money unit, a bare number counts.
 * @throws Refusal where a number with a unit cannot be relied on
 */
export function amountsIn(text: string): readonly Printed[] {
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) {
    return [{ value: decimalOfStored(text)!, unit: null }];
  }
  const plain = folded(text);
  const all = [...plain.matchAll(digitRun)].flatMap((found) => numberAt(plain, found));
  const money = all.filter(({ unit }) => unit !== null);
  return money.length > 0 ? money : all;
}

/** Full-width figures and signs as ASCII; a comma between words stays a comma of the sentence. */
function folded(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ",")
    .replaceAll("，", "；")
    .normalize("NFKC")
    .replace(/[−﹣]/g, "-")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+(?=[百千万亿]*元)/g, "");
}

function numberAt(plain: string, found: RegExpExecArray): Printed[] {
  const run = found[0].replace(/[,.]+$/, "");
  const before = plain.slice(0, found.index);
  const after = plain.slice(found.index + run.length);
  const closed = /\($/.test(before) && after.startsWith(")");
  const behind = closed ? after.slice(1) : after;
  const unit = new RegExp(`^(?:${unitWords})`).exec(behind)?.[0] ?? null;
  refuseUnreliable(run, before, after);
  if (unit === null && (!standsAlone(before, behind) || !wellFormed.test(run))) return [];
  if (!wellFormed.test(run)) throw valueError(`${quoted(run)}不是规范的数；请改正再用。`);
  const value = parseDecimal(run.replaceAll(",", ""))!;
  const negative = closed || /(?:负|-)\s*$/.test(before);
  return [
    { value: negative ? negate(value) : value, unit: unit === null ? null : moneyUnit(unit) },
  ];
}

/** 5—8万元 and 1亿2000万元 look like one amount and are none. */
function refuseUnreliable(run: string, before: string, after: string): void {
  const money = `[百千万亿]*元`;
  if (new RegExp(`^(?:${money})?\\s*[-~—–至到]+\\s*\\d[\\d,.]*${money}`).test(after)) {
    throw valueError(`${quoted(run + after)}写的是一个范围，不是一个金额；请改成一个数。`);
  }
  if (
    /^[百千万亿]+\d/.test(after) ||
    /^[百千万亿]+元\d/.test(after) ||
    /\d[百千万亿]+$/.test(before)
  ) {
    throw valueError(`${quoted(run + after)}分成几段写；请写成一个数和一个单位，如 12000万元。`);
  }
}

/** A number that is neither counted in something nor part of a name: not 12人, 2024年, A02. */
function standsAlone(before: string, behind: string): boolean {
  return /(?:^|[^\w.%/])$/.test(before) && !/^\s*[\p{L}\p{N}%‰/:]/u.test(behind);
}
