import { checkDocument } from "../../src/engine/check-document.ts";
import { extract } from "../../src/engine/extract.ts";
import { readMentionsAt } from "../../src/engine/extracting/mentions.ts";
import { narrate } from "../../src/engine/narrate.ts";
import { structure } from "../../src/engine/structure.ts";
import { judge } from "../../src/engine/verifying/judge.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { SourceText } from "../../src/model/document.ts";
import type { Narrative } from "../../src/model/narrative.ts";
import { standard } from "../../src/standard/index.ts";

const known: ReadonlySet<string> = new Set();
const options = { path: "made.txt", profile: null, relations: true } as const;

/** A step of checking a text. */
export interface Stage {
  readonly name: string;
  /** Does what stands before the step, and gives the step alone. Nothing else is kept meanwhile. */
  readonly prepared: () => () => unknown;
  /** What came of it, in words. */
  readonly gave: (result: unknown) => string;
}

const stage = <T>(
  name: string,
  prepared: () => () => T,
  gave: (result: T) => string = () => "",
): Stage => ({ name, prepared, gave: (result) => gave(result as T) });

const claimsOf = (narrative: Narrative): Claim[] =>
  standard.claims.flatMap((pattern) => [...pattern.claims(narrative, [])]);

/** Every step between the text of a document and its findings. */
export function stagesOf(source: SourceText): Stage[] {
  const narrated = (): Narrative => narrate(extract(source), standard, known);
  return [
    stage(
      "structure",
      () => () => structure(source),
      ({ passages }) => `${passages.length} passages`,
    ),
    stage(
      "mentions",
      () => {
        const { passages } = structure(source);
        return () =>
          passages.map(({ flow, at }) => readMentionsAt({ text: flow, at }, source.text).mentions);
      },
      (mentions) => `${mentions.flat().length} figures`,
    ),
    stage(
      "statements and breakdowns",
      () => {
        const extracted = extract(source);
        return () => narrate(extracted, standard, known);
      },
      ({ statements, breakdowns }) =>
        `${statements.length} statements, ${breakdowns.length} breakdowns`,
    ),
    stage(
      "claims",
      () => {
        const narrative = narrated();
        return () => claimsOf(narrative);
      },
      (claims) => `${claims.length} claims`,
    ),
    ...standard.claims.map((pattern) =>
      stage(
        `  ${pattern.id}`,
        () => {
          const narrative = narrated();
          return () => [...pattern.claims(narrative, [])];
        },
        (claims) => String(claims.length),
      ),
    ),
    stage("judge", () => {
      const claims = claimsOf(narrated());
      return () => claims.map(judge);
    }),
    stage("EXTRACTED: text to claims", () => () => claimsOf(narrated())),
    stage(
      "CHECKED: text to findings",
      () => () => checkDocument(source, standard, options),
      ({ findings, relations }) =>
        `${findings.length} findings, ${relations?.length ?? 0} relations`,
    ),
  ];
}
