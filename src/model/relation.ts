import type { Family, Severity } from "./finding.ts";

/**
 * An arithmetic fact of the form, written once and read three ways: as a formula in the
 * template, as a check, as a recomputation.
 *
 * A reference names cells by meaning: `[sheet!]row:column`. `row` is an item id, `total`,
 * an id prefix such as `income.*`, or one of the bound words below; `column` is a column id.
 *
 * | bound word | stands for |
 * | --- | --- |
 * | `each` | the line the relation is looked at for |
 * | `children` | the next level below that line, by classification code |
 * | `lines` | every line of a list |
 *
 * A `*` column stands for the amount column the relation is looked at for.
 */
export interface Relation {
  /** Named by its result; unique in its sheet: `income.total`. */
  readonly id: string;
  readonly kind: "sum" | "equal" | "product" | "bound";
  readonly family: Family;
  /**
   * Lines it is repeated for: `once`; `rows` every line of the stated side's block;
   * `codes` every coded line, `classes` those of the first level, of either side;
   * `parents` every line that has lines below it, the total included.
   */
  readonly over: "once" | "rows" | "codes" | "classes" | "parents";
  /** Columns `*` is repeated for; absent when no reference uses `*`. */
  readonly columns?: readonly string[] | "amounts";
  readonly stated: string;
  readonly parts: readonly Part[];
  /** Looked at only while this equality holds; otherwise skipped with its sentence. */
  readonly when?: Condition;
  /** A column that says the sum of some parts: with it and none of them, the relation says nothing. */
  readonly subtotal?: { readonly column: string; readonly of: readonly string[] };
  readonly severity?: Severity;
  /** The stated line may be moved by one unit of its last digit, so that its column adds up. */
  readonly forced?: true;
  /** The template fills the stated cell from the parts. */
  readonly derives: boolean;
  /** What it means, for people: `本年收入合计＝第1至9行之和`. */
  readonly zh: string;
  readonly basis?: string;
}

export interface Part {
  readonly ref: string;
  readonly sign: 1 | -1;
}

export interface Condition {
  /** Two references that must be equal for the relation to apply. */
  readonly equal: readonly [string, string];
  /** Why it does not apply otherwise. */
  readonly otherwise: string;
}

type Extra = Partial<
  Pick<
    Relation,
    | "severity"
    | "when"
    | "subtotal"
    | "basis"
    | "columns"
    | "family"
    | "over"
    | "derives"
    | "forced"
  >
>;

const plus = (ref: string): Part =>
  ref.startsWith("-") ? { ref: ref.slice(1), sign: -1 } : { ref, sign: 1 };

/** 纵向合计: lines add to a total line, in every amount column of the block. */
export function footing(
  total: string,
  parts: readonly string[],
  zh: string,
  extra: Extra = {},
): Relation {
  return {
    id: total,
    kind: "sum",
    family: "A1",
    over: "once",
    columns: "amounts",
    stated: `${total}:*`,
    parts: parts.map((part) => {
      const { ref, sign } = plus(part);
      return { ref: `${ref}:*`, sign };
    }),
    derives: true,
    zh,
    ...extra,
  };
}

/** 横向合计: columns add to a total column, in every line. */
export function crossFooting(
  total: string,
  parts: readonly string[],
  zh: string,
  extra: Extra = {},
): Relation {
  return {
    id: `each.${total}`,
    kind: "sum",
    family: "A1",
    over: "rows",
    stated: `each:${total}`,
    parts: parts.map((part) => {
      const { ref, sign } = plus(part);
      return { ref: `each:${ref}`, sign };
    }),
    derives: true,
    zh,
    ...extra,
  };
}

/** 科目汇总: total = Σ类, 类 = Σ款, 款 = Σ项, in every amount column. */
export function rollUp(zh: string, extra: Extra = {}): Relation {
  return {
    id: "roll-up",
    kind: "sum",
    family: "A2",
    over: "parents",
    columns: "amounts",
    stated: "each:*",
    parts: [{ ref: "children:*", sign: 1 }],
    derives: true,
    zh,
    ...extra,
  };
}

/** 平衡: two cells of one table are the same amount. */
export function identity(
  id: string,
  stated: string,
  other: string,
  zh: string,
  extra: Extra = {},
): Relation {
  return {
    id,
    kind: "equal",
    family: "A3",
    over: "once",
    stated,
    parts: [{ ref: other, sign: 1 }],
    derives: false,
    zh,
    ...extra,
  };
}

/** 数量 × 单价 = 金额, in every line. */
export function product(
  total: string,
  factors: readonly string[],
  zh: string,
  extra: Extra = {},
): Relation {
  return {
    id: `each.${total}.product`,
    kind: "product",
    family: "A8",
    over: "rows",
    stated: `each:${total}`,
    parts: factors.map((factor) => ({ ref: `each:${factor}`, sign: 1 })),
    derives: true,
    zh,
    ...extra,
  };
}

/** 其中: the parts together are at most the whole. */
export function ofWhich(
  id: string,
  parts: readonly string[],
  whole: string,
  zh: string,
  extra: Extra = {},
): Relation {
  return {
    id,
    kind: "bound",
    family: "F1",
    over: "once",
    stated: whole,
    parts: parts.map((ref) => ({ ref, sign: 1 })),
    derives: false,
    zh,
    ...extra,
  };
}

/** 表间勾稽: a cell equals a cell, or a sum of cells, of another table. */
export function articulation(
  id: string,
  stated: string,
  others: readonly string[],
  zh: string,
  extra: Extra = {},
): Relation {
  return {
    id,
    kind: others.length === 1 ? "equal" : "sum",
    family: "B2",
    over: "once",
    stated,
    parts: others.map(plus),
    derives: false,
    zh,
    ...extra,
  };
}

/** 表间包含: cells of other tables together are at most a cell of this one. */
export function covers(
  id: string,
  whole: string,
  parts: readonly string[],
  zh: string,
  extra: Extra = {},
): Relation {
  return { ...articulation(id, whole, parts, zh, { family: "F2", ...extra }), kind: "bound" };
}

export interface Reference {
  readonly sheet: string | null;
  readonly row: string;
  readonly column: string;
}

/** Takes `[sheet!]row:column` apart. @throws RangeError when it is not of that form. */
export function parseReference(text: string): Reference {
  const parts = /^(?:([a-z0-9/-]+)!)?([a-z0-9.*-]+):([a-z0-9-]+|\*)$/.exec(text);
  if (!parts) throw new RangeError(`"${text}" is no reference; write [sheet!]row:column`);
  return { sheet: parts[1] ?? null, row: parts[2]!, column: parts[3]! };
}
