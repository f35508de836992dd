import type { TemplateWish } from "../../live/template-wish.ts";
import type { Layout } from "../../model/layout.ts";
import type { Recomputing } from "./recomputing.ts";
import type { Workplace } from "./workplace.ts";

/** Sheet names told before the rest is only counted. */
const namesTold = 3;

/** What the clerk takes away: templates, the record of the check, copies, formulas. */
export class HandingOver {
  constructor(
    private readonly place: Workplace,
    private readonly recomputing: Recomputing,
  ) {}

  /** An empty standard workbook: new sheets in Excel, a file in the browser. */
  async template(wish: TemplateWish): Promise<void> {
    await this.place.store.attempt("正在生成模板…", async () => {
      const layout = await this.place.desk.template(wish);
      await this.sheets(layout, `${wish.department}${wish.year}年预算.xlsx`, false);
    });
  }

  /**
   * The record of this check (核对记录) and everything that was looked at: new sheets in Excel beside
   * earlier ones, a file in the browser.
   */
  async review(): Promise<void> {
    const { store, desk, around, stem } = this.place;
    await store.attempt("正在生成核对记录…", async () => {
      const layout = await desk.review(around.now().toISOString());
      await this.sheets(layout, `${stem}-核对记录.xlsx`, true);
    });
  }

  /** Forms of the targets: new sheets in Excel, a file in the browser. @param project its index; null for all */
  async targetSheets(layout: string, project: number | null): Promise<void> {
    const { store, desk, stem } = this.place;
    await store.attempt("正在生成绩效目标表…", async () => {
      const sheets = await desk.targetSheets(layout, project);
      await this.sheets(sheets, `${stem}-绩效目标表.xlsx`, true);
    });
  }

  /** Every form of the targets as a Word document. */
  async targetDocument(layout: string): Promise<void> {
    const { store, desk, stem } = this.place;
    await store.attempt("正在生成绩效目标表…", async () => {
      store.say(
        await this.place.hand(await desk.targetDocument(layout), `${stem}-绩效目标表.docx`),
      );
    });
  }

  /** The report as a page of its own. */
  async html(): Promise<void> {
    const { store, desk, stem } = this.place;
    await store.attempt("正在生成报告…", async () => {
      store.say(await this.place.hand(await desk.html(), `${stem}-核对报告.html`));
    });
  }

  /** A copy of the opened file with the corrections applied here; the file itself stays. */
  async correctedCopy(): Promise<void> {
    const { store, stem } = this.place;
    await store.attempt("正在生成副本…", async () => {
      const bytes = await this.place.deskOfFile().correctedCopy();
      store.say(await this.place.hand(bytes, `${stem}-改正.xlsx`));
      this.recomputing.keep();
    });
  }

  /**
   * Puts one of our formulas into the selected cell.
   * @param formula without the leading `=`
   * @param spreads whether its result takes more than the one cell
   */
  async formula(formula: string, spreads: boolean): Promise<void> {
    const { store, inExcel } = this.place;
    if (!inExcel) return;
    await store.attempt(null, async () => {
      const { sheet, cell } = await inExcel.live.during(() =>
        inExcel.book.putFormula(formula, spreads),
      );
      store.say(`已在 ${sheet}!${cell} 填入 =${formula}。`);
    });
  }

  /** @param renamed a sheet whose name is taken in Excel gets the next free one */
  private async sheets(layout: Layout, name: string, renamed: boolean): Promise<void> {
    const { store, inExcel, desk } = this.place;
    if (!inExcel) {
      store.say(await this.place.hand(await desk.fileOf(layout), name));
      return;
    }
    const added = await inExcel.live.during(() => inExcel.book.addSheets(layout, { renamed }));
    const rest = added.length > namesTold ? " 等" : "";
    store.say(`已插入 ${added.length} 张工作表：${added.slice(0, namesTold).join("、")}${rest}。`);
  }
}
