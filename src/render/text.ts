import {
  type ComposedBlock,
  type ComposedDocument,
  type ComposedRun,
  contentsOf,
  wordsOf,
} from "../model/composed.ts";
import { type ComposedChart, chartRows, chartTrend } from "../model/chart.ts";
import { type PrintedForm, placedCells } from "../model/printed-form.ts";
import { linesOf } from "./printable.ts";

/**
 * The document as plain text: a line for every heading, paragraph and row of a form, the cells of a
 * row parted by tabs, places that a merged cell covers left empty. Pages have no numbers here.
 */
export function renderText(document: ComposedDocument): string {
  const blocks = document.blocks.flatMap((block) => {
    const lines = linesOfBlock(block, document);
    return lines.length === 0 ? [] : [lines.join("\n")];
  });
  // A text has no properties: what is to be known of it stands at its end.
  const remark = document.remark === undefined ? [] : [`（${oneLine(document.remark)}）`];
  return `${[...blocks, ...remark].join("\n\n")}\n`;
}

function linesOfBlock(block: ComposedBlock, document: ComposedDocument): string[] {
  switch (block.kind) {
    case "cover":
      return [...block.title, ...block.below].map(oneLine);
    case "contents":
      return [
        oneLine(block.title),
        ...contentsOf(document, block.depth).map(({ text }) => oneLine(text)),
      ];
    case "heading":
      return [lineOf(block.runs)];
    case "paragraph":
      return linesOf(wordsOf(block.runs)).map((line) => line.replaceAll("\t", " "));
    case "form":
      return formLines(block.form);
    case "chart":
      return chartLines(block.chart);
    case "page-break":
      return [];
  }
}

/** A chart's figures as rows under its caption, or what became of them since the year before. */
function chartLines(chart: ComposedChart): string[] {
  const rows = chartRows(chart).map((cells) => cells.map(oneLine).join("\t"));
  const trend = chartTrend(chart);
  return [chart.caption, ...rows, ...(trend === "" ? [] : [trend])];
}

const lineOf = (runs: readonly ComposedRun[]): string => oneLine(wordsOf(runs));

/** Breaks and tabs within a cell would look like other cells. */
const oneLine = (text: string): string =>
  linesOf(text)
    .map((line) => line.replaceAll("\t", " "))
    .join(" ");

function formLines(form: PrintedForm): string[] {
  const rows = form.rows.map(() => Array.from(form.widths, () => ""));
  for (const { cell, row, column } of placedCells(form)) rows[row]![column] = oneLine(cell.text);
  return [
    oneLine(form.title),
    ...form.above.map((pieces) => pieces.map(oneLine).join("\t")),
    ...rows.map((cells) => cells.join("\t")),
    ...form.notes.map(oneLine),
  ];
}
