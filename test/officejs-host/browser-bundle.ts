import { join } from "node:path";
import { buildSync } from "esbuild";
import type { FakeExcelStart } from "./browser-entry.ts";

/**
 * The script that puts the fake Excel into a page; it must run before office.js, as Playwright's
 * `addInitScript` does. The page then has `window.fakeExcel`.
 */
export function browserScript(start: FakeExcelStart): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "browser-entry.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    platform: "browser",
  });
  return `window.fakeExcelStart = ${JSON.stringify(start)};\n${outputFiles[0]!.text}`;
}
