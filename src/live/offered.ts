import type { CellEdit } from "../hosts/ports.ts";
import { equals, parseDecimal } from "../model/decimal.ts";
import { type Finding, placeKey } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { Correction } from "../model/report.ts";
import { cellNamed, contentOf } from "./edits.ts";
import { standing } from "./verdict.ts";

/** A correction as it is offered to the clerk, with what would be written. */
export interface OfferedCorrection extends Correction {
  readonly id: string;
  readonly edit: CellEdit;
  /** The cell computes its figure: in Excel writing would put a number in place of the formula. */
  readonly overFormula: boolean;
  /**
   * Checking names this cell as the wrong one, with this figure, or finds nothing wrong at all.
   * Where it does not, the cell may be right and a figure below it wrong.
   */
  readonly confirmed: boolean;
}

/**
 * Corrections with the edits that would carry them out; nothing is written here.
 * @param findings what checking found in the same workbook
 */
export function offered(
  corrections: readonly Correction[],
  workbook: Workbook,
  findings: readonly Finding[] = [],
): OfferedCorrection[] {
  // A dismissed error still is a figure that others may follow from.
  const isClean = !findings.some(({ severity, root }) => severity === "error" && root === null);
  const naming = standing(findings).filter(({ severity }) => severity !== "info");
  return corrections.map((correction) => {
    const { sheet, cell } = correction.location;
    const before = cellNamed(workbook, sheet, cell);
    return {
      ...correction,
      id: `${sheet}!${cell}`,
      edit: {
        sheet,
        cell,
        was: contentOf(before),
        becomes: { kind: "number", text: correction.becomes },
      },
      overFormula: before?.formula !== undefined,
      confirmed: isClean || naming.some((finding) => says(finding, correction)),
    };
  });
}

/** Whether a finding names the cell first, and the same figure for it. */
function says({ locations, expected }: Finding, { location, becomes }: Correction): boolean {
  const [first] = locations;
  const [a, b] = [parseDecimal(expected?.value ?? ""), parseDecimal(becomes)];
  const isHere = first !== undefined && placeKey(first) === placeKey(location);
  return isHere && a !== null && b !== null && equals(a, b);
}
