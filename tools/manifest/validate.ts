import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { type PictureSize, type Surroundings, complaintsAbout } from "./rules.ts";

const schemas = ["manifest.xsd", "version-overrides.xsd", "basic-types.xsd"];

/** Everything that is wrong with a manifest, by the schema and by our own rules; no network needed. */
export async function validate(
  xml: string,
  surroundings: Surroundings,
  root: string,
): Promise<readonly string[]> {
  const [schema, ...preload] = schemas.map((fileName) => ({
    fileName,
    contents: readFileSync(join(root, "tools", "manifest", "schema", fileName), "utf8"),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: [schema!],
    preload,
  });
  if (errors.length > 0) return errors.map(({ message }) => message);
  return complaintsAbout(xml, surroundings);
}

const pngSignature = "89504e470d0a1a0a";

/** The size a PNG file states; null when it is none. */
export function pngSize(bytes: Buffer): PictureSize | null {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString("hex") !== pngSignature) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Files and pictures of a site in a folder. */
export function siteIn(folder: string): Pick<Surroundings, "hasFile" | "pictureSize"> {
  const read = (path: string): Buffer | null => {
    try {
      return readFileSync(join(folder, path));
    } catch {
      return null;
    }
  };
  return {
    hasFile: (path) => path !== "" && read(path) !== null,
    pictureSize: (path) => {
      const bytes = path === "" ? null : read(path);
      return bytes === null ? null : pngSize(bytes);
    },
  };
}
