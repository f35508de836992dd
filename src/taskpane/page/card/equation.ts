import { figureText } from "../../../model/amount.ts";
import { isZero, parseDecimal, zero } from "../../../model/decimal.ts";
import type { Kind, Quantity } from "../../../model/finding.ts";
import type { RelationReport } from "../../../model/report.ts";
import { shown } from "../shared/plain.ts";
import { signsOf } from "./signs.ts";

/** One operand of a relation, as a line of a written sum. */
export interface Term {
  /** What stands in front of it; empty for the first. */
  readonly operator: "" | "+" | "−" | "×" | "÷" | "与";
  readonly quantity: Quantity;
}

/** A relation as it is written on a card. */
export interface Equation {
  readonly terms: readonly Term[];
  /** Operands that are blank or nil; they change nothing and are folded away. */
  readonly blanks: readonly Quantity[];
  /** Between what the operands give and the stated figure. */
  readonly comparison: "=" | "≈" | "≠" | "≤" | ">" | "与";
  /** Everything in one line: `409.40 + 7,498.00 = 7,907.40 ✓`. */
  readonly line: string;
}

/** Terms that are written out in the one line; more are only counted. */
const written = 4;

const quotients: ReadonlySet<Kind> = new Set(["percent", "share", "growth", "completion"]);
const sums: ReadonlySet<Kind> = new Set(["sum", "bound", "equal"]);

/** How a relation is written: what is added, taken away, multiplied or compared. */
export function equationOf(relation: RelationReport): Equation {
  const all = termsOf(relation);
  const filled = all.filter(({ quantity }) => !sums.has(relation.kind) || !isNothing(quantity));
  const kept = filled.length > 0 ? filled : all.slice(0, 1);
  const blanks = all.filter((term) => !kept.includes(term)).map(({ quantity }) => quantity);
  const terms = kept.map((term, at): Term => {
    const bare = at === 0 && (term.operator !== "−" || relation.kind === "difference");
    return bare ? { ...term, operator: "" } : term;
  });
  const comparison = comparisonOf(relation);
  return { terms, blanks, comparison, line: lineOf(relation, terms, comparison) };
}

/** A figure as it is read: grouped by thousands, a share with its sign. */
export function figureOf({ value, decimals, unit }: Quantity): string {
  const figure = figureText(parseDecimal(value) ?? zero, decimals);
  return unit === "%" || unit === "％" ? `${figure}%` : figure;
}

/** What is expected at the stated place, as it is read; empty where nothing is. */
export const expectedText = ({ expected, stated }: RelationReport): string =>
  expected === null ? "" : figureOf({ ...stated, value: expected });

/** Whether what the operands give is said: it is not the stated figure. */
export const tellsResult = ({
  terms,
  comparison,
}: Pick<Equation, "terms" | "comparison">): boolean =>
  terms.length > 1 && ["≈", "≠", ">"].includes(comparison);

const isNothing = ({ value }: Quantity): boolean => isZero(parseDecimal(value) ?? zero);

function termsOf({ kind, operands, expected, stated }: RelationReport): Term[] {
  const signs =
    sums.has(kind) && expected !== null ? signsOf(operands, expected, stated.unit) : null;
  return operands.map((quantity, at) => ({
    operator: operatorOf(kind, signs?.[at] ?? 1),
    quantity,
  }));
}

function operatorOf(kind: Kind, sign: 1 | -1): Term["operator"] {
  if (kind === "difference") return "−";
  if (kind === "product") return "×";
  if (quotients.has(kind)) return "÷";
  if (sums.has(kind)) return sign === -1 ? "−" : "+";
  return "与";
}

function comparisonOf({ kind, outcome, expected, stated }: RelationReport): Equation["comparison"] {
  if (outcome === "skipped" || expected === null) return "与";
  if (kind === "bound") return outcome === "passed" ? "≤" : ">";
  if (outcome === "failed") return "≠";
  return figureOf({ ...stated, value: expected }) === figureOf(stated) ? "=" : "≈";
}

function lineOf(
  relation: RelationReport,
  terms: readonly Term[],
  comparison: Equation["comparison"],
): string {
  const { outcome, stated } = relation;
  const isShare = figureOf(stated).endsWith("%");
  const unit = isShare ? (terms[0]?.quantity.unit ?? "") : stated.unit;
  const left = leftSide(terms, unit);
  const right = figureOf(stated);
  const mark = outcome === "passed" ? " ✓" : "";
  const result = tellsResult({ terms, comparison }) ? ` = ${expectedText(relation)}` : "";
  return `${left}${result} ${comparison} ${right}${mark}`;
}

function leftSide(terms: readonly Term[], unit: string): string {
  const sum = terms.every(({ operator }) => operator === "" || operator === "+");
  if (terms.length > written) return sum ? `${terms.length} 项相加` : `${terms.length} 项加减`;
  return terms
    .map(({ operator, quantity }) => `${operator} ${termFigure(quantity, unit)}`.trim())
    .join(" ");
}

/** An operand's figure; with its unit where that is another one than the result's. */
export function termFigure(quantity: Quantity, unit: string): string {
  const figure = figureOf(quantity);
  const same = quantity.unit === unit || quantity.unit === "" || figure.endsWith("%");
  return same ? figure : `${figure} ${shown(quantity.unit, 20)}`;
}
