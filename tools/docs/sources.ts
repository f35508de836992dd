import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ErrorSources } from "./errors-page.ts";

/** What the pages need besides the standard, read from the house at `root`. */
export function readSources(root: string): ErrorSources {
  return {
    books: new Map(
      filesOf(root, "test/errors", ".book").map(([name, text]) => [name.replace(/\.book$/, ""), text]),
    ),
    reader: new Map(
      filesOf(root, "src/hosts/xlsx", ".ts").map(([name, text]) => [`src/hosts/xlsx/${name}`, text]),
    ),
  };
}

function filesOf(root: string, folder: string, ending: string): [name: string, text: string][] {
  const names = readdirSync(join(root, folder)).sort();
  const stray = names.find((name) => !name.endsWith(ending));
  if (stray !== undefined) throw new Error(`${folder}/${stray} is not read by anybody`);
  return names.map((name) => [name, readFileSync(join(root, folder, name), "utf8")]);
}
