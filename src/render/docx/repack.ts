import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fontTable } from "./fonts.ts";

/** No clock: every document says it was made at the same moment. */
const made = "2018-01-01T00:00:00Z";

/** The same package with fixed times, and with what stands in for each typeface. */
export function repacked(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/"));
  const fixed = parts.map(([path, content]) => [path, fixedPart(path, content)] as const);
  return zipSync(Object.fromEntries(fixed), { level: 3, mtime: new Date(1980, 0, 1), os: 0 });
}

function fixedPart(path: string, content: Uint8Array): Uint8Array {
  if (path === "word/fontTable.xml") return strToU8(fontTable());
  if (path === "word/document.xml") return strToU8(withOwnIds(strFromU8(content)));
  if (path !== "docProps/core.xml") return content;
  const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
  return strToU8(strFromU8(content).replace(moment, `$1${made}`));
}

/** The library counts bookmarks on from document to document: here they are counted from 1. */
function withOwnIds(xml: string): string {
  const ids = new Map<string, number>();
  const own = (id: string): number => {
    const known = ids.get(id) ?? ids.size + 1;
    ids.set(id, known);
    return known;
  };
  const renamed = (_: string, before: string, id: string) => `${before}_Toc${own(id)}`;
  return xml
    .replace(/(<w:(?:hyperlink|bookmarkStart)\b[^>]*\bw:(?:anchor|name)=")_Toc(\d+)/g, renamed)
    .replace(/(<w:instrText\b[^>]*>PAGEREF )_Toc(\d+)/g, renamed)
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
      (_, before: string, id: string) => `${before}${own(id)}`,
    );
}
