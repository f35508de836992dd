import type { SourceText, Span, TextDocument } from "../../src/model/document.ts";
import { seeded } from "../mutations.ts";
import { type Change, type Sight, sightOf } from "./covered.ts";
import type { Edit } from "./edits.ts";
import { type Scene, digitSubstituted, operators } from "./operators.ts";
import type { Becoming } from "./recomputed.ts";
import { type Participation, type TableFigure, type Target, inSource } from "./targets.ts";

/** One change of one document. */
export interface Mutant {
  readonly operator: string;
  readonly edits: readonly Edit[];
  /** Pieces of the source a clerk should be sent to. */
  readonly at: readonly Span[];
  /** What was changed: an amount or a rate, a count, a list, a year, a figure of a table. */
  readonly of: "money and %" | "count" | "list" | "year" | "table";
  /** What the relations of the unchanged document see of it. */
  readonly sight: Sight;
}

/** Draws at most so many, spread over the whole, the same for the same seed. */
export function sample<T>(all: readonly T[], most: number, seed: number): T[] {
  if (all.length <= most) return [...all];
  const pick = seeded(seed);
  const step = all.length / most;
  return Array.from({ length: most }, (_, at) => {
    const from = Math.floor(at * step);
    return all[from + pick(Math.max(1, Math.floor((at + 1) * step) - from))]!;
  });
}

/** Every change of the prose's figures, so many of each operator. */
export function* figureMutants(
  source: SourceText,
  targets: readonly Target[],
  participation: Participation,
  most: number,
  seed: number,
): Iterable<Mutant> {
  for (const [operator, change] of Object.entries(operators)) {
    const scene: Scene = { source, targets, pick: seeded(seed) };
    const made = targets.flatMap((target, index) => {
      const edits = change(target, index, scene);
      return edits === null
        ? []
        : [mutantOf(operator, target, targets[index + 1], edits, participation)];
    });
    yield* sample(made, most, seed);
  }
}

function mutantOf(
  operator: string,
  target: Target,
  next: Target | undefined,
  edits: readonly Edit[],
  participation: Participation,
): Mutant {
  const two = operator === "operands exchanged" && next;
  const measured = target.mention.measure === "count" ? "count" : "money and %";
  return {
    operator,
    edits,
    at: [...edits, ...(two ? [target.span, next.span] : [target.span])],
    of: operator === "item of a list deleted" ? "list" : measured,
    sight: sightOf(changesOf(operator, target, next, edits), participation, operator),
  };
}

/** What an operator made of the figures it changed. */
function changesOf(
  operator: string,
  { mention, digits }: Target,
  next: Target | undefined,
  edits: readonly Edit[],
): Change[] {
  const was = mention.value;
  const one = (becomes: Becoming): Change[] => [{ at: digits, was, becomes }];
  switch (operator) {
    case "operands exchanged":
      return [
        { at: digits, was, becomes: { digits: digitsIn(edits[0]!) } },
        { at: next!.digits, was: next!.mention.value, becomes: { digits: digitsIn(edits[1]!) } },
      ];
    case "total not updated":
      return edits.map((edit) => ({ at: edit, was, becomes: { digits: digitsIn(edit) } }));
    case "万元 for 元":
      return one({ power: mention.unit === "元" ? 4 : -4 });
    case "sign changed":
    case "direction turned":
      return one("turned");
    case "百分点 for %":
      return one("another measure");
    case "item of a list deleted":
      return one("gone");
    default:
      return one({ digits: digitsIn(edits[0]!) });
  }
}

/** The digits as a number is written: without thousands separators and blanks. */
const digitsIn = ({ by }: Edit): string => by.replace(/[,，\s]/g, "");

const seen = (covered: boolean): Sight => ({ related: covered, covered, broken: [], blind: null });

/** The year of a passage one off; covered when a checked figure stands in the same passage. */
export function yearMutants(
  { source, passages }: TextDocument,
  targets: readonly Target[],
  most: number,
  seed: number,
): Mutant[] {
  const pick = seeded(seed);
  const checked = new Set(
    targets.filter(({ roles }) => roles.length > 0).map((one) => one.passage),
  );
  const made = passages.flatMap((passage) =>
    passage.tokens.flatMap((token): Mutant[] => {
      const span = inSource(passage, token);
      if (token.kind !== "year" || token.year === null) return [];
      const from = source.text.indexOf(String(token.year), span.start);
      if (from < 0 || from + 4 > span.end) return [];
      const by = String(token.year + (pick(2) === 0 ? 1 : -1));
      return [
        {
          operator: "year changed",
          edits: [{ start: from, end: from + 4, by }],
          at: [span],
          of: "year",
          sight: seen(checked.has(passage)),
        },
      ];
    }),
  );
  return sample(made, most, seed);
}

/** A digit of a table's figure. */
export function tableMutants(
  source: SourceText,
  figures: readonly TableFigure[],
  most: number,
  seed: number,
): Mutant[] {
  const pick = seeded(seed);
  return sample(figures, most, seed).flatMap(({ span, roles }) => {
    const by = digitSubstituted(source.text.slice(span.start, span.end), pick);
    return by === null
      ? []
      : [
          {
            operator: "digit in a table",
            edits: [{ ...span, by }],
            at: [span],
            of: "table",
            sight: seen(roles.length > 0),
          },
        ];
  });
}
