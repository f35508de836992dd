import type { Contents, SheetContents } from "../../model/contents.ts";
import type { DocumentKind, Profile, SheetUse } from "../../model/profile.ts";
import { formOf, sheetAsUsed, usesOf } from "../../model/profile.ts";
import type { Line, Table } from "../../model/reading.ts";
import {
  type Block,
  type ColumnNode,
  type PlacedColumn,
  type SheetDefinition,
  isGroup,
  leafColumns,
} from "../../model/sheet.ts";
import type { Standard } from "../../model/standard.ts";
import type { Caption, NameOf, TemplateData } from "../../model/template.ts";
import { type PlannedLine, linesOf } from "./lines.ts";
import { emptyTable, lineOf } from "./planned-table.ts";

/** What `layOut` is asked for, handed down to everything that lays. */
export interface Commission {
  readonly standard: Standard;
  readonly profile: Profile;
  /** Which of the department's documents; a budget where nothing is said. */
  readonly kind?: DocumentKind;
  readonly year: number;
  /** What the department filled in; null, or no sheet in it, lays out the ready-made lines. */
  readonly contents: Contents | null;
  readonly template: TemplateData;
  readonly nameOf: NameOf;
  /**
   * `all`: a template, whose derivable cells hold formulas with their results, with guide and
   * 核对 sheet; `none`: plain figures and words, as published tables have them.
   */
  readonly formulas: "all" | "none";
  /** A figure of the contents stays as it is where its formula gives another: what was printed was printed. */
  readonly asPrinted?: true;
  /** Leave out the clerk's own working sheets. */
  readonly publishedOnly?: true;
}

/** Where everything of one table will stand. */
export interface SheetPlan {
  readonly definition: SheetDefinition;
  readonly name: string;
  readonly caption: Caption;
  readonly contents: SheetContents | null;
  readonly width: number;
  readonly serialAt: number | null;
  /** Row of the unit line; null where the sheet has none. */
  readonly unitRow: number | null;
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly numbersRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The thin row under a table that may grow. */
  readonly closingRow: number | null;
  readonly noteRow: number;
  readonly blocks: readonly PlannedBlock[];
  /** The same table as a reading in which every figure is there: what relations are placed on. */
  readonly table: Table;
}

export interface PlannedBlock {
  readonly block: Block;
  readonly columns: readonly { readonly placed: PlacedColumn; readonly at: number }[];
  readonly lines: readonly { readonly planned: PlannedLine; readonly line: Line }[];
  readonly firstColumn: number;
}

/** Plans every sheet of the profile that exists in the year, in printing order. */
export function planSheets(commission: Commission): SheetPlan[] {
  const { standard, profile, kind = "budget", year, contents } = commission;
  const uses = usesOf(profile, kind).filter(({ sheet, optional, instead }) => {
    if (optional !== true || standard.sheets.get(sheet)!.own) return true;
    // Where another table serves as well, it is printed for who filled it in.
    if (instead !== undefined) return contents?.sheets.has(sheet) === true;
    return kind === "budget";
  });
  return uses.flatMap((use) => {
    const definition = sheetAsUsed(standard.sheets.get(use.sheet)!, use);
    if (definition.since > year || (definition.until ?? year) < year) return [];
    return [planSheet(commission, definition, use)];
  });
}

function planSheet(commission: Commission, whole: SheetDefinition, use: SheetUse): SheetPlan {
  const { contents, template, standard } = commission;
  const definition = inYear(whole, use, commission.year);
  const caption = template.captions[use.sheet] ?? {};
  const rows = rowsAbove(commission, definition, caption);
  const sheetContents = contents?.sheets.get(use.sheet) ?? null;
  const table = emptyTable(definition, standard.sheets.get(use.sheet)!.label.zh);
  const blocks = planBlocks(commission, table, rows, sheetContents);
  Object.assign(table, {
    blocks: blocks.map(({ block, columns, lines }) => ({
      block,
      columns,
      missing: [],
      lines: lines.map(({ line }) => line),
    })),
  });
  const lastRow = Math.max(
    rows.firstRow - 1,
    ...blocks.flatMap(({ lines }) => lines.map(({ line }) => line.row)),
  );
  const grows = definition.blocks.some((block) => block.rows.kind !== "items");
  const closingRow = grows && commission.formulas === "all" ? lastRow + 1 : null;
  return {
    definition,
    name: table.grid.name,
    caption,
    contents: sheetContents,
    width: blocks.at(-1)!.columns.at(-1)!.at,
    ...rows,
    lastRow,
    closingRow,
    noteRow: (closingRow ?? lastRow) + 1,
    blocks,
    table,
  };
}

type RowsAbove = Pick<
  SheetPlan,
  "serialAt" | "unitRow" | "headerFirst" | "headerLast" | "numbersRow" | "firstRow"
>;

/** Unit line, headers and 栏次, as the authority prints them; a clerk's own sheet has headers only. */
function rowsAbove(
  { profile, kind = "budget" }: Commission,
  definition: SheetDefinition,
  caption: Caption,
): RowsAbove {
  const own = definition.own === true;
  const form = formOf(profile, kind);
  const serial = !own && form.serial !== null && caption.serial !== false;
  const numbered = !own && form.columnNumbers !== null && caption.columnNumbers !== false;
  const depths = definition.blocks.flatMap((block) =>
    leafColumns(block.columns).map(({ path }) => path.length + 1),
  );
  const headerFirst = own ? 2 : 3;
  const headerLast = headerFirst + Math.max(...depths) - 1;
  return {
    serialAt: serial ? 1 : null,
    unitRow: own ? null : 2,
    headerFirst,
    headerLast,
    numbersRow: numbered ? headerLast + 1 : null,
    firstRow: headerLast + (numbered ? 2 : 1),
  };
}

/** Gives every column of the table's blocks its place, and every line its row. */
function planBlocks(
  commission: Commission,
  table: Table,
  { serialAt, firstRow }: RowsAbove,
  contents: SheetContents | null,
): PlannedBlock[] {
  let next = serialAt === null ? 1 : 2;
  return table.definition.blocks.map((block) => {
    const firstColumn = next;
    const columns = leafColumns(block.columns).map((placed) => ({ placed, at: next++ }));
    const lines = linesOf(commission, table.definition, block, contents).map((planned) => ({
      planned,
      line: lineOf(table, planned, firstRow + planned.position - 1, columns),
    }));
    return { block, columns, lines, firstColumn };
  });
}

/** The table as a year prints it: without the columns that year or the authority does not have, the year in its words. */
function inYear(definition: SheetDefinition, use: SheetUse, year: number): SheetDefinition {
  const kept = (nodes: readonly ColumnNode[]): ColumnNode[] =>
    nodes.flatMap((node): ColumnNode[] => {
      if (isGroup(node)) return [{ ...node, columns: kept(node.columns) }];
      if ((node.since ?? year) > year || use.without?.includes(node.id)) return [];
      return [
        { ...node, label: { ...node.label, zh: node.label.zh.replace("{year}", String(year)) } },
      ];
    });
  return {
    ...definition,
    blocks: definition.blocks
      .filter(({ columns }) => leafColumns(columns).some(({ column }) => !column.optional))
      .map((block) => ({ ...block, columns: kept(block.columns) })),
  };
}
