import { scanXml } from "./scan-xml.ts";
import type { WorkbookPackage } from "./workbook-package.ts";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address (`worksheet`, `comments`): same for strict and usual files. */
  readonly kind: string;
  /** Path of the other part inside the package. */
  readonly target: string;
}

/** The links of a part, or of the whole package for an empty path; links to outside are left out. */
export function readRelationships(book: WorkbookPackage, path: string): Relationship[] {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const own = `${folder}_rels/${path.slice(slash)}.rels`;
  const part = book.part(own);
  const found: Relationship[] = [];
  if (!part) return found;
  scanXml(own, part, {
    open(name, attributes) {
      const { Id: id, Type: type = "", Target: target, TargetMode: mode } = attributes;
      if (name !== "Relationship" || mode === "External" || !id || !target) return;
      const kind = type.slice(type.lastIndexOf("/") + 1);
      found.push({ id, kind, target: resolve(book, folder, target) });
    },
    close() {},
    text() {},
  });
  return found;
}

function resolve(book: WorkbookPackage, folder: string, target: string): string {
  const slashed = target.replaceAll("\\", "/");
  const steps: string[] = [];
  for (const step of (slashed.startsWith("/") ? slashed : folder + slashed).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const path = steps.join("/");
  return book.has(path) || !path.includes("%") ? path : decoded(path);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
