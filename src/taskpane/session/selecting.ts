import type { Workplace } from "./workplace.ts";

/**
 * The cell the clerk selects in Excel, for the sentences that use its figure. Listened to only
 * while a text is there: nothing else asks for it.
 */
export class Selecting {
  private isListening = false;
  private stop: (() => Promise<void>) | null = null;
  /** What is begun ends before anything else begins. */
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly place: Workplace) {}

  /** A text came or went, or another workbook is looked at. */
  follow(): void {
    const { store } = this.place;
    const isWanted = this.isWanted();
    if (isWanted === this.isListening) return;
    this.isListening = isWanted;
    if (!isWanted && store.view.selected) store.show({ selected: null });
    this.running = this.running.then(() => this.keepUp()).catch(() => undefined);
  }

  private isWanted(): boolean {
    return this.place.inExcel !== null && this.place.store.view.text !== null;
  }

  /** Excel may decline, as while a cell is edited: the next text is another occasion. */
  private async keepUp(): Promise<void> {
    const { excel, store } = this.place;
    if (this.isListening && !this.stop && excel) {
      this.stop = await excel.book.watchSelection((selected) => {
        if (this.isListening) store.show({ selected });
      });
    } else if (!this.isListening && this.stop) {
      const { stop } = this;
      this.stop = null;
      await stop();
    }
  }
}
