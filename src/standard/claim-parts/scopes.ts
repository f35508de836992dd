import type { Narrative, Statement } from "../../model/narrative.ts";

const funds: readonly { readonly fund: string; readonly words: RegExp }[] = [
  { fund: "三公", words: /三公/ },
  { fund: "机关运行", words: /机关运行/ },
  { fund: "采购", words: /政府采购/ },
  { fund: "政府性基金", words: /政府性?基金/ },
  { fund: "国有资本", words: /国有资本/ },
  { fund: "一般公共", words: /一般公共预算/ },
  { fund: "财政拨款", words: /财政拨款/ },
];

/** Which money a name or title speaks of; null when it does not say. */
export function fundIn(words: string): string | null {
  return funds.find((one) => one.words.test(words))?.fund ?? null;
}

/** Funds of sections asked for before. */
const known = new WeakMap<Narrative, Map<number, string | null>>();

/** Which money a section speaks of, by its headings; null when they do not say. */
export function fundOf(narrative: Narrative, statement: Statement): string | null {
  let funds = known.get(narrative);
  if (!funds) known.set(narrative, (funds = new Map()));
  const { section } = narrative.document.passages[statement.passage]!;
  let fund = funds.get(section);
  if (fund === undefined) funds.set(section, (fund = fundOfSection(narrative, section)));
  return fund;
}

function fundOfSection({ document }: Narrative, home: number): string | null {
  let at: number | null = home;
  while (at !== null) {
    const section: Narrative["document"]["sections"][number] | undefined = document.sections[at];
    if (!section) return null;
    const found = fundIn(section.title);
    if (found !== null && section.level > 1) return found;
    at = section.parent;
  }
  return null;
}

/** Where a statement stands, for messages: its section's heading. */
export function placeIn({ document }: Narrative, statement: Statement): string {
  const section = document.sections[document.passages[statement.passage]!.section];
  return section && section.title !== "" ? section.title.slice(0, 20) : "前文";
}
