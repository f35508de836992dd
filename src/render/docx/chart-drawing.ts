import type { ComposedChart } from "../../model/chart.ts";
import { type ChartBlock, wordsOf } from "../../model/composed.ts";
import { paragraphOf, runsOf } from "./paragraph.ts";
import { styleIds } from "./style-ids.ts";
import { escaped, named, spaces } from "./xml.ts";

/** Drawings are measured in these: 635 to a twip. */
const perTwip = 635;
/** Height over width; one more line for each bar beyond these. */
const [slant, plainBars, perBar] = [0.42, 6, 0.035];

/** Twips a chart is high. */
export function chartHeight({ shape, points }: ComposedChart, room: number): number {
  const bars = shape === "bars" ? Math.max(0, points.length - plainBars) : 0;
  return Math.round(room * (slant + Math.min(bars, 20) * perBar));
}

/** The place of a chart in the text, its caption below; what it shows in words goes with it. */
export function chartDrawing(
  { chart, words }: ChartBlock,
  { number, room }: { readonly number: number; readonly room: number },
): string {
  const [wide, high] = [room, chartHeight(chart, room)].map((twips) => twips * perTwip);
  const told = escaped(wordsOf(words));
  const drawing =
    '<wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${wide}" cy="${high}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="${number}" name="${escaped(`图${number}`)}" descr="${told}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${spaces.c}"><c:chart ${named("c")} r:id="rIdChart${number}"/>` +
    "</a:graphicData></a:graphic></wp:inline>";
  return (
    paragraphOf({ style: styleIds.chart }, `<w:r><w:drawing>${drawing}</w:drawing></w:r>`) +
    paragraphOf({ style: styleIds.caption }, runsOf(chart.caption))
  );
}
