import type { Kind } from "../../src/model/finding.ts";
import { type Relation, parseReference } from "../../src/model/relation.ts";
import { type SheetDefinition, leafColumns } from "../../src/model/sheet.ts";
import type { Standard } from "../../src/model/standard.ts";

/** The kinds of facts in words. */
export const kindWords: Readonly<Record<Kind, string>> = {
  sum: "相加",
  difference: "相减",
  percent: "百分比",
  share: "占比",
  growth: "增减率",
  completion: "完成率",
  product: "相乘",
  equal: "相等",
  bound: "不小于",
  direction: "方向",
  order: "顺序",
  name: "名称",
  unit: "单位",
  year: "年度",
  missing: "缺少",
  format: "格式",
};

const over: Readonly<Record<Relation["over"], string>> = {
  once: "",
  rows: "每一行",
  codes: "每个科目",
  classes: "每个类级科目",
  parents: "每个有下级的科目和合计行",
};

const joints: Readonly<Record<Relation["kind"], string>> = {
  sum: "＝",
  equal: "＝",
  product: "＝",
  bound: "≥",
};

/** A relation as a formula in words: `每一行：合计 ＝ 基本支出 ＋ 项目支出`. */
export function relationWords(
  relation: Relation,
  home: SheetDefinition | null,
  standard: Standard,
): string {
  const words = (ref: string) => referenceWords(ref, home, standard);
  const parts = relation.parts.map(({ ref, sign }, index) => {
    const joint = relation.kind === "product" ? "×" : sign === -1 ? "－" : "＋";
    return index === 0 && sign === 1 ? words(ref) : `${joint} ${words(ref)}`;
  });
  const formula = `${words(relation.stated)} ${joints[relation.kind]} ${parts.join(" ")}`;
  const scope = [over[relation.over], columnsWords(relation, home)].filter((one) => one !== "");
  return scope.length > 0 ? `${scope.join("的")}：${formula}` : formula;
}

function columnsWords({ columns }: Relation, home: SheetDefinition | null): string {
  if (columns === undefined) return "";
  if (columns === "amounts") return "各金额列";
  return `${columns.map((id) => (home ? columnName(home, id) : id)).join("、")}各列`;
}

function referenceWords(text: string, home: SheetDefinition | null, standard: Standard): string {
  const { sheet, row, column } = parseReference(text);
  const target = sheet === null ? home : standard.sheets.get(sheet);
  if (!target) throw new Error(`${text} names no sheet`);
  const where = sheet === null ? "" : `《${target.label.zh}》`;
  const words = [rowName(target, row), column === "*" ? "" : columnName(target, column)];
  return `${where}${words.filter((one) => one !== "").join(" ")}` || "本行";
}

const boundWords: Readonly<Record<string, string>> = {
  children: "下一级各科目之和",
  lines: "各行之和",
};

function rowName(sheet: SheetDefinition, row: string): string {
  const items = sheet.blocks.flatMap(({ rows }) => (rows.kind === "items" ? rows.items : []));
  const item = items.find((one) => one.id === row);
  if (item) return item.label.zh;
  if (row.endsWith(".*")) {
    const own = items.filter((one) => one.id.startsWith(row.slice(0, -1)));
    return own.length > 4
      ? `${own[0]!.label.zh} 至 ${own.at(-1)!.label.zh} 共 ${own.length} 行之和`
      : own.map((one) => one.label.zh).join(" ＋ ");
  }
  if (row === "each") return "";
  return row === "total" ? "合计行" : (boundWords[row] ?? row);
}

function columnName(sheet: SheetDefinition, id: string): string {
  const placed = sheet.blocks
    .flatMap((one) => leafColumns(one.columns))
    .find(({ column }) => column.id === id);
  return placed?.column.label.zh ?? id;
}
