/**
 * Reading published documents back: `BUDGET_CORPUS=folder npm run bench:import [-- options]`.
 *
 *   --made N     instead, take N made departments of every authority and kind of document through
 *                export, import and export (the law); no folder needed
 *   --list       name every figure and paragraph that found no place, and every difference
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
import type { SourceText } from "../src/model/document.ts";
import { placedFigures } from "../src/model/imported.ts";
import { countedText } from "../src/report/words.ts";
import { standard } from "../src/standard/index.ts";
import { made, makings } from "../test/departments/made.ts";
import { importOptions, roundTrip } from "../test/departments/round-trip.ts";

const { values } = parseArgs({
  options: { made: { type: "string" }, list: { type: "boolean", default: false } },
});
const imported = (source: SourceText) => importDocument(source, standard, importOptions);

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
 * Exports made departments of every authority, both documents, as .docx, reads them back and exports
 * them again: nothing left over, the same cells, nothing against it and the same text.
 */
async function ofMade(count: number): Promise<void> {
  for (const [profile, kind] of makings) {
    const started = performance.now();
    let [bad, cells] = [0, 0];
    for (const contents of fc.sample(made(profile, kind), { numRuns: count, seed: 6 })) {
      const { differences, printed } = await roundTrip(contents);
      cells += printed;
      if (differences.length === 0) continue;
      bad += 1;
      if (values.list) for (const one of differences) console.log(`  ${one}`);
    }
    const each = (performance.now() - started) / count;
    console.log(
      `${profile} ${kind}: ${count} made departments exported, read back and exported again, ${cells} cells, ${bad} differ · ${each.toFixed(0)} ms each`,
    );
  }
}

const corpus = process.env["BUDGET_CORPUS"];
if (values.made !== undefined) void ofMade(Number(values.made));
else if (corpus) void ofCorpus(corpus);
else console.log("Set BUDGET_CORPUS to the folder of published documents, or ask for --made 100.");
