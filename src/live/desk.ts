import { checkReading, relationsIn } from "../engine/check.ts";
import { read } from "../engine/read.ts";
import { recompute } from "../engine/recompute.ts";
import { type CellEdit, HostRefusal } from "../hosts/ports.ts";
import { patchWorkbook } from "../hosts/xlsx/patch.ts";
import { xlsxReader } from "../hosts/xlsx/read-workbook.ts";
import type { Finding } from "../model/finding.ts";
import type { Grid, Workbook } from "../model/grid.ts";
import type { Layout } from "../model/layout.ts";
import type { Verdict } from "../model/live.ts";
import type { Reading } from "../model/reading.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import { htmlReport } from "../report/html.ts";
import { reviewLayout } from "../report/review-sheet.ts";
import { standard } from "../standard/index.ts";
import { inverseOf, withEdits } from "./edits.ts";
import { findRange } from "./find-range.ts";
import { printOf } from "./grid-print.ts";
import { KeptDismissals } from "./kept-dismissals.ts";
import { type OfferedCorrection, offered } from "./offered.ts";
import { withoutOwnSpill } from "./own-spill.ts";
import { profileWords } from "./profile-words.ts";
import { type SheetView, sheetView } from "./sheet-view.ts";
import {
  type ProfileOffer,
  type TemplateWish,
  profileOffers,
  templateFor,
} from "./template-wish.ts";
import { tool } from "./tool.ts";
import { verdictOf, verdictWithin } from "./verdict.ts";

/** A workbook that was checked, as a page shows it. */
export interface Checked {
  readonly document: CheckedDocument;
  /** By which layout it was checked and why, in words. */
  readonly profileWords: string;
}

const notChecked = "还没有核对过；请先核对。";

/**
 * One workbook and everything that can be asked about it, without any program or page around
 * it. Runs in a worker, so that checking a large workbook never holds up the page.
 */
export class Desk {
  private workbook: Workbook = { name: "", grids: [] };
  /** The file as it was opened; null for a workbook that is open in a program. */
  private file: Uint8Array | null = null;
  private edits: CellEdit[] = [];
  private arriving: Grid[] = [];
  /** The sheets of an open workbook as they came, by what they hold. */
  private sheets = new Map<string, Grid>();
  private readonly dismissals = new KeptDismissals();
  private reading: Reading | null = null;
  private document: CheckedDocument | null = null;
  private known: readonly RelationReport[] | null = null;

  /**
   * Puts a file on the desk.
   * @throws UnreadableWorkbook
   */
  open(bytes: Uint8Array, name: string): void {
    const workbook = xlsxReader().read(bytes, name);
    this.file = bytes;
    this.edits = [];
    this.takeWorkbook({ ...workbook, grids: workbook.grids.map(withoutOwnSpill) });
    this.sheets = new Map();
    this.takeRemarks(workbook.remarks ?? null);
  }

  /** Sheets of a workbook that is open in a program follow, one by one. */
  begin(): void {
    this.arriving = [];
  }

  take(grid: Grid): void {
    this.arriving.push(withoutOwnSpill(grid));
  }

  /** All sheets are there. @returns whether anything is other than it was */
  finish(name: string): boolean {
    const printed = this.arriving.map((grid) => [printOf(grid), grid] as const);
    // A sheet that holds what it held stays the sheet it was: what is known of it stays known.
    const grids = printed.map(([print, grid]) => this.sheets.get(print) ?? grid);
    const { grids: before } = this.workbook;
    const same =
      this.document !== null &&
      grids.length === before.length &&
      grids.every((grid, at) => grid === before[at]);
    this.sheets = new Map(grids.map((grid, at) => [printed[at]![0], grid]));
    if (same) return false;
    this.file = null;
    this.takeWorkbook({ name, grids });
    return true;
  }

  /** Takes over what was kept with the workbook; null for nothing. */
  takeRemarks(text: string | null): void {
    this.dismissals.take(text);
  }

  /** Looks at the workbook on the desk. @param profile the layout to check by; null finds it */
  check(profile: string | null): Checked {
    const asked = profile === null ? null : (standard.profiles.get(profile) ?? null);
    this.reading = read(this.workbook, standard, asked);
    const options = { path: this.workbook.name, profile: asked, relations: false };
    const document = checkReading(this.reading, standard, options);
    this.known = null;
    this.document = this.dismissals.markedIn(document, this.workbook);
    return this.checked();
  }

  /** What checking came to, for a function in a cell. */
  verdict(): Verdict | null {
    return this.document && verdictOf(this.document);
  }

