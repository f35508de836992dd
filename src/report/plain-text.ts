/** Control characters, and the invisible ones that reverse or hide text on a terminal. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/g;

/** Text from a document as it may stand on one line of a terminal: no escape sequence survives. */
export function plainText(text: string): string {
  return text.replace(unsafe, " ").trim();
}
