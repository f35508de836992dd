import { layOutForms } from "../engine/lay-out-forms.ts";
import { type CellContent, type CellEdit, type CellPlace, HostRefusal } from "../hosts/ports.ts";
import { patchWorkbook } from "../hosts/xlsx/patch.ts";
import { refuseUnstorable } from "../hosts/xlsx/storable.ts";
import { xlsxReader } from "../hosts/xlsx/read-workbook.ts";
import type { SourceText } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Grid, Workbook } from "../model/grid.ts";
import type { Layout } from "../model/layout.ts";
import type { Reading } from "../model/reading.ts";
import type { EnteredTargets, Verdict } from "../model/live.ts";
import type { CheckedDocument, RelationReport } from "../model/report.ts";
import { htmlReport } from "../report/html.ts";
import { reviewLayout } from "../report/review-sheet.ts";
import { CheckedBook } from "./checked-book.ts";
import { type DisclosureLook, disclosureLook } from "./disclosure/disclosure-look.ts";
import { type Out, type OutWish, letOut } from "./disclosure/let-out.ts";
import { type PriorOffer, priorOffer } from "./prior/prior-offer.ts";
import { cellNamed, contentOf, inverseOf, refuseStale, withBesides, withEdits } from "./edits.ts";
import { printOf } from "./grid-print.ts";
import { KeptDismissals } from "./kept-dismissals.ts";
import type { OfferedCorrection } from "./offered.ts";
import { withoutOwnSpill } from "./own-spill.ts";
import { priorFile } from "./prior/prior-file.ts";
import { priorReading } from "./prior/prior-reading.ts";
import { type SheetView, sheetView } from "./sheet-view.ts";
import {
  type ProfileOffer,
  type TemplateWish,
  profileOffers,
  templateFor,
} from "./template-wish.ts";
import { composedTargets, targetForms } from "./target-forms.ts";
import { TextDesk } from "./text/text-desk.ts";
import { type TextLook, type WantedText, idsOfText } from "./text/text-look.ts";
import { names, tool } from "./tool.ts";

/** A workbook that was checked, as a page shows it. */
export interface Checked {
  readonly document: CheckedDocument;
  /** By which layout it was checked and why, in words. */
  readonly profileWords: string;
  /** Whether it has a 文字说明 sheet with something written on it. */
  readonly hasText: boolean;
  /** Performance targets somebody entered; null for none. */
  readonly targets: EnteredTargets | null;
}

const nothing: Workbook = { name: "", grids: [] };

/**
 * One workbook and everything that can be asked about it, without any program or page around
 * it. Runs in a worker, so that checking a large workbook never holds up the page.
 */
export class Desk {
  private workbook: Workbook = nothing;
  /** The file as it was opened; null for a workbook that is open in a program. */
  private file: Uint8Array | null = null;
  private edits: CellEdit[] = [];
  private arriving: Grid[] = [];
  /** The sheets of an open workbook as they came, by what they hold. */
  private sheets = new Map<string, Grid>();
  private readonly dismissals = new KeptDismissals();
  private readonly text = new TextDesk(this.dismissals);
  /** The last look; it stays until the next one is done. */
  private book: CheckedBook | null = null;
  /** The file of the year before that is being offered; null for none. */
  private lastYear: { readonly name: string; readonly reading: Reading } | null = null;

  /**
   * Puts a file on the desk.
   * @throws UnreadableWorkbook
   */
  open(bytes: Uint8Array, name: string): void {
    const workbook = xlsxReader().read(bytes, name);
    this.file = bytes;
    this.edits = [];
    this.workbook = { ...workbook, grids: workbook.grids.map(withoutOwnSpill) };
    this.sheets = new Map();
    this.book = null;
    this.lastYear = null;
    this.dismissals.take(workbook.remarks ?? null);
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
    const before = this.book?.workbook.grids ?? [];
    const same =
      this.book !== null &&
      grids.length === before.length &&
      grids.every((grid, at) => grid === before[at]);
    this.sheets = new Map(grids.map((grid, at) => [printed[at]![0], grid]));
    if (same) return false;
    this.file = null;
    this.workbook = { name, grids };
    return true;
  }

  /** Takes over what was kept with the workbook; null for nothing. */
  takeRemarks(text: string | null): void {
    this.dismissals.take(text);
    this.mark();
  }

  /** Adds what was kept elsewhere, to what came with the workbook. */
  addRemarks(text: string): void {
    this.dismissals.merge(text);
    this.mark();
  }

  /** Looks at the workbook on the desk. @param profile the layout to check by; null finds it */
  check(profile: string | null): Checked {
    this.book = new CheckedBook(this.workbook, profile, this.dismissals);
    return this.checked();
  }

  /** The document as it was last checked, with the dismissals of now. */
  checked(): Checked {
    const { document, profileWords, hasText, targets } = this.looked;
    return { document, profileWords, hasText, targets };
  }

  /** A document file as a text to be checked. @throws UnreadableDocument */
  readText(bytes: Uint8Array, name: string): Promise<SourceText> {
    return this.text.read(bytes, name);
  }

  /** Pasted words as a text to be checked. @throws UnreadableDocument */
  pasteText(words: string, name: string): SourceText {
    return this.text.paste(words, name);
  }

  /** Looks at a text, beside the workbook as it was last checked where one is there. */
  checkText(wanted: WantedText): TextLook {
    return this.text.check(wanted, this.book);
  }

  /** The text as it was last checked, with the dismissals of now; null for none. */
  checkedText(): TextLook | null {
    return this.text.look();
  }

