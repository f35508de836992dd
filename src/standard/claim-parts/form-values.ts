import { shift } from "../../model/decimal.ts";
import type { Decimal } from "../../model/decimal.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";
import { amountsOf } from "./form-amounts.ts";
import { figureOf } from "./form-figures.ts";
import { indicatorsOf } from "./form-indicators.ts";
import type { ProjectForm } from "./form-projects.ts";
import { namesAlike } from "./name-likeness.ts";

/** A figure a form gives, with the names it has there. */
export interface FormValue {
  readonly figure: Figure;
  readonly names: readonly string[];
  readonly label: string;
  /** The whole project's money: 预算数, 项目总成本. */
  readonly whole: boolean;
}

const known = new WeakMap<ProjectForm, readonly FormValue[]>();

/** Everything a form of a project gives that a text may tell: its money, its indicators, its goals. */
export function formValues(narrative: Narrative, form: ProjectForm): readonly FormValue[] {
  let values = known.get(form);
  if (!values) {
    values = valuesOf(narrative, form);
    known.set(form, values);
  }
  return values;
}

function valuesOf(narrative: Narrative, form: ProjectForm): FormValue[] {
  const planned = amountsOf(narrative, form)
    .filter(({ sort }) => sort === "planned" || sort === "spent")
    .map(({ figure, label }) => ({ figure, label, names: [label], whole: true }));
  const indicators = indicatorsOf(narrative, form.form).flatMap((indicator) => {
    const { goal, actual, names, words } = indicator;
    const label = `${names[0] ?? ""}指标值`;
    const whole = /成本|经费|金额|资金/.test(words);
    return [goal, actual].flatMap((figure): FormValue[] =>
      figure
        ? [{ figure: withUnit(narrative, figure, words), label, names: [...names, words], whole }]
        : [],
    );
  });
  const goals = form.goals.map(({ passage, mention, words }): FormValue => {
    const label = `绩效目标“${words.slice(0, 16)}”`;
    return { figure: figureOf(narrative, passage, mention), label, names: [words], whole: false };
  });
  return [...planned, ...indicators, ...goals];
}

/** 满意度≥95 is a percentage though its sign was left out. */
function withUnit(narrative: Narrative, figure: Figure, words: string): Figure {
  const { unit, mention, passage } = figure;
  if (unit !== "" || !mention || !/满意度|[^效]率|比例/.test(words)) return figure;
  return figureOf(narrative, passage, mention, "%");
}

/** What a rate is a rate of. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["满意", /满意/],
  ["覆盖", /覆盖/],
  ["参保", /参保(?!.*(?:到位|满意))|参加[^，]*保险/],
  ["到位", /到位/],
  ["投入", /投入率/],
  ["完成", /完成(?:率|情况|比例)/],
  ["支出", /(?:支出|执行|使用|拨付|支付)(?:进度|率)/],
  ["及时", /及时率|按时/],
  ["合格", /合格|达标|准确|正确/],
  ["知晓", /知晓/],
];

/** The kind of a rate, by its name; null where the name gives none. */
export const rateKind = (words: string): string | null =>
  kinds.find(([, name]) => name.test(words))?.[0] ?? null;

/** How surely a clause speaks of a value of the form, by words alone: 0 to 1. */
export function speaksOf(words: string, figure: Figure, { names, figure: own }: FormValue): number {
  const alike = Math.max(0, ...names.map((name) => namesAlike(bare(words), bare(name))));
  if (figure.unit !== "%" || own.unit !== "%") return alike;
  const [said, meant] = [rateKind(words), names.map(rateKind).find((kind) => kind !== null)];
  if (said === null && !meant) return alike;
  if (said !== meant) return alike;
  if (said === "满意") return 1;
  return alike >= 0.25 || said === "参保" || said === "知晓" ? Math.max(alike, 0.6) : alike;
}

const bare = (words: string): string =>
  words
    .replace(/绩效(?:指标|目标)|年度|项目|指标|年内|达到|[≥≤=<>%（）“”、]/g, "")
    .replace(/[为在约共]$/, "");

/** A value of the form in the unit of the text; null where they measure different things. */
export function comparable(own: Figure, said: Figure): Decimal | null {
  if ((own.mention?.per ?? null) !== (said.mention?.per ?? null) && moneyUnit(said.unit))
    return null;
  if (own.unit === "" && said.mention?.measure === "count") {
    return said.unit.startsWith("万") ? shift(own.value, -4) : own.value;
  }
  if (said.unit === "万" && own.unit.startsWith("万")) return own.value;
  return valueLike(own, said);
}
