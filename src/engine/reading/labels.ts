import { type Grid, cellAt } from "../../model/grid.ts";
import type { LabelSeen } from "../../model/reading.ts";
import type { PlacedColumn } from "../../model/sheet.ts";
import { namesOf } from "./header-band.ts";
import { joinedFit } from "./header.ts";
import { wordsOf } from "./read-cell.ts";
import type { Recognition } from "../recognise.ts";
import type { Surroundings } from "./surroundings.ts";
import { likeness, titleCore } from "./words.ts";

/** Titles, headers and unit lines whose words are not the ones the form prescribes. */
export function headerLabels(
  grid: Grid,
  recognition: Recognition,
  unit: Surroundings["unit"],
): LabelSeen[] {
  return [...titleLabel(recognition), ...columnLabels(grid, recognition), ...unitLabel(unit)];
}

function titleLabel({ definition, title }: Recognition): LabelSeen[] {
  if (!title) return [];
  const core = titleCore(title.text);
  const accepted = [definition.label.zh, ...(definition.titles ?? [])].map(titleCore);
  if (accepted.some((one) => core.endsWith(one))) return [];
  const [nearest] = accepted
    .map((words) => ({ words, fit: likeness(core, words) }))
    .sort((a, b) => b.fit - a.fit);
  return [{ ...title, standard: nearest!.words, what: "title" }];
}

function columnLabels(grid: Grid, { header }: Recognition): LabelSeen[] {
  return header.blocks.flatMap(({ columns }) =>
    columns.flatMap(({ placed, seen }): LabelSeen[] => {
      if (isAsPrescribed(placed, seen.text)) return [];
      const { row, column } = seen;
      const text = wordsOf(cellAt(grid, row, column));
      return [{ text, row, column, standard: placed.column.label.zh, what: "header" }];
    }),
  );
}

/** In words the form knows, with its group or without; another unit in brackets is no deviation. */
function isAsPrescribed(placed: PlacedColumn, text: string): boolean {
  const words = unitless(text.replace(/^20\d{2}年/, ""));
  return (
    /^[类款项]$/.test(words) ||
    namesOf(placed.column).some((one) => unitless(one) === words) ||
    joinedFit(placed, text) >= 0.99
  );
}

const unitless = (text: string): string => text.replace(/(?:百万|亿|万|千)元\)$/, "元)");

function unitLabel(unit: Surroundings["unit"]): LabelSeen[] {
  if (!unit?.damaged) return [];
  const standard = unit.seen.text
    .replace(/\s+/g, "")
    .replace(/部门(?=[:：]?(?:人民币)?(?:百万元|亿元|万元|千元|元))/, "单位");
  return [{ ...unit.seen, standard, what: "unit-line" }];
}
