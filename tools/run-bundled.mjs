/**
 * Runs a script the way the product runs: bundled, without a loader between its modules.
 * `node tools/run-bundled.mjs bench/narrative.ts [-- options]`
 */
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...options] = process.argv.slice(2);
const entry = join(root, script);
// Beside the script: what it reads by its own place stays where it was.
const bundle = join(dirname(entry), `.${basename(entry, ".ts")}.${process.pid}.mjs`);

try {
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    charset: "utf8",
    packages: "external",
    logLevel: "warning",
  });
  const ran = spawnSync(process.execPath, [bundle, ...options], { stdio: "inherit" });
  process.exitCode = ran.status ?? 1;
} finally {
  rmSync(bundle, { force: true });
}
