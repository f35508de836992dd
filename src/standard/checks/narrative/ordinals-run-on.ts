import { defineTextCheck } from "../../../model/define.ts";
import type { Passage, TextDocument } from "../../../model/document.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

interface Step {
  readonly before: Passage;
  readonly after: Passage;
}

/** Headings of one level under one heading, in order; a heading without ordinal breaks the run. */
function* stepsOf(document: TextDocument): Generator<readonly Step[]> {
  const runs = new Map<string, Passage[]>();
  for (const section of document.sections) {
    const heading = section.heading === null ? undefined : document.passages[section.heading];
    if (!heading) continue;
    const key = `${section.parent}:${section.level}`;
    const run = runs.get(key);
    if (run) run.push(heading);
    else runs.set(key, [heading]);
  }
  for (const run of runs.values()) {
    if (run.length < shortest || run[0]!.ordinal !== 1) continue;
    if (run.some(({ ordinal, level }) => ordinal === null || level !== run[0]!.level)) continue;
    yield run.slice(1).map((after, index) => ({ before: run[index]!, after }));
  }
}

const shortest = 3;
const deepest = 3;

export const ordinalsRunOn = defineTextCheck({
  id: "narrative/ordinals-run-on",
  label: { zh: "标题序号连续", en: "ordinals run on" },
  why: "序号跳号或重号，可能是漏了一部分，也可能是删改后没有重排。",
  basis: "《党政机关公文格式》（GB/T 9704—2012）7.3.3",
  since: 2012,
  severity: "info",
  family: "G",
  kind: "order",
  message: "标题“{after}”接在“{before}”后面，序号{what}。",
  next: "请核对是否漏了一部分；没有漏就把序号重新排过。",
  *run(document) {
    for (const steps of stepsOf(document)) {
      const wrong = steps.filter(({ before, after }) => after.ordinal !== before.ordinal! + 1);
      if (wrong.length !== 1) continue;
      const { before, after } = wrong[0]!;
      if (after.level === null || after.level > deepest || after.ordinal! < before.ordinal!)
        continue;
      const what = after.ordinal === before.ordinal ? "重了" : "跳了";
      yield {
        spans: [pieceOf(after, 0, after.flow.length), pieceOf(before, 0, before.flow.length)],
        data: { before: before.flow, after: after.flow, what },
      };
    }
  },
  examples: {
    ok: "一、部门职责\n二、收入预算\n三、支出预算\n四、名词解释",
    notOk: "一、部门职责\n二、收入预算\n四、支出预算\n五、名词解释",
    says: "标题“四、支出预算”接在“二、收入预算”后面，序号跳了",
  },
});
