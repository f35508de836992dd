import type { CellContent, CellEdit, CellPlace } from "../../hosts/ports.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import { address, parseAddress } from "../../model/grid.ts";
import { isNamedBy } from "../../model/own-text-names.ts";
import type { Recomputing } from "./recomputing.ts";
import type { Workplace } from "./workplace.ts";

const blank: CellContent = { kind: "blank", text: "" };
const noSheet =
  "工作簿里没有“文字说明”表，没有地方写；请到“模板”新建一个标准工作簿，或在工作簿里加上这张表。";

/** The text of the disclosure: shown as the cells give it, worded by the clerk. */
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

  /**
   * Writes a text of the clerk into the row of 文字说明 that waits for it, or on a new one.
   * @returns whether it is there now
   */
  async write({ section, paragraph }: OwnText, text: string, words: string): Promise<boolean> {
    const { store } = this.place;
    const { free, waiting = [] } = store.view.disclosure ?? {};
    const open = waiting.find((one) => isNamedBy({ section, paragraph }, one));
    if (open) {
      const edit = { ...open.at, was: blank, becomes: { kind: "text", text } } as const;
      const { row } = parseAddress(open.at.cell)!;
      return this.put([edit], words, `已写入 ${open.at.sheet} 第 ${row} 行，可以撤销。`);
    }
    if (!free) {
      store.say(noSheet, true);
      return false;
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
    return this.put(edits, words, `已写入 ${sheet} 第 ${row} 行，可以撤销。`);
  }

  /**
   * Replaces a paragraph of the clerk where it stands; a cell may hold several, one a line.
   * @returns whether it is there now
   */
  async change(at: CellPlace, said: string, text: string): Promise<boolean> {
    const [was] = (await this.contents([at])) ?? [];
    if (!was) return false;
    const lines = was.text.split(/\r\n?|\n/);
    const line = lines.findIndex((one) => one.trim() === said);
    if (line < 0) {
      this.place.store.say(
        `${at.sheet}!${at.cell} 已经不是这段话，没有写入；请重新检查后再改。`,
        true,
      );
      return false;
    }
    const becomes = { kind: "text" as const, text: lines.with(line, text).join("\n") };
    const edit = { ...at, was, becomes };
    return this.put([edit], "改写的一段文字", `已写入 ${at.sheet}!${at.cell}，可以撤销。`);
  }

  /** Lets the cells speak again: the row with the clerk's wording is emptied. */
  async restore(at: CellPlace): Promise<void> {
    const row = parseAddress(at.cell)!.row;
    const columns = Object.values(this.place.store.view.disclosure?.free?.columns ?? {});
    const places = columns.map((column) => ({ sheet: at.sheet, cell: address(row, column) }));
    const contents = await this.contents(places);
    if (!contents) return;
    const edits = places.flatMap((one, nth): CellEdit[] => {
      const was = contents[nth]!;
      return was.kind === "blank" ? [] : [{ ...one, was, becomes: blank }];
    });
    await this.put(edits, "恢复的自动文本", "已恢复为自动文本，可以撤销。");
  }

  /** What cells hold; null where that could not be asked, which was said. */
  private async contents(places: readonly CellPlace[]): Promise<readonly CellContent[] | null> {
    const { store, desk } = this.place;
    const asked: CellContent[][] = [];
    await store.attempt(null, async () => void asked.push(await desk.contents(places)));
    return asked[0] ?? null;
  }

  private async put(edits: readonly CellEdit[], what: string, said: string): Promise<boolean> {
    const { store } = this.place;
    let isDone = false;
    if (edits.length === 0) return isDone;
    await store.attempt("正在写入…", async () => {
      const back = await this.place.write(edits);
      isDone = true;
      this.recomputing.remember(what, back);
      store.say(said);
    });
    return isDone;
  }
}
