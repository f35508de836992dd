import type { CellContent, CellEdit } from "../../hosts/ports.ts";
import { parseDecimal } from "../../model/decimal.ts";
import { address } from "../../model/grid.ts";
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
}

const contentOf = (text: string): CellContent => ({
  kind: parseDecimal(text) ? "number" : "text",
  text,
});
