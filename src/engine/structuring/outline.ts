import type { Section } from "../../model/document.ts";
import type { Draft } from "./passages.ts";

/** Sections, and the section of every passage. */
export interface Outline {
  readonly sections: Section[];
  readonly sectionOf: number[];
  /** Level of each passage, found for headings whose ordinal was lost. */
  readonly levels: (number | null)[];
}

interface Open {
  readonly section: number;
  /** Rank among headings: its level; half a level below its parent's where none is printed. */
  readonly rank: number;
  readonly number: number;
  /** Has it neither level nor number? The next of its kind ends it. */
  readonly plain: boolean;
  /** 第一部分 printed under 五、, whose series goes on after it. */
  readonly nested: boolean;
}

/** Lays the headings of a text out as a tree. */
export function outlineOf(drafts: readonly Draft[]): Outline {
  const lost = lostOrdinals(drafts);
  const nextMajor = nextMajors(drafts);
  const sections: Section[] = [{ title: "", level: 0, parent: null, heading: null }];
  const stack: Open[] = [{ section: 0, rank: 0, number: 0, plain: false, nested: false }];
  const levels: (number | null)[] = [];
  const sectionOf = drafts.map((draft, i) => {
    const number = draft.ordinal ?? lost.get(i)?.number ?? null;
    const level = draft.level ?? lost.get(i)?.level ?? null;
    const opensReport = level === null && draft.title !== null && isReport(drafts, i, stack);
    const printed = draft.rank ?? level ?? (opensReport ? 1.5 : null);
    levels.push(draft.kind === "heading" || draft.level !== null ? level : null);
    if (draft.title === null) {
      if (printed !== null && number !== null) closeDeeper(stack, printed);
      return stack.at(-1)!.section;
    }
    const opensNested = level === 1 && isNested(stack, number, nextMajor[i]!);
    const nested = opensNested || closeFor(stack, printed, number);
    const parent = stack.at(-1)!;
    const rank = printed ?? parent.rank + 0.5;
    sections.push({
      title: draft.title,
      level: level ?? (opensReport ? 1 : Math.min(5, Math.floor(parent.rank) + 1)),
      parent: parent.section === 0 ? null : parent.section,
      heading: i,
    });
    const section = sections.length - 1;
    stack.push({ section, rank, number: number ?? 0, plain: printed === null, nested });
    return sections.length - 1;
  });
  return { sections, sectionOf, levels };
}

/** The title of another report in the same text: 一、 comes again after it. */
function isReport(drafts: readonly Draft[], i: number, stack: readonly Open[]): boolean {
  if (!stack.some(({ rank }) => rank === 2)) return false;
  const next = drafts.slice(i + 1, i + 4).find(({ level }) => level !== null);
  return next?.level === 2 && next.ordinal === 1 && next.kind === "heading";
}

/** An item of a list ends the sections below its level; those without ordinal stay open for it. */
function closeDeeper(stack: Open[], level: number): void {
  while (stack.length > 1 && stack.at(-1)!.rank >= level) stack.pop();
}

/**
 * Closes what a new heading ends: the sibling whose series it goes on, or all not above it.
 * @returns whether the sibling was nested
 */
function closeFor(stack: Open[], level: number | null, number: number | null): boolean {
  if (level === null) {
    if (stack.at(-1)!.plain) stack.pop();
    return false;
  }
  for (let k = stack.length - 1; k > 0; k--) {
    const open = stack[k]!;
    if (open.rank === level && number !== null && open.number < number && open.number > 0) {
      stack.length = k;
      return open.nested;
    }
    if (open.rank < level && !(open.nested && level === 2)) break;
  }
  while (stack.length > 1 && stack.at(-1)!.rank >= level) stack.pop();
  return false;
}

/** 五、… 第一部分 … 第二部分 … 六、…: the parts stand inside the fifth section. */
function isNested(stack: readonly Open[], number: number | null, nextMajor: number): boolean {
  if (number !== 1 || nextMajor < 2) return false;
  const major = stack.findLast(({ rank }) => rank === 2);
  return major !== undefined && major.number + 1 === nextMajor;
}

/** For each passage the number of the next 一、 heading after it; 0 for none. */
function nextMajors(drafts: readonly Draft[]): number[] {
  let next = 0;
  const numbers = new Array<number>(drafts.length);
  for (let i = drafts.length - 1; i >= 0; i--) {
    numbers[i] = next;
    if (drafts[i]!.level === 2) next = drafts[i]!.ordinal ?? next;
  }
  return numbers;
}

interface Lost {
  readonly level: number;
  readonly number: number;
}

/**
 * Headings whose ordinal was lost, found by the gap they leave: between 三、 and 五、 one heading
 * without ordinal is 四、.
 */
function lostOrdinals(drafts: readonly Draft[]): Map<number, Lost> {
  const lost = new Map<number, Lost>();
  for (const level of [4, 3, 2, 1]) {
    let last = 0;
    let between: number[] = [];
    drafts.forEach((draft, i) => {
      if (draft.level === null) {
        if (draft.kind === "heading" && !lost.has(i)) between.push(i);
        return;
      }
      if (draft.level > level) return;
      if (draft.level === level && draft.ordinal !== null) {
        const found = fitting(drafts, between, draft.ordinal - last - 1);
        found.forEach((heading, k) => lost.set(heading, { level, number: last + 1 + k }));
        last = draft.ordinal;
      } else {
        last = 0;
      }
      between = [];
    });
  }
  return lost;
}

/** As many of the headings as ordinals are missing; where there are more, the weighty ones. */
function fitting(
  drafts: readonly Draft[],
  headings: readonly number[],
  missing: number,
): readonly number[] {
  if (missing <= 0 || headings.length < missing) return [];
  if (headings.length === missing) return headings;
  const weighty = headings.filter((i) => /(?:说明|名词解释|概况)$/.test(drafts[i]!.title ?? ""));
  return weighty.length === missing ? weighty : [];
}
