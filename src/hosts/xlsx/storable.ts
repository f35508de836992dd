import { absolute, compare, parseDecimal } from "../../model/decimal.ts";
import { type CellEdit, HostRefusal } from "../ports.ts";

/** A number as a file stores it. */
const figure = /^-?\d{1,300}(\.\d{1,300})?(E[+-]?\d{1,3})?$/i;

/** The largest figure a cell can hold. */
const largest = parseDecimal("9.99E307")!;

/** Characters a cell can hold. */
const longestText = 32_767;

/** Refuses what no cell of a file can hold, before anything else is built on it. @throws HostRefusal */
export function refuseUnstorable({ sheet, cell, becomes: { kind, text } }: CellEdit): void {
  const here = `${sheet}!${cell}`;
  if (kind === "number" && !figure.test(text)) {
    throw new HostRefusal(`${here} 要写入的不是数；请重新核对后再改。`);
  }
  if (kind === "number" && isTooLarge(text)) {
    throw new HostRefusal(`${here} 要写入的数太大，Excel 存不下；请核对金额后再改。`);
  }
  if (kind === "text" && text.length > longestText) {
    throw new HostRefusal(`${here} 要写入的文字超过 ${longestText} 字；请缩短后再改。`);
  }
}

function isTooLarge(text: string): boolean {
  const value = parseDecimal(text);
  return value !== null && compare(absolute(value), largest) > 0;
}
