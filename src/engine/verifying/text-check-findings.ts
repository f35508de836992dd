import type { SourceText, TextDocument } from "../../model/document.ts";
import type { Finding } from "../../model/finding.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import type { TextCheck, TextSeverity, TextSighting, TextSpan } from "../../model/text-check.ts";
import { worded } from "../telling/messages.ts";
import { quotedAt } from "./quoted-at.ts";

/** Runs a rule of wording; sightings of one key (the same slip again) become one finding with all places. */
export function runTextCheck(
  check: TextCheck,
  document: TextDocument,
  standard: Standard,
  beside: Reading | null,
  path: string,
): Finding[] {
  const groups = new Map<string, TextSighting[]>();
  let seen = 0;
  for (const sighting of check.run(document, standard, beside)) {
    if ((seen += 1) > mostSightings) break;
    const key = sighting.key ?? `\u0000${placeKey(sighting)}`;
    const group = groups.get(key);
    if (group) group.push(sighting);
    else groups.set(key, [sighting]);
  }
  const severity = severityIn(beside, check);
  return [...groups.values()].map((group) =>
    findingOf({ ...check, severity }, group, document.source, path),
  );
}

/** The authority's own severity of a rule, but never above a warning. */
function severityIn(beside: Reading | null, { id, severity }: TextCheck): TextSeverity {
  const own = beside?.profile.severities[id] ?? severity;
  return own === "error" ? "warning" : own;
}

/** No clerk reads on after so many slips of one kind: such a text is damaged as a whole. */
const mostSightings = 1_000;

function findingOf(
  check: TextCheck,
  group: readonly TextSighting[],
  source: SourceText,
  path: string,
): Finding {
  const first = group[0]!;
  const count = new Set(group.map(placeKey)).size;
  const spans = distinct(group.flatMap((sighting) => sighting.spans));
  const locations = spans.map(({ of, start, end }) =>
    quotedAt(source, path, of.at[start]!, lastOf(of.at, end)),
  );
  const slip = first.spans[0]!;
  const data = {
    quote: printedWords(source, slip),
    ...first.data,
    count: first.data["count"] ?? String(count),
  };
  const at = locations[0];
  return {
    id: `${check.id}:${at ? `${at.start}-${at.end}` : ""}`,
    rule: check.id,
    family: check.family,
    kind: check.kind,
    severity: first.severity ?? check.severity,
    residue: null,
    message: worded(check.message, data),
    explanation: check.why,
    stated: null,
    expected: null,
    difference: null,
    locations,
    relatedRelations: [],
    basis: check.basis,
    next: worded(check.next, data),
    root: null,
    count,
    dismissed: null,
  };
}

const longestQuote = 40;

/** The words of a span as the source prints them, without the blanks between. */
function printedWords({ text }: SourceText, { of, start, end }: TextSpan): string {
  const words = text.slice(of.at[start]!, lastOf(of.at, end)).replace(/\s+/g, "");
  return words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
}

/** Source offset just after the last character of a span. */
function lastOf(at: readonly number[], end: number): number {
  return end > 0 ? at[end - 1]! + 1 : at[0]!;
}

/** Tells two slips apart: what is read twice, in a heading and in a table, is one. */
const placeKey = ({ spans: [slip], data }: TextSighting): string =>
  `${slip ? spanKey(slip) : ""}:${Object.values(data).join(":")}`;

const spanKey = ({ of, start, end }: TextSpan): string =>
  `${of.at[start]}-${of.at[Math.max(end - 1, 0)]}`;

/** Every place once, in order of first mention. */
function distinct(spans: readonly TextSpan[]): readonly TextSpan[] {
  const seen = new Set<string>();
  return spans.filter((span) => {
    const key = spanKey(span);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
