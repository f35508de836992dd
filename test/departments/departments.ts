import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { contentsFrom } from "../../src/hosts/memory/contents-text.ts";
import type { Contents } from "../../src/model/contents.ts";
import type { Standard } from "../../src/model/standard.ts";
import { standard as ours } from "../../src/standard/index.ts";
import { type Replacement, replacementsFrom } from "./damage.ts";
import { type Planting, plantingFrom } from "./plant.ts";

const folder = __dirname;

/** What a folder here may hold; each is read by one function of this file. */
const known = [
  "department.txt",
  "damaged.txt",
  "document.txt",
  "planted.txt",
  "published.txt",
  "targets.txt",
  "totals.txt",
] as const;

type Known = (typeof known)[number];

/** Folders with the files they hold. */
export const editions: ReadonlyMap<string, readonly Known[]> = new Map(
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [entry.name, filesOf(entry.name)]),
);

/** Departments whose contents can be loaded. */
export const departments: readonly string[] = withFile("department.txt");

/** Departments with another document than a budget of Hebei: accounts, or of another authority. */
export const documented: readonly string[] = withFile("document.txt");

/** Departments with a list of damaged labels. */
export const damaged: readonly string[] = withFile("damaged.txt");

/** Planted twins of a department. */
export const planted: readonly string[] = withFile("planted.txt");

/** Departments with everything they published, all forms of targets among it. */
export const published: readonly string[] = withFile("published.txt");

/** Departments that published a text and no tables: their tables hold totals only. */
export const withTotals: readonly string[] = withFile("totals.txt");

/** Departments with performance targets alone. */
export const targeted: readonly string[] = withFile("targets.txt");

/** What the department fills in. @throws ContentsTextError naming the line. */
export function loadContents(name: string, standard: Standard = ours): Contents {
  return contentsFrom(textOfFile(name, "department.txt"), standard);
}

/** What the department fills in of such a document. */
export function loadDocument(name: string): Contents {
  return contentsFrom(textOfFile(name, "document.txt"), ours);
}

/** The same with everything it published. */
export function loadPublished(name: string): Contents {
  return contentsFrom(textOfFile(name, "published.txt"), ours);
}

/** What such a department fills in. */
export function loadTotals(name: string): Contents {
  return contentsFrom(textOfFile(name, "totals.txt"), ours);
}

/** What a department without a budget of its own here fills in of its targets. */
export function loadTargets(name: string): Contents {
  return contentsFrom(textOfFile(name, "targets.txt"), ours);
}

/** Labels of the damaged edition of a department. */
export function loadReplacements(name: string): readonly Replacement[] {
  return replacementsFrom(textOfFile(name, "damaged.txt"));
}

/** The edits that make a planted twin, and the department they are made on. */
export function loadPlanting(name: string): Planting {
  return plantingFrom(textOfFile(name, "planted.txt"));
}

/** A file of a department as it stands. */
export function textOfFile(name: string, file: Known): string {
  if (!editions.get(name)?.includes(file)) {
    throw new Error(`test/departments has no ${name}/${file}; there are ${[...editions.keys()]}`);
  }
  return readFileSync(join(folder, name, file), "utf8");
}

function withFile(file: Known): string[] {
  return [...editions].filter(([, files]) => files.includes(file)).map(([name]) => name);
}

/** @throws Error on a file that nothing would read. */
function filesOf(name: string): Known[] {
  const files = readdirSync(join(folder, name)).sort();
  if (files.length === 0) throw new Error(`test/departments/${name} is empty`);
  return files.map((file) => {
    const one = known.find((candidate) => candidate === file);
    if (!one) throw new Error(`test/departments/${name}/${file} is read by nobody`);
    return one;
  });
}
