import type { TextDocument } from "../../../model/document.ts";
import { type Piece, type TextCell, cellsOf, pieceOf } from "./stretches.ts";

/** The printed value of one row of a performance table: ≥95%, =2419人, 168034. */
export interface IndicatorValue {
  readonly table: number;
  /** 满意度指标, 数量指标 …: the last of them on the row, or above it. */
  readonly sort: string;
  /** What stands before the value on its row. */
  readonly name: string;
  readonly sign: string;
  readonly digits: string;
  /** Empty where none is printed. */
  readonly unit: string;
  readonly piece: Piece;
}

const header = /三级指标|指标值/;
/** Tables that give points, or the unit in a column of its own. */
const scored = /分值|评分|扣）分|权重|得分|计量单位|度量单位/;
const unitAlone = /^(?:%|百分比|百分率|万?元|万?人次?|个|家|户|项|天|次|单位)$/;
const sorts =
  /(?:数量|质量|时效|成本|经济效益|社会效益|生态效益|可持续影响|服务对象满意度|满意度|效益)指标/g;
const value =
  /(?<![\d.\-~年月第])([=≥≤<>]?)(\d[\d,]*(?:\.\d+)?)(%|百分比|百分率|万?亿?元(?:\/[^\d]{1,4})?|万人次?|人次?|[\u4e00-\u9fff]{1,2})?$/;

const known = new WeakMap<TextDocument, readonly IndicatorValue[]>();

/** Every value of the performance tables of a text. */
export function indicatorValues(document: TextDocument): readonly IndicatorValue[] {
  let values = known.get(document);
  if (!values) {
    values = [...tablesOf(document)].flatMap(valuesIn);
    known.set(document, values);
  }
  return values;
}

function* tablesOf(document: TextDocument): Generator<readonly (readonly TextCell[])[]> {
  const byTable = new Map<number, TextCell[]>();
  for (const cell of cellsOf(document)) {
    const cells = byTable.get(cell.table);
    if (cells) cells.push(cell);
    else byTable.set(cell.table, [cell]);
  }
  for (const cells of byTable.values()) {
    const words = cells.map(({ flow }) => flow).join("|");
    if (!header.test(words) || scored.test(words)) continue;
    const rows = new Map<string, TextCell[]>();
    for (const cell of cells) {
      const row = cell.cell.replace(/^[A-Z]+/, "");
      const line = rows.get(row);
      if (line) line.push(cell);
      else rows.set(row, [cell]);
    }
    yield [...rows.values()];
  }
}

function valuesIn(rows: readonly (readonly TextCell[])[]): readonly IndicatorValue[] {
  let sort = "";
  return rows.flatMap((row): IndicatorValue[] => {
    if (row.some(({ flow }) => header.test(flow))) return [];
    let found: IndicatorValue | null = null;
    for (const index of row.keys()) {
      sort = row[index]!.flow.match(sorts)?.at(-1) ?? sort;
      found ??= valueAt(row, index, sort);
    }
    return found ? [found] : [];
  });
}

/** The value in a cell, its sign in the cell before and its unit in the cell after, if there. */
function valueAt(row: readonly TextCell[], index: number, sort: string): IndicatorValue | null {
  const cell = row[index]!;
  const match = value.exec(cell.flow);
  if (!match || (index === 0 && match[1] === "")) return null;
  const before = cell.flow.slice(0, match.index);
  const ahead = row[index - 1]?.flow ?? "";
  const sign = match[1] || (before === "" && /^[=≥≤<>]$/.test(ahead) ? ahead : "");
  const next = row[index + 1]?.flow ?? "";
  const unit = match[3] ?? (unitAlone.test(next) ? next : "");
  const stuck = before !== "" && sign === "" && (unit === "" || /[，。；、]/.test(before));
  if (stuck || /[年月]$/.test(unit)) return null;
  const names = row.slice(0, index).map(({ flow }) => flow);
  return {
    table: cell.table,
    sort,
    name: [...names, before].filter((one) => one !== "").join("|"),
    sign,
    digits: match[2]!,
    unit,
    piece: pieceOf(cell, match.index, cell.flow.length),
  };
}

/** A value as one reads it, wherever its unit stands. */
export const valueText = ({ sign, digits, unit }: IndicatorValue): string =>
  `${sign}${digits}${unit}`;

export const isRate = (unit: string): boolean => /^(?:%|百分[比率])$/.test(unit);
