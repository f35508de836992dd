import { useState } from "preact/hooks";
import type { OfferedCorrection } from "../../../live/offered.ts";
import type { View } from "../../session/view.ts";

/** Which corrections the clerk wants written. */
export interface Choice {
  isChosen(one: OfferedCorrection): boolean;
  choose(some: readonly OfferedCorrection[], chosen: boolean): void;
}

/**
 * Kept while the page turns to other panels and the workbook is looked at again: what the clerk
 * decided stays decided for the same cell and the same figure, until another workbook is opened.
 */
export function useChoice({ book }: View): Choice {
  const [said, say] = useState<Said>({ book, decided: new Map() });
  const decided = said.book === book ? said.decided : nothing;
  return {
    isChosen: (one) => decided.get(keyOf(one)) ?? isProposed(one),
    choose: (some, chosen) =>
      say({
        book,
        decided: new Map([...decided, ...some.map((one) => [keyOf(one), chosen] as const)]),
      }),
  };
}

interface Said {
  readonly book: View["book"];
  readonly decided: ReadonlyMap<string, boolean>;
}

const nothing: Said["decided"] = new Map();

const keyOf = ({ id, becomes }: OfferedCorrection): string => `${id}=${becomes}`;

/**
 * What checking names as wrong; the rest may only follow from a wrong figure elsewhere. A formula
 * is mended in the formula: overwritten it is lost, kept it computes the wrong figure again.
 */
const isProposed = ({ confirmed, overFormula }: OfferedCorrection): boolean =>
  confirmed && !overFormula;
