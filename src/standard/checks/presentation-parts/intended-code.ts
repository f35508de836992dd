import type { OpenCatalogue } from "../../../model/catalogue.ts";

/** Names are judged by the newest edition when nothing states the year. */
const latest = 9999;

/**
 * The code that carries the printed name when `code` does not: what was meant by a mistyped
 * code. Null when the name fits the code or belongs to no code.
 */
export function intendedCode(
  catalogue: OpenCatalogue,
  code: string,
  name: string,
  year: number | null,
): string | null {
  const judged = catalogue.judgeName(code, name, year ?? latest);
  if (judged.kind === "different") return judged.nearest ?? null;
  if (judged.kind !== "unknown-code") return null;
  let best: string | null = null;
  for (const other of catalogue.codesNamed(name)) {
    if (best === null || sharedHead(other, code) > sharedHead(best, code)) best = other;
  }
  return best !== null && sharedHead(best, code) > 0 ? best : null;
}

function sharedHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
