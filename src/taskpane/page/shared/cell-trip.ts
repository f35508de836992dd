/**
 * The keyboard's way from a finding to its cell or sentence and back: it goes there only when the clerk
 * pressed a key to go, and Escape returns to where it came from.
 */
export class CellTrip {
  private from: HTMLElement | null = null;
  private wanted: "nothing" | "sight" | "keyboard" = "nothing";
  private finding: string | null = null;

  /** The clerk comes back from the text to a finding of the list. */
  toFinding(id: string): void {
    this.finding = id;
  }

  /** The finding the list is opened for, once; null for none. */
  takeFinding(): string | null {
    const { finding } = this;
    this.finding = null;
    return finding;
  }

  /** The clerk asks to see the cell that is shown next; with a key, to go there. */
  leave(from: HTMLElement | null): void {
    this.wanted = from === null ? "sight" : "keyboard";
    this.from = from ?? this.from;
  }

  /** The clerk goes to a sentence of the text. */
  leaveForText(from: HTMLElement | null): void {
    this.wanted = "nothing";
    this.from = from ?? this.from;
  }

  /** A cell is shown: it comes into sight, and the keyboard goes there if it was asked to. */
  arrive(cell: HTMLElement): void {
    const { wanted } = this;
    this.wanted = "nothing";
    if (wanted === "nothing") return;
    if (wanted === "keyboard") cell.focus({ preventScroll: true });
    cell.closest(".grid-box")?.scrollIntoView?.({ block: "nearest" });
  }

  /** Back to where the clerk came from, if that is still there. */
  back(): void {
    this.wanted = "nothing";
    if (this.from?.isConnected) this.from.focus();
  }
}
