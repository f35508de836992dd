import { type ImportOptions, importDocument } from "../../src/engine/import-document.ts";
import { readBack } from "../../src/engine/importing/read-back.ts";
import { read } from "../../src/engine/read.ts";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { disclose } from "../../src/live/disclosing.ts";
import type { ComposedDocument } from "../../src/model/composed.ts";
import type { Contents } from "../../src/model/contents.ts";
import { type Imported, placedFigures } from "../../src/model/imported.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { renderText } from "../../src/render/text.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";
import { disclosed, workbookFrom } from "./disclosed.ts";
import { factsOf, printedFacts } from "./printed-facts.ts";

export const importOptions: ImportOptions = {
  profile: null,
  laying: { template, nameOf },
  bookOf: workbookOf,
};

/** What became of a department whose disclosure was exported as .docx and read back. */
export interface RoundTrip {
  readonly imported: Imported;
  /** Cells the disclosure prints or reckons from. */
  readonly printed: number;
  /**
   * What stands against the second export, what was left over, cells that say something else, and
   * lines of one document only. Two things a document does not print are none: how many noughts end
   * a figure of the tables, and whether nothing was typed as 0 or left blank.
   */
  readonly differences: readonly string[];
}

/** Exports a department's document, reads it back into a workbook and exports that. */
export async function roundTrip(contents: Contents): Promise<RoundTrip> {
  const told = disclosed(workbookFrom(contents));
  const first = told.disclosure.document;
  const source = await nodeDocumentReader(__filename).read(renderDocx(first), "out.docx");
  const imported = importDocument(source, standard, importOptions);
  const { workbook } = readBack(imported.contents, imported.kind, standard, importOptions);
  // Whoever opens the workbook has only what stands in it, of the authority too.
  const again = read(workbook, standard, null);
  const source2 = { workbook, reading: again, path: "book" };
  const { disclosure, errors } = disclose(source2, "text");
  const facts = factsOf(again);
  const printed = [...printedFacts(told)];
  const lost = printed.filter(([fact, said]) => (facts.get(fact) ?? "0") !== said);
  const { unplaced, tally } = imported;
  return {
    imported,
    printed: printed.length,
    differences: [
      ...unplaced.map(({ text, because }) => `left over: ${text} ${because}`),
      ...(placedFigures(tally) < tally.figures ? ["figures without a place"] : []),
      ...lost.map(([fact, said]) => `cell: ${fact} ${said} → ${facts.get(fact) ?? ""}`),
      ...errors.map(({ rule, message }) => `error: ${rule} ${message}`),
      ...disclosure!.asked.map(({ zh }) => `asked: ${zh}`),
      ...otherLines(first, disclosure!.document),
    ],
  };
}

/** Lines that only one of two documents has, or that stand in another order. */
function otherLines(first: ComposedDocument, second: ComposedDocument): string[] {
  const [before, after] = [first, second].map(linesOf);
  return [
    ...(first.title === second.title ? [] : [`title: ${first.title} → ${second.title}`]),
    ...before!.filter((line) => !after!.includes(line)).map((line) => `not said: ${line}`),
    ...after!.filter((line) => !before!.includes(line)).map((line) => `said: ${line}`),
    ...(before!.join("\n") === after!.join("\n") ? [] : ["the order is another"]),
  ];
}

/** A figure of a table without the noughts at its end. */
const linesOf = ({ blocks }: ComposedDocument): string[] =>
  renderText({ title: "", blocks })
    .split("\n")
    .map((line) =>
      line.replace(/(?<=\t|^)(-?\d+)\.(\d*?)0+(?=\t|$)/g, (_, whole: string, rest: string) =>
        rest === "" ? whole : `${whole}.${rest}`,
      ),
    );
