import type { Finding } from "../../src/model/finding.ts";
import type { CheckedDocument } from "../../src/model/report.ts";
import type { Answer, AnsweredDocument } from "./answers.ts";
import {
  type OwnRelation,
  type PlacedAnswer,
  type Sighting,
  covers,
  figuresNeeded,
  matches,
  ownRelations,
  placedAnswer,
  sightingOf,
  standsNear,
} from "./matching.ts";
import { figureOf } from "./figures.ts";
import { FoldedText } from "./place.ts";

/** One certain error of the answers, all answers of its root together. */
export interface Sought {
  readonly root: string;
  readonly answers: readonly Answer[];
  /** Answers of the root that are about figures; recall of numeric kinds looks at these alone. */
  readonly numeric: boolean;
  /** Findings at warning or above that match, best first. */
  readonly by: readonly Finding[];
  /** As `by`, for the numeric answers alone. */
  readonly numericBy: readonly Finding[];
  /** Only notes match. */
  readonly noted: boolean;
  /** A finding stands at the answer's second place only: no match, but worth knowing. */
  readonly atSecondPlace: boolean;
}

/** A finding that matches no answer saying something is wrong. */
export interface Unmatched {
  readonly finding: Finding;
  /** What the answers say of the place. */
  readonly on: "rounding" | "true" | "nothing";
  readonly answer: Answer | null;
}

/** A true relation of the answers and whether one of ours has all its figures. */
export interface TrueRelation {
  readonly answer: Answer;
  readonly covered: boolean;
  /** Covered by a relation that also stands near the answer's quote. */
  readonly coveredNear: boolean;
}

export interface Score {
  readonly document: AnsweredDocument;
  readonly checked: CheckedDocument;
  readonly characters: number;
  readonly milliseconds: number;
  readonly sought: readonly Sought[];
  readonly errors: readonly Unmatched[];
  readonly warnings: readonly Unmatched[];
  readonly relations: readonly TrueRelation[];
  /** True relations with an operand that is no number: not counted. */
  readonly passedOver: readonly Answer[];
  /** Notes that name a residue; never errors. */
  readonly residues: number;
  readonly infos: number;
  /** Answers whose quote is nowhere in the text as read. */
  readonly unplaced: readonly Answer[];
  /** The answers know no certain error or warning here. */
  readonly clean: boolean;
}

const isGrave = ({ severity }: { severity: string }): boolean =>
  severity === "error" || severity === "warning";

const isCertainError = (answer: Answer): boolean => !answer.ok && answer.certain && isGrave(answer);

/** Own cause and not set aside: what a clerk is asked to mend. */
const stands = ({ root, dismissed }: Finding): boolean => root === null && dismissed === null;

export function scoreOf(
  document: AnsweredDocument,
  checked: CheckedDocument,
  source: string,
  milliseconds: number,
): Score {
  const text = new FoldedText(source);
  const reports = checked.relations ?? [];
  const byId = new Map(reports.map((one) => [one.id, one]));
  const sightings = checked.findings.map((one) => sightingOf(one, byId, text));
  const answers = document.answers.map((one) => placedAnswer(one, text));
  const standing = sightings.filter(({ finding }) => stands(finding));
  const unmatched = (severity: Finding["severity"]) =>
    standing
      .filter(({ finding }) => finding.severity === severity)
      .flatMap((one) => unmatchedOf(one, answers) ?? []);
  return {
    document,
    checked,
    characters: source.length,
    milliseconds,
    sought: soughtIn(answers, sightings, text),
    errors: unmatched("error"),
    warnings: unmatched("warning"),
    ...trueRelations(answers, ownRelations(reports, text)),
    residues: checked.findings.filter(({ residue }) => residue !== null).length,
    infos: checked.findings.filter(({ severity }) => severity === "info").length,
    unplaced: answers.filter(({ places }) => places.length === 0).map(({ answer }) => answer),
    clean: !document.answers.some(isCertainError),
  };
}

function soughtIn(
  answers: readonly PlacedAnswer[],
  sightings: readonly Sighting[],
  text: FoldedText,
): Sought[] {
  const roots = new Map<string, PlacedAnswer[]>();
  for (const one of answers) {
    if (!isCertainError(one.answer)) continue;
    roots.set(one.answer.root, [...(roots.get(one.answer.root) ?? []), one]);
  }
  return [...roots].map(([root, group]) => {
    const numbers = group.filter(({ answer }) => answer.numeric);
    const matching = (some: readonly PlacedAnswer[]) =>
      sightings.filter((sighting) => some.some((one) => matches(sighting, one)));
    const grave = (some: readonly PlacedAnswer[]) =>
      matching(some)
        .map(({ finding }) => finding)
        .filter(isGrave);
    const seconds = group.flatMap(({ answer, figures }) =>
      answer.quote2 === null ? [] : [{ answer, figures, places: text.places(answer.quote2, null) }],
    );
    return {
      root,
      answers: group.map(({ answer }) => answer),
      numeric: numbers.length > 0,
      by: grave(group),
      numericBy: grave(numbers),
      noted: matching(group).length > 0,
      atSecondPlace: grave(seconds).length > 0,
    };
  });
}

const isRealError = ({ ok, severity }: Answer): boolean => !ok && severity !== "rounding";

/** Null when the answers say something is wrong there; what they call rounding stays rounding. */
function unmatchedOf(sighting: Sighting, answers: readonly PlacedAnswer[]): Unmatched | null {
  const { finding } = sighting;
  const at = answers.filter((one) => matches(sighting, one)).map(({ answer }) => answer);
  const printed = figureOf(finding.stated?.value ?? "");
  const same = at.filter(({ stated }) => printed !== null && figureOf(stated) === printed);
  const rounding = same.find(({ severity }) => severity === "rounding");
  if (rounding && !same.some(isRealError)) return { finding, on: "rounding", answer: rounding };
  if (at.some(isRealError)) return null;
  const answer = [...same, ...at].find(({ ok, numeric }) => ok && numeric) ?? null;
  return { finding, on: answer ? "true" : "nothing", answer };
}

function trueRelations(
  answers: readonly PlacedAnswer[],
  own: readonly OwnRelation[],
): { relations: TrueRelation[]; passedOver: Answer[] } {
  const relations: TrueRelation[] = [];
  const passedOver: Answer[] = [];
  for (const one of answers) {
    const { answer } = one;
    if (!answer.ok || !answer.numeric || !answer.certain) continue;
    const needed = figuresNeeded(answer);
    if (needed === null) {
      passedOver.push(answer);
      continue;
    }
    const covering = own.filter((relation) => covers(relation, needed));
    relations.push({
      answer,
      covered: covering.length > 0,
      coveredNear: covering.some((relation) => standsNear(relation, one)),
    });
  }
  return { relations, passedOver };
}
