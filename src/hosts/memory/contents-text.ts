import type { ContentLine, Contents, SheetContents } from "../../model/contents.ts";
import { didYouMean } from "../../model/label.ts";
import { type Block, type Column, type SheetDefinition, holdsFigures } from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import {
  belongs,
  escaped,
  lineIds,
  listed,
  stripped,
  unescaped,
  valueColumns,
} from "./contents-lines.ts";

/** A line of the text that says nothing the standard knows. */
export class ContentsTextError extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(`line ${line}: ${message}`);
  }
}

const fields = {
  department: "department",
  code: "code",
  "short-name": "shortName",
  year: "year",
  profile: "profile",
} as const;

/**
 * A department's figures and words from plain text, for fixtures and examples.
 *
 * ```
 * department: 临江县水务局        code, short-name, year and profile likewise
 * # a remark
 * table budget/expenditure      begins a table
 * line | total | project        column ids; may be said anew for the other side of a table
 * 2130314 防汛 | 12.30 | 12.30   code and name (the name may be left out), figures as printed
 * expenditure.of-year | 12.30   a line of a form by its id
 * - | 办公室 | 行政              a line of a list; `total | …` its total line
 * note: 空表列示                 note below the table
 * ```
 *
 * In words `\n` is a line break, `\p` an upright stroke, `\s` a space at the edge, `\\` a backslash.
 * @throws ContentsTextError naming the line, with the nearest name where one is unknown.
 */
export function contentsFrom(text: string, standard: Standard): Contents {
  const reader = new ContentsReader(standard);
  text.split(/\r?\n/).forEach((line, index) => reader.take(line, index + 1));
  return reader.contents();
}

class ContentsReader {
  private readonly head = new Map<string, string>();
  private readonly sheets = new Map<string, SheetContents>();
  private table: SheetDefinition | null = null;
  private lines: ContentLine[] = [];
  private columns: readonly string[] = [];
  private at = 0;

  constructor(private readonly standard: Standard) {}

  take(line: string, at: number): void {
    this.at = at;
    const text = stripped(line);
    if (text === "" || text.startsWith("#")) return;
    const opening = /^table +(\S+)$/.exec(text);
    if (opening) return this.open(opening[1]!);
    if (!this.table) return this.takeField(text);
    const note = /^note:(.*)$/s.exec(text);
    if (note) return this.takeNote(unescaped(stripped(note[1]!)));
    const [first = "", ...rest] = text.split("|").map(stripped);
    if (first === "line") this.columns = rest.map((id) => this.column(this.table!, id));
    else this.lines.push(this.line(this.table, first, rest));
  }

  contents(): Contents {
    const said = (field: keyof typeof fields): string =>
      this.head.get(field) ?? this.refuse(`"${field}:" is missing`);
    return {
      profile: said("profile"),
      year: Number(said("year")),
      department: said("department"),
      code: said("code"),
      shortName: said("short-name"),
      sheets: this.sheets,
    };
  }

  private refuse(message: string): never {
    throw new ContentsTextError(this.at, message);
  }

  private unknown(what: string, name: string, known: Iterable<string>): never {
    const hint = didYouMean(name, known);
    return this.refuse(`unknown ${what} "${name}"${hint ? `; did you mean "${hint}"?` : ""}`);
  }

  private takeField(text: string): void {
    const [, field = text, value = ""] = /^([a-z-]+): *(?! )(.+)$/s.exec(text) ?? [];
    if (!(field in fields)) this.unknown("field", field, Object.keys(fields));
    if (this.head.has(field)) this.refuse(`"${field}:" is said twice`);
    if (field === "year" && !/^20\d{2}$/.test(value)) this.refuse(`"${value}" is no fiscal year`);
    if (field === "profile" && !this.standard.profiles.has(value))
      this.unknown("profile", value, this.standard.profiles.keys());
    this.head.set(field, unescaped(value));
  }

  private open(id: string): void {
    const table = this.standard.sheets.get(id);
    if (!table) return this.unknown("table", id, this.standard.sheets.keys());
    if (this.sheets.has(id)) this.refuse(`table "${id}" is begun twice`);
    this.table = table;
    this.lines = [];
    this.columns = [];
    this.sheets.set(id, { lines: this.lines, note: null });
  }

