import {
  type Decimal,
  absolute,
  add,
  compare,
  isZero,
  subtract,
  zero,
} from "../../../model/decimal.ts";
import type { TextDocument } from "../../../model/document.ts";
import { normalised, similarity } from "../../../model/label.ts";
import type { Line, Reading } from "../../../model/reading.ts";
import { type CodedLine, codedTables } from "../presentation-parts/coded-lines.ts";
import { type Piece, hitsAmong, pieceOf } from "./stretches.ts";

/** 人员经费…主要包括：基本工资、津贴补贴…: what the text says was spent on. */
export interface SpendingList {
  readonly what: "人员经费" | "公用经费";
  readonly whole: Piece;
  readonly items: readonly Piece[];
  /** Ends in 等: it does not claim to be complete. */
  readonly open: boolean;
}

const list =
  /(人员经费|公用经费)[^，。；：\d]{0,6}\d[\d,]*(?:\.\d+)?[万亿]?元[，。]?(?:占[^，。；]{0,30}[，。])?(?:主要)?(?:包括|用于|有)：?([^。；：]{4,400})/g;

/** Every list of economic items in the text. */
export function* spendingLists(document: TextDocument): Generator<SpendingList> {
  for (const { match, span } of hitsAmong(document.passages, list)) {
    const words = match[2]!;
    const start = span.end - words.length;
    const open = /等(?:支出|方面)?$/.test(words);
    const items: Piece[] = [];
    let from = start;
    for (const item of words.split("、")) {
      items.push(pieceOf(span.of, from, from + item.length));
      from += item.length + 1;
    }
    const what = match[1] as SpendingList["what"];
    yield { what, whole: pieceOf(span.of, start, span.end), items, open };
  }
}

/** An economic item of the tables, and whether anything was spent on it. */
export interface SpentItem {
  readonly code: string;
  readonly name: string;
  readonly spent: boolean;
}

const classes: Readonly<Record<SpendingList["what"], RegExp>> = {
  人员经费: /^30[13]/,
  公用经费: /^3(?:02|1[02])/,
};
const fewest = 4;

/**
 * The economic items the tables give for a group; null when no table gives them, or when they do
 * not add up to their classes, so that a figure may have been missed.
 */
export function spentItems(
  reading: Reading,
  what: SpendingList["what"],
): readonly SpentItem[] | null {
  for (const { catalogue, lines } of codedTables(reading)) {
    if (catalogue?.catalogue.id !== "department-economic") continue;
    const own = lines.filter(({ code }) => classes[what].test(code));
    const items = own
      .filter(({ code }) => code.length === 5)
      .map(({ code, line }) => ({
        code,
        name: catalogue.nameIn(reading.year ?? 2099, code) ?? line.label,
        spent: !isZero(amountOf(line)),
      }));
    const spent = items.filter((one) => one.spent).length;
    if (spent >= fewest && own.every(({ code, line }) => addsUp(code, line, own))) return items;
  }
  return null;
}

/** A class is the sum of its items, give or take what rounding explains. */
function addsUp(code: string, line: Line, all: readonly CodedLine[]): boolean {
  if (code.length !== 3) return all.some((one) => one.code === code.slice(0, 3));
  const items = all.filter((one) => one.code.length === 5 && one.code.startsWith(code));
  const sum = items.reduce((total, one) => add(total, amountOf(one.line)), zero);
  const off = absolute(subtract(amountOf(line), sum));
  return compare(off, { digits: BigInt(items.length), scale: 2 }) <= 0;
}

/** The first figure of a line: the total, or the only one. */
function amountOf(line: Line): Decimal {
  for (const { cell } of line.facts.values()) {
    if (cell.kind === "amount") return cell.amount.value;
  }
  return zero;
}

/** So much of two names agrees when one is merely misprinted: 其他商品服务和支出. */
const alike = 0.8;

/** The same item in two ways of writing: 维修（护）费, 维修费; 工会经费支出. */
export function sameItem(a: string, b: string): boolean {
  return similarity(bare(a), bare(b)) > alike;
}

const bare = (name: string): string =>
  normalised(name)
    .replace(/\([^()]*\)/g, "")
    .replace(/等(?:支出|方面)?$|费用$|支出$|缴费$|费$/g, "");
