import type { Claim } from "../../../model/claim.ts";
import {
  type Decimal,
  add,
  decimalText,
  equals,
  subtract,
  trim,
  zero,
} from "../../../model/decimal.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import { slipBetween } from "../../../model/slips.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { both, projectSheet } from "../performance-parts/books.ts";
import { isTelling } from "../performance-parts/misprints.ts";
import { type OwnSentence, ownSentences, summedUpBy } from "../performance-parts/own-sentences.ts";
import { promise } from "../performance-parts/promise.ts";
import { fieldTerm, quotedName } from "../performance-parts/terms.ts";

const id = "performance/sentences-of-a-project-add-up";

export const sentencesOfAProjectAddUp = defineTargetCheck({
  id,
  label: { zh: "一句话里各项之和等于共计", en: "sentences of a project add up" },
  why: "“资助甲类200万元，乙类65万元，共计265万元”，改了一项没有改共计，一加便知。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "A1",
  kind: "sum",
  message: "{label}是{stated}，前面各项合计{expected}，相差{difference}。",
  next: "请核对这句话里的各项和共计数。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      for (const [field, name] of ownSentences) yield* claimsOf(targets, project, field, name);
    }
  },
  examples: {
    ok: both(
      projectSheet(
        "助学补助 | '2050299 | 266.05 | 266.05 | | | 资助小学200.86万元，中学65.19万元，共计266.05万元",
      ),
    ),
    notOk: both(
      projectSheet(
        "助学补助 | '2050299 | 266.05 | 266.05 | | | 资助小学200.86万元，中学56.19万元，共计266.05万元",
      ),
    ),
    says: "“助学补助”绩效目标里的共计是266.05万元，前面各项合计257.05万元",
  },
});

/** What stands before a total in the same unit, where it adds up but for a slip of the pen. */
function* claimsOf(
  targets: Targets,
  project: ProjectTarget,
  field: OwnSentence,
  name: string,
): Generator<Claim> {
  const figures = targets.figuresOf(project, field);
  for (const whole of figures) {
    const parts = summedUpBy(figures, whole);
    if (parts.length === 0) continue;
    const sum = parts.reduce((all, { value }) => add(all, value), zero);
    if (!equals(sum, whole.value) && !isOneSlip(parts, whole, sum)) continue;
    const label = `${quotedName(project)}${name}里的共计`;
    const stated = fieldTerm(targets, project, field, whole, label);
    const { unit } = whole;
    const operands = parts.map((one) =>
      fieldTerm(targets, project, field, { ...one, unit }, "其中"),
    );
    yield promise(id, "sum", stated, operands, "共计＝各项之和", { sure: false });
  }
}

/** Whether the total, or one part, is what it should be but for a slip of the pen. */
function isOneSlip(parts: readonly TargetFigure[], whole: TargetFigure, sum: Decimal): boolean {
  const gap = subtract(whole.value, sum);
  const pairs = [[whole.value, sum], ...parts.map(({ value }) => [value, add(value, gap)])];
  return pairs.some(([own, meant]) => {
    const [a, b] = [own!, meant!].map((value) => decimalText(trim(value)));
    return isTelling({ ...whole, value: own! }) && slipBetween(a!, b!) !== null;
  });
}
