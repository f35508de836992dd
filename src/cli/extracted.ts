import { placeOf, quotedAt } from "../engine/verifying/quoted-at.ts";
import { decimalText } from "../model/decimal.ts";
import type { Passage, Section, TextDocument } from "../model/document.ts";
import type { Mention } from "../model/mention.ts";
import type { RelationReport } from "../model/report.ts";
import { jsonText, type Tool } from "../report/json.ts";

/** A promise a text makes about its figures, before anybody asks whether it holds. */
type Promised = Pick<RelationReport, "id" | "rule" | "kind" | "operands" | "stated">;

/**
 * What a text says in figures: its headings, every number with its unit, precision and place,
 * and which of them follow from which.
 * @param relations what was looked at when the text was checked
 */
export function extractedReport(
  tool: Tool,
  document: TextDocument,
  relations: readonly RelationReport[],
): string {
  const { name, format, trust, remarks } = document.source;
  const { sections, passages } = document;
  return jsonText({
    tool,
    document: {
      path: name,
      format,
      trust,
      remarks,
      sections: sections.flatMap((section) => sectionIn(section, document)),
      mentions: passages
        .flatMap((passage) =>
          passage.mentions.map((mention) => mentionIn(mention, passage, document)),
        )
        .sort((a, b) => a.start - b.start),
      claims: relations.map(promised),
    },
  });
}

function sectionIn({ title, level, heading }: Section, { source, passages }: TextDocument) {
  const start = heading === null ? undefined : passages[heading]?.at[0];
  return start === undefined ? [] : [{ title, level, ...placeOf(source, start), start }];
}

function mentionIn(mention: Mention, passage: Passage, { source }: TextDocument) {
  const { value, unit, decimals, measure, per, bound, approximate, upTo, oddities } = mention;
  const start = passage.at[mention.start]!;
  const end = passage.at[mention.end - 1]! + 1;
  const { quote } = quotedAt(source, source.name, start, end);
  return {
    text: source.text.slice(start, end),
    value: decimalText(value),
    unit,
    decimals,
    measure,
    per,
    bound,
    approximate,
    upTo: upTo && decimalText(upTo),
    oddities,
    ...placeOf(source, start),
    start,
    end,
    quote,
  };
}

const promised = ({ id, rule, kind, operands, stated }: RelationReport): Promised => ({
  id,
  rule,
  kind,
  operands,
  stated,
});
