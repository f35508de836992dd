import { columnsIn, parseReference, rowsIn } from "./areas.ts";
import { apiValue } from "./cell-values.ts";
import { category, type Message } from "./messages.ts";
import { spill, type SpillPlace } from "./spill.ts";
import type { FakeWorkbook } from "./workbook.ts";

/** An argument of a formula: a value, a range by its address, or nothing where it is left out. */
export type Argument = ApiArgument | RangeArgument | undefined;
type ApiArgument = number | string | boolean | readonly (readonly unknown[])[];

interface RangeArgument {
  readonly range: string;
  /** The function wants one value, not rows of them. */
  readonly scalar?: boolean;
}

/** How a function is called. */
export interface Entry {
  /** Cell the formula stands in, `'表 1'!D1`; results are put there and spill. */
  readonly address?: string;
  readonly streaming?: boolean;
  readonly cancelable?: boolean;
  /** Addresses of the arguments, for functions that ask for them. */
  readonly parameterAddresses?: readonly string[];
  /** What a blank cell of a range arrives as; desktop Excel passes 0, Excel on the web null. */
  readonly blank?: 0 | "" | null;
}

/** A result as it arrived, in order: a value, or the error with its sentence. */
export type Result =
  { readonly value: unknown } | { readonly error: string; readonly message: string };

const errorCodes: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** One call of a custom function from a cell. */
export class Invocation {
  readonly results: Result[] = [];
  cancelled = false;
  private waiting: (() => void)[] = [];

  constructor(
    readonly id: number,
    readonly name: string,
    readonly entry: Entry,
    private readonly place: SpillPlace | null,
    private readonly book: FakeWorkbook,
  ) {}

  /** The newest result. @throws Error before there is one */
  get result(): Result {
    const last = this.results[this.results.length - 1];
    if (!last) throw new Error(`${this.name} has given nothing yet`);
    return last;
  }

  /** Waits until so many results have arrived in all. @throws Error when they do not in time */
  async arrived(count = 1, milliseconds = 20_000): Promise<readonly Result[]> {
    const late = Date.now() + milliseconds;
    while (this.results.length < count) {
      if (Date.now() > late)
        throw new Error(`${this.name}: ${this.results.length} of ${count} came`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20);
        this.waiting.push(() => (clearTimeout(timer), resolve()));
      });
    }
    return this.results;
  }

  /** Until the first result comes the cell is busy. */
  begin(): void {
    if (this.place) spill(this.book, this.place, this.name, "#BUSY!");
  }

  take(result: Result): void {
    this.results.push(result);
    const value = "error" in result ? result.error : result.value;
    if (this.place) spill(this.book, this.place, this.name, value);
    for (const wake of this.waiting.splice(0)) wake();
  }
}

/** Calls custom functions the way Excel does and keeps what comes back. */
export class FunctionCalls {
  private readonly open = new Map<number, Invocation>();
  private lastId = 0;

  constructor(private readonly send: (message: Message) => void) {}

  /** An error cell among the arguments is the result; the function is then not called at all. */
  call(book: FakeWorkbook, name: string, args: readonly Argument[], entry: Entry): Invocation {
    const id = (this.lastId += 1);
    const given = args.map((argument) =>
      passed(book, argument, entry.blank === undefined ? 0 : entry.blank),
    );
    const invocation = new Invocation(id, name, entry, placeOf(book, entry), book);
    this.open.set(id, invocation);
    invocation.begin();
    const error = given.flat(2).find((one): one is ErrorCell => one instanceof ErrorCell);
    if (error) {
      invocation.take({ error: error.text, message: "" });
      return invocation;
    }
    const flags = (entry.cancelable ? 1 : 0) + (entry.streaming ? 3 : 0);
    const body = [
      id,
      name,
      given,
      entry.address ?? "Sheet!A1",
      flags,
      entry.parameterAddresses ?? null,
    ];
    this.send({ category: category.functions, type: 1000, target: "", body });
    return invocation;
  }

  cancel(invocation: Invocation): void {
    invocation.cancelled = true;
    const body = { invocationId: invocation.id };
    this.send({ category: category.functions, type: 1001, target: "", body });
  }

  /** Results as office.js sends them: objects, or arrays on newer hosts. */
  take(results: readonly unknown[]): void {
    for (const one of results) {
      const { id, value, failed, errorCode } = Array.isArray(one)
        ? { id: one[0], failed: one[1] !== true, value: one[2], errorCode: one[3] }
        : (one as { id: number; value: unknown; failed?: boolean; errorCode?: number });
      const invocation = this.open.get(Number(id));
      if (!invocation || invocation.cancelled) continue;
      const error = errorCodes[errorCode ?? 0] ?? "#VALUE!";
      invocation.take(failed ? { error, message: String(value ?? "") } : { value });
    }
  }
}

/** Stands for an error cell until it is known that the function need not be called. */
class ErrorCell {
  constructor(readonly text: string) {}
}

function passed(book: FakeWorkbook, argument: Argument, blank: Entry["blank"]): unknown {
  if (argument === undefined) return null;
  if (typeof argument !== "object" || !("range" in argument)) return argument;
  const reference = parseReference(argument.range);
  if (!reference) throw new Error(`${argument.range} is no address`);
  const { area } = reference;
  const sheet = reference.sheet === null ? book.active : book.sheet(reference.sheet);
  const rows = Array.from({ length: rowsIn(area) }, (_row, down) =>
    Array.from({ length: columnsIn(area) }, (_cell, along) => {
      const cell = sheet.cell(area.top + down, area.left + along);
      if (cell.type === "error") return new ErrorCell(cell.text);
      return cell.type === "blank" ? blank : apiValue(cell);
    }),
  );
  return argument.scalar ? rows[0]?.[0] : rows;
}

function placeOf(book: FakeWorkbook, { address }: Entry): SpillPlace | null {
  const reference = address === undefined ? null : parseReference(address);
  const sheet = reference?.sheet ? book.find(reference.sheet) : undefined;
  if (!reference || !sheet) return null;
  return { sheet, row: reference.area.top, column: reference.area.left };
}
