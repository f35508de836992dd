import type { CellPlace } from "../../hosts/ports.ts";
import { findingIn } from "./every-finding.ts";
import type { Workplace } from "./workplace.ts";

/** Rows of a file's sheet that are shown at once. */
const rowsShown = 40;

/** What the clerk looks at: findings, their formulas, the cells they name. */
export class Looking {
  constructor(private readonly place: Workplace) {}

  /** Checks again; in Excel this also happens by itself after every edit. */
  async check(): Promise<void> {
    const { store } = this.place;
    if (!store.view.book) return;
    await store.attempt("正在核对…", async () => {
      await this.place.look();
      if (store.view.refused === null) store.say("核对完毕。");
    });
  }

  /** Checks this workbook by another layout; null lets the program find it. */
  async byProfile(profile: string | null): Promise<void> {
    this.place.store.show({ profile });
    const { inExcel } = this.place;
    if (inExcel) inExcel.live.profile = profile;
    await this.check();
  }

  /** Opens a finding with its formula card; null closes it. */
  async openFinding(id: string | null): Promise<void> {
    const { store } = this.place;
    store.show({ openFinding: id, relations: null });
    const finding = id === null ? null : findingIn(store.view, id);
    if (!finding) return;
    const relations = await this.place.desk.relations(finding.relatedRelations);
    if (store.view.openFinding === id) store.show({ relations });
  }

  /** Shows a cell: selects it in Excel, scrolls to it in the page. A hidden sheet only on consent. */
  async cell(at: CellPlace, unhide = false): Promise<void> {
    const { store, inExcel } = this.place;
    await store.attempt(null, async () => {
      if (inExcel) {
        const shown = await inExcel.book.select(at, unhide);
        store.show({ hidden: shown === "hidden" ? at : null });
      } else {
        await this.part(at.sheet, Number(/(?<!\d)\d+$/.exec(at.cell)?.[0] ?? "1"), at);
      }
    });
  }

  /** Shows rows of a sheet of an opened file. */
  async rows(sheet: string, around: number): Promise<void> {
    await this.part(sheet, around, this.place.store.view.sheet?.marked ?? null);
  }

  closeSheet(): void {
    this.place.store.show({ sheet: null });
  }

  keepHidden(): void {
    this.place.store.show({ hidden: null });
  }

  private async part(sheet: string, around: number, marked: CellPlace | null): Promise<void> {
    const part = await this.place.desk.view(sheet, around, rowsShown);
    if (part) this.place.store.show({ sheet: { part, marked } });
  }
}
