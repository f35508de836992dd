import { type CustomFunction, Refusal } from "../../model/function.ts";
import { type Replies, replies } from "./call.ts";

/** A grid of results, each cell a value or an error with its sentence. */
export type Results = (string | number | CustomFunctions.Error)[][];

/** What Excel shows for a call. @throws CustomFunctions.Error where a refusal is all there is */
export function answer(declared: CustomFunction, given: readonly unknown[]): Results {
  return resultsOf(replies(declared, given));
}

/** Replies in the form of Excel. @throws CustomFunctions.Error where a refusal is all there is */
export function resultsOf(all: Replies): Results {
  const refusal = onlyRefusal(all);
  if (refusal) throw errorOf(refusal);
  return all.map((row) => row.map((reply) => (reply instanceof Refusal ? errorOf(reply) : reply)));
}

/** The refusal that is all a call gives, or null. */
export function onlyRefusal(all: Replies): Refusal | null {
  const only = all.length === 1 && all[0]!.length === 1 ? all[0]![0] : null;
  return only instanceof Refusal ? only : null;
}

/** A refusal as Excel shows it: the error code in the cell, the sentence beside it. */
export function errorOf(refusal: Refusal): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = refusal.code === "#N/A" ? notAvailable : invalidValue;
  return new CustomFunctions.Error(code, refusal.message);
}
