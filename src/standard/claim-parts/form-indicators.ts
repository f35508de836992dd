import type { Mention } from "../../model/mention.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { figureOf } from "./form-figures.ts";
import {
  type FormCell,
  type FormRow,
  type FormTable,
  aloneIn,
  cellIn,
  columnsUnder,
} from "./form-tables.ts";

/** One indicator of a form with its values. */
export interface Indicator {
  /** Words before its value, the nearest last. */
  readonly names: readonly string[];
  /** The same with its levels: 满意度指标服务对象满意度. */
  readonly words: string;
  /** 预期指标值. */
  readonly goal: Figure | null;
  /** 实际完成值; null in a form of goals. */
  readonly actual: Figure | null;
  /** Full marks are given for it; null where none are given. */
  readonly full: boolean | null;
}

const header = /三级指标|指标值|目标值/;
const goalHead = /(?:预期|年度|计划|目标)?指标值|目标值|预期值/;
const actualHead = /实际(?:完成)?(?:的?指标)?值|(?:全年|实际)完成值|实际完成(?:情况|数)?|完成值/;
const pointsHead = /^(?:指标)?(?:分值|权重)|评（扣）分标准/;
const scoreHead = /^(?:自评)?得分/;
const basisHead = /确定依据|备注|说明|来源/;
const unitAlone =
  /^(?:百分比|百分率|%|万?元|亿元|万?人次?|[名个家户项次天台套辆场期篇处件批种月年]|公里|平方米)$/;
/** The value at the end of a cell that has its name too. */
const ownValue = /[≥≤=<>]?\d[\d,.]{0,40}[^\d，。；、]{0,4}$/;
const levels = /^(?:[^，。]{0,8}指标|产出|效益|满意度|成本|数量|质量|时效|部门(?:产出|效果))+$/;

const known = new WeakMap<FormTable, readonly Indicator[]>();

/** The indicators of a form; none where it has no such table. */
export function indicatorsOf(narrative: Narrative, form: FormTable): readonly Indicator[] {
  let found = known.get(form);
  if (!found) {
    found = indicatorsIn(narrative, form);
    known.set(form, found);
  }
  return found;
}

function indicatorsIn(narrative: Narrative, form: FormTable): Indicator[] {
  const head = form.rows.find(({ cells }) =>
    cells.some(({ text }) => text.length < 30 && header.test(text)),
  );
  if (!head || !head.cells.some(({ text }) => goalHead.test(text))) return [];
  const [goal, actual, points, score] = columnsUnder(form, head, [
    goalHead,
    actualHead,
    pointsHead,
    scoreHead,
  ]);
  const skipped = new Set(
    [points, score, ...columnsUnder(form, head, [basisHead])].filter((one) => one !== null),
  );
  let above: readonly FormCell[] = [];
  return form.rows.slice(form.rows.indexOf(head) + 1).flatMap((row): Indicator[] => {
    const values = valuesIn(
      narrative,
      row,
      points === null && score === null ? new Set<number>() : (skipped as Set<number>),
    );
    const before = wordsBefore(row, values[0]?.start ?? Number.MAX_SAFE_INTEGER);
    const words = (before.length > 0 ? before : above).map(({ text }) =>
      text.replace(ownValue, ""),
    );
    const names = words.filter((text) => text !== "" && !levels.test(text));
    above = values.length > 0 ? [] : before.slice(-2);
    if (values.length === 0) return [];
    const inColumn = (column: number | null) =>
      column === null ? null : (values.find((one) => one.column === column)?.figure ?? null);
    const apart = actual !== null && goal !== null && actual !== goal;
    return [
      {
        names: names.length > 0 ? names : words,
        words: words.join("，"),
        goal: apart ? inColumn(goal!) : values[0]!.figure,
        actual: apart ? inColumn(actual!) : null,
        full: fullMarks(cellIn(row, points!), cellIn(row, score!)),
      },
    ];
  });
}

interface Value {
  readonly figure: Figure;
  readonly column: number;
  readonly start: number;
}

/** ≥95% · =2419|人 · 减少负担2419人: figures that end a cell, their unit in it or in the next. */
function valuesIn(narrative: Narrative, { cells }: FormRow, skipped: ReadonlySet<number>): Value[] {
  return cells.flatMap((cell, nth): Value[] => {
    const mention = cell.mentions.at(-1);
    if (!mention || skipped.has(cell.column) || mention.upTo || mention.spelled) return [];
    if (mention.end !== cell.end || (mention.start > cell.start && !endsWithValue(cell, mention)))
      return [];
    const next = cells[nth + 1]?.text ?? "";
    const unit =
      mention.unit === "" && unitAlone.test(next)
        ? next.replace(/^百分[比率]$/, "%")
        : mention.unit;
    const sign = cells[nth - 1]?.text ?? "";
    if (nth === 0 && mention.bound === null && sign === "") return [];
    return [
      {
        figure: figureOf(narrative, cell.passage, mention, unit),
        column: cell.column,
        start: mention.start,
      },
    ];
  });
}

function endsWithValue(cell: FormCell, { start, bound, unit }: Mention): boolean {
  const before = cell.text.slice(0, start - cell.start);
  return (bound !== null || unit !== "") && !/[，。；、]$/.test(before);
}

const wordsBefore = ({ cells }: FormRow, start: number): FormCell[] =>
  cells.filter((cell) => cell.start < start && /[\u4e00-\u9fff]{2}/.test(cell.text));

function fullMarks(points: FormCell | null, score: FormCell | null): boolean | null {
  const [full, given] = [points && aloneIn(points), score && aloneIn(score)];
  if (!full || !given) return null;
  return (
    full.value.digits * 10n ** BigInt(given.value.scale) ===
    given.value.digits * 10n ** BigInt(full.value.scale)
  );
}
