import type { ComposedRun } from "../../model/composed.ts";
import { decimalText, parseDecimal, trim } from "../../model/decimal.ts";
import type {
  Indicator,
  IndicatorField,
  Performance,
  ProjectField,
  ProjectTarget,
} from "../../model/performance.ts";
import { percentOf } from "../../model/phrase.ts";
import { slotPieces } from "../../model/slots.ts";
import type { ProjectSentence, TargetClauses, TextSlot } from "../../model/target-text.ts";
import { type FormSource, filled } from "../laying-forms/values.ts";
import { chineseNumber } from "./chinese-number.ts";

/** A project that is spoken of, with the way to the cells its figures stand in. */
export interface SpokenOf {
  readonly performance: Performance;
  readonly project: ProjectTarget;
  /** From 1. */
  readonly serial: number;
  readonly clauses: TargetClauses;
  /** Place such as `项目!C5`; absent where nothing is known of it. */
  factOf(owner: ProjectTarget | Indicator, field: ProjectField | IndicatorField): string | null;
}

/** The words of a sentence with what was entered filled in. */
export function sentenceRuns({ pieces }: ProjectSentence, spoken: SpokenOf): ComposedRun[] {
  return pieces.flatMap(({ text, when, otherwise }) => {
    if (when === undefined || isGiven(when, spoken)) return runsOf(text, spoken);
    return otherwise === undefined ? [] : runsOf(otherwise, spoken);
  });
}

/** Whether something was entered for a slot. */
export function isGiven(slot: TextSlot, spoken: SpokenOf): boolean {
  return runsOf(`{${slot}}`, spoken).some(({ text }) => text !== "");
}

function runsOf(text: string, spoken: SpokenOf): ComposedRun[] {
  const source: FormSource = { ...spoken, indicators: spoken.project.indicators };
  return slotPieces(text).flatMap((piece): ComposedRun[] => {
    if ("words" in piece) return [{ text: piece.words }];
    const slot = piece.slot as TextSlot;
    if (slot === "ordinal") return [{ text: chineseNumber(spoken.serial) }];
    if (slot === "rate") return [{ text: rateOf(spoken.project) }];
    if (slot === "indicators") return clauseRuns(spoken);
    const said = filled(`{${piece.slot}:${piece.format}}`, source, null);
    return [withFact(said, spoken.factOf(spoken.project, piece.slot as ProjectField))];
  });
}

const withFact = (text: string, fact: string | null): ComposedRun =>
  fact === null || text === "" ? { text } : { text, fact };

/** What was spent in per cent of the budget, without noughts at its end; nothing over nothing. */
function rateOf({ fields }: ProjectTarget): string {
  const [spent, budget] = [parseDecimal(fields.spent ?? ""), parseDecimal(fields.budget ?? "")];
  if (!spent || !budget || budget.digits <= 0n) return "";
  return decimalText(trim(percentOf(spent, budget)));
}

/** Indicators in the order a text says them, a clause each. */
function clauseRuns(spoken: SpokenOf): ComposedRun[] {
  const { project, clauses } = spoken;
  const chosen = clauses.order.flatMap((kind) =>
    project.indicators.filter(
      (one) => kindOf(one, clauses.order) === kind && (one.value ?? "") !== "",
    ),
  );
  return chosen.flatMap((indicator, index) => [
    ...(index > 0 ? [{ text: clauses.between }] : []),
    ...clauseOf(indicator, spoken),
  ]);
}

/** The kind an indicator is of, by the words of its second level, or of its first. */
function kindOf({ level1 = "", level2 = "" }: Indicator, kinds: readonly string[]): string | null {
  const named = (level: string) => kinds.find((kind) => level.includes(kind));
  return named(level2) ?? named(level1) ?? null;
}

function clauseOf(indicator: Indicator, spoken: SpokenOf): ComposedRun[] {
  const { bySign } = spoken.clauses;
  const template = bySign[indicator.comparator ?? ""] ?? bySign[""]!;
  const source: FormSource = { ...spoken, indicators: [indicator] };
  const named = { ...indicator, level3: indicator.level3 ?? indicator.description ?? "" };
  return slotPieces(template).map((piece) => {
    if ("words" in piece) return { text: piece.words };
    const said = filled(`{${piece.slot}:${piece.format}}`, source, named);
    return withFact(said, spoken.factOf(indicator, piece.slot as IndicatorField));
  });
}
