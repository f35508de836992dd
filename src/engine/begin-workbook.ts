import type { Contents } from "../model/contents.ts";
import type { Begun } from "./carried-into.ts";
import type { Standard } from "../model/standard.ts";
import { withOwnTextRows } from "./own-text-rows.ts";
import { type CarriedOver, beginningFrom } from "./carry-over.ts";

/** Whose workbook is begun. */
export interface BegunFor extends Begun {
  readonly department: string;
  /** Null where nobody said it: then that of the year before. */
  readonly code: string | null;
}

/** The contents a new workbook begins with. @param carried null for nothing that is handed on */
export function beginWorkbook(
  begun: BegunFor,
  carried: CarriedOver | null,
  standard: Standard,
): Contents {
  const contents = withOwnTextRows(handedOn(begun, carried), standard, begun.kind);
  // Tables of accounts are printed alike everywhere: the workbook itself says whose text goes with them.
  return begun.kind === "budget" ? contents : withLayout(contents, begun.profile.label.zh);
}

/** What the year before puts into a workbook, whether it is new or somebody's already. */
export function handedOn(begun: BegunFor, carried: CarriedOver | null): Contents {
  const { profile, year, department } = begun;
  const who = {
    ...{ profile: profile.id, year, department },
    code: begun.code ?? carried?.code ?? "",
    // Printed on every table; the clerk may shorten it on the first sheet.
    shortName: carried?.shortName || department,
  };
  return carried ? beginningFrom(carried, who) : { ...who, sheets: new Map() };
}

function withLayout(contents: Contents, name: string): Contents {
  const id = "own/particulars";
  const lines = contents.sheets.get(id)?.lines ?? [];
  const line = { key: "layout", label: null, values: { text: name } };
  const sheets = new Map(contents.sheets).set(id, { lines: [...lines, line], note: null });
  return { ...contents, sheets };
}
