import { type Cell, blankCell } from "../../model/cell.ts";
import type { GridRow } from "../../model/grid.ts";
import type { Fact, LabelSeen, Line, Seen, Table } from "../../model/reading.ts";
import { holdsFigures } from "../../model/sheet.ts";
import { met, nextItem } from "./form-items.ts";
import type { HeaderMatch } from "./header.ts";
import { ColumnFacts, type OpenBlock, codeOf, hasFigure, openBlocks } from "./open-block.ts";
import { isBlank, readFigure, wordsOf } from "./read-cell.ts";
import { RowFurniture } from "./row-furniture.ts";
import { isMarkedNote, isNote, isNoteNumber } from "./surroundings.ts";
import { bare, isTotalWord } from "./words.ts";
import { restOfItemName, restOfName } from "./wrapped-names.ts";

type NamedLine = Pick<Line, "key" | "label" | "code" | "item">;

/** Reads line after line, keeping its place in each block. */
export class LineReader {
  readonly blocks: OpenBlock[];
  readonly notes: Seen[] = [];
  readonly unknownLines: Seen[] = [];
  readonly labels: LabelSeen[] = [];
  private readonly furniture: RowFurniture;
  private listed = 0;

  constructor(
    private readonly table: Table,
    header: HeaderMatch,
  ) {
    this.blocks = openBlocks(header.blocks);
    this.furniture = new RowFurniture(table.grid, header.last, this.blocks);
  }

  take(row: number, cells: GridRow): void {
    if (this.furniture.has(cells)) return;
    let understood = false;
    for (const block of this.blocks) {
      understood = this.takeBlock(block, row, cells) || understood;
    }
    if (!understood) this.keepStranger(row, cells);
  }

  private takeBlock(block: OpenBlock, row: number, cells: GridRow): boolean {
    if (block.joined === row) return true;
    switch (block.block.rows.kind) {
      case "codes":
        return this.takeCoded(block, row, cells);
      case "items":
        return this.takeItem(block, row, cells);
      case "list":
        return this.takeListed(block, row, cells);
    }
  }

  private takeCoded(block: OpenBlock, row: number, cells: GridRow): boolean {
    if (block.columns.length === 0) return false;
    const name = wordsOf(cells[block.name ?? -1]);
    const code = codeOf(block, cells);
    if (/^\d+$/.test(code)) {
      const below = this.table.grid.rows.get(row + 1);
      const rest = below && restOfName(block, cells, below, this.furniture);
      const label = rest ? name + rest : name;
      this.push(block, row, cells, { key: code, label, code, item: null }, rest ? below : null);
      return true;
    }
    if (namesTotal(block, cells)) {
      this.push(block, row, cells, { key: "total", label: name || code, code: null, item: null });
      return true;
    }
    return code === "" && name === "" && !hasFigure(block, cells) && !hasWords(cells);
  }

  private takeItem(block: OpenBlock, row: number, cells: GridRow): boolean {
    const label = wordsOf(cells[block.name ?? -1]);
    const words = bare(label);
    if (words === "") return !hasFigure(block, cells) && !hasWords(cells);
    const whole = nextItem(block.waiting, words);
    // Half a name may be another word for the line: only the form's own words stand alone.
    const below = whole?.entry.words === words ? undefined : this.table.grid.rows.get(row + 1);
    const joined = below && restOfItemName(block, words, below);
    const wrapped = whole?.exact && joined?.match.entry !== whole.entry ? null : joined;
    const found = wrapped ? wrapped.match : whole;
    if (!found) return false;
    met(block.waiting, found.entry);
    const { item } = found.entry;
    if (!found.exact) {
      const seen = { text: label, row, column: block.name! };
      this.labels.push({ ...seen, standard: item.label.zh, what: "item" });
    }
    const line = { key: item.id, label, code: item.code ?? null, item };
    if (wrapped) this.push(block, row, cells, { ...line, label: label + wrapped.rest }, below);
    else this.push(block, row, cells, line);
    return true;
  }

