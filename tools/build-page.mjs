/**
 * Builds the page into dist/page by webpack when a source is newer, for whoever needs it: npm
 * start, `budget serve`, the kit, the tests. Several at once wait for the first.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, "dist", "page");
const sources = ["src", "samples", "package.json", "webpack.config.cjs"];
const lock = join(root, "dist", "page.lock");
/** A build takes half a minute at most; an older lock is of one that was broken off. */
const longest = 120_000;

/** @returns {string} the folder of the built page */
export function buildPage() {
  mkdirSync(join(root, "dist"), { recursive: true });
  while (isStale()) {
    if (!taken()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      continue;
    }
    try {
      if (isStale()) build();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return page;
}

function build() {
  const fresh = `${page}.${process.pid}`;
  const webpack = join(root, "node_modules", "webpack-cli", "bin", "cli.js");
  try {
    execFileSync(process.execPath, [webpack, "--output-path", fresh], { cwd: root, stdio: "pipe" });
    rmSync(page, { recursive: true, force: true });
    renameSync(fresh, page);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw new Error(`the page could not be built:\n${error.stdout ?? ""}${error.stderr ?? ""}`, {
      cause: error,
    });
  }
}

function taken() {
  const held = statSync(lock, { throwIfNoEntry: false });
  if (held && Date.now() - held.mtimeMs > longest) rmSync(lock, { recursive: true, force: true });
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function isStale() {
  const index = join(page, "index.html");
  if (!existsSync(index)) return true;
  const built = statSync(index).mtimeMs;
  return sources.some((path) => newerThan(built, join(root, path)));
}

/** Whether a file below `path`, or `path` itself, was changed after `time`. */
function newerThan(time, path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return false;
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(path).some((name) => newerThan(time, join(path, name)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(buildPage());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
