import type { Contents } from "../model/contents.ts";
import type { SourceText } from "../model/document.ts";
import type { Imported } from "../model/imported.ts";
import type { Profile } from "../model/profile.ts";
import type { Standard } from "../model/standard.ts";
import { natureWord } from "../model/unit-nature.ts";
import { composeWords } from "./compose.ts";
import { FactBook } from "./composing/fact-book.ts";
import { sectionsFor } from "./composing/sections-for.ts";
import { type Taken, accountFor } from "./importing/account-for.ts";
import type { ContentsDraft } from "./importing/contents-draft.ts";
import { findSections } from "./importing/find-sections.ts";
import { furnitureOf } from "./importing/furniture.ts";
import { isOurWording, keepReworded } from "./importing/keep-reworded.ts";
import { keepWords } from "./importing/keep-words.ts";
import { addTotals, addUnlisted, projectRemarks } from "./importing/project-money.ts";
import { type ReadingBack, readBack, targetLinesOf } from "./importing/read-back.ts";
import { type Recognised, draftOf, recognisedIn } from "./importing/recognised.ts";
import { takeDrawn } from "./importing/take-drawn.ts";
import { takeStatements } from "./importing/take-statements.ts";
import { unreadPassages } from "./importing/text-account.ts";
import { unsayProjectWords } from "./importing/unsay-project-words.ts";
import { type Unsaying, unsaySection } from "./importing/unsay-section.ts";

export interface ImportOptions extends ReadingBack {
  /** The authority's layout; null takes the one that fits best. */
  readonly profile: Profile | null;
}

/**
 * A published document as what a department filled in: its tables, its forms, and of its text what
 * only the clerk can say and what stands in no table. Every figure without a place is listed.
 */
export function importDocument(
  source: SourceText,
  standard: Standard,
  options: ImportOptions,
): Imported {
  const recognised = recognisedIn(source, standard, options.profile, options.laying.template);
  const { looked, reading, year, kind, who, forms, tables } = recognised;
  const draft = draftOf(recognised);
  const unsaying = unsayingOf(recognised, draft, standard);
  const told = [...unsaying.found.keys()].filter((section) => unsaySection(section, unsaying));
  const inCells = takeStatements(looked.narrative, draft, standard, { year, kind });
  takeDrawn(source.charts ?? [], standard.charts, unsaying);
  addUnlisted(draft);
  addTotals(draft);
  const { furniture } = unsaying;
  const taken = (): Taken => {
    const contents = { profile: reading.profile.id, year, ...who, sheets: new Map(draft.sheets) };
    const again = readBack(contents, kind, standard, options);
    return { looked, reading, tables, forms, contents, furniture, again, inCells };
  };
  if (told.length === 0) keepTargetWords(unsaying, standard, () => taken());
  let last = taken();
  const composed = composeWords(last.again, standard);
  if (keepReworded(composed, unsaying)) last = taken();
  const isOurs = isOurWording(composed, unsaying);
  const strange = isOurs ? [] : unreadPassages(last, standard);
  const kept = keepWords(strange, unsaying.document, draft);
  if (kept > 0) last = taken();
  return {
    ...{ contents: last.contents, kind, isYearSaid: recognised.isYearSaid },
    ...accountFor(last, standard),
    remarks: [
      ...tables.remarks,
      ...projectRemarks(draft),
      ...natureRemarks(last.contents),
      ...(kept > 0 ? [keptRemark(kept)] : []),
      ...forms.flatMap(({ title, damage }) =>
        damage.map((one) => `${title || "（无题的表）"}：${one}`),
      ),
    ],
  };
}

/** Of a unit without 机关运行经费 no document says whether it is 公益一类 or 公益二类. */
function natureRemarks({ sheets }: Contents): string[] {
  const lines = sheets.get("own/particulars")?.lines ?? [];
  const words = lines.find(({ key }) => key === "nature")?.values["text"];
  if (words !== natureWord.other) return [];
  return [`文档里只看得出单位性质是“${words}”，是公益一类还是公益二类请在“基本信息”补全`];
}

const keptRemark = (kept: number): string =>
  `有 ${kept} 段话不是本版式的写法，原文按原来的标题记在“文字说明”表，不会照原样导出，请对照改写`;

function unsayingOf(
  { looked, reading, year, forms, tables, who }: Recognised,
  draft: ContentsDraft,
  standard: Standard,
): Unsaying {
  const { document } = looked.narrative;
  const given = { department: who.department, year: `${year}`, "last-year": `${year - 1}` };
  const sections = sectionsFor(standard, reading, year).map(({ section }) => section);
  return {
    ...{ document, draft, given, sheets: standard.sheets },
    furniture: furnitureOf(reading, forms, who.department),
    found: findSections(sections, document, given),
    book: new FactBook({ ...reading, tables: tables.tables }),
  };
}

/** Of a text of targets alone: what follows from no form is the clerk's own. */
function keepTargetWords(
  { document, draft, furniture }: Unsaying,
  standard: Standard,
  taken: () => Taken,
): void {
  for (const { parts } of standard.targetTexts.values()) {
    const sentences = parts.flatMap((part) => ("each" in part ? part.each : []));
    unsayProjectWords(sentences, document.passages, draft);
  }
  const lines = targetLinesOf(taken().again, standard);
  const own = document.passages.filter(
    (one) => one.kind === "paragraph" && !furniture(one) && !lines.has(one.flow),
  );
  keepWords(own, document, draft);
}
