import type { Grid } from "../model/grid.ts";

/**
 * A short print of everything a sheet holds: two sheets with the same print hold the same.
 * 53 bits, not meant against an adversary.
 */
export function printOf(grid: Grid): string {
  const hash = new Hash();
  hash.take(`${grid.name}\u0000${grid.visibility}`);
  for (const { top, left, bottom, right } of grid.merges) {
    hash.take(`${top},${left},${bottom},${right}`);
  }
  for (const [row, cells] of grid.rows) {
    cells.forEach((cell, column) => {
      if (!cell) return;
      hash.take(`${row},${column},${cell.type},${cell.format}`);
      hash.take(cell.text);
      if (cell.printed !== undefined) hash.take(`=${cell.printed}`);
      if (cell.formula !== undefined) hash.take(`f${cell.formula}`);
      if (cell.note !== undefined) hash.take(`n${cell.note}`);
    });
  }
  return hash.text();
}

/** Two multiplicative 32-bit hashes side by side. */
class Hash {
  private a = 0xdeadbeef;
  private b = 0x41c6ce57;

  take(text: string): void {
    let { a, b } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      a = Math.imul(a ^ unit, 2654435761);
      b = Math.imul(b ^ unit, 1597334677);
    }
    // The end of a text counts too: "1", "2" is not "12".
    this.a = Math.imul(a ^ (a >>> 16) ^ text.length, 2246822507);
    this.b = Math.imul(b ^ (b >>> 13) ^ text.length, 3266489909);
  }

  text(): string {
    return (this.a >>> 0).toString(16).padStart(8, "0") + (this.b >>> 0).toString(16);
  }
}
