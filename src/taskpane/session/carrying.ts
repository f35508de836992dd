import { countsOf, noneWords, offerWords } from "./prior-words.ts";
import type { Recomputing } from "./recomputing.ts";
import type { Workplace } from "./workplace.ts";

/** Last year's file: read, offered, and taken over on consent. */
export class Carrying {
  constructor(
    private readonly place: Workplace,
    private readonly recomputing: Recomputing,
  ) {}

  /** Reads last year's workbook or published document; it is read here and goes nowhere else. */
  async open(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const { store, desk } = this.place;
    await store.attempt("正在读上年的文件…", async () => {
      store.show({ prior: null });
      const prior = await desk.prior(await bytes(), name);
      if (prior.none === null) {
        store.show({ prior });
        store.say(offerWords(prior), prior.doubts.length > 0);
        return;
      }
      await desk.clearPrior();
      store.say(noneWords(prior), true);
    });
  }

  /** The workbook was looked at again: what is offered is what it has room for now. */
  async renew(): Promise<void> {
    const { store, desk } = this.place;
    if (!store.view.prior || store.view.checked === null) return;
    await store.attempt(null, async () => {
      const prior = await desk.priorAgain();
      // Meanwhile it may have been written, or put away.
      if (store.view.prior && prior) store.show({ prior });
    });
  }

  /** Writes what was offered. */
  async take(): Promise<void> {
    const { store } = this.place;
    const { prior } = store.view;
    if (!prior || prior.edits.length === 0) return;
    await store.attempt("正在写入…", async () => {
      const back = await this.place.write(prior.edits);
      this.recomputing.remember("带入的上年数和文字", back);
      this.putAway();
      store.say(`已带入${countsOf(prior)}，可以撤销；文字请逐段核改。`);
    });
  }

  putAway(): void {
    this.place.store.show({ prior: null });
    void this.place.desk.clearPrior();
  }
}
