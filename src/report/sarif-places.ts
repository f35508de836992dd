import { type Location, isCell } from "../model/finding.ts";
import { countedText } from "./words.ts";

/**
 * A place as SARIF states it: a region of a text, a named cell of a workbook.
 * @param paths the documents of the report, in order
 */
export function sarifLocation(location: Location, paths: readonly string[]) {
  const index = paths.indexOf(location.document);
  const artifactLocation = { uri: uriOf(location.document), ...(index >= 0 && { index }) };
  if (isCell(location)) {
    const { sheet, cell } = location;
    return {
      physicalLocation: { artifactLocation },
      logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: "cell" }],
    };
  }
  const { start, end, quote } = location;
  return {
    physicalLocation: {
      artifactLocation,
      region: { charOffset: start, charLength: end - start, snippet: { text: quote } },
    },
    logicalLocations: [{ name: countedText(location), kind: "place" }],
  };
}

/** Halves of characters, which no address may hold. */
const halves = /[\ud800-\udfff]/gu;
const drive = /^[A-Za-z]:[\\/]/;

/** A path as an address: relative ones stay relative. */
export function uriOf(path: string): string {
  const parts = (drive.test(path) ? `/${path}` : path).split(/[\\/]/);
  const address = parts.map((part) => encodeURIComponent(part.replace(halves, "\ufffd"))).join("/");
  return address.startsWith("/")
    ? `file://${address.replace(/^\/([A-Za-z])%3A\//, "/$1:/")}`
    : address;
}
