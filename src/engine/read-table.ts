import { type Cell, blankCell } from "../model/cell.ts";
import type { Grid, GridRow } from "../model/grid.ts";
import type {
  BlockReading,
  Fact,
  LabelSeen,
  Line,
  LineFacts,
  Seen,
  Table,
} from "../model/reading.ts";
import { type Column, type Item, holdsFigures } from "../model/sheet.ts";
import { tenThousandYuan } from "../model/unit.ts";
import type { BlockColumns, HeaderMatch } from "./header.ts";
import { headerLabels } from "./labels.ts";
import { readFigure, wordsOf } from "./read-cell.ts";
import type { Recognition } from "./recognise.ts";
import { isNote, readSurroundings, unitInHeader } from "./surroundings.ts";
import { bare, likeness, withoutOrdinal } from "./words.ts";

/** Turns the cells below a recognised header into lines of facts. */
export function readTable(grid: Grid, recognition: Recognition): Table {
  const { definition, header } = recognition;
  const around = readSurroundings(grid, header.first);
  const unit = around.unit ?? unitInHeader(headersSeen(grid, header));
  const labels = headerLabels(grid, recognition, unit);
  const table: Table = {
    definition,
    grid,
    because: recognition.because,
    rival: recognition.rival,
    title: recognition.title,
    unit: unit?.unit ?? definition.unit ?? tenThousandYuan,
    unitStated: unit?.seen ?? null,
    year: around.year,
    department: around.department,
    blocks: [],
    labels,
    notes: [],
    unknownLines: [],
  };
  const lines = new LineReader(table, header);
  for (const [row, cells] of grid.rows) if (row > header.last) lines.take(row, cells);
  return Object.assign(table, {
    blocks: lines.blocks,
    notes: lines.notes,
    unknownLines: lines.unknownLines,
    labels: [...labels, ...lines.labels],
  });
}

function headersSeen(grid: Grid, header: HeaderMatch): Seen[] {
  const seen: Seen[] = [];
  for (let row = header.first; row <= header.last; row++) {
    grid.rows.get(row)?.forEach((cell, column) => {
      if (cell?.type === "text") seen.push({ text: cell.text, row, column });
    });
  }
  return seen;
}

const totalWords = new Set(["合计", "总计", "共计", "总合计"]);

/** Cells of a line in the block's column order, found by column id. */
class ColumnFacts implements LineFacts {
  constructor(
    private readonly facts: readonly Fact[],
    private readonly order: ReadonlyMap<string, number>,
  ) {}

  get(column: string): Fact | undefined {
    const at = this.order.get(column);
    return at === undefined ? undefined : this.facts[at];
  }

  values(): Iterable<Fact> {
    return this.facts;
  }
}

interface OpenBlock extends BlockReading {
  readonly order: ReadonlyMap<string, number>;
  readonly lines: Line[];
  readonly name: number | undefined;
  readonly code: number | undefined;
  readonly pieces: readonly number[];
  readonly figures: readonly { readonly column: Column; readonly at: number }[];
  /** Items not yet met, in the order of the form. */
  readonly waiting: {
    readonly item: Item;
    readonly words: string;
    readonly others: readonly string[];
  }[];
}

/** Reads line after line, keeping its place in each block. */
class LineReader {
  readonly blocks: OpenBlock[];
  readonly notes: Seen[] = [];
  readonly unknownLines: Seen[] = [];
  readonly labels: LabelSeen[] = [];
  private readonly headerText: ReadonlySet<string>;
  private listed = 0;

  constructor(
    private readonly table: Table,
    header: HeaderMatch,
  ) {
    this.blocks = header.blocks.map(openBlock);
    this.headerText = new Set(headersSeen(table.grid, header).map((seen) => bare(seen.text)));
  }

  take(row: number, cells: GridRow): void {
    if (this.isFurniture(cells)) return;
    let understood = false;
    for (const block of this.blocks) {
      understood = this.takeBlock(block, row, cells) || understood;
    }
    if (!understood) this.keepStranger(row, cells);
  }

  /** 栏次 rows, headers repeated on the next page, lone page numbers. */
  private isFurniture(cells: GridRow): boolean {
    const filled = cells.filter((cell) => cell !== undefined && cell.text !== "");
    if (filled.length === 0) return !cells.some((cell) => cell?.formula !== undefined);
    const first = bare(wordsOf(filled[0]));
    if (first === "栏次") return true;
    if (
      filled.length >= 3 &&
      filled.every((cell, index) => cell?.text.trim() === String(index + 1))
    ) {
      return true;
    }
    if (totalWords.has(first)) return false;
    return filled.every((cell) => cell?.type === "text" && this.headerText.has(bare(cell.text)));
  }

  private takeBlock(block: OpenBlock, row: number, cells: GridRow): boolean {
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
    const name = wordsOf(cells[block.name ?? -1]);
    const code = codeOf(block, cells);
    if (/^\d+$/.test(code)) {
      this.push(block, row, cells, { key: code, label: name, code, item: null });
      return true;
    }
    if (
      [code, name, wordsOf(cells[1]), wordsOf(cells[2])].some((word) => totalWords.has(bare(word)))
    ) {
      this.push(block, row, cells, { key: "total", label: name || code, code: null, item: null });
      return true;
    }
    return code === "" && name === "" && !hasFigure(block, cells) && !hasWords(cells);
  }

  private takeItem(block: OpenBlock, row: number, cells: GridRow): boolean {
    const label = wordsOf(cells[block.name ?? -1]);
    const words = bare(label);
    if (words === "") return !hasFigure(block, cells) && !hasWords(cells);
    const found = nextItem(block, words);
    if (!found) return false;
    block.waiting.splice(0, block.waiting.indexOf(found.entry) + 1, ...found.passedOver);
    const { item } = found.entry;
    if (!found.exact) {
      const seen = { text: label, row, column: block.name! };
      this.labels.push({ ...seen, standard: item.label.zh, what: "item" });
    }
    this.push(block, row, cells, { key: item.id, label, code: item.code ?? null, item });
    return true;
  }

