import type { Figure, Narrative } from "../../model/narrative.ts";
import { moneyUnit } from "../../model/unit.ts";
import { figureOf } from "./form-figures.ts";
import { fundRowsOf } from "./form-funds.ts";
import { indicatorsOf } from "./form-indicators.ts";
import type { ProjectForm } from "./form-projects.ts";

/** An amount of money a project's form gives. */
export interface FormAmount {
  readonly figure: Figure;
  readonly label: string;
  /** The project's budget, what was spent of it, or money given as an indicator or named in a goal. */
  readonly sort: "planned" | "spent" | "indicator" | "goal";
}

/** The amounts of a form: 预算数 first, then 执行数, money indicators, money in its goals. */
export function amountsOf(
  narrative: Narrative,
  { form, goals }: ProjectForm,
): readonly FormAmount[] {
  const funds = fundRowsOf(narrative, form)
    .flatMap((row) => row.funds)
    .filter(({ sort }) => sort === "total")
    .map(({ figure, label }): FormAmount => {
      const sort = /执行|决算|支出数/.test(label) ? "spent" : "planned";
      return { figure, label: `绩效表${label}`, sort };
    });
  const indicators = indicatorsOf(narrative, form).flatMap(({ goal, actual, names }) =>
    [goal, actual].flatMap((figure) =>
      figure && isAmount(figure)
        ? [{ figure, label: `${names[0] ?? ""}指标值`, sort: "indicator" as const }]
        : [],
    ),
  );
  const said = goals.flatMap(({ passage, mention, words }) => {
    const figure = figureOf(narrative, passage, mention);
    return isAmount(figure)
      ? [{ figure, label: `绩效目标“${words.slice(0, 16)}”`, sort: "goal" as const }]
      : [];
  });
  return [...funds, ...indicators, ...said];
}

/** Money of the whole project, not of one head. */
const isAmount = ({ unit, mention }: Figure): boolean =>
  moneyUnit(unit) !== null && unit !== "元" && mention?.per === null && mention.upTo === null;
