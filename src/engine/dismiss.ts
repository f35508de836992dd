import type { Dismissal } from "../model/dismissal.ts";
import { type Finding, type Location, type Quantity, isCell } from "../model/finding.ts";
import { type Grid, type GridCell, type Workbook, cellAt, parseAddress } from "../model/grid.ts";
import { printedText } from "../model/printed-text.ts";
import type { CheckedDocument, Summary } from "../model/report.ts";

/**
 * What a finding speaks of, as one short word: rule, words, sheet, labels, figures and everything
 * its cells show. A row inserted elsewhere leaves it as it is; a figure that changes changes it.
 */
export function fingerprintOf(finding: Finding, workbook: Workbook): string {
  return fingerprintIn(finding, new Map(workbook.grids.map((grid) => [grid.name, grid])));
}

/** The document with the findings the clerk lets stand marked as such, and counted no longer. */
export function withDismissals(
  document: CheckedDocument,
  workbook: Workbook,
  dismissals: readonly Dismissal[],
): CheckedDocument {
  const grids = new Map(workbook.grids.map((grid) => [grid.name, grid]));
  const known = new Map(dismissals.map((one) => [one.fingerprint, one]));
  const findings = document.findings.map((finding): Finding => {
    const one = known.size > 0 ? known.get(fingerprintIn(finding, grids)) : undefined;
    const dismissed = one ? { reason: one.reason, by: one.by, at: one.at } : null;
    return { ...finding, dismissed };
  });
  return { ...document, findings, summary: recounted(document.summary, findings) };
}

/** Dismissals as the text kept with a workbook. */
export function remarksText(dismissals: readonly Dismissal[]): string {
  return JSON.stringify({ version, dismissals });
}

/**
 * The dismissals of a kept text; none where it is damaged.
 * @returns null when a later version of the product wrote it, which must not be overwritten
 */
export function dismissalsFrom(text: string): readonly Dismissal[] | null {
  const kept = parsed(text);
  if (!isRecord(kept) || !Number.isInteger(kept["version"])) return [];
  if (kept["version"] !== version) return null;
  const listed: unknown = kept["dismissals"];
  return Array.isArray(listed) ? listed.flatMap(dismissalIn) : [];
}

/** Of the kept text. */
const version = 1;

/** Places in a message: they change when a row is inserted elsewhere. */
const addresses = /(?<![A-Za-z0-9])[A-Z]{1,3}[1-9]\d{0,6}(?![A-Za-z0-9])/g;

function fingerprintIn(finding: Finding, grids: ReadonlyMap<string, Grid>): string {
  const [first] = finding.locations;
  const words = [
    finding.rule,
    finding.kind,
    finding.message.replace(addresses, ""),
    figureWords(finding.stated),
    figureWords(finding.expected),
    first && isCell(first) ? rowWords(grids.get(first.sheet), first.cell) : [],
    finding.locations.map((place) => placeWords(place, grids)),
  ];
  return digest(JSON.stringify(words));
}

function figureWords(quantity: Quantity | null): string[] {
  if (!quantity) return [""];
  const { label, value, unit, text } = quantity;
  return [label, value, unit, text ?? ""];
}

/** What stands at a place; a sentence is told by its words, wherever it moves to. */
function placeWords(place: Location, grids: ReadonlyMap<string, Grid>): string[] {
  if (!isCell(place)) return [place.quote];
  return [place.sheet, shownAt(grids.get(place.sheet), place.cell)];
}

/** Codes and names beside the cell: they tell two like findings of one sheet apart. */
function rowWords(grid: Grid | undefined, cell: string): string[] {
  const at = parseAddress(cell);
  const cells = (at && grid?.rows.get(at.row)) || [];
  return cells.flatMap((one?: GridCell) => (one?.type === "text" ? [one.text.trim()] : []));
}

function shownAt(grid: Grid | undefined, cell: string): string {
  const at = parseAddress(cell);
  const found = grid && at ? cellAt(grid, at.row, at.column) : undefined;
  return found ? printedText(found).trim() : "";
}

/** How many findings of each severity still stand for themselves. */
export function recounted(summary: Summary, findings: readonly Finding[]): Summary {
  const standing = findings.filter(({ root, dismissed }) => root === null && dismissed === null);
  const count = (severity: Finding["severity"]) =>
    standing.filter((finding) => finding.severity === severity).length;
  return {
    ...summary,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

/** Sixteen hexadecimal digits of a text; tells texts apart, keeps nothing secret. */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  const mixedHigh = mixed(high, low);
  const mixedLow = mixed(low, high);
  return hex(mixedHigh) + hex(mixedLow);
}

const mixed = (one: number, other: number): number =>
  (Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35)) >>> 0;

const hex = (half: number): string => half.toString(16).padStart(8, "0");

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function dismissalIn(one: unknown): Dismissal[] {
  if (!isRecord(one)) return [];
  const { fingerprint, rule, reason, by, at } = one;
  const texts = [fingerprint, rule, reason, by, at];
  if (!texts.every((text) => typeof text === "string")) return [];
  const [print, id, why, who, when] = texts as [string, string, string, string, string];
  return [{ fingerprint: print, rule: id, reason: why, by: who, at: when }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
