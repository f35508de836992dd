import type { LiveCheck } from "../model/live.ts";

/**
 * Stands in for the open workbook until it is there: Excel may call a function in a cell
 * before the page has begun to watch the workbook.
 */
export class DeferredLive implements LiveCheck {
  private resolve: (live: LiveCheck) => void = () => undefined;
  private readonly live = new Promise<LiveCheck>((resolve) => (this.resolve = resolve));

  /** The workbook is there: everybody who waited follows it. */
  arrived(live: LiveCheck): void {
    this.resolve(live);
  }

  /** There will be none; the sentence says why. */
  refused(because: string): void {
    this.resolve({
      follow(_, listener) {
        listener({ kind: "refused", because });
        return () => undefined;
      },
    });
  }

  follow(...[range, listener]: Parameters<LiveCheck["follow"]>): () => void {
    let stopped = false;
    let stop = () => {
      stopped = true;
    };
    listener({ kind: "checking" });
    void this.live.then((live) => {
      if (!stopped) stop = live.follow(range, listener);
    });
    return () => stop();
  }
}
