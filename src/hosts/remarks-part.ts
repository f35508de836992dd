/** The name under which our remarks lie in a workbook. */
export const remarksNamespace = "urn:budget-disclosure:remarks";

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // A reader of XML would make line feeds of bare carriage returns.
  "\r": "&#13;",
};

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Control signs, halves of letters and non-letters: no XML can carry them. */
const uncarried =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A part of a workbook that holds the text; what XML cannot carry becomes �. */
export function remarksPart(text: string): string {
  const escaped = text.replace(uncarried, "\uFFFD").replace(/[&<>\r]/g, (sign) => signs[sign]!);
  return `<remarks xmlns="${remarksNamespace}">${escaped}</remarks>`;
}

/** The text of such a part; null when it is none. */
export function remarksOf(xml: string): string | null {
  const [, content] = /<remarks\b[^>]*[^/>]>([^<]*)<\/remarks>\s*$/.exec(xml) ?? [];
  if (content === undefined) return /<remarks\b[^>]*\/>\s*$/.test(xml) ? "" : null;
  return content.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex, digits, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
