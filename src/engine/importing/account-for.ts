import type { Contents } from "../../model/contents.ts";
import type { Passage } from "../../model/document.ts";
import type { Imported, Unplaced } from "../../model/imported.ts";
import type { Mention } from "../../model/mention.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import type { LookedAt } from "../check-document.ts";
import type { ReadForm } from "../read-form.ts";
import { formsAccount } from "./forms-account.ts";
import type { TableContents } from "./table-contents.ts";
import { tablesAccount } from "./tables-account.ts";
import { textAccount } from "./text-account.ts";

/** A document and what was taken from it. */
export interface Taken {
  readonly looked: LookedAt;
  readonly reading: Reading;
  readonly tables: TableContents;
  readonly forms: readonly ReadForm[];
  readonly contents: Contents;
  /** Captions, unit lines and notes of tables. */
  readonly furniture: (passage: Passage) => boolean;
  /** Figures of the prose that went into cells of the clerk's own sheets. */
  readonly inCells: ReadonlySet<Mention>;
  /** The workbook that was made of it, read again. */
  readonly again: Reading;
}

/** Figures of one kind of place. */
export interface Counted {
  readonly placed: number;
  readonly unplaced: readonly Unplaced[];
}

/** Looks for every figure of a document where it went: a cell, a field, a sentence said again. */
export function accountFor(taken: Taken, standard: Standard): Pick<Imported, "tally" | "unplaced"> {
  const inTables = tablesAccount(taken, standard);
  const inForms = formsAccount(taken);
  const { borneOut, inOwnWords, unplaced: inText, ...inWords } = textAccount(taken, standard);
  const saidAgain = inWords.saidAgain + inTables.drawnAgain;
  const unplaced = [...inTables.unplaced, ...inForms.unplaced, ...inText].sort(
    (a, b) => a.location.start - b.location.start,
  );
  const lost = unplaced.filter(({ what }) => what === "figure").length;
  const found = inTables.placed + inForms.placed + saidAgain + borneOut + inOwnWords;
  return {
    tally: {
      figures: found + lost,
      inTables: inTables.placed,
      inForms: inForms.placed,
      ...{ saidAgain, borneOut, inOwnWords },
    },
    unplaced,
  };
}
