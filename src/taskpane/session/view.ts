import type { RelationReport } from "../../model/report.ts";
import type { CellPlace } from "../../hosts/ports.ts";
import type { Checked } from "../../live/desk.ts";
import type { ProfileOffer } from "../../live/template-wish.ts";
import type { OfferedCorrection } from "../../live/offered.ts";
import type { SheetView } from "../../live/sheet-view.ts";
import type { DisclosureLook } from "../../live/disclosure/disclosure-look.ts";
import type { PriorOffer } from "../../live/prior/prior-offer.ts";
import type { Out } from "../../live/disclosure/let-out.ts";
import type { Draft } from "./drafting.ts";
import type { OutKind } from "./letting-out.ts";
import type { TextLook } from "../../live/text/text-look.ts";

export type Panel =
  "start" | "findings" | "text" | "targets" | "disclosure" | "recompute" | "template" | "help";

/** Everything the page shows at one moment; a new one is made for every change. */
export interface View {
  /** Where the page runs; `old-excel` is an Excel below what the add-in needs. */
  readonly host: "starting" | "excel" | "old-excel" | "browser";
  readonly panel: Panel;
  /** The workbook being looked at; null before one is opened. */
  readonly book: { readonly name: string; readonly place: "excel" | "file" } | null;
  /** What is going on, in words; null when nothing is. */
  readonly progress: string | null;
  /** Why the workbook could not be looked at, and what to do. */
  readonly refused: string | null;
  readonly checked: Checked | null;
  /** Cells that follow from others and are wrong; null before they were asked for. */
  readonly corrections: readonly OfferedCorrection[] | null;
  /** What “撤销” would take back, in words; null for nothing. */
  readonly undoes: string | null;
  /** Whether something was written into an opened file that no copy handed out has; never in Excel. */
  readonly unsaved: boolean;
  /** Another workbook that waits for the clerk's word, as opening it would lose something; null for none. */
  readonly waiting: string | null;
  /** The last thing that happened, for the status line; `turn` tells two equal ones apart. */
  readonly notice: { readonly words: string; readonly turn: number; readonly bad: boolean } | null;
  /** The finding that is open; null for none. */
  readonly openFinding: string | null;
  /** Relations of the open finding; null while they are fetched. */
  readonly relations: readonly RelationReport[] | null;
  /** The part of a file's sheet that is shown, and the cell pointed at. */
  readonly sheet: { readonly part: SheetView; readonly marked: CellPlace | null } | null;
  /** The cell selected in Excel while a text is there; null elsewhere. */
  readonly selected: CellPlace | null;
  /** A hidden sheet the clerk wanted to see: shown on consent only. */
  readonly hidden: CellPlace | null;
  /** The narrative as it was last checked; null for none. */
  readonly text: TextLook | null;
  /** Where the figure of the text stands whose card is open; null for none. */
  readonly openFigure: number | null;
  /** Relations of that figure; null while they are fetched. */
  readonly figureRelations: readonly RelationReport[] | null;
  /**
   * The piece of the text that is pointed at, and the panel it was asked for from; `turn` tells
   * that it was asked for again.
   */
  readonly textPlace: {
    readonly start: number;
    readonly end: number;
    /** The figure meant, as it is printed; null for the piece itself. */
    readonly text: string | null;
    readonly turn: number;
    readonly from: Panel | null;
  } | null;
  /** The text of the disclosure as the cells give it; null before it was asked for. */
  readonly disclosure: DisclosureLook | null;
  /** Id of the section of it that is shown; null for the first. */
  readonly section: string | null;
  /** Texts the clerk is writing for it. */
  readonly drafts: readonly Draft[];
  /** What stood against letting it out, the last time that was tried; null for nothing. */
  readonly stopped: Stopped | null;
  /** What a file of the year before could fill in; null for none. */
  readonly prior: PriorOffer | null;
  /** What was handed out last, for where a download is refused; null for nothing. */
  readonly handed: Handed | null;
  readonly profiles: readonly ProfileOffer[];
  /** The layout chosen by hand; null lets the program find it. */
  readonly profile: string | null;
}

/** What stood against letting a document out. */
export interface Stopped extends Omit<Extract<Out, { kind: "stopped" }>, "kind"> {
  readonly to: OutKind;
  /** Whether the workbook was looked at again since. */
  readonly isPast: boolean;
}

/** A document that was handed out. */
export interface Handed {
  readonly files: readonly HandedFile[];
  /** Its words, to be copied by hand. */
  readonly words: string;
  /** Whether the clerk surely did not get it. */
  readonly missed: boolean;
  /** Whether it was meant for the clipboard, and can be copied once more. */
  readonly copies: boolean;
  /** Whether the workbook was looked at again since: it may say something else by now. */
  readonly isPast: boolean;
}

export interface HandedFile {
  readonly name: string;
  /** Address it can be fetched from once more; null where the browser gives none. */
  readonly link: string | null;
}
