import type { CellPlace } from "../../hosts/ports.ts";
import { type Finding, isCell } from "../../model/finding.ts";
import type { ShownBlock, ShownRun } from "./disclosure-look.ts";

/** A paragraph of the clerk with what was found in it, its wrong figures runs of their own. */
export function toldIn(
  text: string,
  at: CellPlace,
  findings: readonly Finding[],
): Pick<ShownBlock, "runs" | "told"> {
  const here = findings.filter((finding) => isOpenAt(finding, at) && isIn(finding, text));
  const wrong = here
    .filter(({ severity }) => severity === "error")
    .flatMap((finding) => [finding.stated?.text ?? "", ...namedIn(finding, text)])
    .filter((figure) => figure !== "");
  return {
    runs: marked(text, [...new Set(wrong)]),
    told: here.map(({ severity, message }) => ({ severity, message })),
  };
}

/** A finding that stands, by itself, and begins in the cell. */
function isOpenAt({ locations, severity, root, dismissed }: Finding, at: CellPlace): boolean {
  const [first] = locations;
  if (first === undefined || !isCell(first) || severity === "info") return false;
  return first.sheet === at.sheet && first.cell === at.cell && root === null && dismissed === null;
}

/** A cell may hold several paragraphs: a figure is in the one that prints it. */
const isIn = ({ stated }: Finding, text: string): boolean =>
  stated?.text === undefined || stated.text === null || text.includes(stated.text);

/** A number with what follows it up to the next sign: 58.67万元. */
const figure = /\d[\d,]*(?:\.\d+)?(?:[百千万亿]*元|[%％]|个百分点)?/g;

/** Figures of a text that a finding of its wording names as wrong ones. */
const namedIn = ({ stated, message }: Finding, text: string): readonly string[] =>
  stated
    ? []
    : [...text.matchAll(figure)]
        .map(([one]) => one)
        .filter((one) => message.includes(`其中的${one}`));

/** The text cut at the figures, those that are wrong marked; part of a longer number is none of them. */
function marked(text: string, wrong: readonly string[]): ShownRun[] {
  const places = wrong.flatMap((figure) => placesOf(text, figure));
  const runs: ShownRun[] = [];
  let done = 0;
  for (const [start, end] of places.sort(([a], [b]) => a - b)) {
    if (start < done) continue;
    if (start > done) runs.push({ text: text.slice(done, start), from: [] });
    runs.push({ text: text.slice(start, end), from: [], wrong: true });
    done = end;
  }
  if (done < text.length || runs.length === 0) runs.push({ text: text.slice(done), from: [] });
  return runs;
}

function placesOf(text: string, figure: string): (readonly [start: number, end: number])[] {
  const places: (readonly [number, number])[] = [];
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + figure.length)) {
    const end = at + figure.length;
    const isWhole = !/[\d.,]/.test(text[at - 1] ?? "") && !/^(?:[\d,]|\.\d)/.test(text.slice(end));
    if (isWhole) places.push([at, end]);
  }
  return places;
}
