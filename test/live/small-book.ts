import type { Besides, CellEdit, CellPlace, OpenWorkbook } from "../../src/hosts/ports.ts";
import { withEdits } from "../../src/live/edits.ts";
import type { Grid, Workbook } from "../../src/model/grid.ts";
import type { Layout } from "../../src/model/layout.ts";

/** A workbook that is open in no program: what the live check is tried on. */
export class SmallBook implements OpenWorkbook {
  readonly name = "试.xlsx";
  remarks: string | null = null;
  /** How often it was read whole. */
  reads = 0;
  refusal: Error | null = null;
  /** What it has besides its cells. */
  told: Besides = { authors: [], notes: [] };
  private readonly changed = new Set<() => void>();
  private readonly selecting = new Set<(place: CellPlace) => void>();

  constructor(public workbook: Workbook) {}

  besides() {
    return Promise.resolve(this.told);
  }

  /** The clerk types into a cell. */
  type(sheet: string, cell: string, text: string): void {
    const kind = /^-?\d/.test(text) ? ("number" as const) : ("text" as const);
    const edit = {
      sheet,
      cell,
      was: { kind: "blank" as const, text: "" },
      becomes: { kind, text },
    };
    this.workbook = withEdits(this.workbook, [edit]);
    this.changed.forEach((tell) => tell());
  }

  async *grids(): AsyncIterable<Grid> {
    this.reads += 1;
    if (this.refusal) throw this.refusal;
    for (const grid of this.workbook.grids) {
      await Promise.resolve();
      yield grid;
    }
  }

  watch(changed: () => void): Promise<() => Promise<void>> {
    this.changed.add(changed);
    return Promise.resolve(async () => void this.changed.delete(changed));
  }

  /** The clerk selects a cell. @returns to how many it was told */
  point(sheet: string, cell: string): number {
    this.selecting.forEach((tell) => tell({ sheet, cell }));
    return this.selecting.size;
  }

  watchSelection(selected: (place: CellPlace) => void): Promise<() => Promise<void>> {
    this.selecting.add(selected);
    return Promise.resolve(async () => void this.selecting.delete(selected));
  }

  select(): Promise<"shown"> {
    return Promise.resolve("shown");
  }

  write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    this.workbook = withEdits(this.workbook, edits);
    return Promise.resolve(
      edits.map((edit) => ({ ...edit, was: edit.becomes, becomes: edit.was })),
    );
  }

  addSheets({ sheets }: Layout): Promise<readonly string[]> {
    return Promise.resolve(sheets.map(({ name }) => name));
  }

  putFormula(): Promise<CellPlace> {
    return Promise.resolve({ sheet: "", cell: "A1" });
  }

  loadRemarks(): Promise<string | null> {
    return Promise.resolve(this.remarks);
  }

  saveRemarks(text: string): Promise<void> {
    this.remarks = text;
    return Promise.resolve();
  }
}
