import type { Finding } from "../../src/model/finding.ts";
import type { Answer } from "./answers.ts";
import type { Score, Unmatched } from "./measure.ts";

/** Counts of one document, or of several added up. */
export interface Counts {
  documents: number;
  certain: number;
  found: number;
  numeric: number;
  numericFound: number;
  errors: number;
  warnings: number;
  relations: number;
  covered: number;
  near: number;
  residues: number;
  clean: number;
  cleanUnflagged: number;
  milliseconds: number;
}

export function countsOf(score: Score): Counts {
  const { sought, relations, checked, clean } = score;
  const numeric = sought.filter((one) => one.numeric);
  const flags = checked.findings.filter(
    ({ severity, dismissed }) => severity !== "info" && dismissed === null,
  );
  return {
    documents: 1,
    certain: sought.length,
    found: sought.filter(({ by }) => by.length > 0).length,
    numeric: numeric.length,
    numericFound: numeric.filter(({ numericBy }) => numericBy.length > 0).length,
    errors: score.errors.length,
    warnings: score.warnings.length,
    relations: relations.length,
    covered: relations.filter(({ covered }) => covered).length,
    near: relations.filter(({ coveredNear }) => coveredNear).length,
    residues: score.residues,
    clean: clean ? 1 : 0,
    cleanUnflagged: clean && flags.length === 0 ? 1 : 0,
    milliseconds: score.milliseconds,
  };
}

export function added(all: readonly Counts[]): Counts {
  const sum = { ...countsOfNothing };
  for (const one of all) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key];
  }
  return sum;
}

const countsOfNothing: Counts = {
  documents: 0,
  certain: 0,
  found: 0,
  numeric: 0,
  numericFound: 0,
  errors: 0,
  warnings: 0,
  relations: 0,
  covered: 0,
  near: 0,
  residues: 0,
  clean: 0,
  cleanUnflagged: 0,
  milliseconds: 0,
};

/** `97.3` of a part and its whole, cut, never rounded up; a dash where there is no whole. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? "–" : (Math.floor((part * 1000) / whole) / 10).toFixed(1);

const ratio = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${part}/${whole} ${percent(part, whole)}`;

const columns = [
  ["document", 34],
  ["certain errors", 15],
  ["numeric", 14],
  ["false err", 10],
  ["warn", 6],
  ["covered %", 15],
  ["near %", 8],
  ["residue", 8],
  ["clean", 7],
  ["ms", 7],
] as const;

const laid = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => (at === 0 ? cell.padEnd(columns[at]![1]) : cell.padStart(columns[at]![1])))
    .join(" ");

export const tableHead = (): string => laid(columns.map(([name]) => name));

export function row(name: string, counts: Counts): string {
  const many = counts.documents > 1;
  const per = (count: number) =>
    many ? `${count} (${(count / counts.documents).toFixed(2)})` : String(count);
  return laid([
    name,
    ratio(counts.found, counts.certain),
    ratio(counts.numericFound, counts.numeric),
    per(counts.errors),
    per(counts.warnings),
    ratio(counts.covered, counts.relations),
    percent(counts.near, counts.relations),
    String(counts.residues),
    counts.clean === 0 ? "–" : `${counts.cleanUnflagged}/${counts.clean}`,
    counts.milliseconds.toFixed(0),
  ]);
}

const short = (text: string, most = 60): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
};

export const answerLine = ({ id, kind, severity, quote, operands, stated, expected }: Answer) =>
  `${id} [${kind}, ${severity}] 「${short(quote)}」 ${operands.join(" | ")} → ${expected}, printed ${stated}`;

export const findingLine = ({ rule, severity, message, locations }: Finding): string => {
  const at = locations[0];
  const where = at === undefined ? "" : "quote" in at ? `「${short(at.quote, 40)}」` : at.cell;
  return `${severity} ${rule} ${where} ${short(message, 110)}`;
};

/** What a reader of the score wants to look at, a line each. */
export function details(score: Score, verbose: boolean): string[] {
  const lines: string[] = [];
  for (const one of score.sought.filter(({ by }) => by.length === 0)) {
    const hint = one.atSecondPlace
      ? " (found at its second place)"
      : one.noted
        ? " (a note only)"
        : "";
    lines.push(`  missed${hint}: ${one.answers.map(answerLine).join("\n      same root: ")}`);
  }
  for (const { root } of score.sought.filter((one) => isNumericMiss(one) && one.by.length > 0)) {
    lines.push(`  missed as a figure, found by its wording: ${root}`);
  }
  lines.push(...score.errors.map((one) => unmatchedLine("false error", one)));
  lines.push(
    ...score.warnings
      .filter(({ on }) => verbose || on === "rounding")
      .map((one) => unmatchedLine("unmatched warning", one)),
  );
  lines.push(...score.unplaced.map((one) => `  quote not in the text: ${answerLine(one)}`));
  if (verbose) lines.push(...verboseLines(score));
  return lines;
}

const isNumericMiss = ({ numeric, numericBy }: Score["sought"][number]): boolean =>
  numeric && numericBy.length === 0;

function unmatchedLine(name: string, { finding, on, answer }: Unmatched): string {
  const why = on === "nothing" ? "" : ` [the answers: ${on} ${answer?.id ?? ""}]`;
  return `  ${name}${why}: ${findingLine(finding)}`;
}

function verboseLines({ sought, relations, passedOver }: Score): string[] {
  return [
    ...sought.flatMap(({ root, by }) =>
      by.slice(0, 1).map((one) => `  found: ${root} by ${findingLine(one)}`),
    ),
    ...relations
      .filter(({ covered }) => !covered)
      .map(({ answer }) => `  uncovered: ${answerLine(answer)}`),
    ...relations
      .filter(({ covered, coveredNear }) => covered && !coveredNear)
      .map(({ answer }) => `  covered elsewhere only: ${answerLine(answer)}`),
    ...passedOver.map((answer) => `  not counted, an operand is no number: ${answerLine(answer)}`),
  ];
}
