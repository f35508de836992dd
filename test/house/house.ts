import { readFileSync, readdirSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join, relative } from "node:path";

/** The folder everything is in. */
export const root = join(__dirname, "..", "..");

/** Files below a folder of the house by path, in order; none where there is no such folder. */
export function filesBelow(folder: string, ending = ""): readonly string[] {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** Every file that is, or could be, committed. */
export function trackedFiles(): readonly string[] {
  const words = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const all = execFileSync("git", words, { cwd: root, encoding: "utf8" });
  return [...new Set(all.split("\0").filter((path) => path !== ""))].sort();
}