  clearText(): void {
    this.text.clear();
  }

  /** Relations of the text by their ids, every place of the text a place of the text. */
  textRelations(ids: readonly string[]): RelationReport[] {
    return this.text.relations(ids);
  }

  /** What checking came to, for a function in a cell; null before the first look. */
  verdict(): Verdict | null {
    return this.book?.verdict ?? null;
  }

  /** The same for one range; null when no place holds these values. */
  verdictWithin(values: readonly (readonly unknown[])[]): Verdict | null {
    return this.book?.verdictWithin(values) ?? null;
  }

  /** Relations by their ids; those of the text are told by theirs. */
  relations(ids: readonly string[]): RelationReport[] {
    const ofText = ids.filter((id) => id.startsWith(idsOfText));
    if (ofText.length > 0) return this.text.relations(ofText);
    return (this.looked.whole.relations ?? []).filter(({ id }) => ids.includes(id));
  }

  /** Lets a finding stand, for a reason. @returns what is to be kept with the workbook */
  dismiss(finding: string, reason: string, by: string, at: string): string {
    const kept = this.dismissals.add(this.finding(finding), this.lookedAt, { reason, by, at });
    this.mark();
    return kept;
  }

  /** Takes a dismissal back. @returns what is to be kept with the workbook */
  restore(finding: string): string {
    const kept = this.dismissals.remove(this.finding(finding), this.lookedAt);
    this.mark();
    return kept;
  }

  /** Cells that follow from others and are not what they should be. */
  corrections(): OfferedCorrection[] {
    return this.looked.corrections;
  }

  /**
   * Changes cells of the file on the desk; the file on the disk stays.
   * @returns how to take it back
   * @throws HostRefusal on what no copy of the file could hold, and on a cell that is not what it was
   */
  edit(edits: readonly CellEdit[]): CellEdit[] {
    edits.forEach(refuseUnstorable);
    refuseStale(this.workbook, edits);
    const back = inverseOf(this.workbook, edits);
    this.workbook = withEdits(this.workbook, edits);
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

  /**
   * The record of this check (核对记录) as sheets, with everything that was looked at, each with its
   * result and place.
   * @param at when, as the page's clock tells
   */
  review(at: string): Layout {
    return reviewLayout(tool, this.documents, { names, at, each: true });
  }

  /** The report as a page of its own. */
  html(): string {
    return htmlReport(tool, this.documents);
  }

  /** Forms of the targets as sheets. @param project its index; null for all */
  targetSheets(layout: string, project: number | null): Layout {
    return { sheets: layOutForms(targetForms(this.looked.reading, layout, project)), names: [] };
  }

  /** Every form of the targets as a Word document. */
  async targetDocument(layout: string): Promise<Uint8Array> {
    const { document } = composedTargets(this.looked.reading, layout);
    const { renderDocx } = await import(
      /* webpackChunkName: "render-docx" */ "../render/docx/render-docx.ts"
    );
    return renderDocx(document);
  }

  /** Sheets as the bytes of an .xlsx file. */
  async fileOf(layout: Layout): Promise<Uint8Array> {
    const { templateWriter } = await import(
      /* webpackChunkName: "template-writer" */ "../hosts/exceljs/template-writer.ts"
    );
    return templateWriter.write(layout);
  }

  /** The text of the disclosure as the cells give it now. */
  disclosure(): DisclosureLook {
    return disclosureLook(this.looked.reading, this.looked.document.findings);
  }

  /** Lets the disclosure out as a document once it is proven, or says what stands against it. */
  letOut(wish: OutWish): Promise<Out> {
    const { workbook, reading } = this.looked;
    const whole = wish.besides ? withBesides(workbook, wish.besides) : workbook;
    return letOut({ workbook: { ...whole, remarks: this.dismissals.text }, reading }, wish);
  }

  /** What a workbook or document of the year before could fill in here; it is kept to be offered anew. */
  async prior(bytes: Uint8Array, name: string): Promise<PriorOffer> {
    const given = await priorFile(bytes, name, (...file) => this.text.read(...file));
    this.lastYear = { name, reading: priorReading(given) };
    return this.priorAgain()!;
  }

  /** What the file read last could fill in by now; null where none was read. */
  priorAgain(): PriorOffer | null {
    if (!this.lastYear) return null;
    const { name, reading } = this.lastYear;
    const uncalculated = this.file !== null;
    return priorOffer(reading, this.looked.reading, { name, uncalculated });
  }

  /** Puts last year's file away. */
  clearPrior(): void {
    this.lastYear = null;
  }

  /** What cells hold, as an edit states it. */
  contents(places: readonly CellPlace[]): CellContent[] {
    return places.map(({ sheet, cell }) => contentOf(cellNamed(this.lookedAt, sheet, cell)));
  }

  /** Everything that was checked, for reports. */
  private get documents(): CheckedDocument[] {
    const text = this.text.document;
    if (text && !this.book) return [text];
    return [this.looked.whole, ...(text ? [text] : [])];
  }

  /** The cells findings speak of. */
  private get lookedAt(): Workbook {
    return this.book?.workbook ?? nothing;
  }

  private finding(id: string): Finding {
    return this.text.finding(id) ?? this.looked.finding(id);
  }

  private mark(): void {
    this.book?.mark();
    this.text.mark();
  }

  private get looked(): CheckedBook {
    if (this.book) return this.book;
    throw new HostRefusal("还没有核对过；请先核对。");
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
