import {
  type Answer,
  type Answers,
  type CustomFunction,
  type Parameter,
  Refusal,
  valueError,
  wholeKinds,
} from "../../model/function.ts";
import type { LiveState } from "../../model/live.ts";
import { type Values, errorOf, errorRefusal, isCallAccount, valuesOf } from "./cells.ts";
import { coerced, leavesOut, refuseErrors } from "./coerce.ts";
import { type Shown, shown } from "./shown.ts";
import { usedOf } from "./used-rows.ts";

/** One cell of what a call gives: what it shows, or why it shows nothing. */
export type Reply = Shown | Refusal;
export type Replies = readonly (readonly Reply[])[];

/**
 * Calls a function with arguments as Excel hands them over. Parameters that take one value for
 * each result cell may be given a range: the result then has its shape, and a cell that is
 * refused is refused in its own place. Anything else that is refused is the only reply.
 * @param state for a live function: what is known of the workbook
 */
export function replies(
  declared: CustomFunction,
  given: readonly unknown[],
  state?: LiveState,
): Replies {
  try {
    const used = usedOf(declared, given);
    const all = Object.entries(declared.parameters).map(([name, parameter], at) =>
      argument(name, parameter, used[at]),
    );
    const whole = Object.fromEntries(all.filter(isWhole).map((one) => [one.name, one.value]));
    const single = all.filter((one) => !isWhole(one));
    const body = (args: Readonly<Record<string, unknown>>) =>
      declared.live ? declared.live.show(args, state!) : declared.run(args);
    if (single.length === 0) return gridOf(body(whole)).map((row) => row.map(shownOrRefused));
    const { rows, columns } = shapeOf(single);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) =>
        oneReply(() => body({ ...whole, ...valuesAt(single, row, column) })),
      ),
    );
  } catch (error) {
    return [[refusalFrom(error)]];
  }
}

interface Argument {
  readonly name: string;
  readonly parameter: Parameter;
  /** Null where the argument was left out. */
  readonly values: Values | null;
  /** Of a whole range. */
  readonly value: unknown;
}

const isWhole = ({ parameter }: Argument): boolean => wholeKinds.has(parameter.kind);

function argument(name: string, parameter: Parameter, given: unknown): Argument {
  if (given === null || given === undefined || isCallAccount(given)) {
    if (!parameter.optional) throw valueError(`请填“${parameter.label.zh}”。`);
    return { name, parameter, values: null, value: null };
  }
  const values = valuesOf(given);
  if (!wholeKinds.has(parameter.kind)) return { name, parameter, values, value: null };
  const label = parameter.label.zh;
  refuseErrors(label, values);
  const place = { label, values, row: 0, column: 0 };
  return { name, parameter, values, value: coerced(parameter.kind, values, place) };
}

/** Rows and columns of the result. @throws Refusal where the ranges do not go together */
function shapeOf(single: readonly Argument[]): { readonly rows: number; readonly columns: number } {
  const shapes = single.flatMap(({ parameter, values }) =>
    values ? [{ label: parameter.label.zh, rows: values.length, columns: values[0]!.length }] : [],
  );
  const rows = Math.max(1, ...shapes.map((one) => one.rows));
  const columns = Math.max(1, ...shapes.map((one) => one.columns));
  const odd = shapes.find(
    (one) =>
      (one.rows !== 1 && one.rows !== rows) || (one.columns !== 1 && one.columns !== columns),
  );
  if (!odd) return { rows, columns };
  throw valueError(
    `“${odd.label}”选了 ${odd.rows} 行 ${odd.columns} 列，与其他参数的 ${rows} 行 ${columns} 列对不上；请选同样大小的区域，或者只选一个单元格。`,
  );
}

function valuesAt(
  single: readonly Argument[],
  row: number,
  column: number,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    single.map(({ name, parameter, values }) => {
      if (!values) return [name, null];
      const at = {
        row: values.length === 1 ? 0 : row,
        column: values[0]!.length === 1 ? 0 : column,
      };
      const value = values[at.row]![at.column];
      const place = { label: parameter.label.zh, values, ...at };
      const error = errorOf(value);
      if (error !== null) throw errorRefusal(error, place);
      if (parameter.optional && leavesOut(parameter.kind, value)) return [name, null];
      return [name, coerced(parameter.kind, value, place)];
    }),
  );
}

/** In a cell of its own a function shows one value: the first, should it give several. */
function oneReply(body: () => Answer | Answers): Reply {
  try {
    return shownOrRefused(gridOf(body())[0]![0]!);
  } catch (error) {
    return refusalFrom(error);
  }
}

function gridOf(answer: Answer | Answers): Answers {
  return Array.isArray(answer) ? (answer as Answers) : [[answer as Answer]];
}

function shownOrRefused(answer: Answer): Reply {
  try {
    return shown(answer);
  } catch (error) {
    return refusalFrom(error);
  }
}

/** A mistake of ours is told like any other refusal; a formula never ends in silence. */
function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  return valueError("这个公式没有算成；请换一个较小的区域再试，仍不行请告诉技术人员。");
}
