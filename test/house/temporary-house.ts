import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { root } from "./house.ts";

/** What reading and checking a book gave. */
export interface Probed {
  readonly profile: string | null;
  readonly tables: readonly (string | null)[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

/** A copy of the house that may be changed, with the tools to run in it. */
export interface TemporaryHouse {
  /** Writes a file by hand. */
  write(path: string, text: string): void;
  /** Changes a file by hand. */
  edit(path: string, from: string, to: string): void;
  /** Files that were written by hand since the house was copied. */
  writtenByHand(): readonly string[];
  /** What `npm run scaffold -- …` runs: paths written; what it said when it refused. */
  scaffold(...words: readonly string[]): { readonly status: number; readonly says: string };
  /** The part of `npm run generate` that lists every definition. */
  generateIndex(): void;
  /** The part that lists the functions, with what Excel is told of them. */
  generateFunctions(): void;
  /** What stops the pages from being generated; empty when nothing does. */
  pagesRefusal(): string;
  /** Reads and checks a book in the changed house. */
  probe(book: string): Probed;
  /** Runs one test file there. */
  jest(file: string, name: string): { readonly status: number; readonly says: string };
}

const copied = ["src", "tools", "test", "tsconfig.json", "package.json", "jest.config.cjs"];
const generated = new Set(["src/standard/index.ts"]);

const probeText = `
import { readFileSync } from "node:fs";
import { checkWorkbook } from "./src/engine/check.ts";
import { bookFrom } from "./src/hosts/memory/book.ts";
import { standard } from "./src/standard/index.ts";
const options = { path: "book", profile: null, relations: false };
const report = checkWorkbook(bookFrom(readFileSync(0, "utf8")), standard, options);
const { profile, sheets, findings } = report;
console.log(JSON.stringify({ profile, tables: sheets.map((one) => one.recognisedAs), findings }));
`;

const pagesText = `
import { standard } from "./src/standard/index.ts";
import { pages } from "./tools/docs/pages.ts";
import { readSources } from "./tools/docs/sources.ts";
pages(standard, readSources(process.cwd()));
`;

const indexText = `
import { generateIndex } from "./tools/generate-index.ts";
generateIndex();
`;

/** Where a house stands, and whether it is as it was copied. */
let ground: { readonly home: string; untouched: boolean } | null = null;

/**
 * Copies the house into a folder of its own. Every house of a test file stands in the same place, one
 * after another: what was compiled for the one need not be compiled for the next, and a house that
 * nobody changed serves again.
 */
export function temporaryHouse(): TemporaryHouse {
  const own = groundOf();
  const { home } = own;
  if (!own.untouched) settle(home);
  own.untouched = true;
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const jest = join(root, "node_modules", "jest", "bin", "jest.js");
  const byHand = new Set<string>();
  const write = (path: string, text: string) => {
    own.untouched = false;
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  };
  const run = (words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: home,
      encoding: "utf8",
    });
    return { status: status ?? -1, says: `${stdout}${stderr}` };
  };
  return {
    write(path, text) {
      byHand.add(path);
      write(path, text);
    },
    edit(path, from, to) {
      const text = readFileSync(join(home, path), "utf8");
      if (!text.includes(from)) throw new Error(`${path} does not contain ${from}`);
      byHand.add(path);
      write(path, text.replace(from, to));
    },
    writtenByHand: () => [...byHand].filter((path) => !generated.has(path)).sort(),
    scaffold(...words) {
      const said = run([bundled(home, "tools/scaffold"), ...words]);
      own.untouched &&= said.status !== 0;
      return said;
    },
    generateIndex() {
      own.untouched = false;
      const { status, says } = run([bundled(home, "write-index")]);
      if (status !== 0) throw new Error(says);
    },
    generateFunctions() {
      own.untouched = false;
      const { status, says } = run([tsx, "tools/functions/generate.ts"]);
      if (status !== 0) throw new Error(says);
    },
    pagesRefusal() {
      const { status, says } = run([bundled(home, "write-pages")]);
      return status === 0 ? "" : says;
    },
    probe: (book) =>
      JSON.parse(
        execFileSync(process.execPath, [bundled(home, "probe")], {
          cwd: home,
          input: book,
          encoding: "utf8",
        }),
      ) as Probed,
    jest: (file, name) => run([jest, "--rootDir", home, file, "-t", name]),
  };
}

/** A program of the house in one file at its root: read once, not module by module. */
function bundled(home: string, name: string): string {
  const outfile = join(home, `${basename(name)}.mjs`);
  buildSync({
    absWorkingDir: home,
    entryPoints: [join(home, `${name}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    define: { "import.meta.dirname": JSON.stringify(join(home, "tools")) },
    logLevel: "silent",
  });
  return outfile;
}

function groundOf(): { readonly home: string; untouched: boolean } {
  if (ground) return ground;
  const home = mkdtempSync(join(tmpdir(), "budget-house-"));
  symlinkSync(join(root, "node_modules"), join(home, "node_modules"), "dir");
  writeFileSync(join(home, "probe.ts"), probeText);
  writeFileSync(join(home, "write-pages.ts"), pagesText);
  writeFileSync(join(home, "write-index.ts"), indexText);
  ground = { home, untouched: false };
  return ground;
}

/** Brings what was copied back to what it is. */
function settle(home: string): void {
  for (const path of copied) mirror(join(root, path), join(home, path));
}

/** Makes a copy what the original is; what is the same already, by size and time, stays. */
function mirror(original: string, copy: string): void {
  const [own, other] = [original, copy].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (!own?.isDirectory()) {
    const isSame = own && other?.size === own.size && seconds(other) === seconds(own);
    if (!isSame) cpSync(original, copy, { preserveTimestamps: true });
    return;
  }
  mkdirSync(copy, { recursive: true });
  const names = new Set(readdirSync(original));
  for (const name of readdirSync(copy)) {
    if (!names.has(name)) rmSync(join(copy, name), { recursive: true });
  }
  for (const name of names) mirror(join(original, name), join(copy, name));
}

/** A copy keeps the time of its original to the second at least. */
const seconds = ({ mtimeMs }: { readonly mtimeMs: number }): number => Math.floor(mtimeMs / 1000);

/** Takes the house away when all tests of a file are done. */
export function removeHouse(): void {
  if (ground) rmSync(ground.home, { recursive: true, force: true });
  ground = null;
}
