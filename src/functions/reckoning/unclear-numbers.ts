import { type Refusal, valueError } from "../../model/function.ts";
import type { Unit } from "../../model/unit.ts";
import { quoted } from "../calling/cells.ts";

/** A number where a text prints it. */
export interface NumberFound {
  readonly run: string;
  readonly before: string;
  readonly after: string;
  /** What comes behind the number, and the bracket it stands in, if any. */
  readonly behind: string;
  /** Whether it alone stands in brackets: a negative amount. */
  readonly closed: boolean;
  readonly unit: Unit | null;
}

const money = "[百千万亿]*元";
const isRange = new RegExp(
  `^(?:${money}|[万亿])?\\s*[-~—–至到]+\\s*\\d[\\d,.]*(?:${money}|[万亿])`,
);
/** 1亿2000万元, 5元5角, 5千万元: what follows shows that the number is only a piece. */
const goesOn = /^[百千万亿]+\s*(?:[零又]\s*)?\d|^[百千万亿]*元零?\d/;
const isBegun = /[十百千万亿]\s*(?:[零又]\s*)?$/;
const isOddUnit = /^[十百千万亿]+元/;
const knownUnit = /^(?:百万|[亿万千])?元/;
/** 1 234.56, 1e3, 1/2, .5: what precedes belongs to the number, yet is not read. */
const isCutOff = /\d[\s;，]+$|[A-Za-z_]\s*-?$|[./\\\d,'^*×]$/;
/** A comma of the sentence: not one between figures. */
const isComma = /[^\d\s],$/;
/** 12万人: what a number in 万 may count besides money. */
const counted =
  /^[万亿][\s(/]*(?:人|户|名|个|次|件|台|套|辆|亩|公顷|公里|平方|立方|米|吨|斤|千瓦|册|份|家|字|只|头|株|棵|美元|港元|欧元|日元|英镑)/;

/**
 * Refuses a number that looks like one amount and is none, or is only part of one.
 * @param counts whether it would be taken for an amount
 * @throws Refusal
 */
export function refuseUnclear(found: NumberFound, counts: boolean): void {
  const refusal = pieceRefusal(found) ?? (counts ? cutOffRefusal(found) : unitRefusal(found));
  if (refusal) throw refusal;
}

function pieceRefusal({ run, before, after }: NumberFound): Refusal | null {
  if (isRange.test(after)) {
    return valueError(`${quoted(run + after)}写的是一个范围，不是一个金额；请改成一个数。`);
  }
  const odd = isOddUnit.test(after) && !knownUnit.test(after);
  if (!odd && !goesOn.test(after) && !isBegun.test(before)) return null;
  return valueError(
    `${quoted(run + after)}分成几段写，或者单位不常用；请写成一个数和一个单位，如 12000万元。`,
  );
}

function cutOffRefusal({ run, before, after }: NumberFound): Refusal | null {
  const outside = before.replace(/(?<![(-])[(-]+$/, "");
  if (!isCutOff.test(outside) || isComma.test(outside)) return null;
  const words = `${/(?:(?<!\s)|^)\S{0,8}(?<!\s)\s*$/.exec(before)![0]}${run}${after}`;
  return valueError(
    `${quoted(words)}里，“${run}”前面紧挨着别的数字或符号，分不清是不是一个数；请写成一个完整的数，如 1234.56万元。`,
  );
}

function unitRefusal({ run, behind }: NumberFound): Refusal | null {
  if (!/^[万亿]/.test(behind) || counted.test(behind)) return null;
  return valueError(
    `${quoted(run + behind)}看不出是不是金额；是金额请写明“元”，如 ${run}${behind[0]!}元。`,
  );
}
