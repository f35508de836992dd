import { countsOf } from "./prior-words.ts";
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
      const prior = await desk.prior(await bytes(), name);
      store.show({ prior });
      if (prior.none !== null) store.say(prior.none);
    });
  }

  /** Writes what was offered. */
  async take(): Promise<void> {
    const { store } = this.place;
    const { prior } = store.view;
    if (!prior) return;
    await store.attempt("正在写入…", async () => {
      const back = await this.place.write(prior.edits);
      this.recomputing.remember("带入的上年数和文字", back);
      store.show({ prior: null });
      store.say(`已带入${countsOf(prior)}，可以撤销；文字请逐段核改。`);
    });
  }

  putAway(): void {
    this.place.store.show({ prior: null });
  }
}
