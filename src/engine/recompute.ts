import { decimalTextTo, equals } from "../model/decimal.ts";
import type { Decimal } from "../model/decimal.ts";
import { address, cellAt } from "../model/grid.ts";
import type { Instance } from "../model/outcome.ts";
import { printedText } from "../model/printed-text.ts";
import type { Fact, Reading } from "../model/reading.ts";
import type { Correction } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { derivationsOf } from "./fill.ts";
import { assess, decimalsOf, expectedOf, hasFigure, valueOf } from "./evaluating/assess.ts";
import { instancesOf } from "./evaluating/instances.ts";
import { labelOf } from "./telling/quantities.ts";

/**
 * Computes every derivable cell anew from the cells below it, in dependency order, and lists
 * those that print something else. A sum that agrees but for rounding is left alone; a cell
 * whose parts cannot be read is not touched. Nothing is written anywhere.
 */
export function recompute(reading: Reading, standard: Standard, document: string): Correction[] {
  const { instances } = instancesOf(reading, standard, true);
  const derivations = derivationsOf(instances, ["amount", "blank", "not-calculated"]);
  const figures = new Map<Fact, Decimal>();
  for (const fact of derivations.keys()) settle(fact, derivations, figures, new Set());
  const corrections: Correction[] = [];
  for (const [fact, instance] of derivations) {
    const becomes = figures.get(fact);
    if (becomes && !equals(becomes, valueOf(fact))) {
      corrections.push(correction(fact, instance, becomes, document));
    }
  }
  return byPlace(corrections, reading, derivations);
}

/** Settles the figures a cell is computed from, then the cell; a circle is left as printed. */
function settle(
  fact: Fact,
  derivations: ReadonlyMap<Fact, Instance>,
  figures: Map<Fact, Decimal>,
  under: Set<Fact>,
): void {
  const instance = derivations.get(fact);
  if (!instance || figures.has(fact) || under.has(fact)) return;
  under.add(fact);
  for (const part of instance.parts) settle(part, derivations, figures, under);
  under.delete(fact);
  const outcome = assess({ ...instance, condition: null }, withoutTarget(figures, fact));
  const keep = outcome.result === "skipped" || (outcome.result === "passed" && outcome.residue);
  const value = keep ? valueOf(fact) : expectedOf(instance, figures);
  if (value && (hasFigure(fact) || value.digits !== 0n)) figures.set(fact, value);
}

const withoutTarget = (
  figures: ReadonlyMap<Fact, Decimal>,
  fact: Fact,
): ReadonlyMap<Fact, Decimal> =>
  figures.has(fact) ? new Map([...figures].filter(([one]) => one !== fact)) : figures;

function correction(
  fact: Fact,
  { relation }: Instance,
  becomes: Decimal,
  document: string,
): Correction {
  const { grid } = fact.table;
  const cell = cellAt(grid, fact.row!, fact.at!);
  return {
    location: { document, sheet: grid.name, cell: address(fact.row!, fact.at!) },
    label: labelOf(fact),
    was: cell ? printedText(cell) : "",
    becomes: decimalTextTo(becomes, decimalsOf(fact)),
    because: relation.zh,
  };
}

function byPlace(
  corrections: Correction[],
  reading: Reading,
  derivations: ReadonlyMap<Fact, Instance>,
): Correction[] {
  const order = new Map<string, number>();
  const sheets = reading.workbook.grids.map((grid) => grid.name);
  for (const { table, row, at } of derivations.keys()) {
    const key = `${table.grid.name}!${address(row!, at!)}`;
    order.set(key, sheets.indexOf(table.grid.name) * 1e12 + row! * 1e5 + at!);
  }
  const rank = ({ location }: Correction) => order.get(`${location.sheet}!${location.cell}`) ?? 0;
  return corrections.sort((a, b) => rank(a) - rank(b));
}
