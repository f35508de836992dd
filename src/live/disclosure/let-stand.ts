import { recounted } from "../../engine/dismiss.ts";
import { type ComposedBlock, type ComposedDocument, placesOf } from "../../model/composed.ts";
import { type Finding, type TextLocation, isCell } from "../../model/finding.ts";
import type { CheckedDocument } from "../../model/report.ts";
import { linesOf } from "../../render/printable.ts";

/**
 * The composed text with what follows from an error the clerk let stand in the workbook pointing
 * there: a sentence made of cells is as wrong as they are, and nobody can mend it but in them.
 * @param lines of the text as it was read
 * @param ownWords the sheet of the clerk's own words, which only their own error explains
 */
export function withLetStand(
  text: CheckedDocument,
  workbook: CheckedDocument,
  document: ComposedDocument,
  { lines, ownWords }: { readonly lines: readonly string[]; readonly ownWords: string | null },
): CheckedDocument {
  const causes = workbook.findings.filter(({ dismissed }) => dismissed !== null);
  if (causes.length === 0) return text;
  const byPlace = new Map<string, string>();
  for (const cause of causes) {
    for (const place of cause.locations) {
      if (isCell(place)) byPlace.set(`${place.sheet}!${place.cell}`, cause.root ?? cause.id);
    }
  }
  const isOwn = (place: string): boolean => place.startsWith(`${ownWords}!`);
  const causeOf = (finding: Finding): string | null => {
    const same = causes.find((one) => one.rule === finding.rule && one.message === finding.message);
    if (same) return same.root ?? same.id;
    const places = finding.locations.flatMap((location) =>
      isCell(location) ? [] : placesAt(location, document, lines),
    );
    const made = places.filter((place) => !isOwn(place) && byPlace.has(place));
    return places.some(isOwn) || made.length === 0 ? null : byPlace.get(made[0]!)!;
  };
  const findings = text.findings.map((one): Finding =>
    one.root === null ? { ...one, root: causeOf(one) } : one,
  );
  return { ...text, findings, summary: recounted(text.summary, findings) };
}

/** Places that the figures within a quoted piece were taken from. */
function placesAt(
  { line, quote }: TextLocation,
  { blocks }: ComposedDocument,
  lines: readonly string[],
): string[] {
  const said = lines[(line ?? 0) - 1] ?? "";
  const from = said.indexOf(quote);
  return blocks.flatMap((block) => {
    const runs = runsOf(block);
    const whole = runs.map(({ text }) => text).join("");
    if (from < 0 || !linesOf(whole).includes(said)) return [];
    const start = whole.indexOf(said) + from;
    let at = 0;
    return runs.flatMap((run) => {
      const begins = at;
      at += run.text.length;
      return begins < start + quote.length && start < at ? placesOf(run) : [];
    });
  });
}

const runsOf = (block: ComposedBlock) =>
  block.kind === "heading" || block.kind === "paragraph" ? block.runs : [];
