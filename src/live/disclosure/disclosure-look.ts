import { composeWords } from "../../engine/compose.ts";
import type { CellPlace } from "../../hosts/ports.ts";
import { type ComposedBlock, type ComposedRun, placesOf, wordsOf } from "../../model/composed.ts";
import { address } from "../../model/grid.ts";
import type { FreeRow } from "../../model/live.ts";
import type { OwnText } from "../../model/narrative-section.ts";
import type { Reading } from "../../model/reading.ts";
import { standard } from "../../standard/index.ts";
import { freeRowOf } from "../free-row.ts";
import { ownNarrativeOf, ownRowsOf } from "../own-rows.ts";

/** The text of a disclosure as the page shows it, section by section. */
export interface DisclosureLook {
  /** Name of the layout whose wording it is, or that has none yet. */
  readonly profile: string;
  /** Names of the layouts whose wording is known. */
  readonly worded: readonly string[];
  /** None where nobody has said yet how the authority words its text. */
  readonly sections: readonly ShownSection[];
  /** Where a text of the clerk can be written; null without the sheet 文字说明. */
  readonly free: FreeRow | null;
  /** Rows of 文字说明 that name a text nobody has written yet. */
  readonly waiting: readonly WaitingText[];
}

/** A text nobody has written yet, and the cell kept for it. */
export interface WaitingText extends OwnText {
  readonly at: CellPlace;
}

export interface ShownSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ShownBlock[];
  readonly asked: readonly ShownAsked[];
}

/** A line of a section. */
export interface ShownBlock {
  readonly kind: "heading" | "paragraph" | "aside";
  /** Of a heading, from 1; 0 elsewhere. */
  readonly level: number;
  readonly runs: readonly ShownRun[];
  /** Who words it; null for what is worded where it was entered, or always the same. */
  readonly wording: Wording | null;
}

export interface ShownRun {
  readonly text: string;
  /** Cells a figure was taken from; empty for words. */
  readonly from: readonly CellPlace[];
}

export type Wording =
  /** The cells; other words of the clerk would be kept under these names. */
  | { readonly by: "cells"; readonly kept: OwnText }
  /** The clerk, in place of what the cells say. */
  | { readonly by: "clerk-instead"; readonly at: CellPlace; readonly cells: string }
  /** The clerk. */
  | { readonly by: "clerk"; readonly at: CellPlace };

export interface ShownAsked {
  readonly zh: string;
  /** Of a text: the names it is looked for under in 文字说明. */
  readonly text: OwnText | null;
  /** Of a figure: the cell it belongs in. */
  readonly cell: CellPlace | null;
}

/** The text of a workbook's disclosure, with the way from every figure to its cells. */
export function disclosureLook(reading: Reading): DisclosureLook {
  const own = ownNarrativeOf(reading);
  const isOwn = (at: CellPlace): boolean => at.sheet === own?.grid.name;
  const sections = reading.tables.length === 0 ? [] : composeWords(reading, standard);
  return {
    profile: reading.profile.label.zh,
    worded: [...standard.frames.values()].map(({ label }) => label.zh),
    sections: sections.map(({ section, blocks, asked }) => ({
      id: section.id,
      heading: headingOf(blocks) ?? section.label.zh,
      blocks: blocks.flatMap((block) => shownBlock(block, isOwn)),
      asked: asked.map(({ zh, text = null, cell }) => ({ zh, text, cell: placeIn(cell ?? null) })),
    })),
    free: freeRowOf(own),
    waiting: ownRowsOf(reading).flatMap(({ section, paragraph, text, facts }) => {
      const at = facts.get("text");
      if (text !== "" || !at || at.row === null || at.at === null) return [];
      const place = { sheet: at.table.grid.name, cell: address(at.row, at.at) };
      return [{ section, paragraph, at: place }];
    }),
  };
}

const headingOf = (blocks: readonly ComposedBlock[]): string | null => {
  const first = blocks.find(({ kind }) => kind === "heading");
  return first?.kind === "heading" ? wordsOf(first.runs) : null;
};

function shownBlock(block: ComposedBlock, isOwn: (at: CellPlace) => boolean): ShownBlock[] {
  if (block.kind === "chart") {
    const runs = [{ text: block.chart.caption, from: [] }];
    return [{ kind: "aside", level: 0, runs, wording: null }];
  }
  if (block.kind !== "heading" && block.kind !== "paragraph") return [];
  if (block.kind === "heading") {
    return [{ kind: "heading", level: block.level, runs: block.runs.map(shownRun), wording: null }];
  }
  const { runs, made } = block;
  const [at] = runs.length === 1 ? shownRun(runs[0]!).from : [];
  if (at && isOwn(at)) {
    const wording: Wording = made?.instead
      ? { by: "clerk-instead", at, cells: wordsOf(made.instead) }
      : { by: "clerk", at };
    return [{ kind: "paragraph", level: 0, runs: [{ text: runs[0]!.text, from: [] }], wording }];
  }
  const wording: Wording | null = made ? { by: "cells", kept: made.kept } : null;
  return [{ kind: "paragraph", level: 0, runs: runs.map(shownRun), wording }];
}

const shownRun = (run: ComposedRun): ShownRun => ({
  text: run.text,
  from: placesOf(run).flatMap((place) => placeIn(place) ?? []),
});

/** 收入总表!D7 as a place. */
function placeIn(place: string | null): CellPlace | null {
  const bar = place?.lastIndexOf("!") ?? -1;
  return bar < 0 ? null : { sheet: place!.slice(0, bar), cell: place!.slice(bar + 1) };
}
