import type { CustomFunction } from "../../src/model/function.ts";
import { anchorOf } from "./help-page.ts";

export type Locale = "zh-CN" | "en-US";

/** The address of the development build; a build for another place puts its own here. */
const site = "https://localhost:3443";

/** Where a function is explained: on the help page of the site. */
export const helpAddress = (one: Pick<CustomFunction, "id">): string =>
  `${site}/functions.html#${anchorOf(one)}`;

/** What Excel reads to know the functions: `functions.json`, in one language. */
export function functionsJson(functions: readonly CustomFunction[], locale: Locale): string {
  const language = locale === "zh-CN" ? "zh" : "en";
  const all = functions.map(({ id, description, parameters, live }) => ({
    description: description[language],
    helpUrl: helpAddress({ id }),
    id,
    name: id,
    ...(live && { options: { stream: true } }),
    parameters: Object.entries(parameters).map(([name, { text, optional }]) => ({
      description: text[language],
      dimensionality: "matrix",
      name,
      ...(optional && { optional: true }),
      type: "any",
    })),
    result: { dimensionality: "matrix" },
  }));
  return JSON.stringify({ allowCustomDataForDataTypeAny: true, functions: all }, null, 2) + "\n";
}
