import { figureText } from "../../model/amount.ts";
import type { Claim, ClaimPattern, Term } from "../../model/claim.ts";
import {
  type Decimal,
  absolute,
  decimalTextTo,
  equals,
  subtract,
  trim,
} from "../../model/decimal.ts";
import {
  type Finding,
  type Location,
  type Quantity,
  type Severity,
  placeKey,
} from "../../model/finding.ts";
import type { Figure } from "../../model/narrative.ts";
import { worded } from "../telling/messages.ts";
import type { Judged, TextCause } from "./mending.ts";
import { amountText, claimMessages, reasonOf, statedText } from "./claim-words.ts";
import type { Broken } from "./judge.ts";
import { type Ground, figurePlace, quantityOfTerm, termPlace } from "./places.ts";

type Patterns = ReadonlyMap<string, ClaimPattern>;

/** The finding that names a wrong figure, followed by one for every promise it breaks. */
export function causeFindings(
  cause: TextCause,
  patterns: Patterns,
  ground: Ground,
  gapIn: (judged: Judged) => string,
): Finding[] {
  const [first, ...rest] = cause.failures;
  const told = claimFinding(first!, cause, patterns, ground);
  const places = cause.failures.flatMap(({ claim, verdict }) =>
    placesOf(claim, verdict as Broken, cause, ground),
  );
  const explanation = told.explanation + gapIn(first!);
  const root = { ...told, explanation, locations: distinctPlaces(places) };
  if (rest.length === 0) return [root];
  const whole = { ...root, relatedRelations: cause.failures.map(({ id }) => id) };
  const consequences = cause.failures.map((failure) => {
    const alone = { figure: null, becomes: null, failures: [failure] };
    return {
      ...claimFinding(failure, alone, patterns, ground),
      severity: "info" as const,
      root: root.id,
    };
  });
  const ids = new Set([root.id]);
  return [
    { ...whole, severity: worst(cause.failures, patterns) },
    ...consequences.map((one) => {
      const id = ids.has(one.id) ? `${one.id}:因` : one.id;
      ids.add(id);
      return { ...one, id };
    }),
  ];
}

const ranks: readonly Severity[] = ["info", "warning", "error"];

function worst(failures: readonly Judged[], patterns: Patterns): Severity {
  const found = failures.map(({ claim, verdict }) =>
    ranks.indexOf(severityOf(claim, verdict as Broken, patterns)),
  );
  return ranks[Math.max(...found)]!;
}

/** Where it is not sure what is meant, or only the last digit is off, it needs a look. */
function severityOf(claim: Claim, verdict: Broken, patterns: Patterns): Severity {
  const own = patterns.get(claim.pattern)?.severity ?? "error";
  return own === "error" && (verdict.lastDigit || !claim.sure) ? "warning" : own;
}

function claimFinding(
  { id, claim, verdict: outcome }: Judged,
  cause: TextCause,
  patterns: Patterns,
  ground: Ground,
): Finding {
  const verdict = outcome as Broken;
  const pattern = patterns.get(claim.pattern);
  const { stated, formula } = claim;
  const suspect = isElsewhere(cause, stated, verdict) ? cause.figure : null;
  const shown = suspect
    ? shownFigure(suspect, cause.becomes!, claim, ground)
    : shownStated(claim, verdict, ground);
  const places = placesOf(claim, verdict, cause, ground);
  const quote = places[0] && "quote" in places[0] ? places[0].quote.replace(/\s+/g, "") : "";
  const message = pattern?.message
    ? pattern.message
    : formula === "covers"
      ? claimMessages.tooMuch
      : formula === "within"
        ? claimMessages.wrongWay
        : claimMessages.different;
  return {
    id: `${id}:findings`,
    rule: claim.pattern,
    family: pattern?.family ?? "A1",
    kind: claim.kind,
    severity: severityOf(claim, verdict, patterns),
    residue: null,
    message: worded(message, shown.words),
    explanation: `${reasonOf(claim, verdict)}${remarkOn(cause)}。`,
    stated: shown.stated,
    expected: shown.expected,
    difference: shown.difference,
    locations: places,
    relatedRelations: [id],
    basis: pattern?.basis ?? "",
    next: worded(cause.missingBehind ? claimMessages.nextMissing : claimMessages.next, {
      quote,
      expected: shown.words.expected,
    }),
    root: null,
    count: 1,
    dismissed: null,
  };
}

