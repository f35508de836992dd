import type { BrowserContext, Page } from "playwright-core";
import { until } from "./waiting.ts";

/** Something the policy of the page forbade. */
export interface Violation {
  /** `frame-src`, `style-src-attr` … */
  readonly directive: string;
  readonly blocked: string;
  /** File of the script that tried. */
  readonly source: string;
}

declare global {
  interface Window {
    /** What the policy forbade so far. */
    violations?: Violation[];
    /** Set by no one but content that ran and must not. */
    pwned?: unknown;
  }
}

/**
 * The two things Microsoft's library tries of itself and the policy forbids: a frame that would
 * tell Microsoft of its use, and a style that hides that frame.
 */
export const ofLibrary: readonly Violation[] = [
  {
    directive: "frame-src",
    blocked: "https://telemetryservice.firstpartyapps.oaspapps.com",
    source: "o15apptofilemappingtable.js",
  },
  { directive: "style-src-attr", blocked: "inline", source: "o15apptofilemappingtable.js" },
];

/** What the browser's console says of those two. */
const saidOfLibrary = [
  `Framing '${ofLibrary[0]!.blocked}/' violates`,
  "Applying inline style violates the following Content Security Policy directive 'style-src 'self''",
];

const isOfLibrary = (text: string) => saidOfLibrary.some((one) => text.startsWith(one));

/** One page that is looked at, with everything it asked for and everything that went wrong. */
export class Visit {
  /** Addresses asked for, by the page and its workers. */
  readonly requests: string[] = [];
  /** Errors on the console and errors nobody caught. */
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    /** Where the site lies, with a slash at its end. */
    readonly address: string,
  ) {}

  /** Watches a page before it loads anything; what lies outside is written down, never reached. */
  static async begin(context: BrowserContext, address: string): Promise<Visit> {
    await context.addInitScript(() => {
      window.violations = [];
      addEventListener("securitypolicyviolation", (event) => {
        const source = event.sourceFile.split("/").at(-1) ?? "";
        const { effectiveDirective: directive, blockedURI: blocked } = event;
        window.violations!.push({ directive, blocked, source });
      });
    });
    const visit = new Visit(await context.newPage(), address);
    context.on("request", (request) => visit.requests.push(request.url()));
    await context.route(
      (url) => visit.isOutside(url.href),
      (route) => route.abort(),
    );
    // Somebody must listen before a file chooser opens, or it opens on the screen.
    visit.page.on("filechooser", () => undefined);
    visit.page.on("pageerror", (error) => visit.troubles.push(String(error)));
    visit.page.on("console", (message) => {
      const text = message.text();
      if (message.type() === "error" && !isOfLibrary(text)) visit.troubles.push(text);
    });
    return visit;
  }

  /** Addresses asked for that are neither this site's nor of the page itself. */
  get outside(): string[] {
    return this.requests.filter((url) => this.isOutside(url));
  }

  /** Waits until the status line, which a screen reader reads out, says something. */
  async says(words: string | RegExp): Promise<void> {
    await this.hears("status", words);
  }

  /** Waits until the page objects with some words, which a screen reader reads out at once. */
  async objects(words: string | RegExp): Promise<void> {
    await this.hears("alert", words);
  }

  /** Waits until the way to the findings says that so many stand. */
  async standing(count: number): Promise<void> {
    const tab = this.page.getByRole("button", { name: /^问题/ }).first();
    await until(
      () => tab.innerText(),
      (text) => new RegExp(`^问题\\s*${count}\\s*个`).test(text),
    );
  }

  private async hears(role: "status" | "alert", words: string | RegExp): Promise<void> {
    const region = this.page.locator(`.messages [role=${role}]`);
    await until(
      async () => (await region.allInnerTexts()).map((text) => text.replace(/\s*×$/, "").trim()),
      (said) => said.some((one) => (typeof words === "string" ? one === words : words.test(one))),
    );
  }

  violations(): Promise<readonly Violation[]> {
    return this.page.evaluate(() => window.violations!);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  private isOutside(url: string): boolean {
    return !url.startsWith(this.address) && !/^(?:blob|data|about):/.test(url);
  }
}
