import type { Span } from "../../../model/document.ts";

/** The lines of a text without their ends, whatever ends them (`\n`, `\r\n`, `\r`). */
export function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign !== 10 && sign !== 13) continue;
    lines.push({ start, end: at });
    if (sign === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  if (start < text.length || lines.length === 0) lines.push({ start, end: text.length });
  return lines;
}
