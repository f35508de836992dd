import type { Claim, Term } from "../../../model/claim.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import { type OwnSentence, ownSentences } from "../performance-parts/own-sentences.ts";
import { promise } from "../performance-parts/promise.ts";
import { fieldTerm, indicatorName, quotedName } from "../performance-parts/terms.ts";

const id = "performance/parts-stay-within-their-whole";

const villages = "安全饮水 | '2130316 | 120 | 120 | | |";
const heads = (part: string): string =>
  indicatorSheet(
    "安全饮水 | 产出指标 | 数量指标 | 受益人口 | | ≥ | 2.5 | 万人",
    `安全饮水 | 产出指标 | 数量指标 | 其中：脱贫人口 | | ≥ | ${part} | 万人`,
  );

export const partsStayWithinTheirWhole = defineTargetCheck({
  id,
  label: { zh: "其中数不大于总数", en: "parts stay within their whole" },
  why: "“受益2.5万人，其中脱贫人口3.2万人”：其中的不可能比总的还多，不是总数就是其中数写错了。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "F1",
  kind: "bound",
  message: "{label}是{stated}，比前面的{expected}还多{difference}。",
  next: "请核对总数和其中数，改正写错的一个。",
  *run(targets) {
    for (const project of targets.performance.projects) {
      for (const [field, name] of ownSentences) yield* inSentences(targets, project, field, name);
      yield* inIndicators(targets, project);
    }
  },
  examples: {
    ok: both(projectSheet(`${villages} 受益30处，其中脱贫村18处`), heads("1.2")),
    notOk: both(projectSheet(`${villages} 受益30处，其中脱贫村18处`), heads("3.2")),
    says: "“安全饮水”其中：脱贫人口是3.2万人，比前面的2.5万人还多0.7万人",
  },
});

const part = /^其中/;

const measuresAlike = (one: TargetFigure, other: TargetFigure): boolean =>
  one.unit !== "" && one.unit === other.unit && one.per === other.per && !one.rough && !other.rough;

/** 受益2.5万人，其中脱贫人口1.2万人: what 其中 names is a part of the figure right before it. */
function* inSentences(
  targets: Targets,
  project: ProjectTarget,
  field: OwnSentence,
  name: string,
): Generator<Claim> {
  const figures = targets.figuresOf(project, field);
  for (const [at, own] of figures.entries()) {
    const whole = figures[at - 1];
    if (!whole || !part.test(own.before) || !measuresAlike(own, whole)) continue;
    const term = (figure: TargetFigure, label: string): Term =>
      fieldTerm(targets, project, field, figure, label);
    const label = `${quotedName(project)}${name}里“${own.before}”`;
    yield within(term(own, label), term(whole, "总数"));
  }
}

/** 受益人口, and below it 其中：脱贫人口. */
function* inIndicators(targets: Targets, project: ProjectTarget): Generator<Claim> {
  let whole: { readonly figure: TargetFigure; readonly term: Term } | null = null;
  for (const indicator of project.indicators) {
    const figure = targets.valueOf(indicator, "value");
    const isPart = part.test(indicator.level3 ?? "");
    if (!figure) {
      if (!isPart) whole = null;
      continue;
    }
    const term = fieldTerm(targets, indicator, "value", figure, indicatorName(project, indicator));
    if (!isPart) whole = { figure, term };
    else if (whole && measuresAlike(figure, whole.figure)) yield within(term, whole.term);
  }
}

const within = (stated: Term, whole: Term): Claim =>
  promise(id, "within", stated, [whole], "其中数不大于总数");
