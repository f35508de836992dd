import type { Cell } from "../../model/cell.ts";
import type { Term } from "../../model/claim.ts";
import { type Decimal, zero } from "../../model/decimal.ts";
import type { Subject } from "../../model/narrative.ts";
import type { Fact, Reading, Table } from "../../model/reading.ts";
import { type Block, type PlacedColumn, isGroup } from "../../model/sheet.ts";
import { stageOf, subjectOf } from "../../model/subject.ts";

/** A cell of a table by the name a sentence would give it. */
interface NamedFact {
  readonly fact: Fact;
  readonly core: string;
  readonly side: Subject["side"];
}

/** The cells of a workbook by name: lines by their label, totals by their column and by their table. */
export type FactsByName = ReadonlyMap<string, readonly NamedFact[]>;

/** Every money cell of the tables under the names a sentence may give it. */
export function factsByName(readings: readonly Reading[]): FactsByName {
  const index = new Map<string, NamedFact[]>();
  for (const { tables } of readings) for (const table of tables) addTable(index, table);
  return index;
}

function addTable(index: Map<string, NamedFact[]>, table: Table): void {
  const title = subjectOf(
    table.definition.label.zh.replace(/^部门|总?表$|情况表$|明细/g, ""),
    "sentence",
  );
  const add = (name: Subject, fact: Fact, side: Subject["side"]): void => {
    const key = name.core;
    const list = index.get(key);
    const one = { fact, core: key, side: name.side ?? side };
    if (list) list.push(one);
    else index.set(key, [one]);
  };
  for (const { block, lines, columns } of table.blocks) {
    const half = halfOf(block, title);
    const above = new Map(columns.map(({ placed }) => [placed.column.id, headAbove(placed)]));
    for (const { key, label, facts } of lines) {
      const name = subjectOf(label, "sentence");
      const isTotal = (key === "total" && !isOfOneSide(block)) || name.core === "总计";
      if (half && /总\s*计$/.test(label)) {
        const [first] = [...facts.values()].filter(isMoney);
        if (first) add(half, first, half.side);
      }
      for (const fact of facts.values()) {
        if (!isMoney(fact)) continue;
        if (!isTotal) add(name, fact, null);
        else {
          add(subjectOf(fact.column.label.zh, "sentence"), fact, title.side);
          const head = above.get(fact.column.id);
          if (head) add(subjectOf(head, "sentence"), fact, title.side);
          add(title, fact, title.side);
        }
      }
    }
  }
}

/** Money of this year's, not what the clerk notes of the year before or of the opening budget. */
const isMoney = ({ column, cell, table, lineLabel }: Fact): boolean =>
  column.role === "amount" &&
  valueOf(cell) !== null &&
  !(table.definition.own && /上年|年初/.test(`${column.label.zh}${lineLabel}`));

/** 小计 of 基本支出 is what the head above it says. */
const headAbove = ({ column, path }: PlacedColumn): string | null =>
  /^[小合]计$/.test(column.label.zh) ? (path.at(-1)?.label.zh ?? null) : null;

/** 财政拨款收支 parted into 财政拨款收入 and 财政拨款支出: what the grand total of a side is of. */
function halfOf({ columns }: Block, { core }: Subject): Subject | null {
  const [head] = columns;
  const side = head && isGroup(head) ? head.label.zh : null;
  if (!core.endsWith("收支") || (side !== "收入" && side !== "支出")) return null;
  return subjectOf(`${core.slice(0, -2)}${side}`, "sentence");
}

/** A total that stands for one side of its table (人员经费合计), not for the whole. */
const isOfOneSide = ({ rows }: Block): boolean =>
  rows.kind === "codes" && !/^[合总]计$/.test(rows.total.zh);

/** Of a line that gives what was spent beside what was budgeted: what was spent, where that is told. */
export function ofStage(facts: readonly Fact[], isSpent: boolean): readonly Fact[] {
  if (!isSpent) return facts;
  const spent = facts.filter(({ column }) => stageOf(column.label.zh) === "accounts");
  const lines = new Set(spent.map(({ line }) => line));
  return facts.filter((fact) => spent.includes(fact) || !lines.has(fact.line));
}

/** Money cells a subject may name. */
export function factsNamed(index: FactsByName, { core, side }: Subject): Fact[] {
  const found = index.get(core) ?? [];
  return found
    .filter((one) => one.side === null || side === null || one.side === side)
    .map(({ fact }) => fact);
}

/** The grand totals among cells where a sentence says 总计, the others where it does not. */
export function ofSaidTotal(facts: readonly Fact[], { words }: Subject): readonly Fact[] {
  const [grand, others] = [facts.filter(isGrandTotal), facts.filter((one) => !isGrandTotal(one))];
  const chosen = /总计/.test(words) ? grand : others;
  return chosen.length > 0 ? chosen : facts;
}

/** The line 总计 of a table with two sides. */
const isGrandTotal = ({ line, lineLabel, table: { blocks } }: Fact): boolean =>
  line !== "total" && blocks.length > 1 && /总\s*计$/.test(lineLabel);

/** A cell as a term of a claim. */
export function factTerm(fact: Fact): Term {
  const { cell, table } = fact;
  const amount = cell.kind === "amount" ? cell.amount : null;
  return {
    value: amount?.value ?? zero,
    decimals: amount?.decimals ?? 0,
    unit: (amount?.unit ?? table.unit).zh,
    label: `《${table.definition.label.zh}》${fact.lineLabel.replace(/\s+/g, "")}`,
    figure: null,
    fact,
    derived: null,
    sign: 1,
  };
}

/** What a money cell says; null for words. Blank says nothing was spent. */
function valueOf(cell: Cell): Decimal | null {
  if (cell.kind === "amount") return cell.amount.value;
  return cell.kind === "blank" || cell.kind === "nil" ? zero : null;
}
