import {
  type ComposedBlock,
  type ComposedDocument,
  type ComposedRun,
  contentsOf,
  wordsOf,
} from "../model/composed.ts";
import { type ComposedChart, chartRows, chartTrend } from "../model/chart.ts";
import { type PrintedForm, placedCells } from "../model/printed-form.ts";
import { commentOf, linesOf } from "./printable.ts";

/**
 * The document as Markdown: headings by their signs, forms as tables of bars, places that a merged
 * cell covers left empty. Whatever a text contains stays words.
 */
export function renderMarkdown(document: ComposedDocument): string {
  const blocks = document.blocks.flatMap((block) => {
    const lines = linesOfBlock(block, document);
    return lines.length === 0 ? [] : [lines.join("\n")];
  });
  const comment = commentOf(document.remark);
  return `${comment}${comment === "" ? "" : "\n"}${blocks.join("\n\n")}\n`;
}

function linesOfBlock(block: ComposedBlock, document: ComposedDocument): string[] {
  switch (block.kind) {
    case "cover":
      return [
        `# ${block.title.map(plain).join(" ")}`,
        ...block.below.flatMap((text) => ["", plain(text)]),
      ];
    case "contents":
      return [
        plain(block.title),
        "",
        ...contentsOf(document, block.depth).map(
          ({ text, level }) => `${"  ".repeat(level)}- ${plain(text)}`,
        ),
      ];
    case "heading":
      return [`${"#".repeat(block.level + 2)} ${lineOf(block.runs)}`];
    case "paragraph":
      return linesOf(wordsOf(block.runs)).flatMap((line, at) =>
        at === 0 ? [plain(line)] : ["", plain(line)],
      );
    case "form":
      return formLines(block.form);
    case "chart":
      return chartLines(block.chart);
    case "page-break":
      return [];
  }
}

/** A chart's figures as a table, or what became of them since the year before. */
function chartLines(chart: ComposedChart): string[] {
  const [head, ...body] = chartRows(chart);
  if (!head) return [plain(chart.caption), "", plain(chartTrend(chart))];
  const row = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |`;
  return [
    plain(chart.caption),
    "",
    row(head),
    `|${" --- |".repeat(head.length)}`,
    ...body.map(row),
  ];
}

const lineOf = (runs: readonly ComposedRun[]): string => plain(wordsOf(runs));

/** Signs that Markdown would take for its own. */
const signs = /[\\`*_[\]<>|#]/g;

/** Words on one line that mean nothing but themselves. */
const plain = (text: string): string =>
  linesOf(text)
    .map((line) => line.replaceAll("\t", " ").replace(signs, "\\$&"))
    .join(" ");

function formLines(form: PrintedForm): string[] {
  const rows = form.rows.map(() => Array.from(form.widths, () => ""));
  for (const { cell, row, column } of placedCells(form)) rows[row]![column] = plain(cell.text);
  const [head, ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  const apart = (texts: readonly string[]): string[] => texts.flatMap((text) => [text, ""]);
  return [
    ...apart([plain(form.title)].filter((text) => text !== "")),
    ...apart(form.above.map((pieces) => pieces.map(plain).join("　"))),
    ...(head === undefined ? [] : [head, `|${" --- |".repeat(form.widths.length)}`, ...body]),
    ...form.notes.flatMap((note) => ["", plain(note)]),
  ];
}
