/**
 * How much of a text can be read. Fonts without a character map give signs of private use,
 * replacement signs and controls instead of words.
 */
export function readable(text: string): { readableCharacters: number; share: number } {
  let all = 0;
  let good = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 && code >= 9) continue;
    all += 1;
    if (code > 0x20 && code !== 0xfffd && (code < 0xe000 || code > 0xf8ff)) good += 1;
  }
  return { readableCharacters: good, share: all === 0 ? 1 : good / all };
}
