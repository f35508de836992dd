import type { LookedAt } from "../../engine/check-document.ts";
import { counted } from "../../engine/verifying/text-summary.ts";
import { type Ground, cellInText } from "../../engine/verifying/places.ts";
import type { Passage, TextDocument, TextTable } from "../../model/document.ts";
import { type Finding, isCell, placeKey } from "../../model/finding.ts";
import { type Flow, flowOf } from "../../model/flow.ts";
import { address } from "../../model/grid.ts";
import type { RelationReport } from "../../model/report.ts";
import { KnownFigures } from "./figure-facts.ts";
import { WordsShown } from "./shown-words.ts";
import type { ShownPart, ShownWords } from "./text-look.ts";

/** Everything of a text as it is shown, in the order it stands, every figure with what is known of it. */
export function shownParts(
  looked: LookedAt,
  findings: readonly Finding[],
  path: string,
): readonly ShownPart[] {
  const { document } = looked.narrative;
  const ground: Ground = { document, path, tables: null };
  const known = new KnownFigures(looked, findings, ground);
  const cells = new CellsShown(looked, known, ground);
  const passages = document.passages.flatMap((passage, index): ShownPart[] => {
    if (passage.kind === "row" || passage.flow === "") return [];
    const { kind, level, at } = passage;
    const to = at[passage.flow.length - 1]! + 1;
    return [{ kind, level, from: at[0]!, to, ...wordsOf(document, index, known), notes: [] }];
  });
  const tables = document.tables.map((table): ShownPart => {
    const { start, end } = table.span;
    return { kind: "table", from: start, to: end, rows: cells.rowsOf(table), notes: [] };
  });
  const parts = [...passages, ...tables].sort((a, b) => a.from - b.from);
  return noted(parts, known.unplaced);
}

/** The words of a passage with their figures. */
function wordsOf(document: TextDocument, index: number, known: KnownFigures): ShownWords {
  const passage = document.passages[index]!;
  const mentions = countedIn(passage);
  const words = new WordsShown(document.source.text, passage.at.slice(0, passage.flow.length));
  return words.with(mentions, (nth) => known.ofMention(mentions[nth]!, index));
}

const countedIn = ({ mentions }: Passage) =>
  mentions.filter(({ measure }) => counted.includes(measure));

/** A row of a table no form knows, as it is read. */
interface Row {
  readonly passage: Passage;
  readonly index: number;
}

/** Cells of tables: figures of a table no form knows are mentions, those of others take part in relations. */
class CellsShown {
  private readonly relations = new Map<string, RelationReport[]>();
  /** By source offset of their first character. */
  private readonly rows = new Map<number, Row>();

  constructor(
    { checked, narrative }: LookedAt,
    private readonly known: KnownFigures,
    private readonly ground: Ground,
  ) {
    for (const relation of checked.relations ?? []) {
      const places = [relation.stated, ...relation.operands].flatMap(({ location }) =>
        location && !isCell(location) ? [placeKey(location)] : [],
      );
      for (const key of new Set(places)) {
        this.relations.set(key, [...(this.relations.get(key) ?? []), relation]);
      }
    }
    for (const [index, passage] of narrative.document.passages.entries()) {
      if (passage.kind === "row") this.rows.set(passage.at[0]!, { passage, index });
    }
  }

  rowsOf({ grid: at, cells }: TextTable): (ShownWords | null)[][] {
    const { source, workbook } = this.ground.document;
    const grid = workbook.grids[at]!;
    const columns = Math.max(0, ...[...grid.rows.values()].map(({ length }) => length - 1));
    return [...grid.rows.keys()].map((row) => {
      let known: Row | undefined;
      return Array.from({ length: columns }, (_, column) => {
        const cell = address(row, column + 1);
        const span = cells.get(cell);
        if (!span) return null;
        const flow = flowOf(source.text, [span]);
        known ??= this.rows.get(flow.at[0]!);
        return this.cell(placeKey(cellInText(grid.name, cell, this.ground)), flow, known);
      });
    });
  }

  private cell(place: string, flow: Flow, row: Row | undefined): ShownWords {
    const { length } = flow.text;
    const words = new WordsShown(this.ground.document.source.text, flow.at.slice(0, length));
    const relations = this.relations.get(place) ?? [];
    if (figure.test(flow.text) && relations.length > 0) {
      const whole = { start: 0, end: length, digits: { start: 0, end: length } };
      return words.with([whole], () => this.known.ofCell(place, relations));
    }
    if (!row || length === 0) return words.with([], () => unknown);
    const from = row.passage.at.lastIndexOf(flow.at[0]!);
    const here = countedIn(row.passage).filter(
      ({ start, end }) => from >= 0 && start >= from && end <= from + length,
    );
    const moved = here.map(({ start, end, digits }) => ({
      start: start - from,
      end: end - from,
      digits: { start: digits.start - from, end: digits.end - from },
    }));
    return words.with(moved, (nth) => this.known.ofMention(here[nth]!, row.index));
  }
}

/** A cell that begins like a figure. */
const figure = /^[-+（]?\d/;
const unknown = { state: "unchecked", findings: [], relations: [] } as const;

/** The parts with the findings that name none of their figures. */
function noted(parts: readonly ShownPart[], findings: readonly Finding[]): ShownPart[] {
  const notes = new Map<ShownPart, string[]>();
  for (const { id, locations, dismissed } of findings) {
    const [first] = locations;
    if (!first || isCell(first) || dismissed !== null) continue;
    const part = partAt(parts, first.start, first.end);
    if (part) notes.set(part, [...(notes.get(part) ?? []), id]);
  }
  return parts.map((part) => ({ ...part, notes: notes.get(part) ?? [] }));
}

/** The part a piece of the text lies in, or the last one before it. */
function partAt(parts: readonly ShownPart[], start: number, end: number): ShownPart | undefined {
  return (
    parts.find(({ from, to }) => from < end && start < to) ??
    parts.filter(({ from }) => from <= start).at(-1) ??
    parts[0]
  );
}
