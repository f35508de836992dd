import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "../house/house.ts";

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** An empty folder for one test; it goes when the tests of the file are done. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "budget-kit-"));
  made.push(folder);
  return folder;
}

const copied: Readonly<Record<string, string>> = {
  "functions.html": "src/functions/functions.html",
  "functions.zh-CN.json": "src/functions/functions.zh-CN.json",
  "functions.en-US.json": "src/functions/functions.en-US.json",
  "sample.xlsx": "samples/planted.xlsx",
  icons: "src/taskpane/icons",
};

const written: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html>",
  "page.css": "",
  "page.js": "",
  "office/office.js": "",
  "office/LICENSE.md": "Microsoft's terms",
};

/** A site with everything a kit needs, its programs left empty. */
export function smallSite(): string {
  const folder = newFolder();
  for (const [path, from] of Object.entries(copied)) {
    cpSync(join(root, from), join(folder, path), { recursive: true });
  }
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
