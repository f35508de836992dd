import type { Figure, Narrative } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";
import { figureOf } from "./form-figures.ts";
import { type FormCell, type FormRow, type FormTable, aloneIn } from "./form-tables.ts";

/** An amount of a form's money lines: 预算数, 其中：财政拨款, 其他资金. */
export interface Fund {
  readonly label: string;
  readonly sort: "total" | "part" | "under";
  readonly column: number;
  readonly figure: Figure;
}

/** A money line with its amounts. */
export interface FundRow {
  readonly funds: readonly Fund[];
  readonly hasTotal: boolean;
}

const totals =
  /^(?:项目|全年|年初|调整后?|本年|当年)?(?:年度)?(?:(?:预算|执行|决算|支出)数|(?:资金|预算|经费)?总额|资金总量|总金额|年度资金)$/;
const parts =
  /^(?:其中)?(?:本年|当年|年度)?(?:财政(?:拨款|资金|性资金|预算资金)|一般公共预算(?:拨款|资金)?|政府性基金(?:预算)?(?:拨款|资金)?|(?:上年|以前年度)?结转(?:结余)?(?:资金)?|其[他它](?:资金|收入)?|(?:单位|自筹|自有|社会|财政专户管理)资金)$/;
/** Money of one level of government: a part, unless it stands under 财政拨款. */
const under =
  /^(?:其中)?(?:中央|省级?|市级?|县级?|区级?|县区|地方|本级|上级)(?:财政)?(?:资金|补助|拨款|安排|配套)(?:资金)?$/;

/** The money lines at the head of a form; lines of blanks are left out. */
export function fundRowsOf(narrative: Narrative, form: FormTable): readonly FundRow[] {
  const unit = unitOf(narrative, form);
  return form.rows.flatMap((row) => {
    const funds = fundsIn(narrative, row, unit);
    const hasTotal = funds.some(({ sort }) => sort === "total");
    return funds.length > 0 ? [{ funds, hasTotal }] : [];
  });
}

function fundsIn(narrative: Narrative, { cells }: FormRow, unit: string): Fund[] {
  const funds: Fund[] = [];
  let label: { readonly text: string; readonly sort: Fund["sort"] } | null = null;
  for (const cell of cells) {
    const name = nameOf(cell);
    const sort = sortOf(name);
    if (sort) label = { text: name, sort };
    const mention = aloneIn(cell);
    if (!label || !mention || mention.bound || mention.upTo) continue;
    const own = mention.unit === "" ? unit : mention.unit;
    if (!moneyUnit(own) || mention.per) continue;
    const figure = figureOf(narrative, cell.passage, mention, own);
    funds.push({ label: label.text, sort: label.sort, column: cell.column, figure });
  }
  return funds;
}

const nameOf = ({ text }: FormCell): string =>
  text
    .replace(/（[^（）]*）/g, "")
    .replace(/[：:\-—]/g, "")
    .replace(/^\d+[.、]|^其中/, "");

function sortOf(name: string): Fund["sort"] | null {
  if (totals.test(name)) return "total";
  if (parts.test(name)) return "part";
  return under.test(name) ? "under" : null;
}

/** 万元 where the form or the line above it says so, or says nothing; 元 where it says that. */
function unitOf({ document }: Narrative, form: FormTable): string {
  const { span } = document.tables[form.table]!;
  const above = document.source.text.slice(Math.max(0, span.start - 60), span.start + 400);
  return /(?:单位|（)[：:]?\s*(万?元)/.exec(above)?.[1] ?? "万元";
}
