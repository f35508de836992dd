import type { ComposedBlock, ComposedDocument } from "../model/composed.ts";
import type { FormLayout } from "../model/form-layout.ts";
import type { Reading } from "../model/reading.ts";
import type {
  ProjectSentence,
  TargetClauses,
  TargetText,
  TargetTextPart,
} from "../model/target-text.ts";
import { type LaidForms, formBlocks, formsOf, projectsWithTargets } from "./compose-forms.ts";
import { ownTexts } from "./composing/own-texts.ts";
import { type SpokenOf, isGiven, sentenceRuns } from "./composing/project-words.ts";
import { filled } from "./laying-forms/values.ts";
import type { PerformanceReading } from "./read-performance.ts";

export interface ComposedText {
  readonly document: ComposedDocument;
  readonly forms: LaidForms;
  readonly asked: readonly string[];
}

/** A text of performance targets, composed from what was entered; what is missing is asked for. */
export function composeTargetText(
  text: TargetText,
  form: FormLayout,
  reading: Reading,
  read: PerformanceReading,
): ComposedText {
  const { performance } = read;
  const forms = formsOf(form, performance);
  const asked: string[] = [];
  const source = { performance, project: null, serial: 1, indicators: [] };
  const said = (words: string): string => filled(words, source, null);
  const blocks = text.parts.flatMap((part, index): ComposedBlock[] => {
    if ("each" in part) return projectBlocks(part.each, text.clauses, read, asked);
    if ("own" in part) return ownBlocks(part.own, reading, asked);
    if ("forms" in part) return formBlocks(forms.forms);
    return [...breakBefore(text.parts, index), plainBlock(part, said)];
  });
  return { document: { title: said(text.title), blocks }, forms, asked };
}

/** What is said of each project with targets. */
export function projectBlocks(
  each: readonly ProjectSentence[],
  clauses: TargetClauses,
  read: PerformanceReading,
  asked: string[],
): ComposedBlock[] {
  return spokenOf(clauses, read).flatMap((spoken) => sentenceBlocks(each, spoken, asked));
}

type PlainPart = Exclude<TargetTextPart, { each: unknown } | { own: string } | { forms: true }>;

function plainBlock(part: PlainPart, said: (words: string) => string): ComposedBlock {
  if ("cover" in part) {
    return { kind: "cover", title: part.cover.map(said), below: part.below.map(said) };
  }
  if ("contents" in part) return { kind: "contents", title: part.contents, depth: part.depth };
  return { kind: "heading", level: part.level, runs: [{ text: said(part.heading) }] };
}

/** A part of the document begins a page. */
function breakBefore(parts: readonly TargetTextPart[], index: number): ComposedBlock[] {
  const part = parts[index]!;
  const begins = "heading" in part && part.level === 0 && parts.slice(0, index).some(isText);
  return begins ? [{ kind: "page-break" }] : [];
}

const isText = (part: TargetTextPart): boolean => !("cover" in part || "contents" in part);

function ownBlocks(name: string, reading: Reading, asked: string[]): ComposedBlock[] {
  const texts = ownTexts(reading, name);
  if (texts.length === 0) asked.push(`“文字说明”表的“${name}”`);
  return texts.map((run) => ({ kind: "paragraph", runs: [run] }));
}

function spokenOf(
  clauses: TargetClauses,
  { performance, placeOf }: PerformanceReading,
): SpokenOf[] {
  const factOf: SpokenOf["factOf"] = (owner, field) => {
    const place = placeOf(owner, field);
    return place === null ? null : `${place.sheet}!${place.cell}`;
  };
  return projectsWithTargets(performance).map((project, index) => ({
    performance,
    project,
    serial: index + 1,
    clauses,
    factOf,
  }));
}

function sentenceBlocks(
  sentences: readonly ProjectSentence[],
  spoken: SpokenOf,
  asked: string[],
): ComposedBlock[] {
  return sentences.flatMap((sentence): ComposedBlock[] => {
    const { needs, level } = sentence;
    if (needs && !isGiven(needs.slot, spoken)) {
      asked.push(`项目“${spoken.project.fields.project ?? spoken.serial}”的${needs.asked}`);
      return [];
    }
    const runs = sentenceRuns(sentence, spoken);
    if (runs.length === 0) return [];
    return [level === undefined ? { kind: "paragraph", runs } : { kind: "heading", level, runs }];
  });
}
