import type { CellContent, CellEdit } from "../../hosts/ports.ts";
import { parseDecimal } from "../../model/decimal.ts";
import { address, parseAddress } from "../../model/grid.ts";
import type { Indicator } from "../../model/performance.ts";
import type { Recomputing } from "./recomputing.ts";
import type { Workplace } from "./workplace.ts";

const blank: CellContent = { kind: "blank", text: "" };

/** What the clerk adds to the entries from the page: written on consent, taken back like corrections. */
export class Filling {
  constructor(
    private readonly place: Workplace,
    private readonly recomputing: Recomputing,
  ) {}

  /** Adds an indicator to a project, in the first free row of 绩效指标. */
  async indicator(project: string, indicator: Indicator): Promise<void> {
    const { store } = this.place;
    const free = store.view.checked?.targets?.free;
    if (!free) return;
    const { sheet, row, columns } = free;
    const edits = Object.entries({ project, ...indicator }).flatMap(([field, text]): CellEdit[] => {
      const column = columns[field];
      if (column === undefined || text === "") return [];
      return [{ sheet, cell: address(row, column), was: blank, becomes: contentOf(text) }];
    });
    await store.attempt("正在写入…", async () => {
      const back = await this.place.write(edits);
      this.recomputing.remember("加上的指标", back);
      store.say(
        `已在 ${sheet} 第 ${row} 行加上“${indicator.level3 ?? ""}”，请改成实际的指标值；可以撤销。`,
      );
    });
  }

  /** Types a block of lines and tabs into an opened file, from a cell on. */
  async cells(sheet: string, from: string, text: string): Promise<void> {
    const { store, desk } = this.place;
    const { row, column } = parseAddress(from)!;
    const places = text
      .replace(/\r?\n$/, "")
      .split(/\r?\n/)
      .flatMap((line, down) =>
        line.split("\t").map((said, right) => ({
          ...{ sheet, cell: address(row + down, column + right) },
          said: said.trim(),
        })),
      );
    await store.attempt("正在写入…", async () => {
      const before = await desk.contents(places);
      const edits = places.flatMap(({ sheet, cell, said }, nth): CellEdit[] => {
        const was = before[nth]!;
        const becomes = typed(said, was);
        return becomes.text === was.text ? [] : [{ sheet, cell, was, becomes }];
      });
      if (edits.length === 0) {
        store.say("内容没有变，没有写入。");
        return;
      }
      const back = await this.place.write(edits);
      this.recomputing.remember(`${edits.length} 个单元格的改动`, back);
      store.say(`已改 ${sheet} 的 ${edits.length} 个单元格，可以撤销。`);
    });
  }
}

/** Words stay words: a code is no number. */
const typed = (said: string, was: CellContent): CellContent =>
  said === "" ? blank : was.kind === "text" ? { kind: "text", text: said } : contentOf(said);

const contentOf = (text: string): CellContent => ({
  kind: parseDecimal(text) ? "number" : "text",
  text,
});
