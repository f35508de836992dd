import type { SourceText } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import { type Reading, documentKindOf } from "../model/reading.ts";
import type { RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { extract } from "./extract.ts";
import { narrate } from "./narrate.ts";
import { type GivenDocument, othersFor } from "./other-document.ts";
import { claimReports, verify } from "./verify.ts";

/** What holding a workbook against other documents gave. */
export interface AcrossWorkbook {
  readonly findings: readonly Finding[];
  readonly relations: readonly RelationReport[];
}

/**
 * Holds a workbook, with the words of its 文字说明, against other documents of the department;
 * only what they promise of one another is looked at.
 * @param words the workbook's own narrative; its places are pieces of that text
 */
export function acrossWorkbook(
  reading: Reading,
  words: SourceText | null,
  standard: Standard,
  path: string,
  others: readonly GivenDocument[],
): AcrossWorkbook {
  const told = narrate(extract(words ?? wordless), standard, new Set());
  const kind = reading.tables.length > 0 ? documentKindOf(reading) : told.kind;
  const narrative = { ...told, kind, year: reading.year ?? told.year };
  const ground = { document: told.document, path, tables: path };
  const claims = standard.claims.filter(({ family }) => family === "B4");
  const held = othersFor(reading.department, others);
  const verification = verify(narrative, { claims }, ground, [reading], held);
  return { findings: verification.findings, relations: claimReports(verification, ground) };
}

/** A workbook without a narrative. */
const wordless: SourceText = {
  name: "",
  format: "sheet",
  text: "",
  countedBy: "line",
  starts: [0],
  lineEnds: "paragraphs",
  tables: [],
  headings: [],
  trust: "full",
  remarks: [],
};
