import type { CellContent, CellEdit, CellPlace } from "../../hosts/ports.ts";
import type { Out, OutWish } from "../../live/disclosure/let-out.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import { address, parseAddress } from "../../model/grid.ts";
import { isNamedBy } from "../../model/own-text-names.ts";
import type { Recomputing } from "./recomputing.ts";
import type { Workplace } from "./workplace.ts";

const blank: CellContent = { kind: "blank", text: "" };
const noSheet =
  "工作簿里没有“文字说明”表，没有地方写；请到“模板”新建一个标准工作簿，或在工作簿里加上这张表。";

/** The kinds of file a clerk takes away. */
export type OutKind = "docx" | "html" | "clipboard";

/** The text of the disclosure: shown as the cells give it, worded by the clerk, let out once it is proven. */
export class Disclosing {
  constructor(
    private readonly place: Workplace,
    private readonly recomputing: Recomputing,
  ) {}

  /** Shows the text as it is now. */
  async look(): Promise<void> {
    const { store, desk } = this.place;
    if (store.view.checked === null) {
      store.show({ disclosure: null });
      return;
    }
    await store.attempt(null, async () => {
      const disclosure = await desk.disclosure();
      store.show({ disclosure });
    });
  }

  /** Another workbook or another look at it: what stood against it and what was handed out is past. */
  forget(): void {
    const { link } = this.place.store.view.handed ?? {};
    if (link) this.place.around.dropLink(link);
    this.place.store.show({ stopped: null, handed: null });
  }

  /** Writes a text of the clerk into the row of 文字说明 that waits for it, or on a new one. */
  async write({ section, paragraph }: OwnText, text: string, words: string): Promise<void> {
    const { store } = this.place;
    const { free, waiting = [] } = store.view.disclosure ?? {};
    const open = waiting.find((one) => isNamedBy({ section, paragraph }, one));
    if (open) {
      const edit = { ...open.at, was: blank, becomes: { kind: "text", text } } as const;
      const { row } = parseAddress(open.at.cell)!;
      await this.put([edit], words, `已写入 ${open.at.sheet} 第 ${row} 行，可以撤销。`);
      return;
    }
    if (!free) {
      store.say(noSheet, true);
      return;
    }
    const { sheet, row, columns } = free;
    const edits = Object.entries({ section, paragraph, text }).flatMap(
      ([column, said]): CellEdit[] => {
        const at = columns[column];
        if (at === undefined || said === "") return [];
        return [
          { sheet, cell: address(row, at), was: blank, becomes: { kind: "text", text: said } },
        ];
      },
    );
    await this.put(edits, words, `已写入 ${sheet} 第 ${row} 行，可以撤销。`);
  }

  /** Replaces a paragraph of the clerk where it stands; a cell may hold several, one a line. */
  async change(at: CellPlace, said: string, text: string): Promise<void> {
    const [was] = await this.place.desk.contents([at]);
    const lines = was!.text.split(/\r\n?|\n/);
    const line = lines.findIndex((one) => one.trim() === said);
    if (line < 0) {
      this.place.store.say(
        `${at.sheet}!${at.cell} 已经不是这段话，没有写入；请重新检查后再改。`,
        true,
      );
      return;
    }
    const becomes = { kind: "text" as const, text: lines.with(line, text).join("\n") };
    const edit = { ...at, was: was!, becomes };
    await this.put([edit], "改写的一段文字", `已写入 ${at.sheet}!${at.cell}，可以撤销。`);
  }

  /** Lets the cells speak again: the row with the clerk's wording is emptied. */
  async restore(at: CellPlace): Promise<void> {
    const row = parseAddress(at.cell)!.row;
    const columns = Object.values(this.place.store.view.disclosure?.free?.columns ?? {});
    const places = columns.map((column) => ({ sheet: at.sheet, cell: address(row, column) }));
    const contents = await this.place.desk.contents(places);
    const edits = places.flatMap((one, nth): CellEdit[] => {
      const was = contents[nth]!;
      return was.kind === "blank" ? [] : [{ ...one, was, becomes: blank }];
    });
    await this.put(edits, "恢复的自动文本", "已恢复为自动文本，可以撤销。");
  }

  /** Lets the document out, once it is proven. @param reason why although something stands against it */
  async letOut(to: OutKind, reason: string | null): Promise<void> {
    const { store, desk, around, stem } = this.place;
    this.forget();
    await store.attempt("正在核对并生成公开文档…", async () => {
      const force = reason === null ? null : { reason, at: around.now().toISOString() };
      const name = `${stem}-公开.${to === "docx" ? "docx" : "html"}`;
      const wish: OutWish = { to: to === "clipboard" ? "fragment" : to, name, force };
      const out = await desk.letOut(wish);
      if (out.kind === "stopped") {
        store.show({ stopped: { ...out, to } });
        store.say("还有问题，没有导出；请看下面列出的各项。", true);
        return;
      }
      await this.hand(out, to, name);
    });
  }

  private async hand(out: Extract<Out, { kind: "out" }>, to: OutKind, name: string): Promise<void> {
    const { store, desk, around, stem } = this.place;
    const { content, words, record, pages, remarks } = out;
    // Nothing is let out without its record.
    if (record) {
      store.say(await around.hand(await desk.fileOf(record), `${stem}-公开.核对记录.xlsx`));
    }
    if (to === "clipboard") {
      const isDone = await around.copyPage(content as string, words);
      store.show({ handed: { name, link: null, words: content as string, copied: isDone } });
      if (isDone) store.say(["已复制，可以粘贴到网站的编辑器里。", ...remarks].join(""));
      else store.say("浏览器不允许复制；请在下面的框里全选后按 Ctrl+C。", true);
      return;
    }
    const shown = typeof content === "string" ? content : words;
    store.show({ handed: { name, link: around.link(content), words: shown, copied: false } });
    const said = await around.hand(content, name);
    const counted = pages === null ? "" : `全文共 ${pages} 页。`;
    store.say([said, counted, ...remarks].join(""));
  }

  private async put(edits: readonly CellEdit[], what: string, said: string): Promise<void> {
    const { store } = this.place;
    if (edits.length === 0) return;
    await store.attempt("正在写入…", async () => {
      const back = await this.place.write(edits);
      this.recomputing.remember(what, back);
      store.say(said);
    });
  }
}
