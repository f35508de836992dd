import type { Workplace } from "./workplace.ts";

/** Findings the clerk lets stand, with the reason, until a figure they speak of changes. */
export class Dismissing {
  constructor(private readonly place: Workplace) {}

  async dismiss(finding: string, reason: string, by: string): Promise<void> {
    const { store, desk, around } = this.place;
    await store.attempt(null, async () => {
      await this.keep(await desk.dismiss(finding, reason, by, around.now().toISOString()));
      store.say("已放行；相关的数一变，这个问题会重新出现。");
    });
  }

  async restore(finding: string): Promise<void> {
    const { store, desk } = this.place;
    await store.attempt(null, async () => {
      await this.keep(await desk.restore(finding));
      store.say("已收回放行。");
    });
  }

  /** With the workbook in Excel; on this machine for a file. */
  private async keep(text: string): Promise<void> {
    const { store, inExcel, desk, around } = this.place;
    if (inExcel) await inExcel.book.saveRemarks(text);
    else around.notes.save(text);
    store.show({ checked: await desk.checked() });
    if (inExcel) await inExcel.live.lookNow();
  }
}
