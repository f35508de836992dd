import type { Narrative, Statement } from "../../model/narrative.ts";
import type { Fact } from "../../model/reading.ts";
import { nameOf } from "../../model/terms.ts";

/** Names that only the economic classification has; 住房公积金 and its like are in the functional one too. */
const economicOnly =
  /^(?:基本工资|津贴补贴|奖金|伙食补助费|绩效工资|其他社会保障缴费|办公费|印刷费|咨询费|手续费|水费|电费|邮电费|取暖费|物业管理费|差旅费|维修（护）费|租赁费|劳务费|委托业务费|工会经费|福利费|其他交通费用?|离休费|退休费|抚恤金?|生活补助|奖励金)$/;

const known = new WeakMap<Narrative, ReadonlySet<number>>();

/** Does a statement stand in a list of what money buys (经济分类), as against what it is for? */
export function isInEconomicList(narrative: Narrative, { passage }: Statement): boolean {
  let lists = known.get(narrative);
  if (!lists) {
    lists = economicLists(narrative);
    known.set(narrative, lists);
  }
  return lists.has(passage);
}

function economicLists({ statements }: Narrative): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const statement of statements) {
    const { passage } = statement;
    if (economicOnly.test(nameOf(statement))) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= 2).map(([passage]) => passage));
}

/** Does a cell stand in a table by economic classification? */
export const isEconomic = ({ table }: Fact): boolean =>
  table.definition.blocks.some(
    ({ rows }) => rows.kind === "codes" && rows.catalogue.endsWith("economic"),
  );