  private takeNote(note: string): void {
    const { id } = this.table!;
    if (this.sheets.get(id)!.note !== null) this.refuse(`table "${id}" has two notes`);
    this.sheets.set(id, { lines: this.lines, note });
  }

  private column(table: SheetDefinition, id: string): string {
    const known = table.blocks.flatMap(valueColumns).map((column) => column.id);
    return known.includes(id) ? id : this.unknown("column", id, known);
  }

  private line(table: SheetDefinition, first: string, cells: readonly string[]): ContentLine {
    const [, name = first, label] = /^(\S+)(?: +(?! )(.+))?$/s.exec(first) ?? [];
    const block = table.blocks.find((one) => belongs(one, name));
    if (!block) return this.unknown("line", name, table.blocks.flatMap(lineIds));
    if (cells.length > this.columns.length)
      this.refuse(`${cells.length} cells for ${this.columns.length} columns`);
    const key = name === "-" ? `line-${this.lines.filter(listed).length + 1}` : name;
    if (this.lines.some((line) => line.key === key)) this.refuse(`line "${key}" is there twice`);
    const values: Record<string, string> = {};
    cells.forEach((cell, index) => {
      if (cell !== "") values[this.columns[index]!] = this.value(block, this.columns[index]!, cell);
    });
    return { key, label: label === undefined ? null : unescaped(label), values };
  }

  private value(block: Block, id: string, cell: string): string {
    const columns = columnsBeside(block, this.table!);
    const column = columns.find((one) => one.id === id);
    const ids = columns.map((one) => one.id);
    if (!column) return this.unknown(`column of block ${block.id}`, id, ids);
    if (holdsFigures(column) && !figure.test(cell)) this.refuse(`${id}: "${cell}" is no figure`);
    return unescaped(cell);
  }
}

const figure = /^(?:-?\d+(?:\.\d+)?|-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[—-]+)$/;

/** The plain text of contents. Law: `contentsFrom(textOf(contents))` is `contents` again. */
export function textOf(contents: Contents, standard: Standard): string {
  const head = Object.entries(fields).map(
    ([field, property]) => `${field}: ${escaped(String(contents[property]))}`,
  );
  const tables = [...contents.sheets].map(([id, sheet]) =>
    [`\ntable ${id}`, ...linesOf(standard.sheets.get(id)!, sheet), ...noteOf(sheet)].join("\n"),
  );
  return [...head, ...tables].join("\n") + "\n";
}

const noteOf = ({ note }: SheetContents) => (note === null ? [] : [`note: ${escaped(note)}`]);

/** Columns of a line's values; codes listed in several runs are one listing. */
function columnsBeside(block: Block, { blocks }: SheetDefinition): readonly Column[] {
  if (block.rows.kind !== "codes") return valueColumns(block);
  const runs = blocks.filter(({ rows }) => rows.kind === "codes").flatMap(valueColumns);
  return [...new Map(runs.map((column) => [column.id, column])).values()];
}

function linesOf(table: SheetDefinition, { lines }: SheetContents): string[] {
  const blockOf = (line: ContentLine) => table.blocks.find((block) => belongs(block, line.key))!;
  let open: Block | null = null;
  let columns: string[] = [];
  return lines.flatMap((line) => {
    const block = blockOf(line);
    const used = lines.filter((one) => blockOf(one) === block);
    const header = block === open ? [] : [""];
    if (block !== open) {
      columns = columnsBeside(block, table)
        .map((column) => column.id)
        .filter((id) => used.some((one) => one.values[id] !== undefined));
      header[0] = ["line", ...columns].join(" | ");
    }
    open = block;
    const name = [listed(line) ? "-" : line.key, ...(line.label ? [escaped(line.label)] : [])];
    const cells = columns.map((id) => escaped(line.values[id] ?? ""));
    const text = [name.join(" "), ...cells].join(" | ");
    return [...header, text.replaceAll("|  ", "| ").replace(/(?<![ |])[ |]+$/, "")];
  });
}
