import type { SourceText, TextDocument } from "../model/document.ts";
import { readMentionsAt } from "./extracting/mentions.ts";
import { structure } from "./structure.ts";
import { tabulate } from "./tabulate.ts";

/** A document understood: its prose in passages with every figure in them, its tables as grids. */
export function extract(source: SourceText): TextDocument {
  const { passages, sections, regions } = structure(source);
  const { workbook, tables } = tabulate(source.text, regions);
  const read = passages.map((passage) => {
    const { mentions, tokens } = readMentionsAt(
      { text: passage.flow, at: passage.at },
      source.text,
    );
    return { ...passage, mentions, tokens };
  });
  return { source, passages: read, sections, tables, workbook };
}
