import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveFolder } from "../src/cli/serve/serve-folder.ts";
import { xlsxReader } from "../src/hosts/xlsx/read-workbook.ts";
import { bookToJson } from "../test/officejs-host/book-json.ts";
import { browserScript } from "../test/officejs-host/browser-bundle.ts";
import { startChromium } from "../test/officejs-host/chromium.ts";
import { takeDisclosurePictures } from "./disclosure-pictures.ts";
import { takeFormPictures } from "./form-pictures.ts";
import { buildPage } from "./build-page.mjs";

const root = join(import.meta.dirname, "..");
const pictures = join(root, "docs", "pictures");

const looks = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "forced-colors": { colorScheme: "dark", forcedColors: "active" },
} as const;

/**
 * `npm run pictures`: the pictures of the READMEs, taken of the built page with the sample open, and
 * of every form of performance targets and of the pages of a disclosure. `-- --forms` takes those of
 * the forms alone, `-- --disclosure` those of the disclosure.
 */
async function main(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const only = process.argv.find((word) => word === "--forms" || word === "--disclosure");
  if (only !== "--forms") takeDisclosurePictures(pictures);
  if (only === "--disclosure") return;
  const browser = await startChromium();
  try {
    await takeFormPictures(browser, pictures);
    if (only !== "--forms") await ofPage(browser);
  } finally {
    await browser.close();
  }
}

async function ofPage(browser: Browser): Promise<void> {
  const served = await serveFolder(buildPage(), { port: 0, tls: null });
  try {
    for (const [name, look] of Object.entries(looks)) {
      for (const width of [320, 350]) {
        const page = await inExcel(browser, served.address, { ...look, width });
        await taken(page, `findings-${width}-${name}`);
      }
    }
    await otherPanels(browser, served.address);
    await inBrowser(browser, served.address);
  } finally {
    await served.close();
  }
}

type Look = (typeof looks)[keyof typeof looks] & { readonly width: number };

async function opened(browser: Browser, look: Look, height: number): Promise<Page> {
  const { width, ...colours } = look;
  const context = await browser.newContext({
    ...colours,
    viewport: { width, height },
    deviceScaleFactor: 1,
    locale: "zh-CN",
  });
  return context.newPage();
}

/** The pane beside a workbook, with its first finding open. */
async function inExcel(browser: Browser, address: string, look: Look): Promise<Page> {
  const page = await opened(browser, look, 760);
  const bytes = readFileSync(join(root, "samples", "planted.xlsx"));
  const book = xlsxReader().read(new Uint8Array(bytes), "planted.xlsx");
  const url = "C:/预算/示例.xlsx";
  await page.addInitScript({ content: browserScript({ book: bookToJson(book), url }) });
  await page.goto(address);
  await page.getByRole("button", { name: /看 \d+ 个问题/ }).click();
  await openFirst(page);
  return page;
}

async function openFirst(page: Page): Promise<void> {
  await page.locator(".finding-main").first().focus();
  await page.keyboard.press("Space");
  await page.getByText("下一步").first().waitFor();
}

async function otherPanels(browser: Browser, address: string): Promise<void> {
  const page = await inExcel(browser, address, { ...looks.light, width: 350 });
  for (const [tab, name] of [
    ["开始", "start"],
    ["绩效", "targets"],
    ["重算", "recompute"],
    ["模板", "template"],
  ] as const) {
    await page.locator("nav").getByText(tab, { exact: true }).click();
    await taken(page, `${name}-350-light`, false);
  }
  await page.context().close();
}

/** The page by itself: findings at the left, the sheet with the cell at the right. */
async function inBrowser(browser: Browser, address: string): Promise<void> {
  const page = await opened(browser, { ...looks.light, width: 1200 }, 760);
  await page.goto(`${address}?sample`);
  await page.locator(".finding-main").first().waitFor();
  await openFirst(page);
  await page.keyboard.press("Enter");
  await page.waitForTimeout(300);
  await taken(page, "browser-1200-light");
}

async function taken(page: Page, name: string, close = true): Promise<void> {
  await page.waitForTimeout(200);
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });
  if (close) await page.context().close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
