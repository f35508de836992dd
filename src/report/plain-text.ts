/** Control characters, and the invisible ones that reverse or hide text on a terminal. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Text from a document as it may stand on one line of a terminal: no escape sequence survives. */
export function plainText(text: string): string {
  return text.replace(unsafe, " ").trim();
}

/** The same, cut where it is so long that nobody would read it; what is left out is counted. */
export function shortText(text: string, longest = 2_000): string {
  const plain = plainText(text);
  if (plain.length <= longest) return plain;
  // Never half of a character that takes two units.
  const cut = plain.slice(0, longest).replace(/[\ud800-\udbff]$/, "");
  return `${cut}…（原文共 ${plain.length} 字，此处从略）`;
}

const beijing = 8 * 60 * 60 * 1000;

/** A moment, given in ISO 8601, as it is read on a clock in China; other words stay as they are. */
export function momentText(at: string): string {
  const moment = /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(at) ? Date.parse(at) : NaN;
  if (!(Math.abs(moment) < 8e15)) return shortText(at, 100);
  const [day, time] = new Date(moment + beijing).toISOString().split("T");
  return `${day} ${time!.slice(0, 5)}（北京时间）`;
}
