import type { Breakdown, Narrative, Statement } from "../../model/narrative.ts";
import { placeOf } from "./named-statements.ts";

/** Where a statement stands among others. */
interface Homes {
  /** The breakdowns it is a part of, in order. */
  readonly breakdowns: ReadonlyMap<Statement, readonly Breakdown[]>;
  /** The first list it stands in. */
  readonly lists: ReadonlyMap<Statement, readonly Statement[]>;
  /** Totals of amounts, each once, as the breakdowns name them. */
  readonly totals: readonly Statement[];
  /** The same by place. */
  readonly inOrder: readonly Statement[];
}

const known = new WeakMap<Narrative, Homes>();

function homesIn(narrative: Narrative): Homes {
  const homes = known.get(narrative);
  if (homes) return homes;
  const breakdowns = new Map<Statement, Breakdown[]>();
  for (const one of narrative.breakdowns) {
    for (const part of new Set(one.parts)) {
      const list = breakdowns.get(part);
      if (list) list.push(one);
      else breakdowns.set(part, [one]);
    }
  }
  const lists = new Map<Statement, readonly Statement[]>();
  for (const list of narrative.lists) {
    for (const one of list) if (!lists.has(one)) lists.set(one, list);
  }
  const totals = [
    ...new Set(
      narrative.breakdowns.filter(({ slot }) => slot === "level").map(({ total }) => total),
    ),
  ];
  const inOrder = [...totals].sort((a, b) => a.index - b.index);
  const made = { breakdowns, lists, totals, inOrder };
  known.set(narrative, made);
  return made;
}

/** Everything a statement is a part of, in the order of the text. */
export const breakdownsWith = (narrative: Narrative, part: Statement): readonly Breakdown[] =>
  homesIn(narrative).breakdowns.get(part) ?? [];

/** A text of more totals than these is several texts in one: only the near ones are looked at. */
const nearTotals = 300;

/** The totals a share may be of, though the sentence gives them another name. */
export function totalsNear(narrative: Narrative, { index }: Statement): readonly Statement[] {
  const { totals, inOrder } = homesIn(narrative);
  if (totals.length <= nearTotals) return totals;
  const first = Math.max(0, placeOf(inOrder, index) - nearTotals / 2);
  return inOrder.slice(first, first + nearTotals);
}

/** The list a statement stands in; null for one that stands alone. */
export const listWith = (narrative: Narrative, one: Statement): readonly Statement[] | null =>
  homesIn(narrative).lists.get(one) ?? null;
