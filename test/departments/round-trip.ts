import { type ImportOptions, importDocument } from "../../src/engine/import-document.ts";
import { readBack } from "../../src/engine/importing/read-back.ts";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { disclose } from "../../src/live/disclosing.ts";
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
  /** What stands against the second export, what is left over and where the documents differ; empty where nothing does. */
  readonly differences: readonly string[];
}

/** Exports, reads back and exports again. */
export async function roundTrip(contents: Contents): Promise<RoundTrip> {
  const told = disclosed(workbookFrom(contents));
  const bytes = renderDocx(told.disclosure.document);
  const source = await nodeDocumentReader(__filename).read(bytes, "out.docx");
  const imported = importDocument(source, standard, importOptions);
  const reading = readBack(imported.contents, imported.kind, standard, importOptions);
  const { workbook } = reading;
  const gate = disclose({ workbook, reading, path: "book" }, "text");
  const facts = factsOf(reading);
  const printed = [...printedFacts(told)];
  const lost = printed.filter(([fact, said]) => facts.get(fact) !== said);
  const [before, after] = [told.disclosure, gate.disclosure!].map(({ document }) =>
    renderText(document).split("\n"),
  );
  return {
    imported,
    printed: printed.length,
    differences: [
      ...imported.unplaced.map(({ text, because }) => `left over: ${text} ${because}`),
      ...(placedFigures(imported.tally) < imported.tally.figures
        ? ["figures without a place"]
        : []),
      ...lost.map(([fact, said]) => `cell: ${fact} ${said} → ${facts.get(fact) ?? ""}`),
      ...gate.errors.map(({ rule, message }) => `error: ${rule} ${message}`),
      ...gate.disclosure!.asked.map(({ zh }) => `asked: ${zh}`),
      ...before!.filter((line) => !after!.includes(line)).map((line) => `not said: ${line}`),
      ...after!.filter((line) => !before!.includes(line)).map((line) => `said: ${line}`),
      ...(before!.join("\n") === after!.join("\n") ? [] : ["the text is another"]),
    ],
  };
}
