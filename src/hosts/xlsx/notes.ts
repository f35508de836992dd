import type { GridCell } from "../../model/grid.ts";
import { columnOf, packedPlace, rowOf } from "./place.ts";
import { scanXml } from "./scan-xml.ts";
import { StringItem } from "./strings.ts";

/** Attaches the notes (legacy comments) of a part to the cells; an empty cell may hold just one. */
export function attachNotes(
  path: string,
  part: Uint8Array,
  rows: Map<number, (GridCell | undefined)[]>,
): void {
  const item = new StringItem();
  let place = 0;
  scanXml(path, part, {
    open(name, attributes) {
      if (name === "comment") place = packedPlace(attributes.ref ?? "");
      else item.open(name);
    },
    close(name) {
      if (name !== "comment") return item.close(name);
      const note = item.take();
      if (place === 0 || note === "") return;
      let cells = rows.get(rowOf(place));
      if (!cells) {
        cells = [];
        rows.set(rowOf(place), cells);
      }
      const cell = cells[columnOf(place)] ?? { type: "blank", text: "", format: "General" };
      cells[columnOf(place)] = { ...cell, note };
    },
    text: (piece) => item.text(piece),
  });
}
