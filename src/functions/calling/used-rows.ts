import type { CustomFunction, ParameterKind } from "../../model/function.ts";
import { type Values, isBlankValue, valuesOf } from "./cells.ts";

/** Kinds of the ranges that make up a list, row beside row. */
const listKinds: ReadonlySet<ParameterKind> = new Set<ParameterKind>(["codes", "figures"]);

/**
 * The arguments of a call without the rows below the last one in use: who selects a whole column
 * hands over a million rows, nearly all of them blank. Ranges of unequal length stay as they
 * are, for they are refused.
 */
export function usedOf(declared: CustomFunction, given: readonly unknown[]): readonly unknown[] {
  const parameters = Object.values(declared.parameters);
  const isList = (one: unknown, at: number) =>
    Array.isArray(one) && listKinds.has(parameters[at]?.kind ?? "table");
  const lists = given.filter(isList).map(valuesOf);
  const [first] = lists;
  if (!first || lists.some(({ length }) => length !== first.length)) return given;
  const rows = Math.max(1, ...lists.map(rowsUsed));
  if (rows === first.length) return given;
  return given.map((one, at) => (isList(one, at) ? valuesOf(one).slice(0, rows) : one));
}

/** Rows down to the last that holds something; desktop Excel hands a blank cell over as 0. */
const rowsUsed = (values: Values): number =>
  values.findLastIndex((row) => row.some((value) => value !== 0 && !isBlankValue(value))) + 1;
