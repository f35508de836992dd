import type { Passage, TextDocument } from "../../model/document.ts";
import { valueLike } from "../../model/figures.ts";
import type { Mention } from "../../model/mention.ts";
import type { Figure, Stage, Subject } from "../../model/narrative.ts";
import { subjectOf } from "../../model/subject.ts";
import type { Clause } from "./clauses.ts";
import type { Draft } from "./drafts.ts";
import { headOf } from "./heads.ts";
import { measuresOnly } from "./statement-words.ts";

/** How far behind a count its name may reach. */
const behindCount = 16;

/**
 * What a figure is said of: the name before it; for counts the name behind it (25家定点医院);
 * for a figure alone in its clause the clause before (参保人数，168034); for words that name only a
 * stage (支出决算为) the head of the paragraph.
 */
export function subjectBefore(
  document: TextDocument,
  index: number,
  words: string,
  mention: Mention,
  clauseBefore: Clause | null,
): Subject {
  const passage = document.passages[index]!;
  const before = subjectOf(words, "sentence");
  if (measuresOnly.test(words)) {
    const head = hasHead(passage) ? headOf(document, index) : null;
    if (head?.given === "heading") return { ...head, year: before.year };
    return { ...before, core: "", side: null, given: "none" };
  }
  if (words === "" && clauseBefore) {
    const alone = subjectOf(clauseBefore.text, "sentence");
    if (alone.core.length >= 2) return alone;
  }
  if (mention.measure !== "count" || before.core.length >= 4) return before;
  const { flow } = passage;
  const name = /^[^，。；：、（）\d|]*/.exec(
    flow.slice(mention.end, mention.end + behindCount),
  )![0];
  return name.length >= 2 ? subjectOf(before.words + name, "sentence") : before;
}

/** Does the paragraph open with what it is about? */
function hasHead({ level, flow, body }: Passage): boolean {
  return level !== null || /^[^，；：\d]{2,60}综述。/.test(flow.slice(body, body + 70));
}

/** A second figure without a name of its own belongs to the same thing when its stage is free. */
export function joins({ levels }: Draft, figure: Figure, stage: Stage): boolean {
  const held = Object.values(levels);
  if (held.length === 0) return true;
  // 综合得分94分，其中预算执行9分: a score has no stages.
  if (figure.unit === "分") return false;
  if (levels[stage] !== undefined || stage === "unsaid") return false;
  return held.every((one) => valueLike(one, figure) !== null);
}

/** 甲、乙的规模分别为: the names that figures are said of in turn. */
export function namesInTurn(words: string): string[] {
  const names = words.replace(/分别.*$/, "").split(/[、和及与]/);
  // 2021年、2022年、2023年部门支出: the name stands with the last year only.
  const last = names.at(-1)!.replace(/^(?:19|20)\d{2}年度?/, "");
  return names.map((name) => (/^(?:19|20)\d{2}年度?$/.test(name) ? name + last : name));
}
