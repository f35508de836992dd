import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { development } from "./environments.ts";
import { manifestXml } from "./manifest-xml.ts";

/** The version in package.json: the only place where it is written by hand. */
export function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}

/** Writes manifest.xml, the add-in on the developer's machine. */
export function writeManifest(root: string): void {
  writeFileSync(join(root, "manifest.xml"), manifestXml(development, versionOf(root)));
}
