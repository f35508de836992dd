import { type Markup, element } from "../../report/html-parts.ts";
import { colourOf } from "../colours.ts";
import { printable } from "../printable.ts";

/** Part of a drawing, its words already printable. */
export interface Drawn {
  readonly shapes: readonly Markup[];
  readonly height: number;
}

/** Every drawing is so wide, in its own measure. */
export const drawingWidth = 720;

/** Words in a drawing. */
export const label = (
  x: number,
  y: number,
  text: string,
  anchor: "start" | "middle" | "end",
): Markup =>
  element(
    "text",
    { x: rounded(x), y: rounded(y), "text-anchor": anchor, "font-size": "14", fill: "#000000" },
    printable(text),
  );

/** A filled shape with a white edge. */
export const shape = (name: string, nth: number, at: Readonly<Record<string, string>>): Markup =>
  element(name, { ...at, fill: `#${colourOf(nth)}`, stroke: "#ffffff" });

export const rounded = (length: number): string => String(Math.round(length * 10) / 10);
