import type { Figure, Narrative } from "../../model/narrative.ts";
import { figureOf } from "./form-figures.ts";
import {
  type FormCell,
  type FormRow,
  type FormTable,
  aloneIn,
  cellIn,
  columnsUnder,
} from "./form-tables.ts";

/** A sheet that gives points for indicators. */
export interface ScoreSheet {
  readonly items: readonly ScoreItem[];
  /** Indicators of a higher level with points of their own. */
  readonly levels: readonly ScoreLevel[];
  readonly totalPoints: Figure | null;
  readonly totalScore: Figure | null;
  /** Some row could not be read: the sums may lack an item. */
  readonly broken: boolean;
}

export interface ScoreItem {
  readonly name: string;
  readonly points: Figure;
  readonly score: Figure | null;
  /** How the points are given. */
  readonly criteria: FormCell | null;
}

export interface ScoreLevel {
  readonly name: string;
  readonly points: Figure;
  readonly column: number;
  /** Items it holds: from, up to. */
  readonly from: number;
  to: number;
}

const pointsHead =
  /^(?:指标|标准|权重)?(?:分值|权重|满分|标准分|总分值)(?:（[^（）]*）)?$|评（扣）分标准/;
const scoreHead = /^(?:自评|评价|考评|最终|实际)?得分(?:（[^（）]*）)?$/;
const criteriaHead = /(?:计分|评分|评价|考核|扣分)(?:标准|方法|办法|细则|说明)$/;
const totalWords = /^(?:总分|合计|总计|总得分|合计得分|总评分|评价总分|得分合计)/;
const bracketed = /^(.{2,30})（(?:\d+(?:\.\d+)?)分?）$/;

/** The score sheet a form is; null for every other form. */
export function scoreSheetOf(narrative: Narrative, form: FormTable): ScoreSheet | null {
  const header = form.rows.find(({ cells }) => cells.some(({ text }) => pointsHead.test(text)));
  if (!header || header.cells.length < 2) return null;
  const [points, score, criteria] = columnsUnder(form, header, [
    pointsHead,
    scoreHead,
    criteriaHead,
  ]);
  const reader = new SheetReader(narrative, points!, score ?? null, criteria ?? null);
  for (const row of form.rows.slice(form.rows.indexOf(header) + 1)) if (!reader.read(row)) break;
  return reader.items.length >= 3 ? reader : null;
}

class SheetReader implements ScoreSheet {
  readonly items: ScoreItem[] = [];
  readonly levels: ScoreLevel[] = [];
  totalPoints: Figure | null = null;
  totalScore: Figure | null = null;
  broken = false;
  private readonly open: ScoreLevel[] = [];

  constructor(
    private readonly narrative: Narrative,
    private readonly points: number,
    private readonly score: number | null,
    private readonly criteria: number | null,
  ) {}

  /** False after the last row. */
  read(row: FormRow): boolean {
    const [first] = row.cells;
    if (!first) return true;
    if (totalWords.test(first.text)) {
      this.total(row);
      return false;
    }
    const points = this.numberIn(cellIn(row, this.points));
    this.openLevels(row);
    if (!points) {
      if (row.cells.some((cell) => cell.column < this.points) && this.items.length > 0)
        this.broken = true;
      return true;
    }
    this.items.push({
      name: row.cells.filter(({ column }) => column < this.points).at(-1)?.text ?? "",
      points,
      score: this.numberIn(cellIn(row, this.score)),
      criteria: cellIn(row, this.criteria),
    });
    for (const level of this.open) level.to = this.items.length;
    return true;
  }

  /** 预算编制（23分） holds the rows down to the next name in its column or left of it. */
  private openLevels({ cells }: FormRow): void {
    for (const cell of cells) {
      if (cell.column >= this.points) break;
      while (this.open.length > 0 && this.open.at(-1)!.column >= cell.column) this.open.pop();
      const name = bracketed.exec(cell.text)?.[1];
      const mention = cell.mentions.at(-1);
      if (name === undefined || !mention) continue;
      const level = {
        name,
        points: figureOf(this.narrative, cell.passage, mention, "分"),
        column: cell.column,
        from: this.items.length,
        to: this.items.length,
      };
      this.open.push(level);
      this.levels.push(level);
    }
  }

  private total(row: FormRow): void {
    const figures = row.cells.slice(1).flatMap((cell) => this.numberIn(cell) ?? []);
    const [one, other] = figures;
    if (other && this.score !== null) [this.totalPoints, this.totalScore] = [one!, figures.at(-1)!];
    else if (one && this.score !== null) this.totalScore = one;
    else if (one) this.totalPoints = one;
  }

  private numberIn(cell: FormCell | null): Figure | null {
    const mention = cell && aloneIn(cell);
    if (!mention || !["", "分", "%"].includes(mention.unit) || mention.bound || mention.upTo)
      return null;
    return figureOf(this.narrative, cell.passage, mention, mention.unit === "%" ? "%" : "分");
  }
}
