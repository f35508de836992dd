import {
  type Decimal,
  add,
  compare,
  decimalTextTo,
  isZero,
  subtract,
  zero,
} from "../../model/decimal.ts";
import type { ContentLine, SheetContents } from "../../model/contents.ts";
import type { ContentsDraft } from "./contents-draft.ts";

const projects = "own/projects";
/** Columns of 项目 by the cell that says how much of that money goes into projects. */
const fundTotals = {
  "general-public": "budget/general-public-expenditure!total:project",
  "government-fund": "budget/government-fund-expenditure!total:project",
  "state-capital": "budget/state-capital-expenditure!total:project",
} as const;
const allProjects = "budget/expenditure!total:project";

/**
 * The column of 项目 for money of which a document says no more than how much: the only kind of
 * money projects are paid from by the tables; else the amount alone, its sources left to the clerk.
 */
export function projectMoney(draft: ContentsDraft): { readonly column: string; sure: boolean } {
  const amount = (reference: string): Decimal => draft.figure(reference) ?? zero;
  const funds = Object.entries(fundTotals).map(([column, total]) => ({
    column,
    value: amount(total),
  }));
  const other = funds.reduce((rest, { value }) => subtract(rest, value), amount(allProjects));
  const [only, ...more] = [...funds, { column: "budget-other", value: other }].filter(
    ({ value }) => !isZero(value),
  );
  return only && more.length === 0
    ? { column: only.column, sure: true }
    : { column: "budget", sure: false };
}

/**
 * Projects of forms with their money where the tables say it comes from.
 * @param said names of columns the document itself gives for some projects
 */
export function withSources(
  { lines, ...sheet }: SheetContents,
  draft: ContentsDraft,
  isSaid: (project: string) => boolean,
): SheetContents {
  const { column, sure } = projectMoney(draft);
  return {
    ...sheet,
    lines: lines.map((line) => {
      if (isSaid(line.values["project"] ?? "")) return line;
      const { "general-public": granted, ...values } = line.values;
      if (granted === undefined) return line;
      const isFund = sure && column in fundTotals;
      return { ...line, values: isFund ? { ...values, [column]: granted } : values };
    }),
  };
}

/** The line for projects the document does not list. */
const unlisted = "其余项目（公开文档没有逐项列出）";

/**
 * Adds one line for what the tables give to projects the document does not list, so that the list
 * adds up to them.
 */
export function addUnlisted(draft: ContentsDraft): void {
  const lines = linesOf(draft);
  const all = draft.figure(allProjects);
  if (lines.length === 0 || all === null) return;
  const rest = subtract(all, listed(lines, draft));
  if (compare(rest, zero) <= 0) return;
  const reference = `${projects}!line-${lines.length + 1}`;
  draft.putWords(`${reference}:project`, unlisted);
  draft.putFigure(`${reference}:${projectMoney(draft).column}`, rest);
}

/** Sums of amounts whose sources nobody gave: no formula adds them. */
export function addTotals(draft: ContentsDraft): void {
  const lines = linesOf(draft);
  if (!lines.some(isSourceless)) return;
  for (const column of ["budget", "budget-appropriation"]) {
    const given = lines.flatMap(({ key }) => draft.figure(`${projects}!${key}:${column}`) ?? []);
    const sum = given.reduce(add, zero);
    if (!isZero(sum)) draft.putFigure(`${projects}!total:${column}`, sum);
  }
}

const isSourceless = ({ values }: ContentLine): boolean =>
  values["budget"] !== undefined &&
  Object.keys(fundTotals).every((column) => values[column] === undefined);

const linesOf = (draft: ContentsDraft): ContentLine[] =>
  (draft.sheets.get(projects)?.lines ?? []).filter(({ key }) => key !== "total");

const listed = (lines: readonly ContentLine[], draft: ContentsDraft): Decimal =>
  lines.reduce((sum, { key }) => add(sum, amountOf(key, draft)), zero);

function amountOf(key: string, draft: ContentsDraft): Decimal {
  const figure = (column: string) => draft.figure(`${projects}!${key}:${column}`);
  const parts = [...Object.keys(fundTotals), "budget-other"];
  const sum = parts.reduce((all, column) => add(all, figure(column) ?? zero), zero);
  return figure("budget") ?? sum;
}

/** What is to be said of the money of projects. */
export function projectRemarks(draft: ContentsDraft): string[] {
  const lines = linesOf(draft);
  const sourceless = lines.filter(
    (line) => isSourceless(line) && line.values["project"] !== unlisted,
  );
  const rest = lines.find(({ values }) => values["project"] === unlisted);
  return [
    ...(sourceless.length > 0
      ? [`文档没有写 ${sourceless.length} 个项目的资金来源，“项目”表中留空，请按实际来源填写`]
      : []),
    ...(rest
      ? [
          `文档没有逐项列出全部项目，其余 ${decimalTextTo(amountOf(rest.key, draft), 2)} 万元在“项目”表合记一行，请按实际项目改正`,
        ]
      : []),
  ];
}
