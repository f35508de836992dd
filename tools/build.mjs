/**
 * Bundles the command line into dist/budget.cjs. Run by `npm ci` (prepare) and by
 * bin/budget.cjs when a source is newer than the bundle.
 */
import { mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, "dist", "budget.cjs");
const unfinished = join(root, "dist", `budget.${process.pid}.tmp`);
const started = new Date();

mkdirSync(dirname(bundle), { recursive: true });
try {
  await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile: unfinished,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    // Large, and needed by few commands: stay packages, loaded when asked for.
    external: ["exceljs", "docx", "selfsigned", "pdfjs-dist"],
    logLevel: "warning",
  });
  // As old as the sources it was read from: a file saved during the build is newer.
  utimesSync(unfinished, started, started);
  renameSync(unfinished, bundle);
} catch {
  rmSync(unfinished, { force: true });
  process.exitCode = 1;
}
