import { type Replies, replies } from "../../src/functions/calling/call.ts";
import { type CustomFunction, type Given, Refusal } from "../../src/model/function.ts";
import type { LiveState } from "../../src/model/live.ts";

/** `=BUDGET.TOTAL(codes, amounts, [code])`. */
export const signature = ({ id, parameters }: CustomFunction): string =>
  `=BUDGET.${id}(${Object.entries(parameters)
    .map(([name, { optional }]) => (optional ? `[${name}]` : name))
    .join(", ")})`;

/** A call as it is typed in Excel; ranges are written as array constants. */
export function formula({ id }: CustomFunction, given: readonly Given[]): string {
  const last = given.findLastIndex((one) => one !== null);
  return `=BUDGET.${id}(${given
    .slice(0, last + 1)
    .map(typed)
    .join(",")})`;
}

function typed(given: Given): string {
  if (given === null) return "";
  if (typeof given === "string") return `"${given.replaceAll('"', '""')}"`;
  if (typeof given !== "object") return String(given).toUpperCase();
  return `{${given.map((row) => row.map(typed).join(",")).join(";")}}`;
}

/** What an example gives, computed: a call and its result, cells of a row parted by strokes. */
export function example(one: CustomFunction, given: readonly Given[], state?: LiveState): string {
  const rows = resultWords(replies(one, given, state));
  const shown = rows.map((row) => row.map((cell) => (cell === "" ? "（空）" : cell)).join(" | "));
  return `${stateWords(state)}${formula(one, given)}\n→ ${shown.join("\n  ")}`;
}

/** The sentence and the error of a call that is refused. @throws Error where it is not */
export function refusalOf(
  one: CustomFunction,
  given: readonly Given[],
  state?: LiveState,
): Refusal {
  const refusal = replies(one, given, state)
    .flat()
    .find((reply) => reply instanceof Refusal);
  if (!refusal) throw new Error(`${formula(one, given)} is not refused`);
  return refusal;
}

/** Results, a refused cell by its error code. */
export const resultWords = (all: Replies): (string | number)[][] =>
  all.map((row) => row.map((reply) => (reply instanceof Refusal ? reply.code : reply)));

/** What is known of the workbook in an example of a live function. */
export function stateWords(state: LiveState | undefined): string {
  if (!state) return "";
  if (state.kind === "checking") return "（正在核对）";
  if (state.kind === "refused") return "（不能核对）";
  const { tables, passed, failed, skipped } = state.verdict;
  return `（认出 ${tables} 张表，通过 ${passed}、未通过 ${failed}、未执行 ${skipped}）`;
}
