import type { OpenWorkbook } from "../../hosts/ports.ts";
import type { Out, OutWish } from "../../live/disclosure/let-out.ts";
import { wordsFor } from "./host-words.ts";
import type { HandedFile } from "./view.ts";
import type { Workplace } from "./workplace.ts";

type Letter = Extract<Out, { kind: "out" }>;

/** The kinds of file a clerk takes away. */
export type OutKind = "docx" | "html" | "clipboard";

/** The way out of the disclosure: proven first, stopped with what stands against it, or handed out. */
export class LettingOut {
  /** What was copied last, to be copied once more. */
  private page: Pick<Letter, "content" | "words" | "remarks"> | null = null;

  constructor(private readonly place: Workplace) {}

  /** Another workbook or another wish: what stood against it and what was handed out is past. */
  forget(): void {
    const { store, around } = this.place;
    for (const { link } of store.view.handed?.files ?? []) if (link !== null) around.dropLink(link);
    this.page = null;
    store.show({ stopped: null, handed: null });
  }

  /** The workbook was looked at again: what stood against it, and what was handed out, are of before. */
  doubt(): void {
    const { store } = this.place;
    const { stopped, handed } = store.view;
    if (stopped && !stopped.isPast) store.show({ stopped: { ...stopped, isPast: true } });
    if (handed && !handed.isPast) store.show({ handed: { ...handed, isPast: true } });
  }

  /** Lets the document out, once it is proven. @param reason why although something stands against it */
  async letOut(to: OutKind, reason: string | null): Promise<void> {
    const { store, desk, around, stem, inExcel } = this.place;
    this.forget();
    await store.attempt("正在核对并生成公开文档…", async () => {
      const force = reason === null ? null : { reason, at: around.now().toISOString() };
      const name = `${stem}-公开.${to === "docx" ? "docx" : "html"}`;
      const wish: OutWish = {
        ...{ to: to === "clipboard" ? "fragment" : to, name, force },
        ...(inExcel && (await besidesOf(inExcel.book))),
      };
      const out = await desk.letOut(wish);
      if (out.kind === "stopped") {
        store.show({ stopped: { ...out, to, isPast: false } });
        store.say("还有问题，没有导出；请看下面列出的各项。", true);
        return;
      }
      // Nothing is let out without its record.
      const record = await this.recordOf(out);
      if (to === "clipboard") await this.copy(out, record);
      else await this.hand(out, name, record);
    });
  }

  /** Copies once more: a browser allows it only right after a press. */
  async copyAgain(): Promise<void> {
    const { page } = this;
    if (page) await this.place.store.attempt(null, () => this.put(page, []));
  }

  private async recordOf({ record }: Letter): Promise<readonly HandedFile[]> {
    if (!record) return [];
    const { desk, around, stem } = this.place;
    const bytes = await desk.fileOf(record);
    const name = `${stem}-公开.核对记录.xlsx`;
    await this.place.hand(bytes, name);
    return [{ name, link: around.link(bytes) }];
  }

  private async copy(out: Letter, record: readonly HandedFile[]): Promise<void> {
    this.page = out;
    this.place.store.show({
      handed: { files: record, words: out.words, missed: true, copies: true, isPast: false },
    });
    await this.put(out, record);
  }

  private async put(
    { content, words, remarks }: Pick<Letter, "content" | "words" | "remarks">,
    record: readonly HandedFile[],
  ): Promise<void> {
    const { store, around } = this.place;
    const copied = await around.copyPage(content as string, words);
    const missed = copied === "nothing";
    const { handed } = store.view;
    if (handed) store.show({ handed: { ...handed, missed } });
    store.say([wordsFor(store.view).copied[copied], ...kept(record), ...remarks].join(""), missed);
  }

  private async hand(out: Letter, name: string, record: readonly HandedFile[]): Promise<void> {
    const { store, around } = this.place;
    const { content, words, pages, remarks } = out;
    const link = around.link(content);
    const missed = link === null;
    store.show({
      handed: { files: [{ name, link }, ...record], words, missed, copies: false, isPast: false },
    });
    const said = missed ? wordsFor(store.view).noFile : await this.place.hand(content, name);
    const counted = missed || pages === null ? "" : `全文共 ${pages} 页。`;
    store.say([said, ...kept(record), counted, ...remarks].join(""), missed);
  }
}

/** What Excel tells of the workbook besides its cells; a file tells it by itself. */
async function besidesOf(book: OpenWorkbook): Promise<Pick<OutWish, "besides">> {
  const told = await book.besides().catch(() => null);
  return told ? { besides: told } : {};
}

/** That a record of a forced one was kept. */
const kept = (record: readonly HandedFile[]): readonly string[] =>
  record.map(({ name }) => `这是带着问题导出的，核对记录“${name}”也已下载，请一并留存。`);
