import { DefinitionError } from "./define.ts";
import { didYouMean } from "./label.ts";
import type {
  Listing,
  NarrativePart,
  NarrativePiece,
  NarrativePieces,
  NarrativeSection,
  Situation,
} from "./narrative-section.ts";
import { parseReference } from "./relation.ts";

/** Words that are there without being bound to a cell. */
export const givenWords = ["department", "year", "last-year"] as const;

const ofComparison = ["change", "rate", "completion"];
const ofLine = ["name", "amount"];
/** A slot for the number of a paragraph among those of its section that have one. */
export const runningNumber = "number";
/** Words of the line that a sentence said of each line is about. */
export const lineWords = ["nth", "name", "path"] as const;

/** Declares one section of a disclosure's text. @throws DefinitionError on a slot that nobody fills. */
export function defineNarrative(section: NarrativeSection): NarrativeSection {
  for (const reference of Object.values(section.facts)) checkReference(section, reference);
  const known = [...Object.keys(section.facts), ...givenWords, runningNumber];
  for (const { slot, also } of section.parts.flatMap(slotsOfPart)) {
    const all = [...known, ...also];
    if (all.includes(slot)) continue;
    const hint = didYouMean(slot, all);
    throw new DefinitionError(
      `defineNarrative ${section.id}: "{${slot}}" is no fact${hint ? `; did you mean "${hint}"?` : ""}`,
    );
  }
  return section;
}

function checkReference({ id }: NarrativeSection, reference: string): void {
  const { sheet, row, column } = parseReference(reference);
  if (sheet !== null && row !== "" && column !== "" && (row === "*" || !row.endsWith("*"))) return;
  throw new DefinitionError(
    `defineNarrative ${id}: "${reference}" names no single cell; write sheet!line:column`,
  );
}

interface Used {
  readonly slot: string;
  readonly also: readonly string[];
}

const slotPattern = /\{([a-z-]+)\}/g;

/** Names of the slots in words. */
export const slotsIn = (words: string): string[] =>
  [...words.matchAll(slotPattern)].map(([, slot]) => slot!);

const used = (words: string, also: readonly string[] = []): Used[] =>
  slotsIn(words).map((slot) => ({ slot, also }));

function slotsOfPart(part: NarrativePart): Used[] {
  if ("heading" in part) return [...used(part.heading), ...slotsOfSituation(part.when)];
  if ("say" in part) {
    const also = "each" in part ? lineWords : [];
    const said = slotsOfPieces(part.say).map((one) => ({ ...one, also: [...one.also, ...also] }));
    return [...said, ...slotsOfSituation(part.when)];
  }
  if ("projects" in part) return part.due === undefined ? [] : [{ slot: part.due, also: [] }];
  return "own" in part ? [...used(part.otherwise ?? ""), ...slotsOfSituation(part.when)] : [];
}

const slotsOfPieces = (pieces: NarrativePieces): Used[] => pieces.flatMap(slotsOfPiece);

function slotsOfPiece(piece: NarrativePiece): Used[] {
  if (typeof piece === "string") return used(piece);
  if ("list" in piece) return slotsOfListing(piece.list);
  if ("share" in piece) {
    const { part, whole, say } = piece.share;
    return [...[part, whole].map((slot) => ({ slot, also: [] })), ...used(say, ["share"])];
  }
  if ("compare" in piece) {
    const { now, before, increase, decrease, same, nothing, begun, under } = piece.compare;
    const said = [increase, decrease, same, nothing, begun, under];
    return [
      ...[now, before].map((slot) => ({ slot, also: [] })),
      ...said.flatMap((words) => used(words, ofComparison)),
    ];
  }
  return [
    ...slotsOfSituation(piece.when),
    ...slotsOfPieces(piece.say),
    ...slotsOfPieces(piece.otherwise ?? []),
  ];
}

function slotsOfListing({ lines, of, before, each, short }: Listing): Used[] {
  const slots = "sheet" in lines ? [] : lines;
  const named = [
    ...slots.map(({ slot }) => ({ slot, also: [] })),
    ...slots.flatMap(({ further = [] }) => slotsOfPieces(further)),
  ];
  const whole = of === undefined ? [] : [{ slot: of, also: [] }];
  const words = of === undefined ? ofLine : [...ofLine, "share"];
  return [
    ...[...named, ...whole, ...used(each, words), ...used(short?.each ?? "", words)],
    ...[before, short?.before].flatMap((said) => used(said ?? "")),
  ];
}

function slotsOfSituation(when: Situation | undefined): Used[] {
  return slotsUnder(when).map((slot) => ({ slot, also: [] }));
}

function slotsUnder(when: Situation | undefined): readonly string[] {
  if (!when || "empty" in when || "filled" in when || "several" in when) return [];
  if ("nature" in when) return [when.nature];
  return Object.values<readonly string[]>(when).flat();
}
