/**
 * Forms of performance targets there and back, on real documents: `npm run bench:forms [-- options]`,
 * with the folder of the documents in `BUDGET_CORPUS`.
 *
 *   --verbose      list the differences of white space and width too, and every form's damage
 *   --only TEXT    documents whose name holds the text
 *
 * Each form is read into data and laid out again in the same layout; then the cells that hold
 * something are compared in order.
 *   same      the same characters
 *   wrap      the same but for white space and the width of signs
 *   title     the title in another wording that the layout reads (`1.` for `1、`)
 *   named     other differences, each printed with both texts
 *   lines     forms whose text had lost its columns: does all that was printed, in order, come back?
 *   sheet     cells of the forms generated as .xlsx and read again, that are those laid out, in order
 *   docx      the same of the forms generated as .docx
 */
import { parseArgs } from "node:util";
import { extract } from "../src/engine/extract.ts";
import { layForm } from "../src/engine/lay-form.ts";
import { layOutForms } from "../src/engine/lay-out-forms.ts";
import { type ReadForm, readFormsOfText } from "../src/engine/read-form.ts";
import { nodeDocumentReader } from "../src/hosts/documents/node-documents.ts";
import { templateWriter } from "../src/hosts/exceljs/template-writer.ts";
import { inflateWithNode } from "../src/hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../src/hosts/xlsx/read-workbook.ts";
import type { ComposedBlock } from "../src/model/composed.ts";
import type { GridCell } from "../src/model/grid.ts";
import { normalised } from "../src/model/label.ts";
import type { Performance } from "../src/model/performance.ts";
import { printedText } from "../src/model/printed-text.ts";
import { renderDocx } from "../src/render/docx/render-docx.ts";
import { standard } from "../src/standard/index.ts";
import { sourceOf } from "./accuracy/documents.ts";
import { type Pair, aligned } from "./forms/aligned.ts";

/** Documents with the number of forms that a person counts in them. */
const documents: readonly (readonly [file: string, forms: number])[] = [
  ["000_d7c44161fdcc0897.txt", 14],
  ["001_2b5c68688f31c1dc.txt", 14],
  ["002_1145ec30716315ae.txt", 7],
  ["003_4278fa2c9ee0e9ff.txt", 8],
  ["004_c91a63db8a315d6c.txt", 6],
];

interface Tally {
  cells: number;
  same: number;
  wrap: number;
  title: number;
  named: number;
}

/** A form laid out again from what was read of it. */
function again(form: ReadForm): string[] {
  const { layout, project, whole, department, unitCode, year, serial } = form;
  const performance: Performance = { department, unitCode, year, projects: [], whole };
  const { rows, title } = layForm(layout, performance, project, serial ?? 1);
  return [...(form.title === "" ? [] : [title]), ...rows.flat().map(({ text }) => text)];
}

function printed({ table, first, end, title }: ReadForm): string[] {
  return [title, ...table.rows.slice(first, end).flatMap(({ texts }) => texts)];
}

const filled = (texts: readonly string[]): string[] =>
  texts.filter((text) => text !== undefined && text.trim() !== "").map((text) => text.trim());

const squeezed = (text: string): string => normalised(text).replace(/[，]/g, ",");

function compare(form: ReadForm, tally: Tally, verbose: boolean): string[] {
  const pairs: Pair[] = aligned(filled(printed(form)), filled(again(form)), squeezed);
  const lines: string[] = [];
  for (const { source, ours } of pairs) {
    if (source !== null) tally.cells += 1;
    if (source === ours) tally.same += 1;
    else if (source !== null && ours !== null && squeezed(source) === squeezed(ours)) {
      tally.wrap += 1;
      if (verbose) lines.push(`    wrap   ${show(source)} → ${show(ours)}`);
    } else if (source === form.title && ours?.endsWith("绩效目标表")) tally.title += 1;
    else {
      tally.named += 1;
      lines.push(`    named  ${show(source)} → ${show(ours)}`);
    }
  }
  return lines;
}

const show = (text: string | null): string => (text === null ? "∅" : JSON.stringify(text));

