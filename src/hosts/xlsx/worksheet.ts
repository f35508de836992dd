import type { Area, GridCell } from "../../model/grid.ts";
import { damaged } from "./damage.ts";
import { SheetFormulas, type Tally } from "./formulas.ts";
import { limitPassed, type ReadLimits } from "./limits.ts";
import { areaOf, columnOf, lastColumn, lastRow, packedPlace, rowOf } from "./place.ts";
import type { Attributes, XmlEvents } from "./scan-xml.ts";
import { cellText, cellType } from "./cell-value.ts";
import { StringItem } from "./strings.ts";

/** What the cells of every worksheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly limits: ReadLimits;
  readonly tally: Tally;
}

type Cells = (GridCell | undefined)[];

const letterC = 99;
const letterF = 102;
const letterV = 118;

/** Listens to one worksheet's XML and keeps its cells and merges. */
export class WorksheetScan implements XmlEvents {
  readonly rows = new Map<number, Cells>();
  readonly merges: Area[] = [];

  private readonly formulas: SheetFormulas;
  private readonly inline = new StringItem();
  private inSheetData = false;
  private row = 0;
  private column = 0;
  private cells: Cells | undefined;

  private inCell = false;
  private inInline = false;
  private inExtension = false;
  private capturing = false;
  private captured = "";
  private type = "";
  private style = "";
  private value: string | undefined;
  private formula: string | undefined;
  private formulaAttributes: Attributes | undefined;

  constructor(
    private readonly path: string,
    private readonly context: SheetContext,
  ) {
    this.formulas = new SheetFormulas(context.tally, context.limits);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inInline) return this.inline.open(name);
    if (this.inCell) return this.openInCell(name, attributes);
    if (this.inSheetData) {
      if (name.length === 1 && name.charCodeAt(0) === letterC) this.openCell(attributes);
      else if (name === "row") this.openRow(attributes);
    } else if (name === "sheetData") this.inSheetData = true;
    else if (name === "mergeCell") this.addMerge(attributes.ref ?? "");
  }

  text(piece: string): void {
    if (this.capturing) this.captured += piece;
    else if (this.inInline) this.inline.text(piece);
  }

  close(name: string): void {
    if (this.inCell) this.closeInCell(name);
    else if (name === "row") this.closeRow();
    else if (name === "sheetData") this.inSheetData = false;
  }

  /** The rows in ascending order, also where the file had another. Call after the scan. */
  orderedRows(): ReadonlyMap<number, Cells> {
    let before = 0;
    for (const row of this.rows.keys()) {
      if (row < before) return new Map([...this.rows].sort(([a], [b]) => a - b));
      before = row;
    }
    return this.rows;
  }

  private openRow(attributes: Attributes): void {
    this.beginRow(attributes.r === undefined ? this.row + 1 : Number(attributes.r));
    this.column = 0;
  }

  private beginRow(row: number): void {
    if (!(row >= 1 && row <= lastRow) || row % 1 !== 0) throw damaged(this.path);
    this.closeRow();
    this.row = row;
    this.formulas.beginRow(row);
  }

  private closeRow(): void {
    if (!this.cells) return;
    // A row with a far cell and little else is kept sparse by the engine.
    this.context.tally.rowPlaces += Math.min(this.cells.length, 4096);
    if (this.context.tally.rowPlaces > this.context.limits.rowPlaces) {
      throw limitPassed("行列范围过大");
    }
    this.cells = undefined;
  }

  private openCell(attributes: Attributes): void {
    const { tally, limits } = this.context;
    if (++tally.cellElements > limits.cellElements) throw limitPassed("单元格过多");
    const reference = attributes.r;
    if (reference === undefined) this.column += 1;
    else {
      const place = packedPlace(reference);
      if (place === 0) throw damaged(`${this.path} ${reference.slice(0, 20)}`);
      this.column = columnOf(place);
      const row = rowOf(place);
      if (row !== this.row) this.beginRow(row);
    }
    if (this.column > lastColumn || this.row === 0) throw damaged(this.path);
    this.type = attributes.t ?? "";
    this.style = attributes.s ?? "";
    this.value = undefined;
    this.formula = undefined;
    this.inCell = true;
  }

  private openInCell(name: string, attributes: Attributes): void {
    if (this.inExtension) return;
    if (name.length === 1) {
      const letter = name.charCodeAt(0);
      if (letter !== letterV && letter !== letterF) return;
      if (letter === letterF) this.formulaAttributes = attributes;
      this.capturing = true;
      this.captured = "";
    } else if (name === "is") this.inInline = true;
    else if (name === "extLst") this.inExtension = true;
  }

  private closeInCell(name: string): void {
    if (this.inInline) {
      if (name !== "is") return this.inline.close(name);
      this.inInline = false;
      this.value = this.inline.take();
    } else if (this.inExtension) this.inExtension = name !== "extLst";
    else if (name.length === 1) {
      const letter = name.charCodeAt(0);
      if (letter === letterC) return this.closeCell();
      if (letter === letterV) this.value = this.captured;
      else if (letter === letterF) this.closeFormula();
      this.capturing = false;
    }
  }

  private closeFormula(): void {
    const attributes = this.formulaAttributes ?? {};
    this.formula = this.formulas.formula(attributes, this.captured, this.row, this.column);
  }

  private closeCell(): void {
    this.inCell = false;
    const formula = this.formula ?? this.formulas.arrayAt(this.row, this.column);
    const { value, context } = this;
    const type = value === undefined ? "blank" : cellType(this.type, value);
    const text = value === undefined ? "" : cellText(this.type, type, value, context.strings);
    if (text === undefined) throw damaged(`${this.path} 的文字引用`);
    if (formula === undefined && text === "") return;
    const format = context.formats[+this.style] ?? "General";
    this.keep(formula === undefined ? { type, text, format } : { type, text, format, formula });
  }

  private keep(cell: GridCell): void {
    if (++this.context.tally.cells > this.context.limits.cells) throw limitPassed("单元格过多");
    let cells = this.cells ?? this.rows.get(this.row);
    if (!cells) {
      cells = [];
      this.rows.set(this.row, cells);
    }
    this.cells = cells;
    cells[this.column] = cell;
  }

  private addMerge(reference: string): void {
    const area = areaOf(reference);
    if (!area) throw damaged(`${this.path} 的合并单元格`);
    this.merges.push(area);
  }
}
