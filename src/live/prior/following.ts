import { read } from "../../engine/read.ts";
import { recompute } from "../../engine/recompute.ts";
import type { CellEdit } from "../../hosts/ports.ts";
import type { Reading } from "../../model/reading.ts";
import { standard } from "../../standard/index.ts";
import { withEdits } from "../edits.ts";
import { type OfferedCorrection, offered } from "../offered.ts";

/** Results of formulas that are others once cells are written, in a workbook that no program calculates. */
export function followingFrom(reading: Reading, edits: readonly CellEdit[]): CellEdit[] {
  // What was another before already is the clerk's to look at; what is written stays.
  const settled = new Set([
    ...computedIn(reading).map(({ id }) => id),
    ...edits.map(({ sheet, cell }) => `${sheet}!${cell}`),
  ]);
  const changed = withEdits(reading.workbook, edits);
  return computedIn(read(changed, standard, reading.profile))
    .filter(({ id }) => !settled.has(id))
    .map(({ edit }) => edit);
}

const computedIn = (reading: Reading): OfferedCorrection[] => {
  const { workbook } = reading;
  const corrections = recompute(reading, standard, workbook.name);
  return offered(corrections, workbook).filter(({ overFormula }) => overFormula);
};
