import type { CellEdit } from "../../hosts/ports.ts";
import type { Workplace } from "./workplace.ts";

/** Cells that follow from others: listed, written on consent, taken back. */
export class Recomputing {
  /** What was written, the latest last, and how to take it back. */
  private readonly written: { readonly words: string; readonly back: readonly CellEdit[] }[] = [];

  constructor(private readonly place: Workplace) {}

  /** Lists the cells whose figure follows from others and is another one. */
  async list(): Promise<void> {
    const { store, desk } = this.place;
    if (!store.view.book) return;
    await store.attempt(null, async () => {
      store.show({ corrections: await desk.corrections() });
    });
  }

  /** Writes the corrections the clerk chose. */
  async apply(ids: readonly string[]): Promise<void> {
    const { store } = this.place;
    const chosen = (store.view.corrections ?? []).filter(({ id }) => ids.includes(id));
    if (chosen.length === 0) return;
    await store.attempt("正在写入…", async () => {
      const back = await this.place.write(chosen.map(({ edit }) => edit));
      this.written.push({ words: `${chosen.length} 个单元格的改正`, back });
      await this.list();
      store.say(`已改正 ${chosen.length} 个单元格，可以撤销。`);
      this.offerUndo();
    });
  }

  /** Takes back what was written last. */
  async undo(): Promise<void> {
    const { store } = this.place;
    const last = this.written.at(-1);
    if (!last) return;
    await store.attempt("正在撤销…", async () => {
      await this.place.write(last.back);
      this.written.pop();
      await this.list();
      store.say(`已撤销${last.words}。`);
      this.offerUndo();
    });
  }

  /** Another workbook is looked at: nothing of this one can be taken back any more. */
  forget(): void {
    this.written.length = 0;
    this.offerUndo();
  }

  private offerUndo(): void {
    this.place.store.show({ undoes: this.written.at(-1)?.words ?? null });
  }
}
