import { similarity } from "../../model/label.ts";
import { unitsOf } from "./figures.ts";
import type { TableLine } from "./lines.ts";
import { bare, withoutOrdinal } from "./words.ts";

const alikeEnough = 0.6;

/**
 * What the lines of a document say by name: 五、事业收入 20.50 tells that a total of 20.50 may
 * stand in the column 事业收入 of another table.
 */
export class Evidence {
  private readonly names = new Map<bigint, Set<string>>();

  constructor(lines: Iterable<TableLine>) {
    for (const { tokens } of lines) {
      tokens.forEach(({ kind, text }, at) => {
        const next = tokens[at + 1];
        if (kind !== "text" || next?.kind !== "figure") return;
        const units = unitsOf(next.text);
        const name = coreOf(text);
        if (units === null || units === 0n || name.length < 3) return;
        const known = this.names.get(units) ?? new Set();
        this.names.set(units, known.add(name));
      });
    }
  }

  /** Whether a line of this figure bears the words of a column. */
  speaksFor(words: string, units: bigint): boolean {
    const column = coreOf(words);
    for (const name of this.names.get(units) ?? []) {
      if (name === column || similarity(name, column) >= alikeEnough) return true;
    }
    return false;
  }
}

/** Words without ordinal and without what every name ends with. */
const coreOf = (text: string): string =>
  withoutOrdinal(bare(text))
    .replaceAll("部门", "单位")
    .replace(/(?:财政)?拨款/, "");
