import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { type Served, serveFolder } from "../../src/cli/serve/serve-folder.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { bookToJson } from "../officejs-host/book-json.ts";
import { browserScript } from "../officejs-host/browser-bundle.ts";
import { installedChromium, startChromium } from "../officejs-host/chromium.ts";
import type { HostVersion } from "../officejs-host/requirement-sets.ts";
import { Visit } from "./visit.ts";

const root = join(__dirname, "..", "..");

/** Time a file's first hook may take: the page is built when a source is newer. */
export const buildTime = 180_000;

/** Groups tests that need a browser: left out by name where there is none, failing in CI. */
export function describeInChromium(name: string, tests: () => void): void {
  const group = installedChromium() === null ? describe.skip : describe;
  group(`${name} (skipped where Chromium is not installed)`, tests);
}

/** How a page is opened. */
export interface VisitOptions {
  /** The page runs in a fake Excel with this workbook; without one, in a plain browser. */
  readonly excel?: Workbook;
  readonly version?: HostVersion;
  /** What follows the address, such as `?sample`. */
  readonly query?: string;
  readonly looks?: BrowserContextOptions;
}

/** The built page, served on this machine with its own policy, and a Chromium to look at it. */
export class Site {
  private readonly folder = mkdtempSync(join(tmpdir(), "pages-"));

  private constructor(
    private readonly served: Served,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Site> {
    execFileSync(process.execPath, [join("tools", "build-page.mjs")], { cwd: root });
    const served = await serveFolder(join(root, "dist", "page"), { port: 0, tls: null });
    return new Site(served, await startChromium());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
    rmSync(this.folder, { recursive: true });
  }

  /** Puts a file on the disk for a clerk to open. @returns where it lies */
  put(name: string, bytes: Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  /**
   * Starts a watch that tells how many milliseconds the browser has worked since, in all its
   * processes: what waits by the clock waits longer on a busy machine.
   */
  async workedSince(): Promise<() => Promise<number>> {
    const session = await this.browser.newBrowserCDPSession();
    const all = async () => {
      const { processInfo } = await session.send("SystemInfo.getProcessInfo");
      return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    };
    const before = await all();
    return async () => (await all()) - before;
  }

  /** Opens the page in a browser profile of its own: nothing is kept from a visit before. */
  async visit({ excel, version, query = "", looks = {} }: VisitOptions = {}): Promise<Visit> {
    const context = await this.browser.newContext({ locale: "zh-CN", ...looks });
    if (excel) {
      const start = { book: bookToJson(excel), ...(version && { version }) };
      await context.addInitScript({ content: browserScript(start) });
    }
    const { address } = this.served;
    const visit = await Visit.begin(context, address);
    await visit.page.goto(`${address}${query}`);
    return visit;
  }
}