/** Of a form whose columns were lost: do its lines come back, character for character? */
function linesComeBack(form: ReadForm): boolean | null {
  if (form.table.lines === undefined) return null;
  const [, ...cells] = again(form);
  return squeezed(form.table.lines) === squeezed(cells.join(""));
}

/** Every form generated anew, written as sheet and as document, and read again: do the cells come back? */
async function writtenForms(
  forms: readonly ReadForm[],
): Promise<{ readonly sheet: string; readonly docx: string }> {
  const laid = forms.map((form) => {
    const { layout, project, whole, department, unitCode, year, serial } = form;
    const performance: Performance = { department, unitCode, year, projects: [], whole };
    return layForm(layout, performance, project, serial ?? 1);
  });
  const cells = filled(laid.flatMap(({ rows }) => rows.flat().map(({ text }) => text)));
  const sheets = layOutForms(laid.map((form, nth) => ({ name: `${nth + 1}`, form })));
  const book = xlsxReader({ inflate: inflateWithNode }).read(
    await templateWriter.write({ sheets, names: [] }),
    "forms.xlsx",
  );
  const ofSheets = book.grids.flatMap((grid, nth) => {
    const above = 1 + laid[nth]!.above.length;
    return [...grid.rows].filter(([row]) => row > above).flatMap(([, row]) => row.map(shownIn));
  });
  const blocks = laid.map((form): ComposedBlock => ({
    kind: "form",
    form,
    landscape: false,
    listed: 1,
  }));
  const bytes = renderDocx({ title: "绩效目标表", blocks });
  const source = await nodeDocumentReader(import.meta.filename).read(bytes, "forms.docx");
  const ofTables = source.tables.flatMap(({ rows }) =>
    rows.flat().map(({ start, end }) => source.text.slice(start, end)),
  );
  return { sheet: sameCells(cells, ofSheets), docx: sameCells(cells, ofTables) };
}

const shownIn = (cell: GridCell | undefined): string => (cell ? printedText(cell) : "");

/** How many of the cells come back in order: all of them, or how many of how many. */
function sameCells(cells: readonly string[], back: readonly string[]): string {
  const again = filled(back);
  const same = aligned(cells, again, squeezed).filter(
    ({ source, ours }) => source !== null && ours !== null && squeezed(source) === squeezed(ours),
  ).length;
  return `${same}/${Math.max(cells.length, again.length)}`;
}

async function main(): Promise<void> {
  const corpus = process.env["BUDGET_CORPUS"];
  if (corpus === undefined) throw new Error("BUDGET_CORPUS names no folder of documents");
  const { values } = parseArgs({
    options: { verbose: { type: "boolean", default: false }, only: { type: "string" } },
  });
  for (const [file, expected] of documents) {
    if (values.only !== undefined && !file.includes(values.only)) continue;
    const source = await sourceOf(corpus, "seeds", file);
    const started = performance.now();
    const forms = readFormsOfText(extract(source), standard.forms.values());
    const tally: Tally = { cells: 0, same: 0, wrap: 0, title: 0, named: 0 };
    const details = forms.flatMap((form) => {
      const differences = compare(form, tally, values.verbose);
      const damage = form.damage.map((one) => `    damage ${one}`);
      const back = linesComeBack(form);
      const lines = back === null ? "" : back ? " · lines same" : " · LINES DIFFER";
      const head = `  ${form.layout.id} · ${form.title || "（无题）"}${lines}`;
      const shown = [...differences, ...damage];
      return shown.length > 0 || values.verbose || back === false ? [head, ...shown] : [];
    });
    const { cells, same, wrap, title, named } = tally;
    console.log(
      `${file}: ${forms.length}/${expected} forms, ${cells} cells, ${same} same, ${wrap} wrap, ${title} title, ${named} named · ${Math.round(performance.now() - started)} ms`,
    );
    const written = await writtenForms(forms);
    console.log(`  as sheet ${written.sheet} cells the same, as docx ${written.docx}`);
    for (const line of details) console.log(line);
  }
}

void main();
