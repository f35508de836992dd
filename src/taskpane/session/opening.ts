import type { OpenWorkbook } from "../../hosts/ports.ts";
import { LiveWorkbook, type Look } from "../../live/live-workbook.ts";
import { wouldLose } from "./drafting.ts";
import type { Workplace } from "./workplace.ts";

/** Which workbook is looked at: the one in Excel, or a file. */
export class Opening {
  /** Opens what waits for the clerk's word; null for nothing. */
  private next: (() => Promise<void>) | null = null;

  constructor(private readonly place: Workplace) {}

  /** The page runs in a browser: files are opened by hand. */
  async startInBrowser(): Promise<void> {
    this.place.store.show({ host: "browser" });
    await this.offerProfiles();
  }

  /** The page runs in an Excel that cannot do what the add-in needs: files can still be opened. */
  async startInOldExcel(): Promise<void> {
    this.place.store.show({ host: "old-excel" });
    await this.offerProfiles();
  }

  /**
   * The page runs in Excel: the open workbook is watched and checked.
   * @param found told at once who watches it, for the functions in cells
   */
  async startInExcel(
    book: OpenWorkbook,
    found: (live: LiveWorkbook) => void = () => undefined,
  ): Promise<void> {
    const { store } = this.place;
    const live = new LiveWorkbook(book, this.place.deskOfExcel());
    this.place.excel = { book, live };
    store.show({ host: "excel", book: { name: book.name, place: "excel" } });
    live.onLook((look) => this.seen(look));
    found(live);
    await Promise.all([this.offerProfiles(), live.start()]);
  }

  /** Opens a file beside whatever is open; nothing is ever written to it. */
  async file(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    await this.unlessLost(name, () => this.take(name, bytes));
  }

  sample(): Promise<void> {
    return this.file("示例.xlsx", () => this.place.around.sample());
  }

  /** Back from a file to the workbook that is open in Excel. */
  async backToExcel(): Promise<void> {
    const { excel, store } = this.place;
    if (!excel) return;
    await this.unlessLost(excel.book.name, async () => {
      store.forget();
      store.show({
        book: { name: excel.book.name, place: "excel" },
        profile: excel.live.profile,
      });
      await excel.live.lookNow();
    });
  }

  /** The clerk has decided: what waits is opened, whatever that loses. */
  async goOn(): Promise<void> {
    const { next } = this;
    this.stay();
    await next?.();
  }

  /** The clerk has decided: what waits is not opened. */
  stay(): void {
    this.next = null;
    this.place.store.show({ waiting: null });
  }

  /** Opens another workbook; where that would lose something, only after the clerk was asked. */
  private async unlessLost(name: string, open: () => Promise<void>): Promise<void> {
    const { store } = this.place;
    if (!wouldLose(store.view)) return open();
    this.next = open;
    store.show({ waiting: name });
  }

  private async take(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    const { store, around } = this.place;
    await store.attempt("正在打开…", async () => {
      const desk = this.place.deskOfFile();
      await desk.open(await bytes(), name);
      store.forget();
      store.show({ book: { name, place: "file" }, panel: "findings" });
      await this.place.look();
      const notes = around.notes.load(this.place.notesPlace);
      if (notes === null) return;
      await desk.addRemarks(notes);
      store.show({ checked: await desk.checked() });
    });
  }

  private async offerProfiles(): Promise<void> {
    this.place.store.show({ profiles: await this.place.desk.profiles() });
  }

  private seen(look: Look): void {
    const { store } = this.place;
    if (store.view.book?.place === "file") return;
    if (look.kind === "waiting") store.show({ progress: look.because });
    else if (look.kind === "looking") {
      store.show({ progress: `正在读取第 ${look.done} 张工作表…` });
    } else if (look.kind === "refused") {
      store.show({ progress: null, refused: look.because, checked: null });
    } else {
      store.show({ progress: null, refused: null, checked: look.checked });
    }
  }
}
