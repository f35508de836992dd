import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import type { Fact, Reading } from "../../model/reading.ts";
import { nameOf, term } from "../../model/terms.ts";
import { moneyUnit } from "../../model/unit.ts";
import { factTerm } from "../claim-parts/facts-named.ts";
import { tableAmounts } from "../claim-parts/table-amounts.ts";

const id = "claims/amount-beside-its-table-is-the-tables-total";

export const besideTable = defineClaim({
  id,
  label: { zh: "政府采购、固定资产与其表", en: "procurement and assets against their tables" },
  why: "“安排政府采购预算”“上年末固定资产金额”后面就是各自的表，文字里的数应当是表里的合计；改了表忘了改文字，一对就知道。",
  basis: "部门预算公开文本：政府采购预算情况、国有资产信息",
  since: 2018,
  severity: "warning",
  family: "B1",
  kind: "equal",
  *claims(narrative, readings) {
    const own = totalsIn(readings);
    if (own.size === 0) return;
    for (const statement of narrative.statements) {
      const claim = claimOf(narrative, statement, own);
      if (claim) yield claim;
    }
  },
});

/** Words that speak of the whole of a table, and the table. */
const tables: readonly (readonly [words: RegExp, table: string])[] = [
  [
    /(?:安排|本部门|本单位|我部门|我单位|局|委|办|年度?)的?政府采购预算(?:总额|资金|金额|共计|合计)?(?:共计|合计|总计)?(?:为|是)?$/,
    "procurement",
  ],
  [
    /(?:上年末|上年底|(?:19|20)\d{2}年末|(?:19|20)\d{2}年底)(?:的)?固定资产(?:总额|金额|总金额|总值)?(?:共计|合计|总计)?(?:为|是)?$/,
    "fixed-assets",
  ],
];

/** The line and the column that have the total of each. */
const totals: Readonly<Record<string, { readonly line: RegExp; readonly column: string }>> = {
  procurement: { line: /^[合总]\s*计$/, column: "total" },
  "fixed-assets": { line: /^资产总[额计值]$/, column: "value" },
};

/** The total of each such table; a table that comes twice is of neither. */
function totalsIn(readings: readonly Reading[]): Map<string, Fact | null> {
  const found = new Map<string, Fact | null>();
  for (const { fact } of tableAmounts(readings)) {
    const name = fact.table.definition.id.split("/").at(-1)!;
    const total = totals[name];
    if (!total || fact.column.id !== total.column || !total.line.test(fact.lineLabel)) continue;
    found.set(name, found.has(name) ? null : fact);
  }
  return found;
}

function claimOf(
  { document }: Narrative,
  statement: Statement,
  own: ReadonlyMap<string, Fact | null>,
): Claim | null {
  const level = levelOf(statement);
  if (!level?.mention || !moneyUnit(level.unit) || level.mention.bound) return null;
  const passage = document.passages[statement.passage]!;
  if (passage.kind === "row" || statement.depth > 0) return null;
  const table = tables.find(([words]) => words.test(statement.subject.words))?.[1];
  const total = table === undefined ? null : own.get(table);
  if (!total) return null;
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(level, nameOf(statement)),
    operands: [factTerm(total)],
    sure: false,
    otherwise: [],
    zh: "与表中合计相同",
  };
}
