import type { ComposedChart } from "../../model/chart.ts";
import type { Markup } from "../../report/html-parts.ts";
import { type Drawn, drawingWidth, label, rounded, shape } from "./drawing.ts";

const [nameRoom, valueRoom, thickness, gap] = [240, 110, 20, 16];

/**
 * Bars one below the other for every point and series, with the amount at the end of each; names of
 * items are long, so columns lie down here, too. What is less than nothing goes to the left.
 */
export function barShapes({ points, series }: ComposedChart): Drawn {
  const sizes = points.flatMap(({ figures }) => figures.map(({ value }) => Number(value)));
  const [least, most] = [Math.min(0, ...sizes), Math.max(0, ...sizes)];
  const scale = (drawingWidth - nameRoom - valueRoom) / (most - least || 1);
  const zero = nameRoom - least * scale;
  const group = series.length * thickness + gap;
  const shapes = points.flatMap(({ name, figures }, at): Markup[] => {
    const top = gap + at * group;
    const bars = figures.flatMap(({ value }, nth): Markup[] => {
      const length = Number(value) * scale;
      const y = top + nth * thickness;
      const box = {
        x: rounded(Math.min(zero, zero + length)),
        y: rounded(y),
        width: rounded(Math.abs(length)),
        height: String(thickness - 2),
      };
      const end = Math.max(zero, zero + length) + 6;
      return [shape("rect", nth, box), label(end, y + 14, value, "start")];
    });
    const middle = top + (series.length * thickness) / 2 + 4;
    return [label(nameRoom - 10, middle, name, "end"), ...bars];
  });
  return { shapes, height: gap + points.length * group };
}