  private takeListed(block: OpenBlock, row: number, cells: GridRow): boolean {
    if (block.block.rows.kind !== "list") return false;
    const { total, identifiedBy } = block.block.rows;
    const words = block.columns.map(({ at }) => bare(wordsOf(cells[at])));
    if (
      total &&
      (words.some((word) => totalWords.has(word)) || totalWords.has(bare(wordsOf(cells[1]))))
    ) {
      this.push(block, row, cells, { key: "total", label: total.zh, code: null, item: null });
      return true;
    }
    const identified = block.columns.some(
      ({ placed, at }) =>
        identifiedBy.includes(placed.column.id) && bare(wordsOf(cells[at])) !== "",
    );
    const text = words.find((word) => word !== "") ?? "";
    if (!identified || (isNote(text) && !hasFigure(block, cells))) return false;
    this.listed += 1;
    this.push(block, row, cells, {
      key: `line-${this.listed}`,
      label: text,
      code: null,
      item: null,
    });
    return true;
  }

  private push(
    block: OpenBlock,
    row: number,
    cells: GridRow,
    line: Pick<Line, "key" | "label" | "code" | "item">,
  ): void {
    const facts: Fact[] = [];
    for (const { placed, at } of block.columns) {
      const { column } = placed;
      const cell = holdsFigures(column)
        ? readFigure(cells[at], column.role, this.table.unit)
        : textCell(wordsOf(cells[at]));
      facts.push({
        table: this.table,
        line: line.key,
        lineLabel: line.label,
        column,
        cell,
        row,
        at,
      });
    }
    block.lines.push({ ...line, row, facts: new ColumnFacts(facts, block.order) });
  }

  private keepStranger(row: number, cells: GridRow): void {
    cells.forEach((cell, column) => {
      if (cell?.type === "text" && isNote(cell.text))
        this.notes.push({ text: cell.text, row, column });
    });
    if (this.notes.at(-1)?.row === row) return;
    const block = this.blocks.find((one) => hasFigure(one, cells));
    const labelled = cells.findIndex((cell) => cell?.type === "text" && cell.text.trim() !== "");
    if (!block || labelled < 0) return;
    this.unknownLines.push({ text: wordsOf(cells[labelled]), row, column: labelled });
  }
}

function openBlock(found: BlockColumns): OpenBlock {
  const at = (role: Column["role"]) =>
    found.columns.find(({ placed }) => placed.column.role === role);
  const { rows } = found.block;
  return {
    block: found.block,
    columns: found.columns,
    missing: found.missing,
    order: new Map(found.columns.map(({ placed }, index) => [placed.column.id, index])),
    lines: [],
    name: at("name")?.at,
    code: at("code")?.at,
    pieces: at("code")?.pieces ?? [],
    figures: found.columns
      .filter(({ placed }) => holdsFigures(placed.column))
      .map(({ placed, at: column }) => ({ column: placed.column, at: column })),
    waiting:
      rows.kind === "items"
        ? rows.items.map((item) => ({
            item,
            words: bare(item.label.zh),
            others: (item.synonyms ?? []).map(bare),
          }))
        : [],
  };
}

const textCell = (text: string): Cell => (text.trim() === "" ? blankCell : { kind: "text", text });

function hasFigure(block: OpenBlock, cells: GridRow): boolean {
  return block.figures.some(({ at }) => cells[at]?.type === "number" && cells[at].text !== "0");
}

function hasWords(cells: GridRow): boolean {
  return cells.some((cell) => cell?.type === "text" && cell.text.trim().length > 4);
}

/** The code of a line, its pieces joined: 205 | 02 | 05 is 2050205. */
function codeOf(block: OpenBlock, cells: GridRow): string {
  const first = bare(wordsOf(cells[block.code ?? -1]));
  return block.pieces.reduce((code, at) => {
    const piece = bare(wordsOf(cells[at]));
    return /^\d$/.test(piece) ? `${code}0${piece}` : code + piece;
  }, first);
}

/**
 * The next line of the form that these words name. Forms repeat names (一般公共预算拨款 as
 * income and as carry-over), so lines are met in the order of the form; a line further down
 * may be found when those between are left out.
 */
function nextItem(block: OpenBlock, words: string) {
  let best: { entry: OpenBlock["waiting"][number]; fit: number } | null = null;
  const core = withoutOrdinal(words);
  for (const entry of block.waiting) {
    const fit = itemFit(words, core, entry);
    if (fit > (best?.fit ?? 0.65)) best = { entry, fit };
    if (fit === 1) break;
  }
  if (!best) return null;
  const exact = best.fit >= 0.99;
  return { entry: best.entry, exact, passedOver: passedOver(block, best.entry) };
}

function itemFit(words: string, core: string, entry: OpenBlock["waiting"][number]): number {
  if (words === entry.words) return 1;
  if (entry.others.includes(words)) return 0.995;
  const standard = withoutOrdinal(entry.words);
  if (core === standard || entry.others.some((other) => withoutOrdinal(other) === core))
    return 0.99;
  return Math.max(likeness(core, standard) * 0.98, likeness(words, entry.words) * 0.97);
}

/** Lines skipped over stay expected, except same-named ones, which belong to what came before. */
function passedOver(block: OpenBlock, entry: OpenBlock["waiting"][number]) {
  const before = block.waiting.slice(0, block.waiting.indexOf(entry));
  return before.filter((one) => one.words !== entry.words);
}
