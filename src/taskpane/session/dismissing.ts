import { HostRefusal } from "../../hosts/ports.ts";
import { findingIn } from "./every-finding.ts";
import type { Workplace } from "./workplace.ts";

const unread =
  "工作簿里原有的放行记录还没有读出，为免覆盖，这次没有记下；请按“核对”，核对完毕后再试。";

/** Findings the clerk lets stand, with the reason, until a figure they speak of changes. */
export class Dismissing {
  constructor(private readonly place: Workplace) {}

  async dismiss(finding: string, reason: string, by: string): Promise<void> {
    const { store, desk, around } = this.place;
    await store.attempt(null, async () => {
      const text = await desk.dismiss(finding, reason, by, around.now().toISOString());
      await this.keep(text, () => desk.restore(finding));
      store.say("已放行；相关的数一变，这个问题会重新出现。");
    });
  }

  async restore(finding: string): Promise<void> {
    const { store, desk } = this.place;
    const before = findingIn(store.view, finding);
    await store.attempt(null, async () => {
      await this.keep(await desk.restore(finding), async () => {
        const { reason, by, at } = before?.dismissed ?? {};
        if (reason !== undefined) await desk.dismiss(finding, reason, by ?? "", at ?? "");
      });
      store.say("已收回放行。");
    });
  }

  /**
   * With the workbook in Excel; on this machine for a file.
   * @param back undoes it on the desk where it could not be kept: what is shown is what is kept
   */
  private async keep(text: string, back: () => Promise<unknown>): Promise<void> {
    const { store, inExcel, desk, around, notesPlace } = this.place;
    try {
      if (!inExcel) around.notes.save(notesPlace, text);
      else if (inExcel.live.mayKeepRemarks) await inExcel.book.saveRemarks(text);
      else throw new HostRefusal(unread);
    } catch (error) {
      await back();
      throw error;
    }
    const { checked } = store.view;
    store.show({
      ...(checked && { checked: await desk.checked() }),
      text: await desk.checkedText(),
    });
    if (inExcel) await inExcel.live.lookNow();
  }
}
