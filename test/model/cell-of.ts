import { type CellLocation, type Finding, type Location, isCell } from "../../src/model/finding.ts";

/** A place that must be a cell. */
export function cellOf(location: Location | null | undefined): CellLocation {
  if (!location || !isCell(location)) throw new Error("not a cell");
  return location;
}

/** The cell a finding names first. */
export const firstCell = ({ locations }: Finding): CellLocation => cellOf(locations[0]);
