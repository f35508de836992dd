import type { Passage } from "../../model/document.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";
import { figureOf } from "./form-figures.ts";
import { type ProjectForm, projectForms } from "./form-projects.ts";
import { namesAlike, projectCore } from "./name-likeness.ts";

/** What a performance text says of one project, and the form it has for it. */
export interface ProjectText {
  readonly form: ProjectForm;
  /** 申请资金8107万元 behind its name; null where the heading gives none. */
  readonly amount: Figure | null;
  readonly clauses: readonly Clause[];
}

/** A figure of the text with the words of its clause: 受益人群满意度 95%以上. */
export interface Clause {
  readonly figure: Figure;
  readonly words: string;
}

const known = new WeakMap<Narrative, readonly ProjectText[]>();

/** The projects a text tells of one by one, each with its form. */
export function projectTexts(narrative: Narrative): readonly ProjectText[] {
  let texts = known.get(narrative);
  if (!texts) {
    texts = textsOf(narrative);
    known.set(narrative, texts);
  }
  return texts;
}

/** A heading, or the first words of a numbered paragraph, that may name a project. */
interface Opening {
  readonly passage: number;
  readonly core: string;
  readonly amount: Figure | null;
  /** Where in the passage what is said of it begins. */
  readonly end: number;
}

const textsOf = (narrative: Narrative): ProjectText[] =>
  told(narrative, projectForms(narrative)).map(({ of, ...text }) => ({ form: of, ...text }));

/** What a text tells of one thing that goes by a project's name. */
export interface Told<Named> extends Omit<ProjectText, "form"> {
  readonly of: Named;
}

/** The passages of a text that tell of projects of these names one by one. */
export function told<Named extends { readonly name: string }>(
  narrative: Narrative,
  forms: readonly Named[],
): Told<Named>[] {
  if (forms.length === 0) return [];
  const { passages } = narrative.document;
  const openings = passages.flatMap((passage, index) => openingOf(narrative, passage, index));
  const pairs = paired(openings, forms);
  const starts = new Set(pairs.keys());
  return openings.flatMap((opening) => {
    const form = pairs.get(opening.passage);
    if (!form) return [];
    const { amount } = opening;
    return [{ of: form, amount, clauses: clausesUnder(narrative, opening, starts) }];
  });
}

const longestName = 60;

function openingOf(narrative: Narrative, passage: Passage, index: number): Opening[] {
  if (passage.kind === "row" || (passage.kind !== "heading" && passage.level === null)) return [];
  const { flow, body, mentions } = passage;
  const stop = /[。：；，]/.exec(flow.slice(body))?.index ?? flow.length - body;
  const end = body + stop;
  if (passage.kind !== "heading" && end === flow.length) return [];
  const [first] = mentions.filter((mention) => mention.start < end);
  const isMoney = first?.measure === "money" && first.per === null && first.end >= end - 1;
  const name = flow.slice(body, isMoney ? first.start : end);
  if (name.length > longestName || /表$/.test(name)) return [];
  const core = projectCore(name);
  if (core.length < 3) return [];
  return [
    { passage: index, core, amount: isMoney ? figureOf(narrative, index, first) : null, end },
  ];
}

/** Each form, or whatever has a project's name, to one opening: by the very name first, then what is left by likeness. */
function paired<Named extends { readonly name: string }>(
  openings: readonly Opening[],
  forms: readonly Named[],
): Map<number, Named> {
  const pairs = new Map<number, Named>();
  const byCore = new Map<string, Named[]>();
  for (const form of forms) {
    const core = projectCore(form.name);
    if (core.length >= 3) byCore.set(core, [...(byCore.get(core) ?? []), form]);
  }
  const left: Opening[] = [];
  // Where several openings have one name, the one with an amount is the one that is meant.
  for (const opening of [...openings].sort((a, b) => Number(!a.amount) - Number(!b.amount))) {
    const form = byCore.get(opening.core)?.shift();
    if (form) pairs.set(opening.passage, form);
    else if (opening.amount) left.push(opening);
  }
  const free = [...byCore].flatMap(([core, some]) => some.map((form) => ({ core, form })));
  if (left.length > most || free.length > most) return pairs;
  for (const opening of left) {
    const best = bestOf(free, (form) => likeness(opening.core, form.core));
    if (best && bestOf(left, (other) => likeness(other.core, best.core)) === opening)
      pairs.set(opening.passage, best.form);
  }
  return pairs;
}

/** More names than these left over are no names of projects. */
const most = 40;

function bestOf<T>(all: readonly T[], likenessOf: (one: T) => number): T | null {
  const ranked = all.map((one) => ({ one, by: likenessOf(one) })).sort((a, b) => b.by - a.by);
  const [first, second] = ranked;
  return first && first.by >= 0.75 && first.by > (second?.by ?? 0) ? first.one : null;
}

function likeness(a: string, b: string): number {
  const share = Math.min(a.length, b.length) / Math.max(a.length, b.length);
  return share < 0.5 ? 0 : namesAlike(a, b) * (0.9 + share / 10);
}

/** The figures told under an opening, up to the next one or the end of its section. */
function clausesUnder(
  narrative: Narrative,
  { passage: at, end }: Opening,
  starts: ReadonlySet<number>,
): Clause[] {
  const { passages } = narrative.document;
  const { level } = passages[at]!;
  const clauses = clausesIn(narrative, at, end);
  for (let index = at + 1; index < passages.length && !starts.has(index); index++) {
    const passage = passages[index]!;
    if (passage.kind === "row") break;
    const above = passage.level !== null && level !== null && passage.level <= level;
    if (above || (passage.kind === "heading" && passage.level === level)) break;
    clauses.push(...clausesIn(narrative, index, passage.body));
  }
  return clauses;
}

function clausesIn(narrative: Narrative, index: number, from: number): Clause[] {
  const { flow, mentions } = narrative.document.passages[index]!;
  return mentions.flatMap((mention): Clause[] => {
    const { start, end, measure, spelled, upTo, unit } = mention;
    const isFigure = measure === "percent" || moneyUnit(unit) !== null || measure === "count";
    if (start < from || !isFigure || spelled || upTo) return [];
    const before = /(?<![^，。；：])[^，。；：]*$/.exec(
      flow.slice(Math.max(from, start - 60), start),
    )![0];
    const behind = /^[^，。；：]*/.exec(flow.slice(end, end + 30))![0];
    return [{ figure: figureOf(narrative, index, mention), words: `${before}${behind}` }];
  });
}
