import { messages } from "../../src/engine/telling/messages.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Standard } from "../../src/model/standard.ts";
import { findingsIn, printed } from "./findings.ts";
import { block } from "./markdown.ts";

interface Worded {
  readonly message: string;
  readonly explanation: string;
  readonly next: string;
}

/** A message of the engine and how a finding that carries it is told from others. */
interface EngineMessage {
  readonly id: string;
  readonly template: string;
  carriedBy(finding: Finding): boolean;
}

/** Every message of `src/engine/telling/messages.ts` that tells of a finding. */
export function engineMessages(): readonly EngineMessage[] {
  const { slips, residues, ...findings } = messages;
  return [
    ...Object.entries(findings).flatMap(([id, words]) => wordedMessages(id, words)),
    ...Object.entries(slips).map(([id, words]) => ({
      id: `slips.${id}`,
      template: words,
      carriedBy: ({ explanation }: Finding) => explanation.endsWith(words),
    })),
    ...Object.entries(residues).map(([id, words]) => ({
      id: `residues.${id}`,
      template: words,
      carriedBy: ({ explanation }: Finding) => explanation === `${words}。`,
    })),
  ];
}

/** The message itself, and its variants: `figure.blank` beside `figure`. */
function wordedMessages(id: string, words: Worded): EngineMessage[] {
  const { message, explanation, next, ...variants } = words;
  const rest = [pattern(explanation), pattern(next)] as const;
  return Object.entries({ "": message, ...(variants as Record<string, string>) }).map(
    ([variant, template]) => ({
      id: variant === "" ? id : `${id}.${variant}`,
      template,
      carriedBy: (finding) =>
        pattern(template).test(finding.message) &&
        rest[0].test(finding.explanation) &&
        rest[1].test(finding.next),
    }),
  );
}

/** A template as what it may become. */
export function pattern(template: string): RegExp {
  const parts = template.split(/\{[\w-]+\}|\$\{[^}]+\}/);
  return new RegExp(
    `^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`,
  );
}

/** The section about the engine's messages. @throws Error when one is not reproduced */
export function engineErrors(
  books: ReadonlyMap<string, string>,
  standard: Standard,
): readonly string[] {
  const known = engineMessages();
  for (const name of books.keys()) {
    if (!known.some(({ id }) => id === name)) {
      throw new Error(
        `test/errors/${name}.book reproduces no message of src/engine/telling/messages.ts`,
      );
    }
  }
  return known.flatMap((message) => section(message, books.get(message.id), standard));
}

function section(message: EngineMessage, book: string | undefined, standard: Standard): string[] {
  const { id, template } = message;
  const head = [`### ${id}`, block(template)];
  if (book === undefined) {
    throw new Error(`message "${id}" has no reproducer: write test/errors/${id}.book`);
  }
  const found = findingsIn(book, standard);
  const finding = found.find((one) => message.carriedBy(one));
  if (!finding) {
    const says = found.map((one) => one.message).join("\n");
    throw new Error(`test/errors/${id}.book does not produce "${template}", but:\n${says}`);
  }
  return [...head, block(book), "核对结果：", block(printed(finding))];
}
