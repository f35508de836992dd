import { chartTrend } from "../../model/chart.ts";
import { type Decimal, parseDecimal } from "../../model/decimal.ts";
import type { Contents } from "../../model/contents.ts";
import type { Workbook } from "../../model/grid.ts";
import { normalised } from "../../model/label.ts";
import type { Layout } from "../../model/layout.ts";
import type { DocumentKind } from "../../model/profile.ts";
import type { Reading } from "../../model/reading.ts";
import type { Standard } from "../../model/standard.ts";
import { placesOf, wordsOf } from "../../model/composed.ts";
import { composeTargets } from "../compose-targets.ts";
import { composeWords } from "../compose.ts";
import { flowOfWords } from "../holding/pair-up.ts";
import { layOut } from "../lay-out.ts";
import type { LayingData } from "../lay-published.ts";
import { read } from "../read.ts";

/** What a layout is once it is a workbook that was read. */
export interface ReadingBack {
  readonly laying: LayingData;
  readonly bookOf: (layout: Layout) => Workbook;
}

/** Contents as the standard workbook holds them, its formulas computed. */
export function readBack(
  contents: Contents,
  kind: DocumentKind,
  standard: Standard,
  { laying, bookOf }: ReadingBack,
): Reading {
  const profile = standard.profiles.get(contents.profile)!;
  const commission = { standard, profile, kind, year: contents.year, contents, ...laying };
  return read(
    bookOf(layOut({ ...commission, formulas: "all", asPrinted: true })),
    standard,
    profile,
  );
}

/** What a workbook says, sentence by sentence, as sentences are read; of a chart, which way it goes. */
export function sentencesOf(reading: Reading, standard: Standard): Set<string> {
  const words = composeWords(reading, standard).flatMap(({ blocks }) => blocks);
  return new Set(
    words.flatMap((block) => {
      if (block.kind === "chart") return [flowOfWords(chartTrend(block.chart))];
      return block.kind === "paragraph" || block.kind === "heading"
        ? [block.runs.map(({ text }) => flowOfWords(text)).join("")]
        : [];
    }),
  );
}

/** What the texts of performance targets say of a workbook's projects, line by line; the clerk's own aside. */
export function targetLinesOf(reading: Reading, standard: Standard): Set<string> {
  const own = reading.tables.find(({ definition }) => definition.id === "own/narrative");
  const isOwn = (place: string): boolean => place.startsWith(`${own?.grid.name}!`);
  const texts = [...standard.targetTexts.values()];
  const composed = texts.flatMap((one) => composeTargets([one], reading, standard.forms) ?? []);
  const lines = composed.flatMap(({ document }) =>
    document.blocks.flatMap((block) => {
      if (block.kind === "cover") return [...block.title, ...block.below];
      if (block.kind !== "paragraph" && block.kind !== "heading") return [];
      return block.runs.some((run) => placesOf(run).some(isOwn)) ? [] : [wordsOf(block.runs)];
    }),
  );
  return new Set(lines.map(flowOfWords));
}

/** Figures of a workbook's charts with the name each stands at: `其他收入|25.73`. */
export function drawnFigures(reading: Reading, standard: Standard): Set<string> {
  const blocks = composeWords(reading, standard).flatMap((one) => one.blocks);
  return new Set(
    blocks.flatMap((block) =>
      block.kind === "chart"
        ? block.chart.points.flatMap(({ name, figures }) =>
            figures.map(({ value }) => drawnAs(name, value)),
          )
        : [],
    ),
  );
}

/** How a figure of a chart is known again. */
export const drawnAs = (name: string, value: string): string => `${normalised(name)}|${value}`;

/** Figures of a workbook by `sheet!line:column`, in the unit of their table. */
export function figuresOf({ tables }: Reading): Map<string, Decimal> {
  const figures = new Map<string, Decimal>();
  for (const { definition, blocks } of tables) {
    for (const { block, lines } of blocks) {
      let listed = 0;
      for (const { key, facts } of lines) {
        const inList = block.rows.kind === "list" && key !== "total";
        const line = inList ? `line-${++listed}` : key;
        for (const { cell, column } of facts.values()) {
          if (cell.kind !== "amount") continue;
          figures.set(`${definition.id}!${line}:${column.id}`, cell.amount.value);
        }
      }
    }
  }
  return figures;
}

/** A printed figure; null for words. */
export const figureIn = (text: string): Decimal | null => parseDecimal(text.replaceAll(",", ""));
