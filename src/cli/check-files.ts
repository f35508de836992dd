import { type DocumentOptions, checkDocument } from "../engine/check-document.ts";
import { checkReading } from "../engine/check.ts";
import { dismissalsFrom, withDismissals } from "../engine/dismiss.ts";
import type { GivenDocument } from "../engine/other-document.ts";
import { read } from "../engine/read.ts";
import { withOwnNarrative } from "../live/own-narrative.ts";
import type { SourceText } from "../model/document.ts";
import type { Workbook } from "../model/grid.ts";
import type { Profile } from "../model/profile.ts";
import type { CheckedDocument } from "../model/report.ts";
import { standard } from "../standard/index.ts";
import { compared, withOthers } from "./compared.ts";
import { readInput, readSource, unreadableSentence } from "./input.ts";
import type { Job } from "./jobs.ts";
import { notChecked } from "./not-checked.ts";

/** What is to be checked, and how. */
export interface Wishes {
  readonly jobs: readonly Job[];
  /** The narrative of the one workbook among the jobs; null for none. */
  readonly narrative: string | null;
  /** Other documents of the same department. */
  readonly others: readonly string[];
  readonly profile: Profile | null;
  readonly relations: boolean;
}

/**
 * Checks every file; a bad one gets an error of its own and the rest continue. A narrative follows
 * its workbook, and the documents for comparison come last.
 * @param step told the name of each file before it is read
 */
export async function checkFiles(
  wishes: Wishes,
  step: (path: string) => void,
): Promise<CheckedDocument[]> {
  const others: CheckedDocument[] = [];
  const given: GivenDocument[] = [];
  for (const path of wishes.others) {
    step(path);
    try {
      const other = await compared(path, wishes.profile);
      others.push(other.document);
      given.push(other.given);
    } catch (cause) {
      others.push(notChecked(path, sentenceOf(cause), "with"));
    }
  }
  const documents: CheckedDocument[] = [];
  for (const job of wishes.jobs) {
    step(job.path);
    documents.push(...(await checkJob(job, wishes, given)));
  }
  return [...documents, ...others];
}

async function checkJob(
  { path, error }: Job,
  wishes: Wishes,
  given: readonly GivenDocument[],
): Promise<CheckedDocument[]> {
  const { profile, relations, narrative } = wishes;
  if (error !== null) return [notChecked(path, error, "checked")];
  const options = { path, profile, relations };
  try {
    const input = await readInput(path);
    if (input.kind === "document") return [textDocument(input.source, { ...options, with: given })];
    const { workbook } = input;
    const reading = read(workbook, standard, profile);
    const own = withOwnNarrative(checkReading(reading, standard, options), reading);
    const told =
      narrative === null ? [] : [await checkNarrative(narrative, wishes, { reading, path }, given)];
    return [withOthers(own, reading, given), ...told].map((one) => withKept(one, workbook));
  } catch (cause) {
    return [notChecked(path, sentenceOf(cause), "checked")];
  }
}

async function checkNarrative(
  path: string,
  { profile, relations }: Wishes,
  beside: NonNullable<DocumentOptions["beside"]>,
  given: readonly GivenDocument[],
): Promise<CheckedDocument> {
  try {
    const options = { path, profile, relations, beside, with: given };
    return textDocument(await readSource(path), options);
  } catch (cause) {
    return notChecked(path, sentenceOf(cause), "narrative");
  }
}

/** A checked text, with how its words were come by. */
function textDocument(source: SourceText, options: DocumentOptions): CheckedDocument {
  const { format, trust, remarks } = source;
  return { ...checkDocument(source, standard, options), text: { format, trust, remarks } };
}

/** Findings that were let stand in a workbook, marked as such. */
function withKept(document: CheckedDocument, workbook: Workbook): CheckedDocument {
  return withDismissals(document, workbook, dismissalsFrom(workbook.remarks ?? "") ?? []);
}

function sentenceOf(cause: unknown): string {
  if (process.env["BUDGET_DEBUG"] === "1") console.error(cause);
  return unreadableSentence(cause);
}
