/**
 * An exact decimal number: `digits / 10^scale`.
 *
 * Money and rates never touch a binary float. A stored spreadsheet double enters
 * through {@link decimalOfStored}, which first brings it to the fifteen significant
 * digits Excel itself vouches for (contract, section 5.1).
 */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

export const zero: Decimal = { digits: 0n, scale: 0 };

const powers: bigint[] = [1n];

/** 10 to the n-th, as an integer. */
export function tenTo(n: number): bigint {
  for (let i = powers.length; i <= n; i++) powers.push(powers[i - 1]! * 10n);
  return powers[n]!;
}

const plain = /^([+-]?)(\d*)(?:\.(\d*))?$/;
const shortDecimal = /^-?\d+(?:\.\d+)?$/;
const scientific = /^([+-]?\d*(?:\.\d*)?)[eE]([+-]?\d{1,3})$/;

/** Reads ASCII decimal text such as `-1234.50` or `1.2E-5`; null when it is not a number. */
export function parseDecimal(text: string): Decimal | null {
  const parts = plain.exec(text);
  if (parts) {
    const [, sign, whole = "", fraction = ""] = parts;
    if (whole === "" && fraction === "") return null;
    const digits = BigInt(whole + fraction);
    return { digits: sign === "-" ? -digits : digits, scale: fraction.length };
  }
  const powered = scientific.exec(text);
  if (!powered) return null;
  const mantissa = parseDecimal(powered[1]!);
  return mantissa && shift(mantissa, Number(powered[2]));
}

/** The value of a number as a workbook stores it, brought to 15 significant digits. */
export function decimalOfStored(text: string): Decimal | null {
  if (text.length <= 15 && shortDecimal.test(text)) {
    const number = Number(text);
    if (Number.isSafeInteger(number)) return { digits: BigInt(number), scale: 0 };
    const point = text.indexOf(".");
    // Short plain decimals are most of a workbook: their digits fit a safe integer.
    if (point >= 0) {
      const whole = Number(text.slice(0, point) + text.slice(point + 1));
      return { digits: BigInt(whole), scale: text.length - point - 1 };
    }
  }
  const value = parseDecimal(text);
  if (!value || text.length <= 15) return value;
  const magnitude = value.digits < 0n ? -value.digits : value.digits;
  const length = magnitude.toString().length;
  return length <= 15 ? value : trim(round(value, value.scale - (length - 15)));
}

/** Multiplies by a power of ten. */
export function shift(value: Decimal, power: number): Decimal {
  const scale = value.scale - power;
  return scale >= 0
    ? { digits: value.digits, scale }
    : { digits: value.digits * tenTo(-scale), scale: 0 };
}

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { digits: a.digits + b.digits, scale: a.scale };
  if (a.scale < b.scale) {
    return { digits: a.digits * tenTo(b.scale - a.scale) + b.digits, scale: b.scale };
  }
  return { digits: a.digits + b.digits * tenTo(a.scale - b.scale), scale: a.scale };
}

export function negate(a: Decimal): Decimal {
  return { digits: -a.digits, scale: a.scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

export function absolute(a: Decimal): Decimal {
  return a.digits < 0n ? negate(a) : a;
}

/** -1, 0 or 1 as a is less than, equal to or greater than b. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const difference = subtract(a, b).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function isZero(a: Decimal): boolean {
  return a.digits === 0n;
}

export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

/** Rounds half away from zero to `scale` decimals (四舍五入). */
export function round(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return value;
  const divisor = tenTo(Math.min(value.scale - scale, 400));
  const half = value.digits < 0n ? -(divisor / 2n) : divisor / 2n;
  const digits = (value.digits + half) / divisor;
  return scale >= 0 ? { digits, scale } : { digits: digits * tenTo(-scale), scale: 0 };
}

/** Cuts to `scale` decimals without rounding (去尾). */
export function truncate(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return value;
  return { digits: value.digits / tenTo(value.scale - scale), scale };
}

/** The same value without trailing zeros after the point. */
export function trim(value: Decimal): Decimal {
  let { digits, scale } = value;
  if (scale === 0 || digits % 10n !== 0n) return value;
  while (scale > 0 && digits % 10n === 0n) {
    digits /= 10n;
    scale -= 1;
  }
  return { digits, scale };
}

/** Half a unit of the last of `decimals` printed decimals: what rounding can hide. */
export function halfUnit(decimals: number): Decimal {
  return { digits: 5n, scale: decimals + 1 };
}

/** ASCII text with exactly the decimals the value carries: `-8745.41`. */
export function decimalText(value: Decimal): string {
  const negative = value.digits < 0n;
  const digits = (negative ? -value.digits : value.digits).toString();
  if (value.scale === 0) return (negative ? "-" : "") + digits;
  const padded = digits.padStart(value.scale + 1, "0");
  const point = padded.length - value.scale;
  return `${negative ? "-" : ""}${padded.slice(0, point)}.${padded.slice(point)}`;
}

/** ASCII text with at least `decimals` decimals, more only when the value needs them. */
export function decimalTextTo(value: Decimal, decimals: number): string {
  const shortest = trim(value);
  if (shortest.scale >= decimals) return decimalText(shortest);
  const digits = shortest.digits * tenTo(decimals - shortest.scale);
  return decimalText({ digits, scale: decimals });
}
