import { read } from "../../engine/read.ts";
import { recompute } from "../../engine/recompute.ts";
import type { CellEdit } from "../../hosts/ports.ts";
import type { Workbook } from "../../model/grid.ts";
import type { Reading } from "../../model/reading.ts";
import { standard } from "../../standard/index.ts";
import { withEdits } from "../edits.ts";
import { type OfferedCorrection, offered } from "../offered.ts";

/** Sums of sums: 项, 款, 类, the total, and what is compared with it. */
const rounds = 6;

/**
 * Results of formulas that are others once cells are written, in a workbook that no program
 * calculates. A sum over cells that hold nothing is no figure yet, so sums above it come a round later.
 */
export function followingFrom(reading: Reading, edits: readonly CellEdit[]): CellEdit[] {
  // What was another before already is the clerk's to look at; what is written stays.
  const settled = new Set([
    ...computedIn(reading).map(({ id }) => id),
    ...edits.map(({ sheet, cell }) => `${sheet}!${cell}`),
  ]);
  const following = new Map<string, CellEdit>();
  let workbook: Workbook = withEdits(reading.workbook, edits);
  for (let round = 0; round < rounds; round++) {
    const next = computedIn(read(workbook, standard, reading.profile)).filter(
      ({ id }) => !settled.has(id),
    );
    if (next.length === 0) break;
    for (const { id, edit } of next) {
      following.set(id, { ...edit, was: following.get(id)?.was ?? edit.was });
    }
    workbook = withEdits(
      workbook,
      next.map(({ edit }) => edit),
    );
  }
  return [...following.values()];
}

const computedIn = (reading: Reading): OfferedCorrection[] => {
  const { workbook } = reading;
  const corrections = recompute(reading, standard, workbook.name);
  return offered(corrections, workbook).filter(({ overFormula }) => overFormula);
};
