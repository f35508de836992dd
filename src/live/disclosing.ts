import { checkDocument } from "../engine/check-document.ts";
import { checkReading } from "../engine/check.ts";
import { type Disclosure, compose } from "../engine/compose.ts";
import type { Asked } from "../engine/composing/narrator.ts";
import { dismissalsFrom, withDismissals } from "../engine/dismiss.ts";
import { type PrivateNumber, privateNumbers } from "../engine/private-numbers.ts";
import { defaultDocumentLimits } from "../hosts/documents/limits.ts";
import { readText } from "../hosts/documents/text/read-text.ts";
import type { ComposedBlock } from "../model/composed.ts";
import { type Finding, isCell } from "../model/finding.ts";
import type { Workbook } from "../model/grid.ts";
import type { Reading } from "../model/reading.ts";
import type { CheckedDocument } from "../model/report.ts";
import { renderText } from "../render/text.ts";
import { standard } from "../standard/index.ts";
import { nameOf, template } from "../standard/skeletons.ts";
import { withLetStand } from "./disclosure/let-stand.ts";
import { withOwnNarrative } from "./own-narrative.ts";

/** A disclosure at the gate: what was composed, and everything that was found on the way. */
export interface AtTheGate {
  /** Null where nobody has said yet how the authority words its text. */
  readonly disclosure: Disclosure | null;
  /** The workbook with its own words, then the composed text held against it. */
  readonly checked: readonly CheckedDocument[];
  /** Errors that stand: neither let stand by the clerk nor explained by another. */
  readonly errors: readonly Finding[];
  /** What a person should look at before it is published; it does not hold the document back. */
  readonly cautions: readonly Finding[];
}

/** What stands against letting a document out. */
export interface Standing {
  readonly errors: readonly Finding[];
  /** What only the clerk can still say. */
  readonly asked: readonly Asked[];
  /** Numbers of persons that must not be published. */
  readonly secrets: readonly PrivateNumber[];
}

/** @param tablesOnly the text stays behind */
export function standing({ disclosure, errors }: AtTheGate, tablesOnly: boolean): Standing {
  if (disclosure === null) return { errors, asked: [], secrets: [] };
  const { document, asked } = disclosure;
  const blocks = document.blocks.filter(({ kind }) => !tablesOnly || kind === "form");
  return {
    ...{ errors, asked: tablesOnly ? [] : asked },
    secrets: privateNumbers({ ...document, blocks }),
  };
}

/** What only the clerk can say, and numbers that must not be published, each as a line of the record. */
export const wantingLines = ({ asked, secrets }: Standing): string[] => [
  ...asked.map(({ zh, section }) => `待补：${zh}（${section}）`),
  ...secrets.map(({ what, masked, place }) => `不宜公开：${place} ${what} ${masked}`),
];

/** Where a workbook came from, and the name its text will have. */
export interface Source {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly path: string;
}

/**
 * Composes a workbook's disclosure and proves it before it leaves: the workbook is checked, the text
 * is read back as anybody would read it, and every figure in it is held against the tables.
 * @param name what the composed text is called in places
 */
export function disclose({ workbook, reading, path }: Source, name: string): AtTheGate {
  const options = { path, profile: reading.profile, relations: true };
  const dismissals = dismissalsFrom(workbook.remarks ?? "") ?? [];
  const itself = withDismissals(
    withOwnNarrative(checkReading(reading, standard, options), reading),
    workbook,
    dismissals,
  );
  const disclosure = compose(reading, standard, { template, nameOf });
  const told = disclosure === null ? null : toldOf(disclosure, itself, { reading, path, name });
  const own = itself.findings.filter(stands);
  const inText = told?.checked.findings.filter(stands) ?? [];
  const errors = own.filter(isError);
  return {
    disclosure,
    checked: told ? [itself, told.checked] : [itself],
    // A text composed from wrong cells is wrong where they are; only a right workbook's stands by itself.
    errors: errors.length > 0 ? errors : inText.filter(isError),
    cautions: [...own, ...inText.filter(isNews(own, told?.lines ?? []))].filter(isCaution),
  };
}

interface Told {
  readonly checked: CheckedDocument;
  readonly lines: readonly string[];
}

function toldOf(
  { document }: Disclosure,
  itself: CheckedDocument,
  { reading, path, name }: { readonly reading: Reading; readonly path: string; name: string },
): Told {
  // The tables are those of the workbook, which was checked itself; what was made of them is words and forms.
  const blocks = document.blocks.filter((block) => !printsFacts(block));
  const text = renderText({ ...document, blocks });
  const source = readText({ text, remarks: [] }, name, defaultDocumentLimits);
  const checked = checkDocument(source, standard, {
    ...{ path: name, profile: reading.profile, relations: true },
    beside: { reading, path },
  });
  const lines = text.split("\n");
  const words = reading.tables.find(({ definition }) => definition.id === "own/narrative");
  const ownWords = words?.grid.name ?? null;
  return { checked: withLetStand(checked, itself, document, { lines, ownWords }), lines };
}

/** What the workbook's own words and entries do not say already: rows of forms are entries, printed. */
function isNews(own: readonly Finding[], lines: readonly string[]) {
  const said = new Set(own.map(keyOf));
  return (finding: Finding): boolean => {
    const place = finding.locations[0];
    const isRow = place && !isCell(place) && lines[(place.line ?? 0) - 1]?.includes("\t");
    return isRow !== true && !said.has(keyOf(finding));
  };
}

const keyOf = ({ rule, message }: Finding): string => `${rule}|${message}`;

const printsFacts = (block: ComposedBlock): boolean =>
  block.kind === "form" && block.form.rows.flat().some(({ fact }) => fact !== undefined);

const stands = ({ dismissed, root }: Finding): boolean => dismissed === null && root === null;
/** No error of figures, but nothing that can be printed: a cell whose formula was never calculated. */
const unprintable = "presentation/formulas-are-calculated";
const isError = ({ severity, rule }: Finding): boolean =>
  severity === "error" || rule === unprintable;
const isCaution = (finding: Finding): boolean =>
  finding.severity === "warning" && !isError(finding);
