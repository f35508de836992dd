import type { CellEdit, OpenWorkbook } from "../../hosts/ports.ts";
import type { AsyncDesk } from "../../live/async-desk.ts";
import type { LiveWorkbook } from "../../live/live-workbook.ts";
import { wordsFor } from "./host-words.ts";
import type { Store } from "./store.ts";
import type { Surroundings } from "./surroundings.ts";

/** The workbook that is open in Excel, with what keeps it checked. */
export interface InExcel {
  readonly book: OpenWorkbook;
  readonly live: LiveWorkbook;
}

/** Where the workbook is that is being looked at, and who can be asked about it. */
export class Workplace {
  /** Null outside Excel. */
  excel: InExcel | null = null;
  readonly deskOfExcel: () => AsyncDesk;
  readonly deskOfFile: () => AsyncDesk;

  constructor(
    readonly store: Store,
    readonly around: Surroundings,
  ) {
    this.deskOfExcel = once(() => around.startDesk());
    this.deskOfFile = once(() => around.startDesk());
  }

  /** The open workbook of Excel; null while an opened file is looked at, or none is there. */
  get inExcel(): InExcel | null {
    return this.store.view.book?.place === "file" ? null : this.excel;
  }

  get desk(): AsyncDesk {
    return this.inExcel ? this.deskOfExcel() : this.deskOfFile();
  }

  /** Name of the workbook, or of the text alone, without its ending, for files made from it. */
  get stem(): string {
    const { book, text } = this.store.view;
    return (book?.name ?? text?.document.path ?? "工作簿").replace(/\.[a-z]+$/i, "");
  }

  /** Where the notes of an opened file are kept on this machine: by what it says it is. */
  get notesPlace(): string {
    const { book, checked, text } = this.store.view;
    const { department = null, year = null } = (checked ?? text)?.document ?? {};
    const name = book?.name ?? text?.document.path ?? "";
    return [department ?? "", year ?? "", name].join("|");
  }

  /** Hands a file to the clerk. @returns what was done, in words of where the page runs */
  async hand(content: Uint8Array | string, name: string): Promise<string> {
    const said = await this.around.hand(content, name);
    return wordsFor(this.store.view).handed?.(name) ?? said;
  }

  /** Looks at the workbook again. */
  async look(): Promise<void> {
    const { inExcel, store } = this;
    if (inExcel) {
      await inExcel.live.lookNow();
      return;
    }
    store.show({ progress: "正在核对…" });
    const checked = await this.deskOfFile().check(store.view.profile);
    store.show({ checked, refused: null, progress: null });
  }

  /** Writes cells the clerk agreed to, and looks again. @returns how to take it back */
  async write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    const { inExcel } = this;
    if (inExcel) return inExcel.live.during(() => inExcel.book.write(edits));
    const back = await this.deskOfFile().edit(edits);
    await this.look();
    return back;
  }
}

/** Makes a thing when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null;
  return () => (made ??= { thing: make() }).thing;
}
