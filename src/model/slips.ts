/** Slips of the pen (and of copy and paste) that turn one figure into another. */
export type Slip =
  | "digit"
  | "digits-exchanged"
  | "digit-dropped"
  | "digit-doubled"
  | "decimal-point"
  | "ten-thousand"
  | "sign";

/** The slip that turns `was` into `meant`, both exact ASCII decimals; null when none does. */
export function slipBetween(was: string, meant: string): Slip | null {
  if (was === `-${meant}` || meant === `-${was}`) return "sign";
  const [a, b] = [digitsOf(was), digitsOf(meant)];
  if (a.digits === "" || b.digits === "") return null;
  if (a.digits === b.digits) {
    return Math.abs(a.power - b.power) === 4 ? "ten-thousand" : "decimal-point";
  }
  const [x, y] = aligned(was, meant);
  if (x.length === y.length) return sameLength(x, y);
  if (x.length + 1 === y.length && inserted(y, x)) return "digit-dropped";
  if (y.length + 1 === x.length && inserted(x, y)) return "digit-doubled";
  return null;
}

function sameLength(x: string, y: string): Slip | null {
  let first = 0;
  while (first < x.length && x[first] === y[first]) first += 1;
  if (x.slice(first + 1) === y.slice(first + 1)) return first < x.length ? "digit" : null;
  const exchanged =
    x[first] === y[first + 1] &&
    x[first + 1] === y[first] &&
    x.slice(first + 2) === y.slice(first + 2);
  return exchanged ? "digits-exchanged" : null;
}

/** Whether taking one character out of the longer text gives the shorter. */
function inserted(longer: string, shorter: string): boolean {
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return longer.slice(at + 1) === shorter.slice(at);
}

/** Both with the same number of decimals. */
function aligned(a: string, b: string): [string, string] {
  const decimals = Math.max(decimalsIn(a), decimalsIn(b));
  return [padded(a, decimals), padded(b, decimals)];
}

const decimalsIn = (text: string): number =>
  text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;

const padded = (text: string, decimals: number): string =>
  text.replace(".", "") + "0".repeat(decimals - decimalsIn(text));

/** Significant digits, and the power of ten they stand at. */
function digitsOf(text: string): { digits: string; power: number } {
  const bare = text.replace("-", "").replace(".", "");
  let start = 0;
  while (bare[start] === "0") start += 1;
  let end = bare.length;
  while (end > start && bare[end - 1] === "0") end -= 1;
  return {
    digits: bare.slice(start, end),
    power: bare.length - end - decimalsIn(text),
  };
}
