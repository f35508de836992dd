import type { LaidCell, LaidKind, LaidSheet, Layout } from "../model/layout.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import type { Tool } from "./json.ts";
import { shortText } from "./plain-text.ts";
import type { StandardNames } from "./standard-names.ts";
import { type ReviewRow, relationHeadings, relationTexts, reviewRows } from "./review-rows.ts";

/** What a record says that is not in the report. */
export interface ReviewOptions {
  /** What the standard calls its rules and layouts. */
  readonly names: StandardNames;
  /** When the check was made, as the caller's clock gave it (ISO 8601). */
  readonly at: string;
  /** Who checked; empty leaves a place to sign. */
  readonly by?: string;
  /** Why a document was let out although errors stood; absent where none did. */
  readonly forced?: string;
  /** What held a document back; absent where it was let out. */
  readonly refused?: string;
  /** What is wanting, or should not be told; numbers of persons masked. */
  readonly wanting?: readonly string[];
  /** Whether every relation that was looked at is listed on a sheet of its own. */
  readonly each?: true;
}

/**
 * The record of a check (核对记录) as sheets, one for every document: who checked what, when and
 * with which versions, how much was covered, every finding and what was decided about it, and what
 * was not looked at. Every cell holds words, so that nothing a document contained can be calculated.
 */
export function reviewLayout(
  tool: Tool,
  documents: readonly CheckedDocument[],
  options: ReviewOptions,
): Layout {
  const sheets = documents.flatMap((document, index) => {
    const nth = index === 0 ? "" : `${index + 1}`;
    const record = sheetOf(`核对记录${nth}`, reviewRows(tool, document, options), findingWidths);
    const relations = document.relations ?? [];
    if (options.each !== true || relations.length === 0) return [record];
    const details = eachRows(relations, options.names);
    return [record, sheetOf(`核对明细${nth}`, details, eachWidths)];
  });
  return { sheets, names: [] };
}

/** Widths of the columns, in characters: 序号 to 规则编号. */
const findingWidths = [10, 6, 22, 18, 36, 14, 14, 10, 30, 20, 18, 16];
/** 序号 to 规则编号. */
const eachWidths = [10, 40, 8, 36, 70, 40, 30];

function eachRows(relations: readonly RelationReport[], names: StandardNames): ReviewRow[] {
  const rows = relationTexts(relations, names).map((texts, nth): ReviewRow => ({
    kind: "text",
    texts: [String(nth + 1), ...texts],
  }));
  const title = `执行的核对（${relations.length} 项）`;
  return [
    { kind: "title", texts: [title], wide: 1 },
    { kind: "header", texts: ["序号", ...relationHeadings] },
    ...rows,
  ];
}

function sheetOf(name: string, rows: readonly ReviewRow[], widths: readonly number[]): LaidSheet {
  const cells = rows.flatMap(({ kind, texts }, index) =>
    texts.map((text, at) => cellOf(index + 1, at + 1, kind, text)),
  );
  const header = rows.findIndex(({ kind }) => kind === "header") + 1;
  return {
    name,
    title: "核对记录",
    cells,
    merges: rows.flatMap(({ wide }, index) =>
      wide === undefined
        ? []
        : [{ top: index + 1, left: wide, bottom: index + 1, right: widths.length }],
    ),
    widths,
    hiddenColumns: [],
    heights: new Map(rows.map((row, index) => [index + 1, heightOf(row, widths)])),
    paper: "A3",
    landscape: true,
    repeat: header > 0 ? { first: header, last: header } : null,
    printed: { top: 1, left: 1, bottom: rows.length, right: widths.length },
    freeze: { rows: header, columns: 0 },
    visibility: "visible",
    protected: false,
    validations: [],
    alarms: [],
  };
}

/** Points a line of words takes, and the tallest row there can be. */
const [linePoints, tallest] = [15, 400];

/** Tall enough for the longest of its cells: a program does not see to that by itself. */
function heightOf({ kind, texts, wide }: ReviewRow, widths: readonly number[]): number {
  if (kind === "title") return 30;
  const lines = texts.map((text, at) => {
    const behind = wide === at + 1 ? widths.slice(at) : [widths[at]!];
    const room = behind.reduce((sum, width) => sum + width, 0);
    return Math.ceil(columnsOf(shortText(text)) / (room - 2));
  });
  return Math.min(Math.max(...lines, 1) * linePoints + 3, tallest);
}

/** Columns a text takes: Chinese characters and signs take two. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += letter.charCodeAt(0) >= 0x2000 ? 2 : 1;
  return columns;
}

function cellOf(row: number, column: number, kind: LaidKind, text: string): LaidCell {
  return {
    row,
    column,
    kind,
    content: text === "" ? null : { kind: "text", text: shortText(text) },
    // Text, also where somebody types over it.
    format: "@",
    unlocked: true,
    align: kind === "title" || kind === "header" ? "center" : "left",
    indent: 0,
  };
}
