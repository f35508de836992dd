import { checkDocument } from "../../src/engine/check-document.ts";
import { extract } from "../../src/engine/extract.ts";
import { readMentionsAt } from "../../src/engine/extracting/mentions.ts";
import { narrate } from "../../src/engine/narrate.ts";
import { structure } from "../../src/engine/structure.ts";
import { judge } from "../../src/engine/verifying/judge.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { SourceText } from "../../src/model/document.ts";
import { standard } from "../../src/standard/index.ts";

const known: ReadonlySet<string> = new Set();
const options = { path: "made.txt", profile: null, relations: true } as const;

/** A step of checking a text, with what stands before it already done. */
export interface Stage {
  readonly name: string;
  readonly work: () => unknown;
  /** What came of it, in words. */
  readonly gave: () => string;
}

/** Every step between the text of a document and its findings. */
export function stagesOf(source: SourceText): Stage[] {
  const taken = structure(source);
  const extracted = extract(source);
  const narrative = narrate(extracted, standard, known);
  const claimsBy = standard.claims.map(
    (pattern) => [pattern.id, (): Claim[] => [...pattern.claims(narrative, [])]] as const,
  );
  const claims = claimsBy.flatMap(([, of]) => of());
  const mentions = extracted.passages.reduce((sum, one) => sum + one.mentions.length, 0);
  const checked = checkDocument(source, standard, options);
  const none = (): string => "";
  return [
    {
      name: "structure",
      work: () => structure(source),
      gave: () => `${taken.passages.length} passages`,
    },
    {
      name: "mentions",
      work: () =>
        taken.passages.map(({ flow, at }) => readMentionsAt({ text: flow, at }, source.text)),
      gave: () => `${mentions} figures`,
    },
    {
      name: "statements and breakdowns",
      work: () => narrate(extracted, standard, known),
      gave: () =>
        `${narrative.statements.length} statements, ${narrative.breakdowns.length} breakdowns`,
    },
    {
      name: "claims",
      work: () => claimsBy.map(([, of]) => of()),
      gave: () => `${claims.length} claims`,
    },
    ...claimsBy.map(([id, of]) => ({ name: `  ${id}`, work: of, gave: () => String(of().length) })),
    { name: "judge", work: () => claims.map(judge), gave: none },
    {
      name: "EXTRACTED: text to claims",
      work: () => {
        const told = narrate(extract(source), standard, known);
        return standard.claims.map((pattern) => [...pattern.claims(told, [])]);
      },
      gave: none,
    },
    {
      name: "CHECKED: text to findings",
      work: () => checkDocument(source, standard, options),
      gave: () =>
        `${checked.findings.length} findings, ${checked.relations?.length ?? 0} relations`,
    },
  ];
}
