import { carriedInto } from "../../engine/carried-into.ts";
import { handedOn } from "../../engine/begin-workbook.ts";
import {
  type CarriedOver,
  carriedOver,
  cellOfShortName,
  holdsSomething,
  namesOf,
} from "../../engine/carry-over.ts";
import { priorDoubts } from "../../engine/prior-doubts.ts";
import type { CellEdit } from "../../hosts/ports.ts";
import { type Reading, documentKindOf } from "../../model/reading.ts";
import { standard } from "../../standard/index.ts";
import { intoTables } from "./into-tables.ts";
import { intoTexts } from "./into-texts.ts";
import type { Offered } from "./offered-cell.ts";
import { followingFrom } from "./following.ts";

/** What could be taken over from a file of the year before; nothing is written yet. */
export interface PriorOffer extends Offered {
  readonly name: string;
  readonly year: number | null;
  readonly department: string;
  /** Why it may be the wrong file, a clause each: 它不是本部门的（清河县教育局）. */
  readonly doubts: readonly string[];
  /** Why there is nothing to take over, for a clerk; null where there is something. */
  readonly none: string | null;
}

/** How the open workbook is kept. */
export interface OpenedAs {
  /** What its file is called that is read. */
  readonly name: string;
  /** No program calculates its formulas: what follows is written as well. */
  readonly uncalculated: boolean;
}

/** What a file of the year before could fill in a workbook: the same a new one would begin with. */
export function priorOffer(
  prior: Reading,
  reading: Reading,
  { name, uncalculated }: OpenedAs,
): PriorOffer {
  const all = carriedOver(prior, standard);
  const { profile } = reading;
  const begun = {
    ...{ profile, kind: documentKindOf(reading) },
    year: reading.year ?? (all.year ?? profile.editions.at(-1)!) + 1,
  };
  const carried = carriedInto(all, standard, begun);
  const names = namesOf(reading);
  const { department } = names;
  const contents = handedOn({ ...begun, department, code: null }, carried);
  const tables = new Map([...contents.sheets].filter(([id]) => id !== "own/narrative"));
  const ready = new Map([[cellOfShortName, department]]);
  const offered = intoTables(tables, reading, { standard, ready });
  const { texts, edits: ofTexts } = intoTexts(carried, reading);
  const entered: readonly CellEdit[] = [...offered.edits, ...ofTexts];
  const edits = uncalculated ? [...entered, ...followingFrom(reading, entered)] : entered;
  const isThere = entered.length === 0 && offered.left.length === 0;
  const none =
    nothingIn(all, carried) ?? (isThere ? "上年的数和文字都已经有了，没有可带入的。" : null);
  const doubts = priorDoubts(all, { ...names, kind: begun.kind, year: reading.year });
  const from = { name, year: carried.year, department: carried.department };
  return { ...from, doubts, none, ...offered, texts, edits };
}

/** Why a file has nothing for a workbook; null where it has something. */
function nothingIn(all: CarriedOver, carried: CarriedOver): string | null {
  if (holdsSomething(carried)) return null;
  return holdsSomething(all)
    ? "里面的数和文字在这个工作簿里没有位置，没有可带入的；请核对文件。"
    : "没有认出上年的公开表或文字，没有可带入的；请核对文件。";
}
