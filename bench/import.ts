/**
 * Reading published documents back: `BUDGET_CORPUS=folder npm run bench:import [-- options]`.
 *
 *   --made N     instead, take N made departments through export and import (the law); no folder needed
 *   --list       name every figure and paragraph that found no place
 *
 * How to read it. For each document: figures it prints; the share that has a place in the workbook, as a
 * cell, a field of a form, a sentence the workbook says again, a sentence its cells bear out, or words
 * kept as the clerk's own; how many paragraphs without figures are left over; time of the whole.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { importDocument } from "../src/engine/import-document.ts";
import { nodeDocumentReader } from "../src/hosts/documents/node-documents.ts";
import { workbookOf } from "../src/hosts/memory/layout-grid.ts";
import type { SourceText } from "../src/model/document.ts";
import { placedFigures } from "../src/model/imported.ts";
import { renderDocx } from "../src/render/docx/render-docx.ts";
import { renderText } from "../src/render/text.ts";
import { countedText } from "../src/report/words.ts";
import { standard } from "../src/standard/index.ts";
import { nameOf, template } from "../src/standard/skeletons.ts";
import { disclosed, workbookFrom } from "../test/departments/disclosed.ts";
import { madeDepartment } from "../test/departments/made-department.ts";
import { factsOf, printedFacts } from "../test/departments/printed-facts.ts";

const { values } = parseArgs({
  options: { made: { type: "string" }, list: { type: "boolean", default: false } },
});
const options = { profile: null, laying: { template, nameOf }, bookOf: workbookOf };
const imported = (source: SourceText) => importDocument(source, standard, options);

/** Documents of the corpus that hold tables and text of one department. */
const documents: readonly (readonly [folder: string, begins: string])[] = [
  ["seeds", "001"],
  ["shanghai", "bud_sh_czj25.txt"],
  ["shanghai", "good_czj24_final.txt"],
];

async function ofCorpus(corpus: string): Promise<void> {
  for (const [folder, begins] of documents) {
    const name = readdirSync(join(corpus, folder)).find((one) => one.startsWith(begins));
    if (name === undefined) {
      console.log(`${folder}/${begins}: not in the folder`);
      continue;
    }
    const bytes = new Uint8Array(readFileSync(join(corpus, folder, name)));
    const source = await nodeDocumentReader(__filename).read(bytes, name);
    const started = performance.now();
    const { tally, unplaced, contents } = imported(source);
    const ms = performance.now() - started;
    const { figures, inTables, inForms, saidAgain, borneOut, inOwnWords } = tally;
    const placed = placedFigures(tally);
    const paragraphs = unplaced.filter(({ what }) => what === "paragraph").length;
    const share = ((100 * placed) / figures).toFixed(2);
    console.log(
      `${begins.padEnd(22)} ${contents.profile} ${contents.year} · ${placed} of ${figures} figures placed (${share} %): tables ${inTables}, forms ${inForms}, said again ${saidAgain}, borne out ${borneOut}, own words ${inOwnWords} · ${paragraphs} paragraphs left · ${ms.toFixed(0)} ms`,
    );
    const shown = unplaced.filter(({ what }) => values.list || what === "figure");
    for (const { text, because, location } of shown) {
      console.log(`  ${countedText(location)} ${text.replace(/\s+/g, " ")} — ${because}`);
    }
  }
}

/**
 * Exports made departments as .docx and reads them back: nothing left over, the same text again, and
 * every cell that is printed or reckoned from says what it said.
 */
async function ofMade(count: number): Promise<void> {
  let [bad, cells] = [0, 0];
  for (const contents of fc.sample(madeDepartment, { numRuns: count, seed: 6 })) {
    const told = disclosed(workbookFrom(contents));
    const bytes = renderDocx(told.disclosure.document);
    const back = imported(await nodeDocumentReader(__filename).read(bytes, "out.docx"));
    const again = disclosed(workbookFrom(back.contents));
    const facts = factsOf(again.reading);
    const printed = [...printedFacts(told)];
    const lost = printed.filter(([fact, said]) => facts.get(fact) !== said);
    const same = renderText(again.disclosure.document) === renderText(told.disclosure.document);
    cells += printed.length;
    if (back.unplaced.length === 0 && same && lost.length === 0) continue;
    bad += 1;
    console.log(`left over ${back.unplaced.length}, text ${same ? "the same" : "OTHER"}`, lost);
  }
  console.log(`${count} made departments exported and read back: ${cells} cells, ${bad} differ`);
}

const corpus = process.env["BUDGET_CORPUS"];
if (values.made !== undefined) void ofMade(Number(values.made));
else if (corpus) void ofCorpus(corpus);
else console.log("Set BUDGET_CORPUS to the folder of published documents, or ask for --made 100.");
