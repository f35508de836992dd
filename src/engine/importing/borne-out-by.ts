import type { Term } from "../../model/claim.ts";
import type { Mention } from "../../model/mention.ts";
import type { Judged } from "../verifying/mending.ts";

/** A promise that holds, by what it is made of. */
interface Rests {
  readonly mentions: readonly Mention[];
  /** All that is not a printed figure of the prose stands in a cell. */
  readonly grounded: boolean;
}

/**
 * Figures of the prose that follow from cells: each is the only one of a promise that holds which
 * is not a cell or follows from cells itself.
 * @param inCells those that went into cells
 */
export function borneOutBy(
  proved: readonly Judged[],
  inCells: ReadonlySet<Mention>,
): ReadonlySet<Mention> {
  const found = new Set(inCells);
  let open = proved
    .map(({ claim, verdict }) => restsOn([claim.stated, ...verdict.operands]))
    .filter(({ grounded, mentions }) => grounded && mentions.length > 0);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    open = open.filter(({ mentions }) => {
      const unknown = mentions.filter((one) => !found.has(one));
      if (unknown.length > 1) return true;
      for (const one of unknown) found.add(one);
      return false;
    });
  }
  return found;
}

function restsOn(terms: readonly Term[]): Rests {
  const leaves = terms.flatMap(leavesOf);
  const mentions = leaves.flatMap(({ figure }) => figure?.mention ?? []);
  const grounded = leaves.every(({ fact, figure }) => fact !== null || Boolean(figure?.mention));
  // A promise among printed figures alone bears nothing out until they are known.
  return { mentions: [...new Set(mentions)], grounded };
}

const leavesOf = (term: Term): Term[] =>
  term.derived && term.derived.length > 0 ? term.derived.flatMap(leavesOf) : [term];
