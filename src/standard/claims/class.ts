import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { subjectOf } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import { fundOf } from "../claim-parts/scopes.ts";

const id = "claims/items-add-to-their-class";

export const classOfItems = defineClaim({
  id,
  label: { zh: "类款项逐项相加", en: "items of a class" },
  why: "按类款项逐项说明的支出，同一类下各项之和就是结构情况里这一类的数。",
  basis: "部门决算公开文本：一般公共预算财政拨款支出决算结构情况、具体情况",
  since: 2017,
  severity: "error",
  family: "A2",
  kind: "sum",
  *claims(narrative) {
    for (const [name, items] of itemsByClass(narrative)) {
      // Cut off in the middle of its list, a text has not said everything.
      if (items.at(-1)!.passage >= narrative.document.passages.length - 2) continue;
      const total = classTotal(narrative, name, items[0]!);
      const level = total && levelOf(total);
      if (!total || !level) continue;
      const figures = items.map((item) => levelOf(item)!);
      if (figures.some((figure) => valueLike(figure, level) === null)) continue;
      yield {
        pattern: id,
        kind: items.length > 1 ? "sum" : "equal",
        formula: items.length > 1 ? "sum" : "equal",
        stated: term(level, nameOf(total)),
        operands: figures.map((figure, nth) => term(figure, nameOf(items[nth]!))),
        sure: true,
        otherwise: [],
        zh: "本类各项之和",
      };
    }
  },
});

const chain = /^(?<class>[^（）。；：]{2,30})（类）/;

/** Item paragraphs …（类）…（款）…（项） by their class, run by run. */
function itemsByClass({ document, statements }: Narrative): [string, Statement[]][] {
  const groups: [string, Statement[]][] = [];
  let home = -1;
  for (const statement of statements) {
    const passage = document.passages[statement.passage]!;
    const head = chain.exec(passage.flow.slice(passage.body))?.groups?.["class"];
    const isFirst = statements[statement.index - 1]?.passage !== statement.passage;
    if (head === undefined || !isFirst || !/（项）/.test(passage.flow)) continue;
    if (!levelOf(statement)?.mention) continue;
    if (passage.section !== home) {
      home = passage.section;
      groups.push([head, [statement]]);
      continue;
    }
    const group = groups.findLast(([name]) => name === head);
    const sameRun = group && document.passages[group[1][0]!.passage]!.section === home;
    if (sameRun) group[1].push(statement);
    else groups.push([head, [statement]]);
  }
  return groups;
}

/** The class's own figure: of the same fund, the nearest before its items. */
function classTotal(narrative: Narrative, name: string, item: Statement): Statement | null {
  const wanted = subjectOf(name, "sentence").core;
  const fund = fundOf(narrative, item);
  const found = narrative.statements.filter(
    (one) =>
      one.index < item.index &&
      one.subject.core === wanted &&
      one.subject.given === "sentence" &&
      one.year === item.year &&
      fundOf(narrative, one) === fund,
  );
  return found.at(-1) ?? null;
}
