import {
  type ColumnPlace,
  columnPlaces,
  distance,
  leafHeads,
  shiftedPlaces,
} from "./aligned-columns.ts";
import { alignedHeads } from "./aligned-header.ts";
import { type AlignedCell, alignedRows } from "./aligned-rows.ts";
import type { Evidence } from "./evidence.ts";
import type { RawPage, RawTable } from "./cut.ts";
import type { TableLine } from "./lines.ts";
import { type SolvedTable, columnsOf, placeRows } from "./spaced.ts";
import { bare, isGrandTotal } from "./words.ts";

/** Finds header, rows and columns of a table printed in columns of blanks. */
export function solveAligned(table: RawTable, evidence: Evidence): SolvedTable | null {
  const [first] = table.pages;
  if (!first) return null;
  const heads = alignedHeads(withStrayHeads(first).header);
  if (heads.length === 0) return null;
  const leaves = leafHeads(heads);
  const columns = columnsOf(heads);
  if (!columns.some(({ kind }) => kind === "figure")) return null;
  const rows: AlignedCell[][] = [];
  const places: (readonly ColumnPlace[])[] = [];
  for (const page of table.pages) {
    const { header, data } = withStrayHeads(page);
    const own = leafHeads(alignedHeads(header));
    const tokens = data.map((line) => line.tokens);
    const place =
      own.length === leaves.length ? columnPlaces(own, tokens) : shiftedPlaces(places[0]!, tokens);
    for (const row of alignedRows(data, place)) {
      rows.push(row);
      places.push(place);
    }
  }
  const solved = placeRows(
    heads,
    rows.map((tokens) => ({ serial: null, tokens })),
    evidence,
    (row) => (token, column) => offCost(rows[row]![token]!, places[row]![column]!, columns.length),
  );
  return { heads, serial: null, rows: solved };
}

/** 类 款 项 printed below the first amounts belong to the header; a lone 合计 below it does not. */
function withStrayHeads({ header, data }: RawPage): RawPage {
  const stray = (line: TableLine) =>
    line.tokens.length > 1 && line.tokens.every(({ text }) => /^[类款项]$/.test(text));
  const kept = [...header, ...data.slice(0, 6).filter(stray)];
  const rest = [...data.slice(0, 6).filter((line) => !stray(line)), ...data.slice(6)];
  const last = kept.at(-1);
  const lone = last && last.tokens.length === 1 && isGrandTotal(bare(last.text)) && kept.length > 1;
  return lone ? { header: kept.slice(0, -1), data: [last, ...rest] } : { header: kept, data: rest };
}

/** What standing off a column costs. */
function offCost({ token, kind }: AlignedCell, place: ColumnPlace, columns: number): number {
  const off = distance(token, place);
  if (kind === "text") return place.kind === "text" && columns > 2 ? Math.min(off / 12, 3) : 0;
  return Math.min(off / 2.5, 9);
}
