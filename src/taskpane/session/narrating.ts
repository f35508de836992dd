import type { SourceText } from "../../model/document.ts";
import type { TextLook, WantedText } from "../../live/text/text-look.ts";
import type { Panel, View } from "./view.ts";
import type { Workplace } from "./workplace.ts";

/** As long as the live check waits for edits to pause. */
const pause = 400;
/** What pasted words are called in findings and reports. */
const pasted = "粘贴的文字";

/** A piece of the text, and the figure of it that is meant. */
type TextPiece = Pick<NonNullable<View["textPlace"]>, "start" | "end" | "text">;

/** The narrative: where it comes from, checked beside the workbook, and what of it is looked at. */
export class Narrating {
  private wanted: WantedText | null = null;
  /** The look under way; answers to an earlier one come too late. */
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly place: Workplace) {}

  /** Checks words the clerk pasted. */
  paste(words: string): Promise<void> {
    return this.begin(() => this.place.desk.pasteText(words, pasted));
  }

  /** Checks a document file; it is read here and goes nowhere else. */
  file(name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
    return this.begin(async () => this.place.desk.readText(await bytes(), name));
  }

  /** Checks the narrative that comes with the sample workbook. */
  sample(): Promise<void> {
    const { around } = this.place;
    return this.file("示例文字.txt", () => around.sampleText());
  }

  /** Checks the workbook's own 文字说明. */
  async sheet(): Promise<void> {
    await this.place.store.attempt("正在核对文字…", () => this.look({ kind: "sheet" }));
  }

  /** Checks again. */
  async again(): Promise<void> {
    const { wanted } = this;
    if (!wanted) return;
    await this.place.store.attempt("正在核对文字…", async () => {
      await this.look(wanted);
      this.place.store.say("文字核对完毕。");
    });
  }

  /**
   * The workbook beside it was checked anew, or is another one: so is the text. In Excel edits
   * come in bursts, and functions in cells are answered first.
   */
  follow(): void {
    clearTimeout(this.timer);
    if (!this.wanted) return;
    if (this.place.inExcel) this.timer = setTimeout(() => void this.lookAgain(), pause);
    else void this.lookAgain();
  }

  /** Puts the text away, for another one. */
  async putAway(): Promise<void> {
    this.wanted = null;
    this.asked += 1;
    this.show(null);
    await this.place.desk.clearText();
  }

  /** Opens the card of a figure; null closes it. @param at offset of the figure in the text */
  async openFigure(at: number | null, relations: readonly string[] = []): Promise<void> {
    const { store, desk } = this.place;
    store.show({ openFigure: at, figureRelations: null });
    if (at === null) return;
    const found = await desk.textRelations(relations);
    if (store.view.openFigure === at) store.show({ figureRelations: found });
  }

  /** Shows a piece of the text. @param from the panel to come back to; null for the text itself */
  goTo({ start, end, text }: TextPiece, from: Panel | null): void {
    const { store } = this.place;
    const turn = (store.view.textPlace?.turn ?? 0) + 1;
    const before = store.view.panel === "text" ? (store.view.textPlace?.from ?? null) : null;
    store.show({ panel: "text", textPlace: { start, end, text, turn, from: from ?? before } });
  }

  /** Puts a sentence on the clipboard, and says so. */
  async copy(words: string): Promise<void> {
    const { store, around } = this.place;
    const isDone = await around.copy(words);
    if (isDone) store.say("已复制，可以粘贴到文档中替换原句。");
    else store.say("浏览器不允许复制；请选中这句话，按 Ctrl+C 复制。", true);
  }

  private async lookAgain(): Promise<void> {
    const { store } = this.place;
    const { wanted } = this;
    if (!wanted) return;
    if (wanted.kind === "sheet" && store.view.checked?.hasText !== true) {
      if (store.view.checked || store.view.book === null) await this.putAway();
      return;
    }
    if (store.view.checked || store.view.book === null) {
      await store.attempt(null, () => this.look(wanted));
    }
  }

  private async begin(source: () => Promise<SourceText>): Promise<void> {
    const { store } = this.place;
    await store.attempt("正在核对文字…", async () => {
      const wanted: WantedText = { kind: "source", source: await source() };
      await this.look(wanted);
      this.takeNotes();
      await this.look(wanted);
    });
  }

  private async look(wanted: WantedText): Promise<void> {
    const { store, desk } = this.place;
    const asked = ++this.asked;
    const text = await desk.checkText(wanted);
    if (asked !== this.asked) return;
    const isOther = wanted !== this.wanted;
    this.wanted = wanted;
    if (isOther) this.show(text);
    else if (text.turn !== store.view.text?.turn) this.refresh(text);
  }

  /** The same text, checked anew: the open card stays open. */
  private refresh(text: TextLook): void {
    const { store } = this.place;
    store.show({ text });
    const { openFigure } = store.view;
    if (openFigure === null) return;
    const figure = figureAt(text, openFigure);
    void this.openFigure(figure?.at ?? null, figure?.relations);
  }

  private show(text: TextLook | null): void {
    const { store } = this.place;
    const { openFinding } = store.view;
    store.show({
      text,
      openFigure: null,
      figureRelations: null,
      textPlace: null,
      ...(openFinding?.startsWith("text:") === true && { openFinding: null, relations: null }),
    });
  }

  /** What was let stand of this text on this machine, when no workbook keeps it. */
  private takeNotes(): void {
    const { store, around, desk, notesPlace } = this.place;
    if (store.view.book !== null) return;
    const notes = around.notes.load(notesPlace);
    if (notes !== null) void desk.addRemarks(notes);
  }
}

/** The figure that begins at an offset of the text. */
export function figureAt({ parts }: TextLook, at: number) {
  for (const part of parts) {
    const words = part.kind === "table" ? part.rows.flat() : [part];
    for (const one of words) {
      const figure = one?.figures.find((other) => other.at === at);
      if (figure) return figure;
    }
  }
  return null;
}
