import { sentenceOf } from "../../live/live-workbook.ts";
import type { View } from "./view.ts";

const first: View = {
  host: "starting",
  panel: "start",
  book: null,
  progress: null,
  refused: null,
  checked: null,
  corrections: null,
  undoes: null,
  unsaved: false,
  waiting: null,
  notice: null,
  openFinding: null,
  relations: null,
  sheet: null,
  selected: null,
  hidden: null,
  text: null,
  openFigure: null,
  figureRelations: null,
  textPlace: null,
  disclosure: null,
  section: null,
  drafts: [],
  stopped: null,
  handed: null,
  prior: null,
  profiles: [],
  profile: null,
};

/** What the page shows, and who wants to know when it changes. */
export class Store {
  view: View = first;
  private readonly watchers = new Set<() => void>();

  subscribe(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  show(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    for (const watcher of this.watchers) watcher();
  }

  /** Puts a sentence on the status line. */
  say(words: string, bad = false): void {
    this.show({ notice: { words, turn: (this.view.notice?.turn ?? 0) + 1, bad } });
  }

  /**
   * Does something that may be refused; the refusal is said, never thrown. Who begins something
   * of which progress is shown has read what was refused before.
   */
  async attempt(progress: string | null, action: () => Promise<void>): Promise<void> {
    const { notice } = this.view;
    if (progress !== null) this.show({ progress, notice: notice?.bad ? null : notice });
    try {
      await action();
    } catch (error) {
      this.say(sentenceOf(error), true);
    } finally {
      if (progress !== null) this.show({ progress: null });
    }
  }

  /** Forgets what was known of another workbook. */
  forget(): void {
    this.show({
      checked: null,
      refused: null,
      corrections: null,
      undoes: null,
      openFinding: null,
      relations: null,
      sheet: null,
      hidden: null,
      notice: null,
      disclosure: null,
      section: null,
      drafts: [],
      prior: null,
      unsaved: false,
      waiting: null,
      profile: null,
    });
  }
}
