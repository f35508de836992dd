import type { AsyncDesk } from "../../live/async-desk.ts";

/** What came onto the clipboard: a page with its words, the words alone, or nothing. */
export type Copied = "page" | "words" | "nothing";

/** What the page needs of its surroundings; tests give their own. */
export interface Surroundings {
  /** A desk of its own, usually in a worker. */
  startDesk(): AsyncDesk;
  /** Hands a file to the clerk. @returns what was done, in words */
  hand(content: Uint8Array | string, name: string): Promise<string>;
  /** The sample workbook that comes with the page, and the narrative that belongs to it. */
  sample(): Promise<Uint8Array>;
  sampleText(): Promise<Uint8Array>;
  /** An address a file can be fetched from on this page; null where the browser gives none. */
  link(content: Uint8Array | string): string | null;
  /** A file is not wanted any more. */
  dropLink(link: string): void;
  /** Puts words on the clipboard. @returns whether that was allowed */
  copy(words: string): Promise<boolean>;
  /** Puts a page on the clipboard, with its words for who takes no pages. @returns what is on it now */
  copyPage(html: string, words: string): Promise<Copied>;
  /**
   * Kept on this machine for opened files, which are never written to; each workbook has a place
   * of its own. Saving throws a HostRefusal where nothing may be kept.
   */
  readonly notes: { load(place: string): string | null; save(place: string, text: string): void };
  now(): Date;
}
