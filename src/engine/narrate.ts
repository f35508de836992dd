import type { TextDocument } from "../model/document.ts";
import type { Narrative } from "../model/narrative.ts";
import type { Standard } from "../model/standard.ts";
import { breakdownsOf } from "./extracting/breakdowns.ts";
import { cuesInOrder } from "./extracting/cues.ts";
import { natureOf } from "./extracting/nature.ts";
import { statementsOf } from "./extracting/statements.ts";
import { rowsOf } from "./extracting/table-rows.ts";

/**
 * The prose of a document as statements: what each figure is said of, and what is part of what.
 * @param known names of the grids whose tables were recognised
 */
export function narrate(
  extracted: TextDocument,
  standard: Pick<Standard, "claims">,
  known: ReadonlySet<string>,
): Narrative {
  const nature = natureOf(extracted);
  const document = {
    ...extracted,
    passages: [...extracted.passages, ...rowsOf(extracted, known)],
  };
  const spoken = statementsOf(document, cuesInOrder(standard.claims), nature.year);
  return { document, statements: spoken.statements, ...breakdownsOf(document, spoken), ...nature };
}
