import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { TextItem } from "pdfjs-dist/types/src/display/api.d.ts";
import { type DocumentLimits, documentTooLarge } from "../limits.ts";

/** A run of print on a page; `x` to the right, `y` of its base line downwards, in points. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of its letters. */
  readonly size: number;
  /** Quarter turns of its reading direction on the page as shown. */
  readonly turn: number;
}

type Matrix = readonly number[];

/** Print turned by more than this from the upright (in quarter turns) is a watermark. */
const upright = 0.05;

/** What a page prints, and how much of it stands askew and is left out. */
export async function piecesOfPage(
  page: PDFPageProxy,
  limits: DocumentLimits,
): Promise<{ pieces: Piece[]; skewed: number }> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const items = await itemsOf(page, limits);
  page.cleanup();
  const pieces: Piece[] = [];
  let skewed = 0;
  for (const item of items) {
    const text = item.str.replace(/[\0-\x1f\x7f\u200b\ufeff]/g, "").replace(/\u00a0/g, " ");
    if (text.trim() === "") continue;
    const placed = times(transform, item.transform);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = placed;
    if (![a, b, c, d, e, f, item.width].every(Number.isFinite)) continue;
    if (e < -width || e > 2 * width || f < -height || f > 2 * height) continue;
    const quarters = Math.atan2(b, a) / (Math.PI / 2);
    const turn = Math.round(quarters);
    if (Math.abs(quarters - turn) > upright) skewed += 1;
    else {
      const scale = Math.hypot(transform[0] ?? 1, transform[1] ?? 0);
      const size = Math.max(Math.hypot(c, d), 1);
      pieces.push({ text, ...turned(e, f, turn), width: item.width * scale, size, turn });
    }
  }
  return { pieces, skewed };
}

async function itemsOf(page: PDFPageProxy, limits: DocumentLimits): Promise<TextItem[]> {
  const items: TextItem[] = [];
  const reader = page.streamTextContent({ includeMarkedContent: false }).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return items;
    for (const item of value.items) if ("str" in item && item.str !== "") items.push(item);
    if (items.length > limits.pagePieces) {
      await reader.cancel(new Error("too many pieces"));
      throw documentTooLarge("一页的文字过多");
    }
  }
}

/** The place as it is after the page is turned so that this print stands upright. */
function turned(x: number, y: number, turn: number): { x: number; y: number } {
  const across = Math.round(Math.cos((turn * Math.PI) / 2));
  const down = Math.round(Math.sin((turn * Math.PI) / 2));
  return { x: x * across + y * down, y: y * across - x * down };
}

function times(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
