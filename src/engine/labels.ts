import { type Grid, cellAt } from "../model/grid.ts";
import type { LabelSeen } from "../model/reading.ts";
import { wordsOf } from "./read-cell.ts";
import type { Recognition } from "./recognise.ts";
import type { Surroundings } from "./surroundings.ts";
import { bare, likeness, titleCore } from "./words.ts";

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
      const accepted = [placed.column.label.zh, ...(placed.column.synonyms ?? [])];
      const words = seen.text.replace(/^20\d{2}年/, "");
      if (
        /^[类款项]$/.test(seen.text) ||
        accepted.some((one) => bare(one).replace("{year}年", "") === words)
      )
        return [];
      if (placed.path.some((group) => bare(group.label.zh + placed.column.label.zh) === words))
        return [];
      const text = wordsOf(cellAt(grid, seen.row, seen.column));
      return [
        {
          text,
          row: seen.row,
          column: seen.column,
          standard: placed.column.label.zh,
          what: "header",
        },
      ];
    }),
  );
}

function unitLabel(unit: Surroundings["unit"]): LabelSeen[] {
  if (!unit?.damaged) return [];
  const standard = unit.seen.text
    .replace(/\s+/g, "")
    .replace(/部门(?=[:：]?(?:人民币)?(?:百万元|亿元|万元|千元|元))/, "单位");
  return [{ ...unit.seen, standard, what: "unit-line" }];
}
