import { type Zippable, strToU8, zipSync } from "fflate";
import { declaration, named, spaces } from "./xml.ts";

/** A part of an Office file: its path, and what kind of part it is. */
export interface Part {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Content type; absent for what its ending tells. */
  readonly type?: string;
}

/** Endings whose content type needs no word for each part. */
const endings = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The parts as one file; the same parts give the same bytes. */
export function packed(parts: readonly Part[]): Uint8Array {
  const defaults = Object.entries(endings).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  );
  const overrides = parts.flatMap(({ path, type }) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  const types = `${declaration}<Types xmlns="${spaces.types}">${defaults.join("")}${overrides.join("")}</Types>`;
  const files: Zippable = {};
  for (const { path, content } of [{ path: "[Content_Types].xml", content: types }, ...parts]) {
    files[path] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { level: 1, mtime: new Date(1980, 0, 1), os: 0 });
}

const relationBase = spaces.r;

/** A relationships part; a target below the folder of the part it belongs to. */
export function relationships(
  links: readonly { readonly id: string; readonly kind: string; readonly to: string }[],
): string {
  const all = links.map(
    ({ id, kind, to }) =>
      `<Relationship Id="${id}" Type="${kind.startsWith("http") ? kind : `${relationBase}/${kind}`}" Target="${to}"/>`,
  );
  return `${declaration}<Relationships xmlns="${spaces.rels}">${all.join("")}</Relationships>`;
}

/** Settings of the whole document: left and right pages differ. */
export const settings =
  `${declaration}<w:settings ${named("w")}><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';
