import type { ComposedChart } from "../../model/chart.ts";
import { type ChartBlock, wordsOf } from "../../model/composed.ts";
import { type Markup, element } from "../../report/html-parts.ts";
import { printable } from "../printable.ts";
import { barShapes } from "./bar-shapes.ts";
import { drawingWidth, label, rounded, shape } from "./drawing.ts";
import type { Dress } from "./dress.ts";
import { pieShapes } from "./pie-shapes.ts";

/** A chart as a picture that needs nothing else; who cannot see it is told in words what it shows. */
export function chartMarkup({ chart, words }: ChartBlock, dress: Dress): Markup {
  const { shapes, height } = chart.shape === "shares" ? pieShapes(chart) : barShapes(chart);
  const legend = chart.series.length > 1 ? legendOf(chart, height) : [];
  const whole = height + (legend.length > 0 ? 30 : 0);
  const picture = element(
    "svg",
    {
      ...dress("chart-picture"),
      viewBox: `0 0 ${drawingWidth} ${whole}`,
      role: "img",
      "aria-label": printable(wordsOf(words)),
    },
    shapes,
    legend,
  );
  const caption = element("figcaption", dress("caption"), printable(chart.caption));
  return element("figure", dress("chart"), picture, caption);
}

function legendOf({ series }: ComposedChart, height: number): Markup[] {
  const step = drawingWidth / (series.length + 1);
  return series.flatMap((name, nth) => {
    const x = step * (nth + 1) - 40;
    const box = { x: rounded(x - 20), y: rounded(height + 5), width: "14", height: "14" };
    return [shape("rect", nth, box), label(x, height + 17, name, "start")];
  });
}
