import type { Span } from "../../model/document.ts";
import type { Line } from "./lines.ts";
import type { Ordinal } from "./ordinals.ts";
import { goesOver, leansBack } from "./seams.ts";
import { clauseOver, endsAsHeading, sentenceOver } from "./words.ts";
import type { Wrapping } from "./wrapping.ts";

/** Lines that make one paragraph, in reading order. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly pieces: readonly Span[];
  /** As it begins; confirmed by its neighbours. */
  readonly ordinal: Ordinal | null;
  readonly beforeTable: boolean;
}

/** Prose lines in reading order, and where a table, not a page, parts one from the line before. */
export interface Prose {
  readonly lines: readonly Line[];
  readonly apart: readonly boolean[];
  /** Does a table stand behind the last line? */
  readonly tableLast: boolean;
  /** Which lines surely go on the line before. */
  readonly goesOn: readonly boolean[];
  /** Lines the format marks as headings. */
  readonly marked: readonly boolean[];
  /** How each line was broken; empty where line ends are the writer's own. */
  readonly wrapping: readonly Wrapping[];
  /** Were most of its paragraphs broken by layout? */
  readonly wraps: boolean;
  /** Are first lines of paragraphs indented? */
  readonly indents: boolean;
  /** Do two signs stand side by side elsewhere in the text? */
  readonly sideBySide: (before: string, after: string) => boolean;
}

const unbroken: Wrapping = { full: false, strict: false };

/** Joins the lines of each paragraph. */
export function paragraphsOf(prose: Prose, ordinals: readonly (Ordinal | null)[]): Paragraph[] {
  const { lines } = prose;
  const joins = joiner(prose, ordinals);
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < lines.length;) {
    const own: Line[] = [lines[i]!];
    const ordinal = ordinals[i]!;
    let tail = lines[i]!.flow;
    let next = i + 1;
    while (next < lines.length && joins(tail, next, own.length)) {
      own.push(lines[next]!);
      tail = (tail + lines[next]!.flow).slice(-200);
      next++;
    }
    const pieces = own.map(({ first, last }) => ({ start: first, end: last }));
    const beforeTable = next < lines.length ? prose.apart[next]! : prose.tableLast;
    paragraphs.push({ lines: own, pieces, ordinal, beforeTable });
    i = next;
  }
  return paragraphs;
}

/** Decides whether a line goes on the paragraph before it. */
function joiner(
  { lines, apart, goesOn, marked, wrapping, wraps, indents, sideBySide }: Prose,
  ordinals: readonly (Ordinal | null)[],
): (tail: string, next: number, lineCount: number) => boolean {
  return (tail, next, lineCount) => {
    const line = lines[next]!;
    const before = lines[next - 1]!;
    if (apart[next] || ordinals[next] || marked[next] || marked[next - 1]) return false;
    if (goesOn[next]) return true;
    const { full, strict } = wrapping[next - 1] ?? unbroken;
    const opens = indents && line.indent >= 2 && line.indent > before.indent - 1;
    if (sentenceOver.test(tail)) {
      return !opens && line.blanks <= before.blanks && (strict || (full && leansBack(line.flow)));
    }
    if (clauseOver.test(tail)) return !opens && (/(?:；|，其中：)$/.test(tail) ? full : strict);
    if (isLoneOrdinal(ordinals[next - 1], before) && lineCount === 1) return line.flow.length <= 40;
    if (goesOver(tail, line.flow)) return true;
    const titled = lineCount === 1 && isTitle(tail, ordinals[next - 1] ?? null, full);
    if (titled) return isRest(line);
    if (full) return !opens;
    const long = tail.length >= 20 || tail.includes("，");
    if (!long || line.blanks > 1 || !isProse(line)) return false;
    return sideBySide(tail, line.flow) || (wraps && isTail(before, line));
  };
}

/** 第一部分 alone on its line: the title stands on the next. */
const isLoneOrdinal = (ordinal: Ordinal | null | undefined, { flow }: Line): boolean =>
  ordinal?.level === 1 && ordinal.body >= flow.length;

const isTitle = (flow: string, ordinal: Ordinal | null, full: boolean): boolean =>
  endsAsHeading(flow) || (!full && ordinal !== null && ordinal.level <= 3 && !flow.includes("，"));

/** The rest of a title broken in the middle, centred under it. */
const isRest = ({ flow, indent, blanks }: Line): boolean =>
  blanks === 0 &&
  (/^(?:情况)?(?:的?说)?明$/.test(flow) ||
    (indent >= 8 && flow.length <= 10 && endsAsHeading(flow)));

/** The end of a paragraph broken where its column ended: no line of it is wider than the first. */
const isTail = (before: Line, { flow, width }: Line): boolean =>
  before.flow.includes("，") &&
  before.width >= 40 &&
  width <= before.width * 1.1 &&
  sentenceOver.test(flow) &&
  !/^[^，。]{1,12}：/.test(flow);

const isProse = ({ flow }: Line): boolean =>
  sentenceOver.test(flow) || clauseOver.test(flow) || flow.includes("，");
