import { layOut } from "../../src/engine/lay-out.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { damage } from "./damage.ts";
import { loadContents, loadPlanting, loadReplacements } from "./departments.ts";
import { kindOf } from "./disclosed.ts";
import { type Planting, plant } from "./plant.ts";

/**
 * The workbook of a department: plain figures, as published tables have them, or with the
 * formulas, the guide and the 核对 sheet of the template.
 */
export function loadWorkbook(name: string, formulas: "all" | "none" = "none"): Workbook {
  const contents = loadContents(name);
  const { year } = contents;
  const profile = standard.profiles.get(contents.profile)!;
  const commission = { standard, profile, kind: kindOf(contents), year, contents };
  const layout = layOut({ ...commission, template, nameOf, formulas });
  return workbookOf(layout, name);
}

/** A department's workbook with the damaged labels of its published edition. */
export function loadDamaged(name: string): Workbook {
  return damage(loadWorkbook(name), loadReplacements(name));
}

/** What errors are planted in: plain figures, with formulas where one is to be overwritten. */
export function loadBase({ of, edits }: Planting): Workbook {
  const plain = loadWorkbook(of);
  const alive = new Set(
    edits
      .filter((edit) => edit.deed === "overwrite")
      .map((edit) => standard.sheets.get(edit.spot.table)!.label.zh),
  );
  const withFormulas = loadWorkbook(of, "all").grids;
  const grids = plain.grids.map((grid) =>
    alive.has(grid.name) ? withFormulas.find((one) => one.name === grid.name)! : grid,
  );
  return { ...plain, grids };
}

/** The planted twin with all its errors, or those of some numbers. */
export function loadPlanted(name: string, numbers?: readonly number[]): Workbook {
  const planting = loadPlanting(name);
  const chosen = planting.edits.filter(({ number }) => numbers?.includes(number) ?? true);
  return plant(loadBase(planting), chosen);
}
