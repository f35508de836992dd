import type { Area } from "../../src/model/grid.ts";
import { intersection, parseReference, referenceText } from "./areas.ts";
import type { Argument, FunctionCalls, Invocation } from "./functions.ts";
import type { FakeSheet } from "./sheet.ts";
import { takeBack } from "./spill.ts";
import type { Change, FakeWorkbook } from "./workbook.ts";

/** What Excel reads about a function in `functions.json`. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
  readonly parameters: readonly { readonly dimensionality?: string }[];
}

/** A formula with a custom function that stands in a cell. */
interface Standing {
  readonly formula: string;
  readonly sheet: FakeSheet;
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly { readonly sheet: string; readonly area: Area }[];
  readonly streaming: boolean;
  invocation: Invocation;
}

/** Calls the custom functions of formulas in cells: when entered, and when what they refer to changes. */
export class FormulaCalls {
  private readonly standing = new Map<string, Standing>();

  constructor(
    private readonly namespace: string,
    private readonly functions: readonly FunctionMetadata[],
    private readonly calls: FunctionCalls,
  ) {}

  /** What a change of the workbook sets going. */
  follow(book: FakeWorkbook, change: Change): void {
    if (change.kind !== "changed") return;
    const { sheet, area } = change;
    const used = sheet.used(false);
    const filled = used && intersection(area, used);
    for (const one of [...this.standing.values()]) this.refresh(book, one, sheet, area);
    if (!filled) return;
    for (let row = filled.top; row <= filled.bottom; row++) {
      for (let column = filled.left; column <= filled.right; column++) {
        this.enter(book, sheet, row, column);
      }
    }
  }

  private enter(book: FakeWorkbook, sheet: FakeSheet, row: number, column: number): void {
    const { formula } = sheet.cell(row, column);
    const key = `${sheet.id} ${row},${column}`;
    if (formula === undefined || this.standing.has(key)) return;
    const [, name = "", inside = ""] = /^([A-Z.]+)\((.*)\)$/su.exec(formula) ?? [];
    const known = this.functions.find((one) => `${this.namespace}.${one.name}` === name);
    if (!known) return;
    const args = parts(inside).map((part, at) =>
      argument(part, sheet.name, known.parameters[at]?.dimensionality === "matrix"),
    );
    const inputs = args.flatMap((arg) => {
      const reference =
        arg && typeof arg === "object" && "range" in arg && parseReference(arg.range);
      return reference ? [{ sheet: reference.sheet ?? sheet.name, area: reference.area }] : [];
    });
    const streaming = known.options?.stream === true;
    const place = { top: row, left: column, bottom: row, right: column };
    const invocation = this.calls.call(book, known.id, args, {
      address: referenceText(sheet.name, place),
      streaming,
      cancelable: known.options?.cancelable === true,
    });
    this.standing.set(key, { formula, sheet, row, column, inputs, streaming, invocation });
  }

  /** A formula that is gone ends its call; one whose inputs changed is called anew. */
  private refresh(book: FakeWorkbook, one: Standing, sheet: FakeSheet, area: Area): void {
    const { row, column } = one;
    const isGone = one.sheet.cell(row, column).formula !== one.formula;
    const isTouched = one.inputs.some(
      (input) => input.sheet === sheet.name && intersection(input.area, area),
    );
    if (!isGone && !isTouched) return;
    this.standing.delete(`${one.sheet.id} ${row},${column}`);
    if (one.streaming) this.calls.cancel(one.invocation);
    if (isGone) takeBack(one);
    else this.enter(book, one.sheet, row, column);
  }
}

/** Arguments as written, parted at commas outside quotes and brackets. */
function parts(inside: string): string[] {
  if (inside.trim() === "") return [];
  const found = [""];
  let depth = 0;
  let quote = "";
  for (const sign of inside) {
    if (quote === "" && sign === "," && depth === 0) found.push("");
    else found[found.length - 1] += sign;
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
  }
  return found.map((part) => part.trim());
}

/** One argument: left out, a text, a number, a truth value, or a range of this or another sheet. */
function argument(text: string, sheet: string, matrix: boolean): Argument {
  if (text === "") return undefined;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (!Number.isNaN(Number(text))) return Number(text);
  const reference = parseReference(text);
  if (!reference) throw new Error(`the fake Excel cannot calculate ${text}`);
  return { range: referenceText(reference.sheet ?? sheet, reference.area), scalar: !matrix };
}
