import type { SourceChart, SourceSeries } from "../../../model/document.ts";
import { type Attributes, type XmlEvents, scanXml } from "../../xlsx/scan-xml.ts";
import { UnreadableWorkbook } from "../../ports.ts";
import type { Relationship } from "../../xlsx/relationships.ts";
import type { WorkbookPackage } from "../../xlsx/workbook-package.ts";

/** A disclosure has some ten; each shows a few dozen figures. */
const mostCharts = 200;
const mostPoints = 2_000;

/** The figures the document's charts are drawn from. What a damaged chart shows stays unread: its text does not hang on it. */
export function readCharts(book: WorkbookPackage, links: readonly Relationship[]): SourceChart[] {
  const charts = links.filter(({ kind }) => kind === "chart").slice(0, mostCharts);
  return charts.flatMap(({ target }) => {
    const part = book.part(target);
    const scan = new ChartScan();
    try {
      if (part) scanXml(target, part, scan);
    } catch (cause) {
      if (cause instanceof UnreadableWorkbook) return [];
      throw cause;
    }
    return scan.series.length === 0 ? [] : [{ series: scan.series }];
  });
}

interface SeriesDraft extends SourceSeries {
  name: string;
  readonly points: { name: string; value: string }[];
}

/** What a point's words are of, by the element they stand in. */
type Room = "tx" | "cat" | "val";
const rooms: ReadonlySet<string> = new Set(["tx", "cat", "val"]);

/** Series of one chart part: names of points under `cat`, figures under `val`. */
class ChartScan implements XmlEvents {
  readonly series: SeriesDraft[] = [];
  private room: Room | null = null;
  private at = 0;
  private inValue = false;

  open(name: string, attributes: Attributes): void {
    if (name === "ser") this.series.push({ name: "", points: [] });
    else if (this.series.length === 0) return;
    else if (rooms.has(name)) this.room = name as Room;
    else if (name === "pt") this.at = Number(attributes["idx"]);
    else if (name === "v") this.inValue = true;
  }

  close(name: string): void {
    if (name === this.room) this.room = null;
    else if (name === "v") this.inValue = false;
  }

  text(piece: string): void {
    if (!this.inValue || this.room === null) return;
    const series = this.series.at(-1)!;
    if (this.room === "tx") series.name += piece;
    else if (this.at >= 0 && this.at < mostPoints) this.add(series, piece);
  }

  private add({ points }: SeriesDraft, piece: string): void {
    while (points.length <= this.at) points.push({ name: "", value: "" });
    points[this.at]![this.room === "cat" ? "name" : "value"] += piece;
  }
}
