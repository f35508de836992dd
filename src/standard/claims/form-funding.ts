import type { Claim } from "../../model/claim.ts";
import { add, compare, isZero, zero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import { term } from "../../model/terms.ts";
import { type Fund, type FundRow, fundRowsOf } from "../claim-parts/form-funds.ts";
import { formTables } from "../claim-parts/form-tables.ts";

const id = "claims/money-of-a-form-adds-up";

export const formFunding = defineClaim({
  id,
  label: { zh: "绩效表的资金构成", en: "money of a performance form" },
  why: "绩效目标表、自评表的预算数由财政拨款、上年结转、其他资金构成，各项之和应当等于预算数（执行数同理）。",
  basis: "财预〔2020〕10号；项目支出绩效目标表、绩效自评表",
  since: 2017,
  severity: "error",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    for (const form of formTables(narrative)) yield* claimsOf(fundRowsOf(narrative, form));
  },
});

/** Within a line, and down the columns below a line of totals. */
function* claimsOf(rows: readonly FundRow[]): Iterable<Claim> {
  for (const [nth, { funds, hasTotal }] of rows.entries()) {
    if (!hasTotal) continue;
    const totals = funds.filter(({ sort }) => sort === "total");
    const beside = firstLevel(funds);
    if (totals.length === 1 && beside.length > 0) {
      yield claimOf(totals[0]!, beside);
      continue;
    }
    const next = rows.findIndex((row, index) => index > nth && row.hasTotal);
    const below = rows.slice(nth + 1, next < 0 ? rows.length : next).flatMap((row) => row.funds);
    for (const total of totals) {
      const column = firstLevel(below.filter(({ column: at }) => at === total.column));
      if (column.length > 0) yield claimOf(total, column);
    }
  }
}

/** Money of one government under 财政拨款 is counted there already. */
function firstLevel(funds: readonly Fund[]): readonly Fund[] {
  const parts = funds.filter(({ sort }) => sort === "part");
  const hasWhole = parts.some(({ label }) => label.includes("财政"));
  return hasWhole ? parts : funds.filter(({ sort }) => sort !== "total");
}

/** More than the whole is wrong; less needs a look: a part may be left blank or stand elsewhere. */
function claimOf(total: Fund, parts: readonly Fund[]): Claim {
  const sum = parts.reduce(
    (all, { figure }) => add(all, valueLike(figure, total.figure) ?? zero),
    zero,
  );
  const told = parts.filter(({ figure }) => !isZero(figure.value));
  const operands = told.length > 0 ? told : parts;
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(total.figure, total.label),
    operands: operands.map(({ figure, label }) => term(figure, label)),
    sure: compare(sum, total.figure.value) > 0,
    otherwise: [],
    zh: "各项资金之和",
  };
}
