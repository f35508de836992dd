import { readPerformance } from "../../src/engine/read-performance.ts";
import { read } from "../../src/engine/read.ts";
import { absolute, compare, decimalText, parseDecimal, trim } from "../../src/model/decimal.ts";
import { isCell } from "../../src/model/finding.ts";
import { type GridCell, type Workbook, address, parseAddress } from "../../src/model/grid.ts";
import { indicatorFields, projectFields } from "../../src/model/performance.ts";
import type { RelationReport } from "../../src/model/report.ts";
import { standard } from "../../src/standard/index.ts";

export type Kind = "amount" | "headcount" | "percentage";

/** A figure of a clerk's entries. */
export interface TargetFigure {
  readonly kind: Kind;
  readonly sheet: string;
  readonly cell: string;
  /** As it stands in the cell, and where. */
  readonly text: string;
  readonly start: number;
  /** A relation that held can tell a change of it. */
  readonly covered: boolean;
}

const number = /\d[\d,]*(?:\.\d+)?/g;
const heads = /^(?:余)?万?(?:人次?|名|户|家)/;
const money = /^(?:余)?[百千万亿]*元/;

/** Amounts, headcounts and percentages of the clerk's sheets of targets. */
export function figuresOf(
  workbook: Workbook,
  relations: readonly RelationReport[],
): TargetFigure[] {
  const reading = read(workbook, standard, null);
  const { performance, factOf } = readPerformance(reading);
  const known = participants(relations);
  const { projects, whole } = performance;
  const found: TargetFigure[] = [];
  const add = (owner: (typeof projects)[number] | (typeof whole)[number], field: string) => {
    const fact = factOf(owner, field as never);
    if (!fact || fact.row === null || fact.at === null) return;
    const [sheet, cell] = [fact.table.grid.name, address(fact.row, fact.at)];
    const text = fact.table.grid.rows.get(fact.row)?.[fact.at]?.text ?? "";
    const unit = "indicators" in owner ? "" : (owner.measure ?? "");
    for (const match of text.matchAll(number)) {
      const behind = text.slice(match.index + match[0].length).trim();
      const kind = kindOf(field, behind === "" ? unit : behind);
      if (!kind) continue;
      const place = `${sheet}!${cell}`;
      const covered = (known.get(place) ?? []).some((one) => isSame(one, match[0]));
      found.push({ kind, sheet, cell, text: match[0], start: match.index, covered });
    }
  };
  for (const project of projects) {
    for (const field of projectFields) add(project, field);
    for (const one of project.indicators) for (const field of indicatorFields) add(one, field);
  }
  for (const one of whole) for (const field of indicatorFields) add(one, field);
  return found;
}

const amounts = /^(?:budget|whole|spent)(?:-appropriation|-other)?$/;
const sentences = new Set(["goal", "use", "result", "whole-goal", "description"]);

function kindOf(field: string, unit: string): Kind | null {
  if (amounts.test(field)) return "amount";
  if (field.startsWith("plan-")) return "percentage";
  if (!sentences.has(field) && field !== "value" && field !== "actual") return null;
  if (/^(?:%|％|百分[比率点])/.test(unit)) return "percentage";
  return money.test(unit) ? "amount" : heads.test(unit) ? "headcount" : null;
}

/** By cell, the figures of relations that held and are more than a bound. */
function participants(relations: readonly RelationReport[]): Map<string, string[]> {
  const known = new Map<string, string[]>();
  for (const relation of relations) {
    if (relation.outcome !== "passed" || isBound(relation)) continue;
    for (const { location, value } of [relation.stated, ...relation.operands]) {
      if (!location || !isCell(location)) continue;
      const place = `${location.sheet}!${location.cell}`;
      known.set(place, [...(known.get(place) ?? []), value]);
    }
  }
  return known;
}

const isBound = ({ kind }: RelationReport): boolean => kind === "bound" || kind === "order";

/** 60.5 of 60.5万人 multiplies as 605000: the digits are the same. */
function isSame(value: string, text: string): boolean {
  const [a, b] = [value, text.replaceAll(",", "")].map((one) => parseDecimal(one));
  if (!a || !b) return false;
  const digits = (one: typeof a) => String(trim(absolute(one)).digits).replace(/0+$/, "");
  return digits(a) === digits(b);
}

const replaced = (text: string, at: number, by: string): string =>
  text.slice(0, at) + by + text.slice(at + 1);

/** The figure with a digit changed, two digits exchanged, its decimal point moved. */
function slips(text: string): string[] {
  const at = [...text].findIndex((sign) => /[1-9]/.test(sign));
  if (at < 0) return [];
  const digit = replaced(text, at, String((Number(text[at]) % 9) + 1));
  const pair = [...text].findIndex(
    (sign, i) => /\d/.test(sign) && /\d/.test(text[i + 1] ?? "") && sign !== text[i + 1],
  );
  const exchanged =
    pair < 0 ? [] : [text.slice(0, pair) + text[pair + 1]! + text[pair]! + text.slice(pair + 2)];
  const point = parseDecimal(text.replaceAll(",", ""))!;
  const moved = decimalText({ digits: point.digits * 10n, scale: point.scale });
  return [digit, ...exchanged, moved].filter((one) => {
    const value = parseDecimal(one.replaceAll(",", ""));
    return value !== null && compare(value, point) !== 0;
  });
}

/** The workbook with one figure changed, in each of the ways. */
export function changed(
  workbook: Workbook,
  { sheet, cell, text, start }: TargetFigure,
): { readonly workbook: Workbook; readonly to: string }[] {
  const place = parseAddress(cell)!;
  return slips(text).map((to) => ({
    to,
    workbook: {
      ...workbook,
      grids: workbook.grids.map((grid) => {
        if (grid.name !== sheet) return grid;
        const own = grid.rows.get(place.row)!;
        const before = own[place.column]!;
        const after: GridCell = {
          ...before,
          text: before.text.slice(0, start) + to + before.text.slice(start + text.length),
        };
        const row = [...own];
        row[place.column] = after;
        return { ...grid, rows: new Map(grid.rows).set(place.row, row) };
      }),
    },
  }));
}
