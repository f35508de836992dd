import type { ComposedChart } from "../../model/chart.ts";
import type { Markup } from "../../report/html-parts.ts";
import { type Drawn, label, rounded, shape } from "./drawing.ts";

const [centre, radius, line] = [170, 130, 26];

/** A circle in slices, with the name, amount and share of each at its right. */
export function pieShapes({ points }: ComposedChart): Drawn {
  const sizes = points.map(({ figures }) => Number(figures[0]!.value));
  const whole = sizes.reduce((sum, one) => sum + one, 0);
  const height = Math.max(2 * radius + 40, points.length * line + 40);
  const middle = height / 2;
  let turned = 0;
  const slices = sizes.map((size, nth): Markup => {
    const [from, to] = [turned, turned + size / whole];
    turned = to;
    const [x1, y1] = pointAt(from, middle);
    const [x2, y2] = pointAt(to, middle);
    const wide = to - from > 0.5 ? 1 : 0;
    if (to - from > 0.9999) {
      return shape("circle", nth, { cx: String(centre), cy: rounded(middle), r: String(radius) });
    }
    const d = `M${centre} ${rounded(middle)} L${x1} ${y1} A${radius} ${radius} 0 ${wide} 1 ${x2} ${y2} Z`;
    return shape("path", nth, { d });
  });
  const top = middle - (points.length * line) / 2 + line / 2;
  const names = points.flatMap(({ name, figures }, nth) => {
    const { value, share } = figures[0]!;
    const y = top + nth * line;
    const box = { x: "340", y: rounded(y - 7), width: "14", height: "14" };
    return [
      shape("rect", nth, box),
      label(362, y + 5, `${name} ${value}万元（${share}）`, "start"),
    ];
  });
  return { shapes: [...slices, ...names], height };
}

/** Where a part of the circle ends, from the top clockwise. */
function pointAt(part: number, middle: number): readonly [string, string] {
  const angle = part * 2 * Math.PI;
  return [rounded(centre + radius * Math.sin(angle)), rounded(middle - radius * Math.cos(angle))];
}
