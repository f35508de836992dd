import { printed } from "./chance.ts";
import { type Department, type Item, fiscalOf } from "./department.ts";
import type { Tables } from "./made-text.ts";

/** One line of a table: code, name, then amounts in hundredths. */
type Row = readonly [string, string, ...number[]];

interface MadeTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** 支出 by function, class, group and item, with the total on top. */
function rowsBy(items: readonly Item[], amounts: (item: Item) => readonly number[]): Row[] {
  const rows = new Map<string, { name: string; values: number[] }>();
  const enter = (code: string, name: string, values: readonly number[]): void => {
    const row = rows.get(code);
    if (row) row.values = row.values.map((value, nth) => value + values[nth]!);
    else rows.set(code, { name, values: [...values] });
  };
  for (const item of items) {
    const values = amounts(item);
    enter("", "合计", values);
    item.names.forEach((name, level) => enter(item.code.slice(0, 3 + 2 * level), name, values));
  }
  return [...rows].map(([code, { name, values }]): Row => [code, name, ...values]);
}

function tablesOf({ items }: Department): MadeTable[] {
  const spent = ({ basic, project }: Item) => [basic + project, basic, project, 0, 0];
  const income = (item: Item) => {
    const whole = item.basic + item.project;
    return [whole, fiscalOf(item), whole - fiscalOf(item), 0, 0];
  };
  const spending = ["本年支出合计", "基本支出", "项目支出", "经营支出", "对附属单位补助支出"];
  return [
    {
      title: "收入决算表",
      columns: ["本年收入合计", "财政拨款收入", "事业收入", "经营收入", "其他收入"],
      rows: rowsBy(items, income),
    },
    { title: "支出决算表", columns: spending, rows: rowsBy(items, spent) },
    {
      title: "一般公共预算财政拨款支出决算表",
      columns: ["合计", "基本支出", "项目支出"],
      rows: rowsBy(items, (item) => spent(item).slice(0, 3)),
    },
  ];
}

/** One cell a line, each led by a tab; rows parted by an empty line, blank cells kept. */
export const tabLedTables: Tables = (one) =>
  tablesOf(one).flatMap(({ title, columns, rows }) => {
    const cells = (row: readonly string[]) => [...row.map((cell) => `\t${cell}`), ""];
    return [
      title,
      `部门：${one.name}`,
      "单位：万元",
      ...cells(["科目编码", "科目名称", ...columns]),
      ...rows.flatMap(([code, name, ...values]) =>
        cells([code, name, ...values.map((value) => (value === 0 ? "" : printed(value)))]),
      ),
      "",
    ];
  });

/** One row a line, cells parted by blanks; of blank cells nothing is left. */
export const spacedTables: Tables = (one) =>
  tablesOf(one).flatMap(({ title, columns, rows }) => [
    title,
    `318 ${one.name} 决算年度：${one.year} 金额单位：万元`,
    ["序号", "科目编码", "科目名称", ...columns].join(" "),
    `栏次 ${columns.map((_, nth) => nth + 1).join(" ")}`,
    ...rows.map(([code, name, ...values], nth) =>
      [nth + 1, code, name, ...values.filter((value) => value !== 0).map(printed)]
        .filter((cell) => cell !== "")
        .join(" "),
    ),
    "",
  ]);
