import type { Examples } from "../../src/model/check.ts";
import type { Label } from "../../src/model/label.ts";
import type { Standard } from "../../src/model/standard.ts";
import type { TextExamples } from "../../src/model/text-check.ts";

/** What every definition says about itself. */
interface Definition {
  readonly id: string;
  readonly label: Label;
  readonly why: string;
  readonly basis: string;
  readonly since: number;
  readonly message?: string;
  readonly next?: string;
  readonly examples?: Examples | TextExamples;
  readonly editions?: readonly number[];
  readonly relations?: readonly { readonly zh: string }[];
}

/** The budget law that all of this rests on is of 1994. */
const firstYear = 1994;

/** One sentence for every definition that leaves something unsaid. */
export function unfilledIn(standard: Standard): readonly string[] {
  const kinds: readonly (readonly [folder: string, all: Iterable<Definition>])[] = [
    ["sheets/", standard.sheets.values()],
    ["checks/", [...standard.articulations, ...standard.checks]],
    ["checks/", [...standard.textChecks, ...standard.targetChecks]],
    // The id of a pattern begins with its folder.
    ["", standard.claims],
    ["profiles/", standard.profiles.values()],
  ];
  return kinds.flatMap(([folder, all]) =>
    [...all].flatMap((one) => {
      const empty = emptyIn(one);
      if (empty.length === 0) return [];
      return [`src/standard/${folder}${one.id}.ts: fill in ${empty.join(", ")}`];
    }),
  );
}

function emptyIn(one: Definition): readonly string[] {
  const words: Record<string, string | undefined> = {
    "label.zh": one.label.zh,
    "label.en": one.label.en,
    why: one.why,
    basis: one.basis,
    message: one.message,
    next: one.next,
    "examples.ok": one.examples?.ok,
    "examples.notOk": one.examples?.notOk,
    "examples.says": one.examples?.says,
    "relations (the sentence of each)": one.relations?.some(({ zh }) => zh.trim() === "")
      ? ""
      : "said",
  };
  return [
    ...Object.entries(words).flatMap(([name, text]) => (text?.trim() === "" ? [name] : [])),
    ...(one.since < firstYear ? ["since"] : []),
    ...(one.editions?.length === 0 ? ["editions"] : []),
  ];
}
