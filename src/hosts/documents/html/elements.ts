/** Elements that are not shown, or not as words of the page. */
export const unseenElements: ReadonlySet<string> = new Set(
  "head script style noscript template title textarea select option object iframe svg math audio video canvas".split(
    " ",
  ),
);

/** Elements whose text is a line of its own. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary ul caption " +
    "table thead tbody tfoot tr td th"
  ).split(" "),
);

/** Elements that never hold anything and have no end tag. */
export const emptyElements: ReadonlySet<string> = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Level of a heading element; null for others. */
export function headingLevel(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name[1]) : null;
}

/** Whether an element is not shown, by its own attributes. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ("hidden" in attributes) return true;
  const style = attributes["style"]?.replace(/\s/g, "").toLowerCase() ?? "";
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(style);
}

/** How many columns or rows a cell spans: from 1, and no more than a table may have. */
export function spanOf(value: string | undefined): number {
  const span = /^\s*(\d{1,4})/.exec(value ?? "")?.[1];
  return Math.min(Math.max(Number(span ?? 1), 1), 1_000);
}
