import type { Line } from "./lines.ts";
import { clauseOver, endsAsHeading, sentenceOver } from "./words.ts";

/** Lines in the order in which they are to be read. */
export interface Reordered {
  readonly lines: Line[];
  /** Which lines surely go on the line before them. */
  readonly goesOn: boolean[];
}

/** One or two lines; of two, which comes first is the question. */
interface Unit {
  readonly lines: readonly [Line] | readonly [Line, Line];
}

/** What it must win by to be believed. */
const doubt = 1.5;

/**
 * Text drawn from a PDF may hold two neighbouring lines in the wrong order, where figures stand a
 * little higher than the words around them. Such a pair stands between blank lines; whether it is
 * to be turned shows in how its ends meet each other and the lines around.
 * @param follows do two signs stand side by side elsewhere in the text?
 * @param indents are first lines of paragraphs indented?
 */
export function reordered(
  lines: readonly Line[],
  apart: readonly boolean[],
  follows: (before: string, after: string) => boolean,
  indents: boolean,
): Reordered {
  const units = unitsOf(lines, apart);
  if (units.every(({ lines: own }) => own.length === 1)) {
    return { lines: [...lines], goesOn: lines.map(() => false) };
  }
  const meet = (before: Line, after: Line) => meeting(before, after, follows, indents);
  const turned = turnedOf(units, meet);
  const order: Line[] = [];
  const goesOn: boolean[] = [];
  units.forEach(({ lines: own }, i) => {
    const turn = turned[i]!;
    const read = turn && own.length === 2 ? [own[1], own[0]] : own;
    read.forEach((line, k) => {
      const before = order.at(-1);
      const near = turn || (k === 0 && turned[i - 1] === true);
      const closed = before === undefined || isHeading(before);
      const over = closed || (k === 0 && sentenceOver.test(before.flow));
      goesOn.push(near && !over && !opens(line, indents));
      order.push(line);
    });
  });
  return { lines: order, goesOn };
}

function unitsOf(lines: readonly Line[], apart: readonly boolean[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < lines.length;) {
    let to = i + 1;
    while (to < lines.length && lines[to]!.blanks === 0 && !lines[to]!.opensPage && !apart[to])
      to++;
    const pair = to === i + 2 && (lines[i]!.blanks > 0 || i === 0);
    if (pair && (isProse(lines[i]!) || isProse(lines[i + 1]!))) {
      units.push({ lines: [lines[i]!, lines[i + 1]!] });
    } else {
      for (let k = i; k < to; k++) units.push({ lines: [lines[k]!] });
    }
    i = to;
  }
  return units;
}

const isProse = ({ flow }: Line): boolean => flow.length >= 24 && /[，。；：、]/.test(flow);

/** The choice of turns under which all ends meet best. */
function turnedOf(units: readonly Unit[], meet: (before: Line, after: Line) => number): boolean[] {
  const steps: { readonly score: number; readonly from: boolean }[][] = [];
  units.forEach(({ lines: own }, i) => {
    const last = steps.at(-1);
    const options = own.length === 2 ? [false, true] : [false];
    steps.push(
      options.map((turn) => {
        const [first, second] = ends(own, turn);
        const inner = own.length === 2 ? meet(first, second) - (turn ? doubt : 0) : 0;
        if (!last) return { score: inner, from: false };
        const [kept, changed] = last.map(
          ({ score }, k) => score + meet(ends(units[i - 1]!.lines, k === 1)[1], first),
        );
        const from = changed !== undefined && changed > kept!;
        return { score: inner + (from ? changed : kept!), from };
      }),
    );
  });
  const turned: boolean[] = [];
  const final = steps.at(-1) ?? [];
  let turn = final.length === 2 && final[1]!.score > final[0]!.score;
  for (let i = units.length - 1; i >= 0; i--) {
    turned[i] = turn;
    turn = steps[i]![turn ? 1 : 0]!.from;
  }
  return turned;
}

function ends(lines: Unit["lines"], turn: boolean): [Line, Line] {
  const other = lines[1] ?? lines[0];
  return turn ? [other, lines[0]] : [lines[0], other];
}

const figureFirst = /^-?\d[\d,.]*(?:%|[万亿]?元|[个人辆台次批项家户名]|个百分点)/;
const wantsFigure = /(?:为|占|金额|支出|收入|共|达|计|增长|下降|增加|减少)$/;
/** Words with which no sentence begins. */
const neverOpens = /^[为的占和与及、，；。）%”》]/;
const wantsAlways = /(?:为|占)$/;

/** How well a line goes on another: above nought well, below badly. */
function meeting(
  before: Line,
  after: Line,
  follows: (before: string, after: string) => boolean,
  indents: boolean,
): number {
  const figure = figureFirst.test(after.flow);
  const opening = opens(after, indents);
  if (isHeading(before)) {
    if (figure) return -2;
    return opening ? 1 : indents ? -1 : 0;
  }
  if (sentenceOver.test(before.flow) || clauseOver.test(before.flow)) {
    return figure || neverOpens.test(after.flow) ? -2 : opening ? 0.5 : 0;
  }
  if (opening) return -2;
  if (figure && wantsFigure.test(before.flow)) return 2;
  if (figure) return follows(before.flow, after.flow) ? 1 : -1;
  if (wantsAlways.test(before.flow) && !/^[“\d]/.test(after.flow)) return -2;
  return follows(before.flow, after.flow) ? 1 : 0;
}

const opens = ({ indent, ordinal }: Line, indents: boolean): boolean =>
  (indents && indent >= 2) || (ordinal !== null && !ordinal.doubtful);

const isHeading = ({ flow, ordinal }: Line): boolean =>
  flow.length <= 40 &&
  !/[，；]/.test(flow) &&
  (endsAsHeading(flow.replace(/。$/, "")) ||
    (ordinal !== null && ordinal.level <= 3 && !/[。：]/.test(flow)));