/** Another figure of the claim is to blame, or the stated one for more than this claim alone. */
const isElsewhere = ({ figure, becomes }: TextCause, stated: Term, verdict: Broken): boolean =>
  figure !== null &&
  (figure !== stated.figure || !equals(absolute(becomes!), absolute(verdict.expected)));

function remarkOn({ failures, figure }: TextCause): string {
  if (!figure || failures.length < 2) return "";
  return `；改正这一个数，有关的 ${failures.length} 处不符都会消除`;
}

interface Shown {
  readonly stated: Quantity;
  readonly expected: Quantity;
  readonly difference: string;
  readonly words: { label: string; expected: string; stated: string; difference: string };
}

function shownStated(claim: Claim, verdict: Broken, ground: Ground): Shown {
  const { stated } = claim;
  const { expected, difference } = verdict;
  const decimals = Math.max(stated.decimals, trim(expected).scale);
  return {
    stated: quantityOfTerm(stated, ground, []),
    expected: {
      value: decimalTextTo(expected, stated.decimals),
      unit: stated.unit,
      decimals,
      label: stated.label,
      text: null,
      location: null,
    },
    difference: decimalTextTo(difference, stated.decimals),
    words: {
      label: stated.label,
      expected: `${amountText(expected, stated)}${stated.unit}`,
      stated: statedText(stated),
      difference: `${figureText(absolute(difference), stated.decimals)}${gapUnit(stated.unit)}`,
    },
  };
}

/** Two percentages are points apart. */
const gapUnit = (unit: string): string => (unit === "%" ? "个百分点" : unit);

/** Another figure of the claim is to blame: it is the one that should be different. */
function shownFigure(figure: Figure, becomes: Decimal, claim: Claim, ground: Ground): Shown {
  const { unit, decimals, value } = figure;
  const operand = [claim.stated, ...claim.operands].find((one) => one.figure === figure);
  const term = operand ?? { ...claim.stated, ...figure, label: "这个数", figure };
  const difference = subtract(value, becomes);
  return {
    stated: { ...quantityOfTerm({ ...term, sign: 1 }, ground, []) },
    expected: {
      value: decimalTextTo(becomes, decimals),
      unit,
      decimals: Math.max(decimals, trim(becomes).scale),
      label: term.label,
      text: null,
      location: null,
    },
    difference: decimalTextTo(difference, decimals),
    words: {
      label: term.label,
      expected: `${figureText(absolute(becomes), decimals)}${unit}`,
      stated: `${figureText(value, decimals)}${unit}`,
      difference: `${figureText(absolute(difference), decimals)}${gapUnit(unit)}`,
    },
  };
}

/** The wrong figure first, then every figure that had a part in the judgement. */
function placesOf(claim: Claim, verdict: Broken, cause: TextCause, ground: Ground): Location[] {
  const found: (Location | null)[] = [];
  const first = cause.figure ?? cause.missingBehind;
  if (first) found.push(figurePlace(first, ground));
  found.push(termPlace(claim.stated, ground));
  for (const term of verdict.operands) {
    found.push(termPlace(term, ground));
    for (const one of term.derived ?? []) found.push(termPlace(one, ground));
  }
  return distinctPlaces(found.filter((place) => place !== null));
}

function distinctPlaces(places: readonly Location[]): Location[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const key = `${place.document}|${placeKey(place)}`;
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}
