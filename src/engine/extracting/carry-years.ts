import type { TextDocument } from "../../model/document.ts";
import type { Draft } from "./drafts.ts";

const yearWord = /((?:19|20)\d{2})年/;

/**
 * The year a statement speaks of: its own word, else the last one named in its paragraph before
 * it, else that of the heading it stands under, else the document's.
 */
export function carryYears(
  document: TextDocument,
  statements: readonly Draft[],
  year: number | null,
): void {
  const years = new Map<number, number | null>();
  const yearOf = (section: number): number | null => {
    let found = years.get(section);
    if (found === undefined) years.set(section, (found = headingYear(document, section)));
    return found;
  };
  let passage = -1;
  let carried: number | null = null;
  for (const statement of statements) {
    if (statement.passage !== passage) {
      passage = statement.passage;
      carried = yearOf(document.passages[passage]!.section) ?? year;
    }
    carried = statement.subject.year ?? carried;
    statement.year = carried;
  }
}

function headingYear(document: TextDocument, home: number): number | null {
  let at: number | null = home;
  while (at !== null) {
    const section: TextDocument["sections"][number] | undefined = document.sections[at];
    if (!section) return null;
    const found = yearWord.exec(section.title);
    if (found && section.level > 1) return Number(found[1]);
    at = section.parent;
  }
  return null;
}
