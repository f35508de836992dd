import type { Area } from "../model/grid.ts";
import type { LaidCell, LaidContent, LaidKind, LaidSheet } from "../model/layout.ts";
import {
  type PrintedCell,
  type PrintedForm,
  headRows,
  placedCells,
} from "../model/printed-form.ts";
import { columnWidths, letterColumns, rowHeights } from "./laying-forms/measures.ts";
import { sheetNames } from "./laying-forms/sheet-names.ts";

/** A form with the words for its sheet's tab; they are cut, and told from their like. */
export interface FormForSheet {
  readonly name: string;
  readonly form: PrintedForm;
}

/** Forms as sheets that print as the forms do: each on a sheet of its own, one page wide. */
export function layOutForms(forms: readonly FormForSheet[]): LaidSheet[] {
  const names = sheetNames(forms.map(({ name }) => name));
  return forms.map(({ form }, index) => sheetOf(names[index]!, form));
}

/** From this many columns on, the page lies on its side. */
const manyColumns = 9;

function sheetOf(name: string, form: PrintedForm): LaidSheet {
  const landscape = form.widths.length >= manyColumns;
  const widths = columnWidths(form.widths, landscape);
  const head = linesAbove(form);
  const grid = gridCells(form, head.length);
  const below = form.notes.map((note) => [
    { kind: "note" as const, text: note, align: "left" as const },
  ]);
  const lastRow = head.length + form.rows.length + below.length;
  const lines = [
    ...placedLines(head, 0, widths.length),
    ...placedLines(below, lastRow - below.length, widths.length),
  ];
  const heads = headRows(form);
  return {
    name,
    title: form.title,
    cells: [...lines, ...grid]
      .flatMap(coveredToo)
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [...lines, ...grid].map(({ area }) => area).filter(isMerged),
    widths,
    hiddenColumns: [],
    heights: rowHeights([...lines, ...grid], widths),
    paper: "A4",
    landscape,
    repeat: heads > 0 ? { first: head.length + 1, last: head.length + heads } : null,
    printed: { top: 1, left: 1, bottom: lastRow, right: widths.length },
    freeze: { rows: head.length, columns: 0 },
    visibility: "visible",
    protected: false,
    validations: [],
    alarms: [],
  };
}

/** Words with the cells they take. */
export interface PlacedWords {
  readonly kind: LaidKind;
  readonly text: string;
  readonly align: LaidCell["align"];
  readonly area: Area;
}

type Piece = Omit<PlacedWords, "area">;

/** Title and lines above the grid: a line of two pieces stands at both sides. */
function linesAbove({ title, above }: PrintedForm): Piece[][] {
  const titles = title
    .split("\n")
    .map((text) => [{ kind: "title" as const, text, align: "center" as const }]);
  const lines = above.map((pieces) =>
    pieces.map((text, index) => ({
      kind: "unit-line" as const,
      text,
      align:
        index === 0
          ? ("left" as const)
          : index === pieces.length - 1
            ? ("right" as const)
            : ("center" as const),
    })),
  );
  return [...titles, ...lines];
}

/** Lines of pieces share the width of the form. */
function placedLines(
  lines: readonly (readonly Piece[])[],
  above: number,
  width: number,
): PlacedWords[] {
  return lines.flatMap((pieces, line) =>
    pieces.map((piece, index) => {
      const row = above + line + 1;
      const left = Math.floor((width * index) / pieces.length) + 1;
      const right = Math.max(left, Math.floor((width * (index + 1)) / pieces.length));
      return { ...piece, area: { top: row, left, bottom: row, right } };
    }),
  );
}

function gridCells(form: PrintedForm, above: number): PlacedWords[] {
  return placedCells(form).map(({ cell, row, column }) => ({
    kind: cell.head ? "header" : "text",
    text: cell.text,
    align: alignOf(cell),
    area: {
      top: above + row + 1,
      left: column + 1,
      bottom: above + row + cell.down,
      right: column + cell.across,
    },
  }));
}

/** Words of so many columns stand in the middle, longer ones are read from the left. */
const shortWords = 14;

const alignOf = ({ head, text }: PrintedCell): LaidCell["align"] =>
  head || (letterColumns(text) <= shortWords && !text.includes("\n")) ? "center" : "left";

/** The words in the first cell of their area; the others are there for their frame. */
function coveredToo({ kind, text, align, area }: PlacedWords): LaidCell[] {
  const cells: LaidCell[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const first = row === area.top && column === area.left;
      const content = first ? contentOf(text, kind) : null;
      cells.push({
        row,
        column,
        kind,
        content,
        format: formatOf(content),
        unlocked: true,
        align,
        indent: 0,
      });
    }
  }
  return cells;
}

/** A plain figure is a number, so that a clerk can reckon with it; all else stays words. */
function contentOf(text: string, kind: LaidKind): LaidContent | null {
  if (text === "") return null;
  const isFigure = kind === "text" && /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,4})?$/.test(text);
  return { kind: isFigure ? "number" : "text", text };
}

function formatOf(content: LaidContent | null): string {
  if (content?.kind !== "number") return "@";
  const [, decimals] = content.text.split(".");
  return decimals === undefined ? "0" : `0.${"0".repeat(decimals.length)}`;
}

const isMerged = ({ top, left, bottom, right }: Area): boolean => bottom > top || right > left;
