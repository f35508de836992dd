import { normalised } from "../../../model/label.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { Targets } from "../../../model/target-check.ts";
import { isRate, kindOf } from "./kinds.ts";
import { type Valued, alike, plainName, valuedIn } from "./one-name.ts";
import { grouped } from "./siblings.ts";

/** A share that several projects measure by one name, and the projects whose tables are else the same. */
export interface SharedRate {
  readonly shares: readonly Valued[];
  /** Whether all other shares of both projects that have one name are the same. */
  readonly areCopies: (one: Valued, other: Valued) => boolean;
}

/** So many other shares must be the same before a table is taken for the copy of another. */
const fewest = 3;

type Table = ReadonlyMap<string, Valued>;

/** Every share that goes by one name in several projects. */
export function sharedRates(targets: Targets): SharedRate[] {
  const rates = valuedIn(targets).filter(({ project, figure }) => project && isRate(figure));
  const tables = new Map<ProjectTarget, Map<string, Valued>>();
  for (const one of rates) {
    const own = tables.get(one.project!) ?? new Map<string, Valued>();
    tables.set(one.project!, own.set(nameOf(one) ?? "", one));
  }
  const known = new Map<Table, Map<Table, Likeness>>();
  const likenessOf = (own: Table, other: Table): Likeness => {
    const ofOwn = known.get(own) ?? new Map<Table, Likeness>();
    known.set(own, ofOwn);
    const likeness = ofOwn.get(other) ?? compared(own, other);
    ofOwn.set(other, likeness);
    return likeness;
  };
  return grouped(rates, nameOf).map((shares) => ({
    shares,
    areCopies: (one, other) => {
      if (one.project === other.project) return false;
      const { shared, apart } = likenessOf(tables.get(one.project!)!, tables.get(other.project!)!);
      return shared > fewest && apart.every((name) => name === nameOf(one));
    },
  }));
}

/** How many names two tables share, and those of them that have two values. */
interface Likeness {
  readonly shared: number;
  readonly apart: readonly string[];
}

function compared(own: Table, other: Table): Likeness {
  const shared = [...own.keys()].filter((name) => name !== "" && other.has(name));
  const apart = shared.filter((name) => !alike(own.get(name)!, other.get(name)!));
  return { shared: shared.length, apart };
}

/** One name, one description, one kind. */
function nameOf(one: Valued): string | null {
  if (plainName(one) === "") return null;
  const words = normalised(one.indicator.description ?? "");
  return `${plainName(one)}|${words}|${kindOf(one.indicator) ?? ""}`;
}
