import type { Store } from "./store.ts";
import type { View } from "./view.ts";

/** Words a clerk is writing and has not put into the workbook yet. */
export interface Draft {
  /** What it is written for: a paragraph or a missing text by what it is, never by its place in a list. */
  readonly of: string;
  /** What it is called, for who no longer sees it in its place. */
  readonly label: string;
  /** What was said there when it was opened. */
  readonly before: string;
  readonly text: string;
}

/** Words that are being written: they outlast other panels, other sections and every look at the workbook. */
export class Drafting {
  constructor(private readonly store: Store) {}

  /** Begins one, or puts one back that could not be written. */
  open(draft: Draft): void {
    this.show([...this.without(draft.of), draft]);
  }

  take(of: string, text: string): void {
    this.show(this.store.view.drafts.map((one) => (one.of === of ? { ...one, text } : one)));
  }

  close(of: string): void {
    this.show(this.without(of));
  }

  private without(of: string): Draft[] {
    return this.store.view.drafts.filter((one) => one.of !== of);
  }

  private show(drafts: readonly Draft[]): void {
    this.store.show({ drafts });
  }
}

/** Whether leaving now would lose something the clerk did: words not written, changes not saved. */
export const wouldLose = ({ drafts, unsaved }: Pick<View, "drafts" | "unsaved">): boolean =>
  unsaved || drafts.some(({ before, text }) => text.trim() !== before.trim());
