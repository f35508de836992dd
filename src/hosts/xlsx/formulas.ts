import type { Area } from "../../model/grid.ts";
import { limitPassed, type ReadLimits } from "./limits.ts";
import { areaOf } from "./place.ts";
import type { Attributes } from "./scan-xml.ts";
import { movedFormula, type SharedFormula, shareFormula } from "./shared-formula.ts";

/** What reading has cost so far, over all sheets of the workbook. */
export interface Tally {
  cells: number;
  cellElements: number;
  rowPlaces: number;
  formulaCharacters: number;
}

/** The formulas of one worksheet: gives every cell its own text, shared and array ones included. */
export class SheetFormulas {
  private readonly shared = new Map<string, SharedFormula>();
  private arrays: { readonly area: Area; readonly text: string }[] = [];

  constructor(
    private readonly tally: Tally,
    private readonly limits: ReadLimits,
  ) {}

  /** The formula of a cell that carries an `f` element; undefined when that says nothing. */
  formula(attributes: Attributes, text: string, row: number, column: number): string | undefined {
    const { t: kind, si: group, ref } = attributes;
    if (kind === "shared" && group !== undefined) return this.sharedText(group, text, row, column);
    if (kind === "dataTable") return `TABLE(${attributes.r1 ?? ""},${attributes.r2 ?? ""})`;
    if (text === "") return undefined;
    if (kind === "array" && ref !== undefined) this.openArray(ref, text);
    return text;
  }

  /** The array formula whose result spills into a cell without an `f` element of its own. */
  arrayAt(row: number, column: number): string | undefined {
    if (this.arrays.length === 0) return undefined;
    return this.arrays.find(({ area }) => within(area, row, column))?.text;
  }

  /** Forgets array formulas that end above a row. */
  beginRow(row: number): void {
    if (this.arrays.length > 0) this.arrays = this.arrays.filter(({ area }) => area.bottom >= row);
  }

  private sharedText(group: string, text: string, row: number, column: number): string {
    if (text !== "") {
      this.shared.set(group, shareFormula(text, row, column));
      return text;
    }
    const master = this.shared.get(group);
    if (!master) return "#REF!";
    const own = movedFormula(master, row, column);
    this.tally.formulaCharacters += own.length;
    if (this.tally.formulaCharacters > this.limits.formulaCharacters) {
      throw limitPassed("公式文字过多");
    }
    return own;
  }

  private openArray(reference: string, text: string): void {
    const area = areaOf(reference);
    if (!area || (area.top === area.bottom && area.left === area.right)) return;
    if (this.arrays.length >= this.limits.openArrayFormulas) throw limitPassed("数组公式过多");
    this.arrays.push({ area, text });
  }
}

function within(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
