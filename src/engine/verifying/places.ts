import type { Term } from "../../model/claim.ts";
import { decimalTextTo } from "../../model/decimal.ts";
import type { TextDocument } from "../../model/document.ts";
import type { Location, Quantity } from "../../model/finding.ts";
import type { Figure } from "../../model/narrative.ts";
import { locationOf } from "../telling/quantities.ts";
import { quotedAt } from "./quoted-at.ts";

/** Where the terms of claims stand: the prose, or the tables of a workbook beside it. */
export interface Ground {
  readonly document: TextDocument;
  /** Path printed in every location of the prose. */
  readonly path: string;
  /** Path printed for cells; the prose's own tables have their places in the text. */
  readonly tables: string | null;
}

/** The place of a figure in the prose, quoted with its label. */
export function figurePlace(figure: Figure, { document, path }: Ground): Location {
  const passage = document.passages[figure.passage]!;
  const from = labelStart(passage.flow, passage.body, figure.start);
  const start = passage.at[from]!;
  const last = passage.at[Math.max(from, figure.end - 1)]!;
  const end = last + 1;
  if (end - start > longest) {
    return quotedAt(document.source, path, passage.at[figure.start]!, end);
  }
  return quotedAt(document.source, path, start, end);
}

const longest = 80;
const labelLength = 22;
const stops = "。；！？";

/** Where the words that name a figure begin. */
function labelStart(flow: string, body: number, start: number): number {
  let from = start;
  while (from > body && start - from < labelLength && !stops.includes(flow[from - 1]!)) from -= 1;
  return from;
}

/** The document a term stands in: the one that is checked, or another it is held against. */
function groundOf({ from }: Term, ground: Ground): Ground {
  if (!from) return ground;
  const { narrative, path } = from;
  if (narrative) return { document: narrative.document, path, tables: null };
  return { document: ground.document, path, tables: path };
}

/** Where a term stands; null for one that is printed nowhere. */
export function termPlace(term: Term, checked: Ground): Location | null {
  const ground = groundOf(term, checked);
  if (term.figure) return figurePlace(term.figure, ground);
  if (!term.fact) return null;
  const place = locationOf(term.fact, ground.tables ?? ground.path);
  return ground.tables === null ? cellInText(place.sheet, place.cell, ground) : place;
}

/** A cell of a table that stands in the text itself. */
export function cellInText(sheet: string, cell: string, { document, path }: Ground): Location {
  const at = document.workbook.grids.findIndex(({ name }) => name === sheet);
  const table = document.tables.find(({ grid }) => grid === at);
  const span = table?.cells.get(cell) ?? table?.span ?? { start: 0, end: 0 };
  return quotedAt(document.source, path, span.start, Math.min(span.end, span.start + longest));
}

/** A term as the report prints it. */
export function quantityOfTerm(
  term: Term,
  ground: Ground,
  derivedFrom: readonly string[],
): Quantity {
  // A printed minus is the sign already.
  const signed =
    term.sign < 0 && term.value.digits > 0n
      ? { ...term.value, digits: -term.value.digits }
      : term.value;
  const base = {
    value: decimalTextTo(signed, term.decimals),
    unit: term.unit,
    decimals: term.decimals,
    label: term.label,
    text: textOfTerm(term, ground),
    location: termPlace(term, ground),
  };
  return term.derived ? { ...base, derivedFrom } : base;
}

function textOfTerm(term: Term, ground: Ground): string | null {
  const { figure, fact, value, decimals } = term;
  if (figure) {
    const { document } = groundOf(term, ground);
    const passage = document.passages[figure.passage]!;
    return document.source.text.slice(passage.at[figure.start]!, passage.at[figure.end - 1]! + 1);
  }
  return fact ? decimalTextTo(value, decimals) : null;
}