  /** The same for one range; null when no place holds these values. */
  verdictWithin(values: readonly (readonly unknown[])[]): Verdict | null {
    const found = this.document && findRange(this.workbook, values);
    return found ? verdictWithin(this.looked(), found) : null;
  }

  /** The relations of a finding, or those that use a cell. */
  relations(ids: readonly string[]): RelationReport[] {
    return (this.looked().relations ?? []).filter(({ id }) => ids.includes(id));
  }

  /** Findings that name a cell, the closest first. */
  findingsAt(sheet: string, cell: string): string[] {
    const at = (this.document?.findings ?? []).flatMap(({ id, locations }) => {
      const place = locations.findIndex((one) => one.sheet === sheet && one.cell === cell);
      return place < 0 ? [] : [{ id, place }];
    });
    return at.sort((a, b) => a.place - b.place).map(({ id }) => id);
  }

  /** Lets a finding stand, for a reason. @returns what is to be kept with the workbook */
  dismiss(finding: string, reason: string, by: string, at: string): string {
    const kept = this.dismissals.add(this.finding(finding), this.workbook, { reason, by, at });
    return this.marked(kept);
  }

  /** Takes a dismissal back. @returns what is to be kept with the workbook */
  restore(finding: string): string {
    return this.marked(this.dismissals.remove(this.finding(finding), this.workbook));
  }

  /** The document as it was last checked, with the dismissals of now. */
  checked(): Checked {
    if (!this.document || !this.reading) throw new HostRefusal(notChecked);
    return { document: this.document, profileWords: profileWords(this.reading, standard) };
  }

  /** Cells that follow from others and are not what they should be. */
  corrections(): OfferedCorrection[] {
    const reading = this.reading ?? read(this.workbook, standard, null);
    const corrections = recompute(reading, standard, this.workbook.name);
    return offered(corrections, this.workbook, this.document?.findings);
  }

  /** Changes cells of the file on the desk; the file on the disk stays. @returns how to take it back */
  edit(edits: readonly CellEdit[]): CellEdit[] {
    const back = inverseOf(this.workbook, edits);
    this.takeWorkbook(withEdits(this.workbook, edits));
    this.edits.push(...edits);
    return back;
  }

  /** The opened file with the changes made here, every other part of it byte for byte. */
  correctedCopy(): Uint8Array {
    if (!this.file) throw new HostRefusal("没有打开的文件；请先打开一个工作簿。");
    return patchWorkbook(this.file, lastOfEach(this.edits));
  }

  /** Rows of a sheet around a row, as they print. */
  view(sheet: string, around: number, count: number): SheetView | null {
    const grid = this.workbook.grids.find(({ name }) => name === sheet);
    return grid ? sheetView(grid, around, count) : null;
  }

  profiles(): ProfileOffer[] {
    return profileOffers();
  }

  /** The sheets of an empty template. */
  template(wish: TemplateWish): Layout {
    return templateFor(wish);
  }

  /** The record of this check (核对记录) as sheets. @param at when, as the page's clock tells */
  review(at: string): Layout {
    return reviewLayout(tool, [this.looked()], { at });
  }

  /** The report as a page of its own. */
  html(): string {
    return htmlReport(tool, [this.looked()]);
  }

  /** Sheets as the bytes of an .xlsx file. */
  async fileOf(layout: Layout): Promise<Uint8Array> {
    const { templateWriter } = await import(
      /* webpackChunkName: "template-writer" */ "../hosts/exceljs/template-writer.ts"
    );
    return templateWriter.write(layout);
  }

  /** The document with every relation, which takes a moment and is seldom asked for. */
  private looked(): CheckedDocument {
    if (!this.document || !this.reading) throw new HostRefusal(notChecked);
    this.known ??= relationsIn(this.reading, standard, this.workbook.name);
    return { ...this.document, relations: this.known };
  }

  private takeWorkbook(workbook: Workbook): void {
    this.workbook = workbook;
    this.reading = null;
    this.document = null;
    this.known = null;
  }

  private finding(id: string): Finding {
    const known = this.document?.findings.find((one) => one.id === id);
    if (known) return known;
    throw new HostRefusal("这个问题已经不在了；请重新核对。");
  }

  /** Marks in the document what the kept dismissals say now. */
  private marked(kept: string): string {
    if (this.document) this.document = this.dismissals.markedIn(this.document, this.workbook);
    return kept;
  }
}

/** One edit a cell: what it was at first, what it became at last. */
function lastOfEach(edits: readonly CellEdit[]): CellEdit[] {
  const cells = new Map<string, CellEdit>();
  for (const edit of edits) {
    const key = `${edit.sheet}!${edit.cell}`;
    cells.set(key, { ...edit, was: cells.get(key)?.was ?? edit.was });
  }
  return [...cells.values()];
}
