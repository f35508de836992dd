import { HostRefusal, type CellEdit } from "../../src/hosts/ports.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import { cellNamed, contentOf } from "../../src/live/edits.ts";
import { Session } from "../../src/taskpane/session/session.ts";
import { loadPlanted } from "../departments/workbook.ts";
import { SmallBook } from "../live/small-book.ts";

/** A workbook that, as Excel does, writes all or none, and no cell that was changed meanwhile. */
class CarefulBook extends SmallBook {
  override write(edits: readonly CellEdit[]): Promise<readonly CellEdit[]> {
    for (const { sheet, cell, was } of edits) {
      const present = contentOf(cellNamed(this.workbook, sheet, cell));
      if (present.kind === was.kind && Number(present.text) === Number(was.text)) continue;
      return Promise.reject(new HostRefusal(`工作表“${sheet}”的 ${cell} 已不是刚才显示的内容。`));
    }
    return super.write(edits);
  }
}

interface Wish {
  /** Done to the workbook before the page sees it. */
  readonly prepare?: (book: SmallBook) => void;
  /** Keeps notes on this machine. */
  readonly save?: () => void;
}

/** The page beside a workbook in Excel that has errors. */
export async function excelPage({ prepare, save = () => undefined }: Wish = {}) {
  const session = new Session({
    startDesk: deskHere,
    hand: async (_, name) => `已下载“${name}”。`,
    sample: async () => new Uint8Array(),
    sampleText: async () => new Uint8Array(),
    copy: async () => true,
    link: () => "blob:made",
    dropLink: () => undefined,
    copyPage: async () => "page" as const,
    notes: { load: () => null, save },
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  const book = new CarefulBook(loadPlanted("linjiang-2021-planted"));
  prepare?.(book);
  await session.opening.startInExcel(book);
  const view = () => session.store.view;
  return { session, book, view };
}
