import type { Sighting } from "../../../model/check.ts";
import type { Claim, Term } from "../../../model/claim.ts";
import { parseDecimal } from "../../../model/decimal.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import {
  type Indicator,
  type IndicatorField,
  type ProjectField,
  type ProjectTarget,
  indicatorFields,
  projectFields,
} from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import { type Pair, pairsOf } from "../performance-parts/printed-pairs.ts";
import { promise } from "../performance-parts/promise.ts";
import { fieldTerm, indicatorName, placesOf, quotedName } from "../performance-parts/terms.ts";

const id = "performance/printed-forms-say-what-was-entered";

const entries = both(
  projectSheet("山塘整治 | '2130316 | 86.50 | 86.50 | | | 整治山塘12座"),
  indicatorSheet("山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座"),
);

const form = (value: string): string => `
sheet 1.山塘整治
1、山塘整治绩效目标表
绩效目标 | 整治山塘12座
一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
产出指标 | 数量指标 | 整治山塘数 | | ${value} |
满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥95% |
`;

export const printedFormsSayWhatWasEntered = defineTargetCheck({
  id,
  label: { zh: "生成的表与录入一致", en: "printed forms say what was entered" },
  why: "绩效目标表由录入的数据生成；生成以后又改了录入，或者直接在表里改数，公开的表就不是报送的数。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：批复的绩效目标应与申报的一致",
  since: 2018,
  severity: "error",
  family: "B3",
  kind: "equal",
  message: "{label}在绩效目标表里是{stated}，录入的是{expected}。",
  next: "请改正录入的数据，再重新生成绩效目标表。",
  *run(targets) {
    const { printed } = targets;
    if (!printed) return;
    for (const pair of pairsOf(targets.performance, printed.performance)) {
      const name = nameOf(pair);
      for (const field of fieldsOf(pair)) {
        yield* compared({ ...targets, printed }, pair, field, name);
      }
    }
  },
  examples: {
    ok: entries + form("≥12座"),
    notOk: entries + form("≥21座"),
    says: "“山塘整治”整治山塘数指标值在绩效目标表里是21座，录入的是12座",
  },
});

type Field = ProjectField | IndicatorField;

const fieldsOf = ({ printed }: Pair): readonly Field[] =>
  "indicators" in printed ? projectFields : indicatorFields;

const nameOf = (pair: Pair): string =>
  "project" in pair ? indicatorName(pair.project, pair.entered) : quotedName(pair.entered);

const textOf = (owner: ProjectTarget | Indicator, field: Field): string =>
  "indicators" in owner
    ? (owner.fields[field as ProjectField] ?? "")
    : (owner[field as IndicatorField] ?? "");

const words: Partial<Record<Field, string>> = {
  budget: "项目金额",
  "budget-appropriation": "财政拨款",
  "budget-other": "其他资金",
  whole: "资金总额",
  "whole-appropriation": "总额中财政资金",
  "whole-other": "总额中其他资金",
  spent: "执行数",
  "spent-appropriation": "执行数中财政拨款",
  "spent-other": "执行数中其他资金",
  "plan-3": "3月底支出计划",
  "plan-6": "6月底支出计划",
  "plan-10": "10月底支出计划",
  "plan-12": "12月底支出计划",
  goal: "绩效目标",
  result: "实际完成目标",
  use: "主要用途",
  "project-code": "项目编码",
  value: "指标值",
  comparator: "符号",
  measure: "计量单位",
  points: "分值",
  actual: "实际完成指标值",
  score: "得分",
};

type Both = Targets & { readonly printed: NonNullable<Targets["printed"]> };

/** A field that both give: figures as arithmetic, words as words. */
function* compared(
  targets: Both,
  pair: Pair,
  field: Field,
  name: string,
): Generator<Claim | Sighting> {
  const what = words[field];
  const [own, other] = [textOf(pair.printed, field), textOf(pair.entered, field)];
  if (what === undefined || own === "" || own === "0" || other === "") return;
  const label = `${name}${what}`;
  const form: Targets = { ...targets.printed, printed: null };
  const stated = termsOf(form, pair.printed, field, label);
  const operands = termsOf(targets, pair.entered, field, `录入的${what}`);
  const isSameButFigures = stated.length > 0 && stated.length === operands.length;
  if (isSameButFigures && (stated.length === 1 || wordsOf(own) === wordsOf(other))) {
    for (const [nth, one] of stated.entries()) {
      yield promise(id, "equal", one, [operands[nth]!], "表中的数＝录入的数");
    }
  } else if (plain(own) !== plain(other)) {
    const places = [
      ...placesOf(form, pair.printed, field),
      ...placesOf(targets, pair.entered, field),
    ];
    yield { places, data: { label, stated: `“${own}”`, expected: `“${other}”` } };
  }
}

/** What a sentence says but for its figures. */
const wordsOf = (text: string): string => plain(text).replace(/\d[\d,.]*/g, "0");

const sentences = new Set<Field>(["goal", "result", "use"]);

/** The figure of a field; of a sentence, every one. */
function termsOf(
  targets: Targets,
  owner: ProjectTarget | Indicator,
  field: Field,
  label: string,
): Term[] {
  if (!sentences.has(field)) return [termOf(targets, owner, field, label) ?? []].flat();
  return targets
    .figuresOf(owner, field)
    .map((figure) => fieldTerm(targets, owner, field, figure, label));
}

/** Ordinals, blanks and what ends a sentence are print. */
const plain = (text: string): string =>
  text
    .split("\n")
    .map((line) =>
      normalised(line.replace(/^\d{1,2}[.、．](?!\d)/, "")).replace(/(?<![。;.；])[。;.；]+$/, ""),
    )
    .join("");

function termOf(
  targets: Targets,
  owner: ProjectTarget | Indicator,
  field: Field,
  label: string,
): Term | null {
  if (field === "value" || field === "actual") {
    const figure = "indicators" in owner ? null : targets.valueOf(owner, field);
    return figure && fieldTerm(targets, owner, field, figure, label);
  }
  const value = parseDecimal(
    textOf(owner, field)
      .replace(/(?<!\s)\s*[%％]$/, "")
      .replaceAll(",", ""),
  );
  if (!value || field === "project-code") return null;
  const unit = field.startsWith("plan-") ? "%" : /points|score/.test(field) ? "分" : "万元";
  return fieldTerm(targets, owner, field, { value, decimals: value.scale, unit }, label);
}
