/**
 * The keyboard's way from a finding to its cell or sentence and back: it goes there only when the clerk
 * pressed a key to go, and Escape returns to where it came from.
 */
export class CellTrip {
  private from: HTMLElement | null = null;
  private wanted: "nothing" | "sight" | "keyboard" = "nothing";
  private finding: string | null = null;
  private returns = false;

  /** The keyboard is at a finding of the list. */
  stayAt(finding: string): void {
    this.finding = finding;
  }

  /** The clerk goes from the text to a finding of the list: the one where they were last, or another. */
  returnToFinding(finding: string | null = this.finding): void {
    this.finding = finding;
    this.returns = true;
  }

  /** The finding the list is come back to, once; null when it is not. */
  takeFinding(): string | null {
    const { returns, finding } = this;
    this.returns = false;
    return returns ? finding : null;
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

  /** Back to where the clerk came from. @returns whether that is still there */
  back(): boolean {
    this.wanted = "nothing";
    if (this.from?.isConnected !== true) return false;
    this.from.focus();
    this.from = null;
    return true;
  }
}
