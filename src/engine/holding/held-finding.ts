import { type ComposedRun, placesOf } from "../../model/composed.ts";
import type { Passage, TextDocument } from "../../model/document.ts";
import type { CellLocation, Finding, TextLocation } from "../../model/finding.ts";
import type { NarrativeSection } from "../../model/narrative-section.ts";
import { quotedAt } from "../verifying/quoted-at.ts";
import type { Pair } from "./pair-up.ts";

/** Where text and workbook came from, as locations name them. */
export interface Paths {
  readonly text: string;
  readonly workbook: string;
}

/** A sentence that is due with the passage that stands for it, and the section it is of. */
export interface HeldPair extends Pair {
  readonly section: NarrativeSection;
}

/** Whether a run is a figure made from cells. */
export const isFigure = (run: ComposedRun): boolean =>
  placesOf(run).length > 0 && /\d/.test(run.text);

/** Another sentence is due: what rose now falls, or there is nothing any more. */
export function sentenceFinding(pair: HeldPair, document: TextDocument, paths: Paths): Finding {
  const { line, passage } = pair;
  const at = place(document, passage, 0, passage.flow.length, paths.text);
  const cells = line.runs.flatMap((run) => cellsOf(run, paths.workbook));
  const due = line.runs.map(({ text }) => text).join("");
  return {
    ...basics(pair, at, cells),
    kind: "direction",
    message: `这段话与工作簿不符，按工作簿应为：“${due}”`,
    stated: null,
    expected: null,
    difference: null,
  };
}

type Basics = Omit<Finding, "kind" | "message" | "stated" | "expected" | "difference">;

/** What every finding about a composed sentence says of it. */
export function basics(
  { section }: HeldPair,
  at: TextLocation,
  cells: readonly CellLocation[],
): Basics {
  const rule = `narrative/${section.id}`;
  return {
    id: `${rule}:${at.start}-${at.end}`,
    rule,
    family: "B1",
    severity: "error",
    residue: null,
    explanation: `这段话由工作簿生成，数取自${cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join("、")}；工作簿改动后文字没有跟着改。`,
    locations: [at, ...cells],
    relatedRelations: [],
    basis: section.basis,
    next: "请重新导出文档；只改文字的，请按工作簿的数改。",
    root: null,
    count: 1,
    dismissed: null,
  };
}

/** A stretch of a passage, where it stands in the document. */
export function place(
  { source }: TextDocument,
  { at }: Passage,
  start: number,
  end: number,
  path: string,
): TextLocation {
  const last = Math.min(end, at.length - 1);
  return quotedAt(source, path, at[start]!, at[last - 1]! + 1);
}

/** The cells a run was made from. */
export const cellsOf = (run: ComposedRun, document: string): CellLocation[] =>
  placesOf(run).map((one) => {
    const bar = one.lastIndexOf("!");
    return { document, sheet: one.slice(0, bar), cell: one.slice(bar + 1) };
  });
