import type { ContentLine, SheetContents } from "../../model/contents.ts";
import type { Block, CodeRows, Item, SheetDefinition } from "../../model/sheet.ts";
import type { Commission } from "./plan.ts";

/** One line of a table to be laid. */
export interface PlannedLine {
  /** Item id, code, `total`, `line-1` …, as in contents. */
  readonly key: string;
  /** Code in the hierarchy; a made-up one on blank lines kept for further subjects. */
  readonly code: string | null;
  /** Code as it is printed; empty on blank lines. */
  readonly printedCode: string;
  readonly label: string;
  readonly item: Item | null;
  /** Line of the form, from 1. */
  readonly position: number;
  readonly values: Readonly<Record<string, string>>;
}

/** The lines of one block: of the form, of the contents, or those a template keeps ready. */
export function linesOf(
  commission: Commission,
  definition: SheetDefinition,
  block: Block,
  contents: SheetContents | null,
): PlannedLine[] {
  const given = new Map((contents?.lines ?? []).map((line) => [line.key, line]));
  const { rows } = block;
  if (rows.kind === "items") return itemLines(commission, definition, rows.items, given);
  if (rows.kind === "codes") return codeLines(commission, definition, rows, contents);
  const total: PlannedLine[] = rows.total
    ? [{ ...plainLine("total", 1), label: rows.total.zh, values: given.get("total")?.values ?? {} }]
    : [];
  const listed = (contents?.lines ?? []).filter(({ key }) => key !== "total");
  const room = commission.template.blankLines[definition.id] ?? 8;
  const isOpen = commission.formulas === "all" && definition.own === true;
  // A clerk's own list goes on; a published one is as long as it is.
  const blank = listed.length === 0 ? room : isOpen ? Math.max(3, room - listed.length) : 0;
  const keys = [...listed.map(({ key }) => key), ...numbered(blank, listed.length)];
  return [
    ...total,
    ...keys.map((key, index) => ({
      ...plainLine(key, total.length + index + 1),
      values: given.get(key)?.values ?? {},
    })),
  ];
}

const numbered = (count: number, after: number) =>
  Array.from({ length: count }, (_, at) => `line-${after + at + 1}`);

function plainLine(key: string, position: number): PlannedLine {
  return { key, code: null, printedCode: "", label: "", item: null, position, values: {} };
}

function itemLines(
  { year, template }: Commission,
  definition: SheetDefinition,
  items: readonly Item[],
  given: ReadonlyMap<string, ContentLine>,
): PlannedLine[] {
  const hints = template.hints[definition.id] ?? {};
  const kept = items.filter(
    (item) =>
      (item.since ?? year) <= year &&
      (item.until ?? year) >= year &&
      (item.optional !== true || given.has(item.id)),
  );
  let position = 0;
  return kept.map((item) => {
    position = item.line ?? position + 1;
    const line = given.get(item.id);
    return {
      key: item.id,
      code: item.code ?? null,
      printedCode: "",
      label: line?.label ?? item.label.zh,
      item,
      position,
      values: { ...hints[item.id], ...line?.values },
    };
  });
}

function codeLines(
  { standard, year, template, nameOf, contents: whole, formulas }: Commission,
  definition: SheetDefinition,
  rows: CodeRows,
  contents: SheetContents | null,
): PlannedLine[] {
  const isHere = standsIn(definition, rows);
  const listed = (contents?.lines ?? []).filter(({ key }) => key !== "total" && isHere(key));
  // Who fills in no published table begins with the usual lines.
  const begins = [...(whole?.sheets.keys() ?? [])].every((id) => standard.sheets.get(id)?.own);
  const ready = begins ? (template.skeletons[definition.id] ?? []).filter(isHere) : [];
  const codes: readonly ContentLine[] =
    listed.length > 0 ? listed : ready.map((key) => ({ key, label: null, values: {} }));
  // A table in several runs has a total below each, in columns of its own.
  const totals = (contents?.lines ?? []).filter(({ key }) => key === "total");
  const values: Record<string, string> = Object.assign({}, ...totals.map((line) => line.values));
  const groups = template.blankGroups[definition.id] ?? 1;
  // A clerk's own list goes on; a published one is as long as it is.
  const isOpen = formulas === "all" && definition.own === true;
  const more = listed.length === 0 ? groups : isOpen ? 1 : 0;
  const blank = blankGroups(rows, more, formulas === "all");
  return [
    {
      ...plainLine("total", 1),
      label: totals.length === 1 ? (totals[0]!.label ?? rows.total.zh) : rows.total.zh,
      values,
    },
    ...codes.map(({ key, label, values: said }, index) => ({
      key,
      code: key,
      printedCode: key,
      label: label ?? nameOf(rows.catalogue, key, year) ?? "",
      item: null,
      position: index + 2,
      values: said,
    })),
    ...blank.map((code, index) => ({
      ...plainLine(code, codes.length + index + 2),
      code: formulas === "all" ? code : null,
    })),
  ];
}

/** Whether a code belongs into this run of a table that lists codes in several. */
function standsIn({ blocks }: SheetDefinition, { classes }: CodeRows): (code: string) => boolean {
  if (classes) return (code) => classes.includes(code.slice(0, 3));
  const elsewhere = blocks.flatMap(({ rows }) =>
    rows.kind === "codes" ? (rows.classes ?? []) : [],
  );
  return (code) => !elsewhere.includes(code.slice(0, 3));
}

/** Blank lines for more 类, each with its 款 and two 项; marked by codes that are no codes. */
function blankGroups({ levels }: CodeRows, groups: number, graded: boolean): string[] {
  if (groups === 0) return [];
  if (!graded) return ["~1", "~2", "~3"];
  const deepest = levels.at(-1)!;
  return Array.from({ length: groups }, (_, nth) => `~${letters[nth]}`).flatMap((mark) => [
    ...levels.map((length) => mark.padEnd(length, "~")),
    `${mark.padEnd(deepest - 1, "~")}+`,
  ]);
}

/** Tell one blank group from another. */
const letters = "abcdefghijklmnopqrstuvwxyz";
