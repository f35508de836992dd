import fc from "fast-check";
import type { ComposedDocument } from "../../src/model/composed.ts";
import { pagingOf } from "../../src/render/docx/paging.ts";
import { asParted } from "../../src/render/docx/pieces.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import {
  documented,
  loadDocument,
  loadPublished,
  loadTotals,
  published,
  withTotals,
} from "../../test/departments/departments.ts";
import { disclosed, workbookFrom } from "../../test/departments/disclosed.ts";
import { made, makings } from "../../test/departments/made.ts";
import { WriterOffice } from "../../test/render/writer-office.ts";

/** How many documents LibreOffice opens in one start. */
const atOnce = 20;

/**
 * Pages of documents, as their files say and as LibreOffice sets them; names those that differ.
 * @param each how many departments to make of every authority, budgets and final accounts
 */
export function comparePages(each: number): void {
  const contents = [
    ...published.map(loadPublished),
    ...withTotals.map(loadTotals),
    ...documented.map(loadDocument),
    ...makings.flatMap(([profile, of]) => fc.sample(made(profile, of), { numRuns: each, seed: 6 })),
  ];
  const documents = contents.map((one) => disclosed(workbookFrom(one)).disclosure.document);
  const office = new WriterOffice();
  let [same, alike] = [0, 0];
  try {
    for (let from = 0; from < documents.length; from += atOnce) {
      const some = documents.slice(from, from + atOnce);
      office.look(some.map(renderDocx)).forEach(({ pages }, nth) => {
        const counts = countsOf(some[nth]!);
        const theirs = pages - counts.back;
        if (counts.stated === theirs) same += 1;
        if (counts.spaced === theirs) alike += 1;
        if (counts.stated === theirs && counts.spaced === theirs) return;
        const { stated, spaced } = counts;
        console.log(`#${from + nth}: stated ${stated}, spaced ${spaced}, LibreOffice ${theirs}`);
      });
    }
  } finally {
    office.close();
  }
  const all = documents.length;
  console.log(`${all} documents · pages as stated ${same}, with its space at figures ${alike}`);
}

/** LibreOffice parts figures from Chinese letters though the file forbids it, lets no stop stand in the margin behind one, and counts an empty back. */
function countsOf(document: ComposedDocument) {
  const { pages, unnumbered } = pagingOf(document);
  const spaced = pagingOf(document, asParted).pages;
  return { stated: pages, spaced, back: unnumbered % 2 };
}
