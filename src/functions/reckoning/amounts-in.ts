import { type Decimal, decimalOfStored, negate, parseDecimal } from "../../model/decimal.ts";
import { valueError } from "../../model/function.ts";
import { type Unit, moneyUnit } from "../../model/unit.ts";
import { quoted } from "../calling/cells.ts";
import { type NumberFound, refuseUnclear } from "./unclear-numbers.ts";

/** An amount as a text prints it; without a unit where the text states none. */
export interface Printed {
  readonly value: Decimal;
  readonly unit: Unit | null;
}

/** Characters before a number that can change what it is. */
const looksBack = 20;
const digitRun = /[\d][\d,.]*/g;
const unitBehind = /^(?:百万元|亿元|万元|千元|元)/;
/** 12.5万 with nothing counted behind it is short for 12.5万元. */
const shortUnitBehind = /^[万亿](?![\s(/]*[\p{L}\d])/u;
const wellFormed = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

/**
 * The amounts a text prints, in their order. Where it has no money unit, a bare number counts.
 * @throws Refusal where a number cannot be relied on
 */
export function amountsIn(text: string): readonly Printed[] {
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) {
    return [{ value: decimalOfStored(text)!, unit: null }];
  }
  const plain = folded(text);
  const all = [...plain.matchAll(digitRun)].map((found) => numberAt(plain, found));
  const money = all.filter(({ unit }) => unit !== null);
  const counting = money.length > 0 ? money : all.filter(standsAlone);
  for (const one of all) refuseUnclear(one, counting.includes(one));
  return counting.map(printed);
}

/** Full-width figures and signs as ASCII; a comma between words stays a comma of the sentence. */
function folded(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ",")
    .split("，")
    .map((part) => part.normalize("NFKC"))
    .join("，")
    .replace(/[−﹣]/g, "-")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/(?<!\s)\s+(?=(?:[百千万亿]\s*)*元)|(?<=\d)\s+(?=[百千万亿])/g, "");
}

function numberAt(plain: string, found: RegExpExecArray): NumberFound {
  const run = found[0].replace(/(?<![,.])[,.]+$/, "");
  const before = plain.slice(Math.max(0, found.index - looksBack), found.index);
  const after = plain.slice(found.index + run.length);
  const closed = before.endsWith("(") && after.startsWith(")");
  const behind = closed ? after.slice(1) : after;
  const short = shortUnitBehind.exec(behind)?.[0];
  const name = unitBehind.exec(behind)?.[0] ?? (short && `${short}元`);
  return { run, before, after, behind, closed, unit: name ? moneyUnit(name) : null };
}

function printed({ run, before, closed, unit }: NumberFound): Printed {
  if (!wellFormed.test(run)) throw valueError(`${quoted(run)}不是规范的数；请改正再用。`);
  const value = parseDecimal(run.replaceAll(",", ""))!;
  const negative = closed || /(?:负|-)\s*$/.test(before);
  return { value: negative ? negate(value) : value, unit };
}

/** A number that is neither counted in something nor part of a name: not 12人, 2024年, A02. */
const standsAlone = ({ run, before, behind }: NumberFound): boolean =>
  wellFormed.test(run) && /(?:^|[^\w.%/])$/.test(before) && !/^\s*[\p{L}\p{N}%‰/:]/u.test(behind);
