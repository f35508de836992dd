import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Environment, development, environmentAt } from "../../tools/manifest/environments.ts";
import { manifestXml } from "../../tools/manifest/manifest-xml.ts";
import type { Surroundings } from "../../tools/manifest/rules.ts";
import { siteIn, validate } from "../../tools/manifest/validate.ts";
import { versionOf } from "../../tools/manifest/write.ts";
import { root } from "../house/house.ts";

/** One installation of each kind. */
export const environments: readonly Environment[] = [
  development,
  environmentAt("test", "https://test.example.gov.cn/budget/"),
  environmentAt("production", "https://czj.example.gov.cn/budget/", "某某县财政局"),
];

/** Where the parts of the site are before it is built; the script is made by the build. */
const sources: Readonly<Record<string, string>> = {
  "index.html": "src/taskpane/index.html",
  "page.js": "src/taskpane/index.tsx",
  "functions.html": "src/functions/functions.html",
  "functions.zh-CN.json": "src/functions/functions.zh-CN.json",
  "functions.en-US.json": "src/functions/functions.en-US.json",
};

/** The site as the committed files will make it. */
export function surroundingsOf(environment: Environment): Surroundings {
  const { hasFile, pictureSize } = siteIn(join(root, "src", "taskpane"));
  return {
    environment,
    version: versionOf(root),
    pictureSize,
    hasFile: (path) => {
      const source = sources[path];
      return source === undefined ? hasFile(path) : existsSync(join(root, source));
    },
  };
}

export const xmlOf = (environment: Environment): string =>
  manifestXml(environment, versionOf(root));

/** What is wrong with a manifest said to be of an environment. */
export function complaints(xml: string, environment: Environment): Promise<readonly string[]> {
  return validate(xml, surroundingsOf(environment), root);
}
