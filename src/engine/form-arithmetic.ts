import type { Span, TextDocument } from "../model/document.ts";
import { type Finding, isCell } from "../model/finding.ts";
import type { RelationReport } from "../model/report.ts";
import type { Standard } from "../model/standard.ts";
import { checkTargets, targetReports } from "./check-targets.ts";
import { formsAsEntries } from "./forms-as-entries.ts";
import { readFormsOfText } from "./read-form.ts";
import { cellPlace } from "./verifying/form-findings.ts";
import type { Ground } from "./verifying/places.ts";

/**
 * What the rules of targets reckon in the printed forms of a document: plans that fall, ceilings that
 * are not the amount, actual values that miss their targets. What was told of the same cell before is
 * not told again.
 */
export function formArithmetic(
  document: TextDocument,
  standard: Standard,
  ground: Ground,
  told: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly relations: readonly RelationReport[] } {
  // Every form of targets has this among its headings.
  const isThere = document.source.text.includes("三级指标");
  const forms = isThere ? readFormsOfText(document, standard.forms.values()) : [];
  if (forms.length === 0) return { findings: [], relations: [] };
  const entries = formsAsEntries(forms, standard, null, (cell) => cellPlace(cell, ground));
  const known = told.filter(({ severity }) => severity !== "info").flatMap(spansOf);
  const checked = checkTargets(entries.reading, standard, ground.path);
  const own = checked.findings
    .filter(({ relatedRelations }) => relatedRelations.length > 0)
    .map(entries.inForms);
  const again = new Set(
    own.filter((one) => spansOf(one).some((span) => meets(span, known))).map(({ id }) => id),
  );
  return {
    findings: own.filter(({ id, root }) => !again.has(id) && !again.has(root ?? "")).map(forALook),
    relations: targetReports(checked, ground.path).map(entries.relationInForms),
  };
}

/** A form may have been read amiss: the clerk is asked to look. */
const forALook = (one: Finding): Finding =>
  one.severity === "error" ? { ...one, severity: "warning" } : one;

const spansOf = ({ locations }: Finding): Span[] =>
  locations.flatMap((one) => (isCell(one) ? [] : [one]));

const meets = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((one) => one.start < end && start < one.end);
