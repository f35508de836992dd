import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Narrative, Statement } from "../../model/narrative.ts";
import { subjectOf } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import { placeOf } from "../claim-parts/named-statements.ts";
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
    const totals = classTotals(narrative);
    for (const [name, items] of itemsByClass(narrative)) {
      // Cut off in the middle of its list, a text has not said everything.
      if (items.at(-1)!.passage >= narrative.document.passages.length - 2) continue;
      const total = classTotal(narrative, totals, name, items[0]!);
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
  const run = new Map<string, Statement[]>();
  let home = -1;
  for (const statement of statements) {
    if (statements[statement.index - 1]?.passage === statement.passage) continue;
    const passage = document.passages[statement.passage]!;
    if (!passage.flow.includes("（项）")) continue;
    const head = chain.exec(passage.flow.slice(passage.body))?.groups?.["class"];
    if (head === undefined || !levelOf(statement)?.mention) continue;
    if (passage.section !== home) run.clear();
    home = passage.section;
    const group = run.get(head);
    if (group) group.push(statement);
    else {
      const items = [statement];
      run.set(head, items);
      groups.push([head, items]);
    }
  }
  return groups;
}

/** Statements that name a thing themselves, by name, year and fund. */
type ByScope = ReadonlyMap<string, readonly Statement[]>;

function classTotals(narrative: Narrative): ByScope {
  const found = new Map<string, Statement[]>();
  for (const one of narrative.statements) {
    if (one.subject.given !== "sentence") continue;
    const key = scopeKey(narrative, one.subject.core, one);
    const list = found.get(key);
    if (list) list.push(one);
    else found.set(key, [one]);
  }
  return found;
}

const scopeKey = (narrative: Narrative, core: string, at: Statement): string =>
  `${core}|${at.year}|${fundOf(narrative, at)}`;

/** The class's own figure: of the same fund, the nearest before its items. */
function classTotal(
  narrative: Narrative,
  totals: ByScope,
  name: string,
  item: Statement,
): Statement | null {
  const found = totals.get(scopeKey(narrative, subjectOf(name, "sentence").core, item)) ?? [];
  return found[placeOf(found, item.index) - 1] ?? null;
}
