import type { Decimal } from "../../model/decimal.ts";
import type { Mention } from "../../model/mention.ts";
import type { Direction, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { nameOf } from "../../model/terms.ts";

/** A figure of a text, and what the sentence says it is. */
export interface ToldFigure {
  /** As printed, sign and unit and all. */
  readonly text: string;
  readonly value: Decimal;
  /** 万元; 元/人·年. */
  readonly unit: string;
  /** 数额, 增加, 占比: what it stands for. */
  readonly role: string;
  /** What it is said of; empty where the sentence does not tell. */
  readonly name: string;
}

interface Said {
  readonly role: string;
  readonly name: string;
}

const measures: Readonly<Record<Mention["measure"], string>> = {
  money: "数额",
  percent: "百分比",
  points: "百分点",
  permille: "千分比",
  times: "倍数",
  count: "数量",
  plain: "数",
};

/** Every figure of a text, in order of place. */
export function toldFigures({ document, statements }: Narrative): ToldFigure[] {
  const said = new Map<Mention, Said>();
  for (const statement of statements) {
    const name = statement.subject.given === "none" ? "" : nameOf(statement);
    for (const [figure, role] of figuresOf(statement)) {
      if (figure?.mention) said.set(figure.mention, { role, name });
    }
  }
  return document.passages.flatMap(({ mentions, at }) =>
    mentions.map((mention) => {
      const { start, end, value, unit, per, measure } = mention;
      const { role, name } = said.get(mention) ?? { role: "", name: "" };
      return {
        text: document.source.text.slice(at[start]!, at[end - 1]! + 1),
        value,
        unit: per === null ? unit : `${unit}/${per}`,
        role: role === "" ? measures[measure] : role,
        name,
      };
    }),
  );
}

/** The figures of a statement with what each stands for; levels are called by what they measure. */
function figuresOf(statement: Statement): (readonly [Figure | null, string])[] {
  const { levels, comparisons, shares, completions } = statement;
  return [
    [levels.budget ?? null, "预算数"],
    [levels.accounts ?? null, "决算数"],
    [levels.unsaid ?? null, ""],
    ...comparisons.flatMap(({ base, change, rate, direction, rateDirection }) => [
      [base, "对比数"] as const,
      [change, direction === null ? "增减" : changes[direction]] as const,
      [rate, rateDirection === null ? "增减率" : rates[rateDirection]] as const,
    ]),
    ...shares.map(({ figure }) => [figure, "占比"] as const),
    ...completions.map(({ figure }) => [figure, "完成率"] as const),
  ];
}

const changes: Readonly<Record<Direction, string>> = { up: "增加", down: "减少" };
const rates: Readonly<Record<Direction, string>> = { up: "增长率", down: "下降率" };
