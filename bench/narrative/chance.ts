/** Repeatable chance: the same seed gives the same text. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return from + Math.floor((this.state / 2 ** 32) * (to - from + 1));
  }

  one<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)]!;
  }

  /** A total divided into parts, none of them nought. */
  parts(total: number, count: number): number[] {
    const found: number[] = [];
    let rest = total;
    for (let left = count; left > 1; left--) {
      const part = this.between(1, Math.max(1, Math.floor((rest / left) * 1.6) - 1));
      found.push(part);
      rest -= part;
    }
    return [...found, rest];
  }
}

/** Hundredths as they are printed: 1234.50. */
export function printed(hundredths: number): string {
  const size = Math.abs(hundredths);
  return `${Math.floor(size / 100)}.${String(size % 100).padStart(2, "0")}`;
}

export const money = (hundredths: number): string => `${printed(hundredths)}万元`;

/** One part of a whole in per cent of two decimals, rounded half up. */
export const percent = (part: number, whole: number): string =>
  `${printed(Math.floor((Math.abs(part) * 20_000 + whole) / (2 * whole)))}%`;

/** 比2022年增加12.00万元，增长5.00%. */
export function compared(now: number, before: number, year: number): string {
  if (now === before) return `与${year - 1}年相比持平`;
  const up = now > before;
  const rate = percent(now - before, before);
  return `比${year - 1}年${up ? "增加" : "减少"}${money(now - before)}，${up ? "增长" : "下降"}${rate}`;
}
