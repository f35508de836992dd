import { similarity } from "../model/label.ts";
import type { Narrative } from "../model/narrative.ts";
import type { OtherDocument } from "../model/other-document.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";

/** What a document given for comparison says, before it is known what is held against it. */
export type GivenDocument = Omit<OtherDocument, "because">;

/** A workbook as a document for comparison. */
export function otherWorkbook(reading: Reading, path: string): GivenDocument {
  const { year, department, tables } = reading;
  const kind = tables.length > 0 ? documentKindOf(reading) : "unknown";
  return { path, kind, year, department, narrative: null, readings: [reading] };
}

/** A text, with what tables were recognised in it, as a document for comparison. */
export function otherText(
  narrative: Narrative,
  own: Reading,
  about: Pick<OtherDocument, "path" | "year" | "department">,
): GivenDocument {
  return {
    ...about,
    kind: narrative.kind,
    narrative,
    readings: own.tables.length > 0 ? [own] : [],
  };
}

/** The others as what a document of a department is held against: what is of another department proves nothing. */
export function othersFor(
  department: string | null,
  others: readonly GivenDocument[],
): readonly OtherDocument[] {
  return others.map((other) => ({
    ...other,
    because: isSameBody(department, other.department)
      ? null
      : `另一份文件是“${other.department}”的，不是同一部门，不作对照`,
  }));
}

/** One name may carry the county or （本级） that the other leaves out. */
function isSameBody(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a) || similarity(a, b) > 0.8;
}

const plain = (name: string): string => name.replace(/（[^（）]*）|\s+/g, "");
