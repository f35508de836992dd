/**
 * A unit of measure as a table or a sentence states it. Money units know their power of
 * ten over 元; a value is never converted where it is printed, only where two are compared.
 */
export interface Unit {
  /** As printed, e.g. `万元`. */
  readonly zh: string;
  /** Power of ten over 元; null for counts, shares and everything that is not money. */
  readonly power: number | null;
}

export const yuan: Unit = { zh: "元", power: 0 };
export const thousandYuan: Unit = { zh: "千元", power: 3 };
export const tenThousandYuan: Unit = { zh: "万元", power: 4 };
export const millionYuan: Unit = { zh: "百万元", power: 6 };
export const hundredMillionYuan: Unit = { zh: "亿元", power: 8 };
/** A plain number: pieces, people, square metres. */
export const countUnit: Unit = { zh: "", power: null };

/** Every money unit a table may state, longest name first so that 百万元 is not read as 万元. */
export const moneyUnits: readonly Unit[] = [
  millionYuan,
  hundredMillionYuan,
  tenThousandYuan,
  thousandYuan,
  yuan,
];

const moneyByName: ReadonlyMap<string, Unit> = new Map(moneyUnits.map((unit) => [unit.zh, unit]));

/** The money unit of that name, or null. */
export function moneyUnit(zh: string): Unit | null {
  return moneyByName.get(zh) ?? null;
}
