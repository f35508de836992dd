import { notADocument, unknownEncoding } from "../refusals.ts";

/** Text out of bytes, and what had to be guessed or given up for it. */
export interface Decoded {
  readonly text: string;
  readonly remarks: readonly string[];
}

/** Bytes that are looked at where a guess is enough. */
const sampleBytes = 64 * 1024;
/** Of characters of a sample: as many must be such as Chinese texts are made of. */
const plausibleShare = 0.9;
/** Of the pairs of bytes in a GB18030 text, as many at least are common characters or signs. */
const commonShare = 0.75;
/** At most one damaged byte in so many is repaired instead of refused. */
const oneDamagedIn = 1_000;

/**
 * Decodes a text file: by its byte order mark, by the encoding it declares, as UTF-8 where it is
 * valid, as UTF-16 where that reads as Chinese, else as GB18030 (which holds GBK and GB2312).
 * @throws UnreadableDocument
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const found = marked(bytes) ?? byDeclaration(bytes, declared) ?? guessed(bytes);
  if (found === null) throw unknownEncoding();
  if (isBinary(found.text)) throw notADocument("内容是二进制数据");
  return found;
}

function marked(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return repaired(bytes, "utf-8");
  if (a === 0xff && b === 0xfe) return plain(lenient(bytes, "utf-16le"));
  if (a === 0xfe && b === 0xff) return plain(lenient(bytes, "utf-16be"));
  return null;
}

function byDeclaration(bytes: Uint8Array, declared: string | null): Decoded | null {
  const text = declared === null ? null : strict(bytes, declared);
  return text === null ? null : plain(text);
}

function guessed(bytes: Uint8Array): Decoded | null {
  const hasNul = bytes.subarray(0, sampleBytes).includes(0);
  const utf8 = hasNul ? null : strict(bytes, "utf-8");
  if (utf8 !== null) return plain(utf8);
  const wide = wideEncoding(bytes);
  if (wide !== null) return plain(lenient(bytes, wide));
  if (hasNul) throw notADocument("内容是二进制数据");
  const isGb = readsAsGb(bytes.subarray(0, sampleBytes));
  const gb = isGb ? strict(bytes, "gb18030") : null;
  if (gb !== null) return plain(gb);
  return repaired(bytes, "utf-8") ?? (isGb ? repaired(bytes, "gb18030") : null);
}

/**
 * Whether bytes beyond ASCII come in pairs such as common characters and signs have in GB18030:
 * it gives nearly every row of bytes some meaning, but other encodings rarely such.
 */
function readsAsGb(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    at += 1;
    pairs += 1;
    const isCommon = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
    if (isCommon && bytes[at]! >= 0xa1) common += 1;
  }
  return common >= pairs * commonShare;
}

/** UTF-16 without a mark: the order of bytes that reads as Chinese, when one does. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  const sample = bytes.subarray(0, sampleBytes);
  const [little = 0, big = 0] = ["utf-16le", "utf-16be"].map((name) =>
    shareOfPlausible(lenient(sample, name)),
  );
  if (Math.max(little, big) < plausibleShare || little === big) return null;
  return little > big ? "utf-16le" : "utf-16be";
}

/** The text with a few damaged bytes replaced; null when they are more than a few. */
function repaired(bytes: Uint8Array, encoding: string): Decoded | null {
  const text = lenient(bytes, encoding);
  const damaged = text.split("\ufffd").length - 1;
  if (damaged === 0) return plain(text);
  if (damaged > 1 && damaged * oneDamagedIn > bytes.length) return null;
  if (!isPlausible(text)) return null;
  return { text, remarks: [`文本有 ${damaged} 处字节损坏，以“\ufffd”代替；请核对这些地方。`] };
}

function isPlausible(text: string): boolean {
  return shareOfPlausible(text.slice(0, sampleBytes)) >= plausibleShare;
}

/** Share of characters that a Chinese text consists of: ASCII, common ideographs, signs, full width. */
function shareOfPlausible(text: string): number {
  let good = 0;
  for (let at = 0; at < text.length; at++) if (isUsual(text.charCodeAt(at))) good += 1;
  return text.length === 0 ? 0 : good / text.length;
}

function isUsual(code: number): boolean {
  if (code < 0x80) return code >= 0x20 || code === 9 || code === 10 || code === 13 || code === 12;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0x2000 && code <= 0x303f) ||
    (code >= 0xa0 && code <= 0xff)
  );
}

/** A text holds no NUL, and control characters only here and there. */
function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && (code < 7 || code > 13)) controls += 1;
  }
  return controls * 50 > text.length;
}

function plain(text: string): Decoded {
  return { text, remarks: [] };
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function lenient(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
