import { type ImportOptions, importDocument } from "../../src/engine/import-document.ts";
import { readBack } from "../../src/engine/importing/read-back.ts";
import { nodeDocumentReader } from "../../src/hosts/documents/node-documents.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import { disclose } from "../../src/live/disclosing.ts";
import { type ComposedBlock, type ComposedDocument, placesOf } from "../../src/model/composed.ts";
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
   * lines of one document only. Three things a document does not print are none: how many noughts end
   * a figure of the tables, whether nothing was typed as 0 or left blank, and what only a picture shows.
   */
  readonly differences: readonly string[];
}

/** Exports a department's document, reads it back into a workbook and exports that. */
export async function roundTrip(contents: Contents): Promise<RoundTrip> {
  const told = disclosed(workbookFrom(contents));
  const first = told.disclosure.document;
  const source = await nodeDocumentReader(__filename).read(renderDocx(first), "out.docx");
  const imported = importDocument(source, standard, importOptions);
  const again = readBack(imported.contents, imported.kind, standard, importOptions);
  const source2 = { workbook: again.workbook, reading: again, path: "book" };
  const { disclosure, errors } = disclose(source2, "text");
  const facts = factsOf(again);
  const printed = [...printedFacts({ ...told, disclosure: withoutPictures(told.disclosure) })];
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
  const [before, after] = [first, second].map((one) => linesOf(one.blocks.filter(isNoPicture)));
  const pictures = (one: ComposedDocument) => one.blocks.filter((block) => !isNoPicture(block));
  const drawn = linesOf(pictures(second));
  const shown = linesOf(pictures(first).filter((block) => !showsMore(block, first)));
  return [
    ...before!.filter((line) => !after!.includes(line)).map((line) => `not said: ${line}`),
    ...after!.filter((line) => !before!.includes(line)).map((line) => `said: ${line}`),
    ...shown.filter((line) => !drawn.includes(line)).map((line) => `not drawn: ${line}`),
    ...(before!.join("\n") === after!.join("\n") ? [] : ["the order is another"]),
  ];
}

/** A figure of a table without the noughts at its end, a picture without its number. */
const linesOf = (blocks: readonly ComposedBlock[]): string[] =>
  renderText({ title: "", blocks })
    .split("\n")
    .map((line) =>
      line
        .replace(/^图\d+/, "图")
        .replace(/(?<=\t|^)(-?\d+)\.(\d*?)0+(?=\t|$)/g, (_, whole: string, rest: string) =>
          rest === "" ? whole : `${whole}.${rest}`,
        ),
    );

const isNoPicture = ({ kind }: ComposedBlock): boolean => kind !== "chart";

const withoutPictures = <T extends { readonly document: ComposedDocument }>(one: T): T => ({
  ...one,
  document: { ...one.document, blocks: one.document.blocks.filter(isNoPicture) },
});

/** Whether a picture shows cells that no word and no table of the document prints. */
function showsMore(block: ComposedBlock, { blocks }: ComposedDocument): boolean {
  if (block.kind !== "chart") return false;
  const printed = new Set(
    blocks.flatMap((one) => {
      if (one.kind === "paragraph" || one.kind === "heading") return one.runs.flatMap(placesOf);
      return one.kind === "form" ? one.form.rows.flat().map(({ fact }) => fact) : [];
    }),
  );
  return block.words.flatMap(placesOf).some((place) => !printed.has(place));
}
