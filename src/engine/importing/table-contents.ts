import { valueIn } from "../../model/amount.ts";
import type { SheetContents } from "../../model/contents.ts";
import { decimalText, parseDecimal, trim } from "../../model/decimal.ts";
import type { Reading, Table } from "../../model/reading.ts";
import { leafColumns } from "../../model/sheet.ts";
import type { TemplateData } from "../../model/template.ts";
import { type Unit, tenThousandYuan } from "../../model/unit.ts";
import { contentsOf } from "../contents-of.ts";

/** The standard tables of a document as contents, all in one unit. */
export interface TableContents {
  readonly sheets: ReadonlyMap<string, SheetContents>;
  readonly unit: Unit;
  /** Of the amounts of each table. */
  readonly units: ReadonlyMap<string, Unit>;
  /** The tables that were taken; a table printed a second time is not. */
  readonly tables: readonly Table[];
  readonly remarks: readonly string[];
  /** Cells of the document by `sheet!line:column`. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * Takes the figures of recognised tables; amounts in another unit than most tables have are
 * converted, but for a table whose form has no place for a unit and prints always the same.
 */
export function tableContents(
  reading: Reading,
  year: number,
  { captions }: TemplateData,
): TableContents {
  const tables = reading.tables.filter(
    ({ definition }, nth, all) =>
      !definition.own && all.findIndex((one) => one.definition.id === definition.id) === nth,
  );
  const unit = commonUnit(tables);
  const { contents, places } = contentsOf({ ...reading, tables }, year);
  const remarks: string[] = [];
  const units = new Map<string, Unit>();
  const sheets = new Map(
    tables.map((table): [string, SheetContents] => {
      const { definition } = table;
      const sheet = contents.sheets.get(definition.id)!;
      const to = captions[definition.id]?.right === undefined ? unit : (definition.unit ?? unit);
      const isMoney = table.unit.power !== null && holdsMoney(table);
      units.set(definition.id, isMoney ? to : table.unit);
      if (!isMoney || table.unit.zh === to.zh) return [definition.id, sheet];
      remarks.push(`《${definition.label.zh}》以${table.unit.zh}列示，已换算为${to.zh}，数值不变`);
      return [definition.id, converted(sheet, table, to)];
    }),
  );
  return { sheets, unit, units, tables, remarks, places };
}

/** The unit most tables state; 万元 where none does. */
function commonUnit(tables: readonly Table[]): Unit {
  const counts = new Map<Unit, number>();
  for (const { unit, unitStated } of tables) {
    if (unitStated && unit.power !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? tenThousandYuan;
}

const money = new Set(["amount", "price"]);

const holdsMoney = ({ definition }: Table): boolean =>
  definition.blocks.some(({ columns }) =>
    leafColumns(columns).some(({ column }) => money.has(column.role)),
  );

function converted(sheet: SheetContents, table: Table, to: Unit): SheetContents {
  const columns = new Set(
    table.definition.blocks
      .flatMap(({ columns }) => leafColumns(columns))
      .flatMap(({ column }) => (money.has(column.role) ? column.id : [])),
  );
  const inUnit = (text: string): string => {
    const value = parseDecimal(text.replaceAll(",", ""));
    const shifted = value && valueIn(value, table.unit, to);
    return shifted ? decimalText(trim(shifted)) : text;
  };
  return {
    ...sheet,
    lines: sheet.lines.map((line) => ({
      ...line,
      values: Object.fromEntries(
        Object.entries(line.values).map(([id, text]) => [
          id,
          columns.has(id) ? inUnit(text) : text,
        ]),
      ),
    })),
  };
}
