import type { Grid } from "../../model/grid.ts";
import type { Seen } from "../../model/reading.ts";
import { type Unit, moneyUnit } from "../../model/unit.ts";
import { wordsOf } from "./read-cell.ts";
import { bare } from "./words.ts";

/** What stands around a table: unit, year, department, notes. */
export interface Surroundings {
  readonly unit: { readonly unit: Unit; readonly seen: Seen; readonly damaged: boolean } | null;
  readonly year: number | null;
  readonly department: string | null;
}

/** Not 编制单位：元氏县财政局. */
const unitLine = /(?:金额)?(单位|部门):?(?:人民币)?(百万元|亿元|万元|千元|元)(?![\u4e00-\u9fff])/;
const yearWords = /(20\d{2})年|年度:?(20\d{2})/;
/** A date, such as that of the assets or of printing, is no fiscal year. */
const dateWords = /截[止至]|日期|时间|20\d{2}年\d{1,2}月/;
const preparer = /^(?:编制单位|编制部门|填报单位|填报部门|部门名称|单位名称|部门|单位):(.+)$/;
const coded = /^\[?(?!20\d{2}年)(\d{3,6})\]?(\D.+)$/;

/** Another label in the same cell: 编制单位：某局 预算年度：2021. */
const nextLabel = /(?<=.)(?:预算年度|年度|日期|金额单位):.*$/;

/** Reads the lines above a header: title, department, year, unit of amounts. */
export function readSurroundings(grid: Grid, headerFirst: number): Surroundings {
  let unit: Surroundings["unit"] = null;
  let year: number | null = null;
  let department: string | null = null;
  for (const [row, cells] of grid.rows) {
    if (row >= headerFirst) break;
    cells.forEach((cell, column) => {
      const text = bare(wordsOf(cell));
      if (text === "") return;
      const stated = unitLine.exec(text);
      const known = stated && moneyUnit(stated[2]!);
      if (known && !unit) {
        unit = {
          unit: known,
          seen: { text: wordsOf(cell), row, column },
          damaged: stated[1] === "部门",
        };
      }
      const years = dateWords.test(text) ? null : yearWords.exec(text);
      if (years) year ??= Number(years[1] ?? years[2]);
      const words = text.replace(unitLine, "").replace(nextLabel, "");
      department ??=
        preparer.exec(words)?.[1] ?? (words.length < 40 ? (coded.exec(words)?.[2] ?? null) : null);
    });
  }
  return { unit, year, department };
}

/** A unit stated inside a header: 价值（金额单位：万元）. */
export function unitInHeader(headers: readonly Seen[]): Surroundings["unit"] {
  for (const seen of headers) {
    const stated =
      unitLine.exec(bare(seen.text)) ??
      /(?:)(\()(百万元|亿元|万元|千元|元)\)/.exec(bare(seen.text));
    const known = stated && moneyUnit(stated[2]!);
    if (known) return { unit: known, seen, damaged: stated[1] === "部门" };
  }
  return null;
}

const noteMark = /^(?:注|备注|说明|附注)\d*[:：、.]?/;

/** Whether a text calls itself a note. */
export const isMarkedNote = (text: string): boolean => noteMark.test(bare(text));

/** Whether a text below a table is a note of it. */
export function isNote(text: string): boolean {
  const words = bare(text);
  return (
    noteMark.test(words) ||
    /空表|此表为空|无此项|没有.{0,200}(?:预算|支出|收入)|无.{0,200}(?:预算|支出|安排)/.test(words)
  );
}

/** A further note of a numbered list of notes: 2.… */
export const isNoteNumber = (text: string): boolean =>
  /^[(（]?\d{1,2}[)）.．、]\D/.test(text.trim());

const signature =
  /^(?:单位|部门|财务|分管)?(?:负责人|领导|制表人?|填表人?|填报人|编制人|经办人|审核人?|复核人?|联系人|联系电话|电话|打印日期|填报日期|编制日期|制表日期)(?:\((?:签章|签字|盖章)\))?:/;

/** Whether a text, as labels are compared, begins a row of signatures: 制表人：王五. */
export const isSignature = (text: string): boolean => signature.test(text);
