#!/usr/bin/env node
"use strict";
/* Runs the bundled command line; builds it first when it is missing or older than its sources. */
const { execFileSync } = require("node:child_process");
const { readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
const bundle = join(root, "dist", "budget.cjs");

/** Whether a file below `path`, or `path` itself, was changed after `time`. */
function newerThan(time, path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return false;
  // A folder's own time tells of files added, removed and renamed.
  if (stat.mtimeMs > time) return true;
  return stat.isDirectory() && readdirSync(path).some((name) => newerThan(time, join(path, name)));
}

function isStale() {
  const built = statSync(bundle, { throwIfNoEntry: false });
  if (!built) return true;
  return ["src", "package.json", "tools/build.mjs"].some((path) =>
    newerThan(built.mtimeMs, join(root, path)),
  );
}

function built() {
  try {
    if (isStale()) {
      execFileSync(process.execPath, [join(root, "tools", "build.mjs")], {
        stdio: ["ignore", "ignore", process.env.BUDGET_DEBUG === "1" ? "inherit" : "ignore"],
      });
    }
    return true;
  } catch (error) {
    if (process.env.BUDGET_DEBUG === "1") console.error(error);
    process.stderr.write(
      "budget：程序尚未构建成功；请在程序目录运行 npm ci，再用 npm run prepare 查看原因。\n",
    );
    process.exitCode = 2;
    return false;
  }
}

if (built()) require(bundle);
