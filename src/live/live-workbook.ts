import { HostRefusal, type OpenWorkbook } from "../hosts/ports.ts";
import type { LiveCheck, LiveState } from "../model/live.ts";
import type { AsyncDesk } from "./async-desk.ts";
import type { Checked } from "./desk.ts";

/** What the page is told after every look. */
export type Look =
  | { readonly kind: "looking"; readonly done: number }
  /** The program cannot be asked just now; what was known before stays. */
  | { readonly kind: "waiting"; readonly because: string }
  | { readonly kind: "checked"; readonly checked: Checked }
  | { readonly kind: "refused"; readonly because: string };

type Range = readonly (readonly unknown[])[];
interface Follower {
  readonly range: Range | null;
  readonly listener: (state: LiveState) => void;
}

/** Edits come in bursts; the workbook is read once they pause. */
const pause = 400;
/** After this the program is asked again where it could not answer. */
const again = 1_000;
/** A look that is done sooner needs no word of how far it is. */
const patience = 150;
const lost =
  "在本工作簿中没有找到这个区域；请选取本工作簿中一张表的区域，或不填参数核对整个工作簿。";

/**
 * The workbook that is open in a program, kept checked: one watcher, one reading and one check
 * for every function and for the page. An edit that changes nothing is not checked again.
 */
export class LiveWorkbook implements LiveCheck {
  /** The layout to check by; null finds it. */
  profile: string | null = null;
  private look: Look | null = null;
  private readonly pages = new Set<(look: Look) => void>();
  private readonly followers = new Set<Follower>();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | null = null;
  private isLooking = false;
  private checkedBy: string | null = null;
  private held = 0;
  private unwatch: (() => Promise<void>) | null = null;
  private hasRemarks = false;

  constructor(
    private readonly book: OpenWorkbook,
    private readonly desk: AsyncDesk,
  ) {}

  /** Begins to watch, and looks for the first time. */
  start(): Promise<void> {
    return this.lookNow();
  }

  /** What was kept with the workbook was read: only then may it be replaced. */
  get mayKeepRemarks(): boolean {
    return this.hasRemarks;
  }

  /** Ends the watch. */
  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.followers.clear();
    await this.unwatch?.();
    this.unwatch = null;
  }

  /** Tells the page of every look; the last one at once. */
  onLook(listener: (look: Look) => void): () => void {
    this.pages.add(listener);
    if (this.look) listener(this.look);
    return () => this.pages.delete(listener);
  }

  follow(range: Range | null, listener: Follower["listener"]): () => void {
    const follower: Follower = { range, listener };
    this.followers.add(follower);
    listener({ kind: "checking" });
    if (range) this.soon();
    else if (this.look && this.timer === null && !this.isLooking) void this.tell(follower);
    return () => void this.followers.delete(follower);
  }

  /** Looks once edits pause. */
  soon(after = pause): void {
    if (this.held > 0) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.lookNow(), after);
  }

  /** Looks at once; while a look is under way, one more follows it. */
  lookNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waiting ??= this.lookAfterThis();
    return this.waiting;
  }

  private async lookAfterThis(): Promise<void> {
    await this.running.catch(() => undefined);
    this.waiting = null;
    this.running = this.lookOnce();
    await this.running;
  }

  /** Does something that changes the workbook, and looks once afterwards. */
  async during<T>(action: () => Promise<T>): Promise<T> {
    this.held += 1;
    try {
      return await action();
    } finally {
      this.held -= 1;
      await this.lookNow();
    }
  }

  /** Never fails: whatever happens, the next look must be possible. */
  private async lookOnce(): Promise<void> {
    this.isLooking = true;
    try {
      await this.prepare();
      this.say({ kind: "checked", checked: await this.readAndCheck() });
    } catch (error) {
      this.sayWhy(error);
    } finally {
      this.isLooking = false;
    }
    await Promise.allSettled([...this.followers].map((follower) => this.tell(follower)));
  }

  /** What a look needs once; what does not come now is asked for again at the next look. */
  private async prepare(): Promise<void> {
    const [watched, remarks] = await Promise.allSettled([
      this.unwatch ?? this.book.watch(() => this.soon()),
      this.hasRemarks ? undefined : this.book.loadRemarks(),
    ]);
    if (watched.status === "fulfilled") this.unwatch = watched.value;
    if (remarks.status === "fulfilled" && remarks.value !== undefined) {
      await this.desk.takeRemarks(remarks.value);
      this.hasRemarks = true;
    }
  }

  /** What passes by itself leaves what is known as it is, and is tried again. */
  private sayWhy(error: unknown): void {
    const because = sentenceOf(error);
    if (error instanceof HostRefusal && error.passing) {
      const before = this.look;
      this.say({ kind: "waiting", because });
      this.look = before;
      this.soon(again);
    } else this.say({ kind: "refused", because });
  }

  private async readAndCheck(): Promise<Checked> {
    const taken = [this.desk.begin()];
    let told = Date.now();
    for await (const grid of this.book.grids()) {
      taken.push(this.desk.take(grid));
      if (Date.now() - told < patience) continue;
      told = Date.now();
      this.say({ kind: "looking", done: taken.length - 1 });
    }
    await Promise.all(taken);
    const changed = await this.desk.finish(this.book.name);
    if (!changed && this.checkedBy === this.profile) return this.desk.checked();
    const checked = await this.desk.check(this.profile);
    this.checkedBy = this.profile;
    return checked;
  }

  private say(look: Look): void {
    this.look = look;
    for (const listener of this.pages) listener(look);
  }

  private async tell(follower: Follower): Promise<void> {
    const { range, listener } = follower;
    if (this.look === null) return;
    if (this.look.kind === "refused") {
      listener({ kind: "refused", because: this.look.because });
      return;
    }
    const verdict = range ? await this.desk.verdictWithin(range) : await this.desk.verdict();
    if (!this.followers.has(follower)) return;
    if (verdict) listener({ kind: "checked", verdict });
    // Values that are nowhere may only be newer than the last look.
    else if (this.timer === null && !this.isLooking) listener({ kind: "refused", because: lost });
  }
}

/** Why something did not work, for a clerk. */
export function sentenceOf(error: unknown): string {
  const known = ["HostRefusal", "UnreadableWorkbook", "UnreadableDocument"];
  if (known.some((name) => isNamed(error, name))) return (error as Error).message;
  return "核对时出错，未能完成；请保存工作簿后重新打开再试。";
}

/** An error that came from a worker has its name, but no longer its class. */
const isNamed = (error: unknown, name: string): boolean =>
  error instanceof Error && error.name === name;