  private takeListed(block: OpenBlock, row: number, cells: GridRow): boolean {
    if (block.block.rows.kind !== "list") return false;
    const { total, identifiedBy, unnamed } = block.block.rows;
    const words = block.columns.map(({ at }) => bare(wordsOf(cells[at])));
    if (total && (words.some(isTotalWord) || namesTotal(block, cells))) {
      this.push(block, row, cells, { key: "total", label: total.zh, code: null, item: null });
      return true;
    }
    const identified = block.columns.some(
      ({ placed, at }) =>
        identifiedBy.includes(placed.column.id) &&
        bare(wordsOf(cells[at])) !== "" &&
        !isComputedNothing(cells, at),
    );
    const text = words.find((word) => word !== "") ?? "";
    if (!identified)
      return words.every((_, index) => isComputedNothing(cells, block.columns[index]!.at));
    if (this.isNoteRow(row, text) && !hasFigure(block, cells)) return false;
    this.listed += 1;
    const key = `line-${this.listed}`;
    const label = unnamed?.zh ?? text;
    this.push(block, row, cells, { key, label, code: null, item: null });
    return true;
  }

  /** @param below the next row, where it goes on with this line. */
  private push(
    block: OpenBlock,
    row: number,
    cells: GridRow,
    line: NamedLine,
    below: GridRow | null = null,
  ): void {
    const { table } = this;
    const isOwn = table.definition.own === true;
    const facts = block.columns.map(({ placed: { column }, at }): Fact => {
      const lower = below !== null && isBlank(cells[at]) && !isBlank(below[at]);
      const source = lower ? below[at] : cells[at];
      const words = below !== null && at === block.name ? line.label : wordsOf(source);
      const cell = holdsFigures(column)
        ? readFigure(source, column.role, table.unit, isOwn)
        : textCell(words);
      const place = { row: lower ? row + 1 : row, at };
      return { table, line: line.key, lineLabel: line.label, column, cell, ...place };
    });
    if (below !== null) block.joined = row + 1;
    block.lines.push({ ...line, row, facts: new ColumnFacts(facts, block.order) });
  }

  private isNoteRow(row: number, text: string): boolean {
    // On a sheet of the clerk's own 没有安排……支出 is what is to be said.
    if (this.table.definition.own === true) return isMarkedNote(text);
    return isNote(text) || (this.notes.at(-1)?.row === row - 1 && isNoteNumber(text));
  }

  private keepStranger(row: number, cells: GridRow): void {
    const before = this.notes.length;
    cells.forEach((cell, column) => {
      if (cell?.type === "text" && this.isNoteRow(row, cell.text))
        this.notes.push({ text: cell.text, row, column });
    });
    if (this.notes.length > before) return;
    const block = this.blocks.find((one) => hasFigure(one, cells));
    const labelled = cells.findIndex((cell) => cell?.type === "text" && cell.text.trim() !== "");
    if (!block || labelled < 0) return;
    this.unknownLines.push({ text: wordsOf(cells[labelled]), row, column: labelled });
  }
}

const textCell = (text: string): Cell => (text.trim() === "" ? blankCell : { kind: "text", text });

/**
 * Whether what stands left of the figures calls the line the total, in the form's words or in
 * any: in the code, the name, the 序号 column.
 */
function namesTotal({ block: { rows }, from, named }: OpenBlock, cells: GridRow): boolean {
  const own = rows.kind === "items" || !rows.total ? "" : bare(rows.total.zh);
  for (let at = from; at < named && at < cells.length; at++) {
    const cell = cells[at];
    if (cell?.type !== "text") continue;
    const words = bare(cell.text);
    if (words !== "" && (isTotalWord(words) || words === own)) return true;
  }
  return false;
}

/** A formula of the template on a line that nobody has filled in yet. */
function isComputedNothing(cells: GridRow, at: number): boolean {
  const cell = cells[at];
  if (cell === undefined || cell.text === "") return true;
  return cell.formula !== undefined && cell.type === "number" && /^-?[0.]+$/.test(cell.text);
}

function hasWords(cells: GridRow): boolean {
  return cells.some((cell) => cell?.type === "text" && cell.text.trim().length > 4);
}
