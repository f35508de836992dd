import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { KitRefusal } from "./refusal.ts";

/** What a closed network needs beside the files the manifest names. */
const needed = ["index.html", "page.css", "sample.xlsx", "office/office.js", "office/LICENSE.md"];

/**
 * The files of a built site by path, made for one address: what Excel shows as the help of a function
 * has to be a whole address. @throws KitRefusal
 */
export function siteFiles(folder: string, address: string): Map<string, Buffer> {
  const files = new Map(
    pathsBelow(folder).map((path) => {
      const bytes = readFileSync(join(folder, path));
      const isMetadata = /^functions\.[\w-]+\.json$/.test(path);
      return [path.split(sep).join("/"), isMetadata ? withHelpAt(bytes, address) : bytes] as const;
    }),
  );
  const missing = needed.filter((path) => !files.has(path));
  if (missing.length === 0) return files;
  throw new KitRefusal(`构建好的网页缺少 ${missing.join("、")}；请先运行 npm run build 再试。`);
}

function pathsBelow(folder: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    throw new KitRefusal(`没有找到构建好的网页 ${folder}；请先运行 npm run build 再试。`);
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function withHelpAt(bytes: Buffer, address: string): Buffer {
  const metadata = JSON.parse(bytes.toString("utf8")) as { functions: { helpUrl?: string }[] };
  for (const one of metadata.functions) {
    if (one.helpUrl === undefined) continue;
    const { pathname, hash } = new URL(one.helpUrl);
    one.helpUrl = address + pathname.slice(1) + hash;
  }
  return Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`);
}
