import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { didYouMean } from "../src/model/label.ts";
import { articulationSkeleton, caseSkeleton, checkSkeleton } from "./skeletons/check.ts";
import { claimSkeleton, claimSpecSkeleton } from "./skeletons/claim.ts";
import { functionFixtureSkeleton, functionSkeleton } from "./skeletons/function.ts";
import { type Name, functionNameOf, nameOf } from "./skeletons/names.ts";
import { profileBookSkeleton, profileSkeleton } from "./skeletons/profile.ts";
import { sheetSkeleton } from "./skeletons/sheet.ts";
import { textCheckSkeleton } from "./skeletons/text-check.ts";

const usage = [
  "npm run scaffold -- check presentation/<the-sentence-that-must-hold>",
  "npm run scaffold -- check between-sheets/<the-sentence-that-must-hold>",
  "npm run scaffold -- check narrative/<the-sentence-that-must-hold>",
  "npm run scaffold -- claim <what-the-sentence-promises>",
  "npm run scaffold -- profile <authority>",
  "npm run scaffold -- sheet budget/<table>",
  "npm run scaffold -- function <NAME>",
  "(a relation is one line of `relations` in its table: nothing to scaffold)",
].join("\n");

const groups: Readonly<Record<string, readonly string[]>> = {
  check: ["between-sheets", "presentation", "narrative"],
  sheet: ["budget", "own"],
  claim: [],
  profile: [],
  function: [],
};

/** The files of a new definition, by path below the root. @throws Error with a sentence */
function skeletonsOf(kind: string, id: string): ReadonlyMap<string, string> {
  if (kind === "function") return functionSkeletons(id);
  const name = nameOf(id);
  requireGroup(kind, id);
  switch (kind) {
    case "check":
      return checkSkeletons(name);
    case "claim":
      return claimSkeletons(name);
    case "profile":
      return new Map([
        [`src/standard/profiles/${id}.ts`, profileSkeleton(name)],
        [`test/profiles/${id}/tables.book`, profileBookSkeleton()],
      ]);
    default:
      return new Map([[`src/standard/sheets/${id}.ts`, sheetSkeleton(name)]]);
  }
}

/** Rules of documents have documents for cases, those of tables have workbooks. */
function checkSkeletons(name: Name): ReadonlyMap<string, string> {
  const { id } = name;
  const group = id.slice(0, id.indexOf("/"));
  const text = checkMakers[group]!(name);
  const ending = group === "narrative" ? "txt" : "book";
  return new Map([
    [`src/standard/checks/${id}.ts`, text],
    [`test/checks/${id}/first.${ending}`, caseSkeleton()],
  ]);
}

const checkMakers: Readonly<Record<string, (name: Name) => string>> = {
  "between-sheets": articulationSkeleton,
  presentation: checkSkeleton,
  narrative: textCheckSkeleton,
};

/** @throws Error with a sentence on a name that is no sentence */
function claimSkeletons(name: Name): ReadonlyMap<string, string> {
  const { id } = name;
  if (!id.includes("-")) {
    throw new Error(`"${id}" is no sentence: write what is promised, as in parts-make-the-total`);
  }
  return new Map([
    [`src/standard/claims/${id}.ts`, claimSkeleton(name)],
    [`test/claims/${id}.json`, claimSpecSkeleton()],
  ]);
}

/** In Excel a name has capital letters; its file has small ones. */
function functionSkeletons(id: string): ReadonlyMap<string, string> {
  const { file, camel } = functionNameOf(id);
  return new Map([
    [`src/functions/${file}.ts`, functionSkeleton(id, camel)],
    [`test/functions/${id}.json`, functionFixtureSkeleton()],
  ]);
}

function requireGroup(kind: string, id: string): void {
  const known = groups[kind]!;
  const parts = id.split("/");
  if (parts.length !== (known.length > 0 ? 2 : 1)) throw new Error(`write it like this:\n${usage}`);
  if (known.length === 0 || known.includes(parts[0]!)) return;
  const hint = didYouMean(parts[0]!, known);
  throw new Error(
    `a ${kind} is in ${known.join(" or ")}, not in "${parts[0]}"${hint === null ? "" : `; did you mean "${hint}"?`}`,
  );
}

/** Writes the skeletons; overwrites nothing. @throws Error with a sentence */
function scaffold(root: string, words: readonly string[]): readonly string[] {
  const [kind, id, ...rest] = words;
  if (kind === undefined || id === undefined || rest.length > 0) throw new Error(usage);
  if (!Object.hasOwn(groups, kind)) {
    const hint = didYouMean(kind, Object.keys(groups));
    throw new Error(
      `there is no skeleton of a "${kind}"${hint === null ? "" : `; did you mean "${hint}"?`}\n${usage}`,
    );
  }
  const files = skeletonsOf(kind, id);
  for (const path of files.keys()) {
    if (existsSync(join(root, path))) throw new Error(`${path} is there already`);
  }
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...files.keys()];
}

try {
  const written = scaffold(process.cwd(), process.argv.slice(2));
  console.log(written.map((path) => `written: ${path}`).join("\n"));
  console.log("Fill in the empty words, then: npm run generate && npm test");
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
