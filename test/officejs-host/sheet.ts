import type { Area, Grid, GridCell } from "../../src/model/grid.ts";
import { around } from "./areas.ts";
import { emptyCell, type FakeCell } from "./cell-values.ts";

/** Attributes a writer set, by the path of the API: `font/bold`, `fill/color`, `wrapText`. */
export type Look = Record<string, unknown>;

export interface FakeProtection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

/** A worksheet in memory. */
export class FakeSheet {
  visibility: Grid["visibility"] = "visible";
  /** Null for an unprotected sheet. */
  protection: FakeProtection | null = null;
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  readonly merges: Area[] = [];
  /** Attributes of the sheet itself, of its page and of its panes, by the path of the API. */
  readonly attributes: Look = {};
  readonly validations: { readonly area: Area; readonly rule: Look }[] = [];
  readonly conditionalFormats: { readonly area: Area; readonly rule: Look }[] = [];
  /** In points, where one was set. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  /** First cell of what a formula spilled, by the place of every other cell of it. */
  readonly spills = new Map<string, string>();
  private readonly rows = new Map<number, FakeCell[]>();
  private readonly looks = new Map<string, Look>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): FakeCell {
    return this.rows.get(row)?.[column] ?? emptyCell;
  }

  put(row: number, column: number, cell: FakeCell): void {
    const cells = this.rows.get(row);
    if (cells) cells[column] = cell;
    else {
      const fresh: FakeCell[] = [];
      fresh[column] = cell;
      this.rows.set(row, fresh);
    }
  }

  /** The attributes set on a cell. */
  look(row: number, column: number): Readonly<Look> {
    return this.looks.get(`${row},${column}`) ?? {};
  }

  setLook(row: number, column: number, attribute: string, value: unknown): void {
    const place = `${row},${column}`;
    this.looks.set(place, { ...this.looks.get(place), [attribute]: value });
  }

  /** The area that holds something; cells that are only formatted count unless `valuesOnly`. */
  used(valuesOnly: boolean): Area | null {
    const areas: Area[] = [];
    for (const [row, cells] of this.rows) {
      const columns = cells.flatMap((cell, column) =>
        cell && (holds(cell) || (!valuesOnly && cell.format !== "General")) ? [column] : [],
      );
      if (columns.length === 0) continue;
      areas.push({ top: row, left: columns[0]!, bottom: row, right: columns[columns.length - 1]! });
    }
    return around(valuesOnly ? areas : [...areas, ...this.lookedAt(), ...this.merges]);
  }

  plain(): Grid {
    const rows = new Map<number, (GridCell | undefined)[]>();
    for (const [row, cells] of [...this.rows].sort(([a], [b]) => a - b)) {
      const kept: (GridCell | undefined)[] = [];
      cells.forEach((cell, column) => {
        if (cell && holds(cell)) kept[column] = withoutLock(cell);
      });
      if (kept.length > 0) rows.set(row, kept);
    }
    return { name: this.name, visibility: this.visibility, rows, merges: [...this.merges] };
  }

  private lookedAt(): Area[] {
    return [...this.looks.keys()].map((place) => {
      const [row = 1, column = 1] = place.split(",").map(Number);
      return { top: row, left: column, bottom: row, right: column };
    });
  }
}

/** Does a cell hold a value or formula? */
export const holds = ({ type, formula }: FakeCell) => type !== "blank" || formula !== undefined;

function withoutLock({ locked: _, ...cell }: FakeCell): GridCell {
  return cell;
}
