import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../src/cli/serve/serve-folder.ts";
import { rollup } from "../src/functions/rollup.ts";
import { replies } from "../src/functions/calling/call.ts";
import { xlsxReader } from "../src/hosts/xlsx/read-workbook.ts";
import { bookToJson } from "../test/officejs-host/book-json.ts";
import { browserScript } from "../test/officejs-host/browser-bundle.ts";
import { startChromium } from "../test/officejs-host/chromium.ts";
import { buildPage } from "../tools/build-page.mjs";
import { bigBook } from "./big-book.ts";

const rounds = Number(process.argv[2] ?? 5);
const home = join(import.meta.dirname, "..");
const site = buildPage();
/** What the live check waits for before it looks. */
const pause = 400;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const told = (values: readonly number[]): string => {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  return `${Math.round(median(values))} ms (${sorted[0]}–${sorted.at(-1)})`;
};
const say = (what: string, figure: string) => console.log(`${what.padEnd(64)} ${figure}`);

async function main(): Promise<void> {
  sizes();
  const served = await serveFolder(site, { port: 0, tls: null });
  const browser = await startChromium();
  try {
    await firstInteractive(browser, served.address);
    await longestTask(browser, served.address);
    await longestTaskInExcel(browser, served.address);
    await editToFindings(browser, served.address);
  } finally {
    await browser.close();
    await served.close();
  }
  rollUpTenThousand();
}

function sizes(): void {
  const packed = (name: string) => gzipSync(readFileSync(join(site, name)), { level: 9 }).length;
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
  const entries = { "page.js": "functions + pane", "desk.js": "worker", "page.css": "styles" };
  for (const [name, what] of Object.entries(entries)) {
    say(`gzip ${name} (${what})`, kilobytes(packed(name)));
  }
  const lazy = ["template-writer.js", "node_modules_exceljs_dist_exceljs_min_js.js"];
  say("gzip, loaded only to write an .xlsx", kilobytes(lazy.map(packed).reduce((a, b) => a + b)));
}

/** From the request of the address until the first button can be pressed. */
async function firstInteractive(browser: Browser, address: string): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await freshPage(browser);
    await page.goto(address);
    const ready = () => performance.getEntriesByName("ready")[0]?.startTime;
    const time = await page.waitForFunction(ready);
    times.push((await time.jsonValue()) ?? Number.NaN);
    await page.context().close();
  }
  say("first interactive, host null", told(times));
}

/** A page of its own; what tsx adds to names of functions is not there in a browser. */
async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript({ content: "globalThis.__name = (thing) => thing;" });
  return context.newPage();
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** The longest time the page does not answer while a large file is opened and checked. */
async function longestTask(browser: Browser, address: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "budget-bench-"));
  const file = join(folder, "big.xlsx");
  writeFileSync(file, bigBook({ sheets: 60, lines: 300, columns: 12 }));
  const longest: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await freshPage(browser);
    await page.goto(address);
    const input = page.locator("input[type=file]").first();
    await input.waitFor({ state: "attached" });
    await noteLongTasks(page);
    const begun = Date.now();
    await input.setInputFiles(file);
    await page.getByRole("progressbar").waitFor({ state: "attached" });
    await page.getByText(/勾稽关系 \d+ 项/).waitFor({ timeout: 60_000 });
    whole.push(Date.now() - begun);
    await page.waitForTimeout(200);
    longest.push(Math.max(0, ...(await page.evaluate(() => window.longTasks))));
    await page.context().close();
  }
  rmSync(folder, { recursive: true });
  say("60 sheets × 300 lines: opened and checked", told(whole));
  say("60 sheets × 300 lines: longest task (none seen is 0)", told(longest));
}

async function noteLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.longTasks = [];
    const note = (list: PerformanceObserverEntryList) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    new PerformanceObserver(note).observe({ type: "longtask" });
  });
}

/**
 * The same beside a workbook. The fake Excel works in the page's own thread, so that its share is
 * in the figure: Excel itself answers from another process.
 */
async function longestTaskInExcel(browser: Browser, address: string): Promise<void> {
  const big = bigBook({ sheets: 60, lines: 300, columns: 12 });
  const book = xlsxReader().read(big, "big.xlsx");
  const page = await freshPage(browser);
  await page.addInitScript({ content: browserScript({ book: bookToJson(book) }) });
  await page.goto(address);
  const done = page.getByText(/看 \d+ 个问题/);
  await done.waitFor({ timeout: 60_000 });
  await noteLongTasks(page);
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(() => void (window.longTasks.length = 0));
    await page.getByRole("button", { name: "核对", exact: true }).click();
    await page.getByText("核对完毕").waitFor({ timeout: 60_000 });
    await page.waitForTimeout(1500);
    longest.push(Math.max(0, ...(await page.evaluate(() => window.longTasks))));
  }
  say("the same in Excel, with the fake Excel's own work: longest task", told(longest));
  await page.context().close();
}

/** From one typed figure until its finding is gone from the pane, less the pause it waits for. */
async function editToFindings(browser: Browser, address: string): Promise<void> {
  const bytes = readFileSync(join(home, "samples", "planted.xlsx"));
  const book = xlsxReader().read(new Uint8Array(bytes), "planted.xlsx");
  const page = await freshPage(browser);
  await page.addInitScript({ content: browserScript({ book: bookToJson(book) }) });
  await page.goto(address);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(await timeOf(page, 5994.93, "11 个"), await timeOf(page, 5949.93, "12 个"));
  }
  say("one-cell edit → findings, after the pause", told(times));
  await page.context().close();
}

async function timeOf(page: Page, figure: number, count: string): Promise<number> {
  await page.waitForTimeout(1500);
  const time = await page.evaluate(
    ([typed, wanted]) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const seen = () =>
          [...document.querySelectorAll("nav *, [role=tab], header *")].some(
            ({ textContent }) => textContent?.trim() === wanted,
          );
        const watcher = new MutationObserver(() => {
          if (!seen()) return;
          watcher.disconnect();
          done(performance.now() - begun);
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        window.fakeExcel!.edit("部门收支总表", "C36", typed as number);
      }),
    [figure, count] as const,
  );
  return time - pause;
}

function rollUpTenThousand(): void {
  const codes = Array.from({ length: 10_000 }, (_, line) => {
    const item = `${201 + (line % 30)}${String((line % 97) + 1).padStart(2, "0")}${String((line % 89) + 1).padStart(2, "0")}`;
    return [line % 10 === 0 ? item.slice(0, 3) : line % 5 === 0 ? item.slice(0, 5) : item];
  });
  const amounts = codes.map((_, line) => [((line * 7919) % 90_000) / 100]);
  const times = Array.from({ length: rounds + 3 }, () => {
    const begun = performance.now();
    replies(rollup, [codes, amounts]);
    return performance.now() - begun;
  });
  say("ROLLUP on 10,000 rows, first call", `${Math.round(times[0]!)} ms`);
  say("ROLLUP on 10,000 rows, warm", told(times.slice(3)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
