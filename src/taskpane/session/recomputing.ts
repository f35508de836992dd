import type { CellEdit } from "../../hosts/ports.ts";
import type { OfferedCorrection } from "../../live/offered.ts";
import { takenBack } from "./taking-back.ts";
import type { Workplace } from "./workplace.ts";

/** Cells that follow from others: listed, written on consent, taken back. */
export class Recomputing {
  /** What was written, the latest last, and how to take it back. */
  private readonly written: Written[] = [];
  /** What was written last when a copy was handed out; null for none. */
  private saved: Written | null = null;

  constructor(private readonly place: Workplace) {}

  /** Lists the cells whose figure follows from others and is another one. */
  async list(): Promise<void> {
    const { store, desk } = this.place;
    if (!store.view.book) return;
    await store.attempt(null, async () => {
      const found = await desk.corrections();
      if (!isSame(found, store.view.corrections)) store.show({ corrections: found });
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

  /** Something else was written that can be taken back. */
  remember(words: string, back: readonly CellEdit[]): void {
    this.written.push({ words, back });
    this.offerUndo();
  }

  /** Takes back what was written last, as far as the cells still hold it. */
  async undo(): Promise<void> {
    const { store } = this.place;
    const last = this.written.at(-1);
    if (!last) return;
    await store.attempt("正在撤销…", async () => {
      const left = await this.takeBack(last.back);
      this.written.pop();
      this.offerUndo();
      await this.list();
      if (left.length === 0) store.say(`已撤销${last.words}。`);
      else store.say(wordsOf(last.back.length, left), true);
    });
  }

  /** A copy with everything written so far was handed out. */
  keep(): void {
    this.saved = this.written.at(-1) ?? null;
    this.offerUndo();
  }

  /** Another workbook is looked at: nothing of this one can be taken back any more. */
  forget(): void {
    this.written.length = 0;
    this.saved = null;
    this.offerUndo();
  }

  private takeBack(back: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    const { inExcel } = this.place;
    if (!inExcel) return takenBack(back, (edits) => this.place.write(edits));
    return inExcel.live.during(() => takenBack(back, (edits) => inExcel.book.write(edits)));
  }

  private offerUndo(): void {
    const { store, inExcel } = this.place;
    const last = this.written.at(-1) ?? null;
    const unsaved = inExcel === null && last !== null && last !== this.saved;
    store.show({ undoes: last?.words ?? null, unsaved });
  }
}

interface Written {
  readonly words: string;
  readonly back: readonly CellEdit[];
}

/** Cells named before the rest is only counted. */
const cellsNamed = 3;

/** What was taken back and what was not. */
function wordsOf(all: number, left: readonly CellEdit[]): string {
  const done = all - left.length;
  const named = left.slice(0, cellsNamed).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const rest = left.length > cellsNamed ? ` 等 ${left.length} 个单元格` : "";
  const taken = done === 0 ? "" : `已撤销 ${done} 个单元格的改正；`;
  return `${taken}${named.join("、")}${rest}写入后又改过或已锁定，没有撤销，请直接在表中改回。`;
}

/** Whether two lists offer the same: then the one that is shown stays. */
const isSame = (a: readonly OfferedCorrection[], b: readonly OfferedCorrection[] | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
