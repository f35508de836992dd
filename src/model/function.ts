import type { Cell } from "./cell.ts";
import type { Decimal } from "./decimal.ts";
import { DefinitionError } from "./define.ts";
import type { Label } from "./label.ts";
import type { LiveState } from "./live.ts";
import type { Unit } from "./unit.ts";

/** A figure handed to a function, with the decimals it counts as printed with. */
export interface Figure {
  readonly value: Decimal;
  readonly decimals: number;
}

/** What a function body receives for a parameter of each kind. */
export interface ArgumentOf {
  /** One a result cell: a figure that must be there; a dash is nothing. */
  readonly figure: Figure;
  /** One a result cell: a figure, or null where the cell is blank. */
  readonly entry: Figure | null;
  /** One a result cell: words, not blank. */
  readonly text: string;
  /** One a result cell: a classification code, as codes are compared. */
  readonly code: string;
  /** One a result cell: a fiscal year. */
  readonly year: number;
  /** One a result cell: a money unit. */
  readonly unit: Unit;
  /** A whole range: its words as a text, a line for each cell; not blank. */
  readonly lines: string;
  /** A whole range: the words of its cells, row by row, as labels are compared. */
  readonly codes: readonly (readonly string[])[];
  /** A whole range: what each cell says as an amount, row by row. */
  readonly figures: readonly (readonly Cell[])[];
  /** A whole range of addends, or their number: how many there are. */
  readonly addends: number;
  /** A whole range as Excel hands it over. */
  readonly table: readonly (readonly unknown[])[];
}

export type ParameterKind = keyof ArgumentOf;

/** Kinds that take a whole range at once; the others take one value for each result cell. */
export const wholeKinds: ReadonlySet<ParameterKind> = new Set<ParameterKind>([
  "lines",
  "codes",
  "figures",
  "addends",
  "table",
]);

export interface Parameter {
  /** As messages call it: 编码. */
  readonly label: Label;
  readonly kind: ParameterKind;
  /** What to give, as Excel shows it while the formula is typed. */
  readonly text: Label;
  readonly optional?: true;
}

/** Parameters by the name Excel shows, in the order of the formula. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The arguments of a body: an optional one that was left out is null. */
export type Arguments<P extends Parameters> = {
  readonly [K in keyof P]:
    ArgumentOf[P[K]["kind"]] | (P[K] extends { readonly optional: true } ? null : never);
};

/** One result cell: an exact number, or words. */
export type Answer = Decimal | string;
export type Answers = readonly (readonly Answer[])[];

/** An argument as typed in an example: a value, or a range of them; null for one left out. */
export type Given = string | number | boolean | null | readonly (readonly (string | number)[])[];

/** A call that shows what the function does; it is computed again by the tests and the pages. */
export interface Example {
  readonly given: readonly Given[];
  readonly gives: string | number | readonly (readonly (string | number)[])[];
  /** For a live function: what is known of the workbook. */
  readonly state?: LiveState;
}

/** A call that the function refuses, with part of the sentence it then says. */
export interface RefusedExample {
  readonly given: readonly Given[];
  readonly says: string;
  readonly state?: LiveState;
}

interface Declaration<P extends Parameters> {
  /** Name in formulas behind `BUDGET.`; the file is named by it in small letters. */
  readonly id: string;
  readonly label: Label;
  /** At most 128 characters: Excel shows no more. */
  readonly description: Label;
  readonly parameters: P;
  readonly result: Label;
  readonly examples: readonly Example[];
  readonly refusals: readonly RefusedExample[];
}

/** A function that is computed from its arguments alone. */
export interface PlainFunction<P extends Parameters> extends Declaration<P> {
  /** The result; a grid spills. @throws Refusal */
  run(args: Arguments<P>): Answer | Answers;
}

/** A function whose result follows the workbook that is open. */
export interface LiveFunction<P extends Parameters> extends Declaration<P> {
  readonly live: {
    /** The parameter that names what to look at; without it, or left out, the whole workbook. */
    readonly follows: (keyof P & string) | null;
    /** What the cell shows of a state. @throws Refusal */
    show(args: Arguments<P>, state: LiveState): Answer | Answers;
  };
}

/** A declared function of either sort, whatever its parameters. */
export type CustomFunction = Declaration<Parameters> &
  (
    | { readonly run: (args: Readonly<Record<string, unknown>>) => Answer | Answers; live?: never }
    | {
        run?: never;
        readonly live: {
          readonly follows: string | null;
          show(args: Readonly<Record<string, unknown>>, state: LiveState): Answer | Answers;
        };
      }
  );

const idShape = /^[A-Z][A-Z0-9_.]{2,}$/;
const longest = 128;

/** A custom function. @throws DefinitionError when the declaration would not do in Excel. */
export function defineFunction<const P extends Parameters>(
  declared: PlainFunction<P> | LiveFunction<P>,
): CustomFunction {
  const fail = (trouble: string) =>
    new DefinitionError(`defineFunction ${declared.id}: ${trouble}`);
  if (!idShape.test(declared.id)) {
    throw fail("an id has three or more of A–Z, 0–9, _ and ., a letter first");
  }
  for (const language of ["zh", "en"] as const) {
    const { length } = declared.description[language];
    if (length > longest)
      throw fail(`description.${language} has ${length} characters of ${longest}`);
  }
  const parameters = Object.entries<Parameter>(declared.parameters);
  const late = parameters.findIndex(([, { optional }]) => optional);
  const stray = parameters
    .slice(late < 0 ? parameters.length : late)
    .find(([, one]) => !one.optional);
  if (stray)
    throw fail(`parameter "${stray[0]}" must be given, but stands behind one that need not`);
  return declared as unknown as CustomFunction;
}

/** Why a function gives no result: wrong use, or no data yet. The sentence is shown in Excel. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    /** The two errors of Excel that may carry a sentence. */
    readonly code: "#VALUE!" | "#N/A",
    sentence: string,
  ) {
    super(sentence);
  }
}

/** Wrong use: the sentence says what is wrong and what to do. */
export const valueError = (sentence: string): Refusal => new Refusal("#VALUE!", sentence);

/** No data yet, or nothing known: the sentence says what is missing. */
export const notAvailable = (sentence: string): Refusal => new Refusal("#N/A", sentence);
