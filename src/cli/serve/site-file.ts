import { readFileSync, realpathSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** A file of the site as it is sent. */
export interface SiteFile {
  readonly content: Uint8Array;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The file of an address below a folder; null where there is none, and for whatever leads out of
 * the folder, is hidden or is no ordinary file. A folder is never listed.
 */
export function siteFile(folder: string, address: string): SiteFile | null {
  const steps = stepsOf(address);
  if (steps === null) return null;
  try {
    const root = realpathSync(folder);
    const path = realpathSync(join(root, ...steps));
    if (!path.startsWith(root + sep) || !statSync(path).isFile()) return null;
    const type = types[extname(path).toLowerCase()] ?? "application/octet-stream";
    return { content: readFileSync(path), type };
  } catch {
    return null;
  }
}

/** Names on the way to a file; the front page for the address of the site itself. */
function stepsOf(address: string): readonly string[] | null {
  const [path = ""] = address.split(/[?#]/);
  if (path === "/") return ["index.html"];
  let plain: string;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  const [first, ...steps] = plain.split("/");
  if (first !== "" || /[\\\u0000:]/.test(plain)) return null;
  return steps.every((step) => step !== "" && !step.startsWith(".")) ? steps : null;
}
