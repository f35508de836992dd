import { checkDocument } from "../../src/engine/check-document.ts";
import { type Disclosure, compose } from "../../src/engine/compose.ts";
import { layOut } from "../../src/engine/lay-out.ts";
import { read } from "../../src/engine/read.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { SourceText } from "../../src/model/document.ts";
import type { Workbook } from "../../src/model/grid.ts";
import type { DocumentKind } from "../../src/model/profile.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";

/** A department's disclosure as a reader of the text has it. */
export interface Disclosed {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly disclosure: Disclosure;
  readonly source: SourceText;
}

/** Composes the disclosure of a workbook and prints it as text. */
export function disclosed(workbook: Workbook): Disclosed {
  const reading = read(workbook, standard, null);
  const disclosure = compose(reading, standard, { template, nameOf })!;
  const decoded = { text: renderText(disclosure.document), remarks: [] };
  return {
    workbook,
    reading,
    disclosure,
    source: readText(decoded, "text", defaultDocumentLimits),
  };
}

/** Which of a department's documents the contents are. */
export const kindOf = ({ sheets }: Contents): DocumentKind =>
  [...sheets.keys()].some((id) => id.startsWith("final-accounts/")) ? "final-accounts" : "budget";

/** The workbook of contents with plain figures. */
export function workbookFrom(contents: Contents): Workbook {
  const profile = standard.profiles.get(contents.profile)!;
  const { year } = contents;
  const commission = {
    standard,
    profile,
    kind: kindOf(contents),
    year,
    contents,
    template,
    nameOf,
  };
  return workbookOf(layOut({ ...commission, formulas: "none" }), contents.department);
}

/** The text held against a workbook. */
export const heldAgainst = (source: SourceText, reading: Reading): CheckedDocument =>
  checkDocument(source, standard, {
    ...{ path: "text", profile: null, relations: false },
    beside: { reading, path: "book" },
  });

/** Rules of the errors and warnings, in order of place. */
export const loudRules = ({ findings }: CheckedDocument): string[] =>
  findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
