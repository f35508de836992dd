import packageJson from "../../package.json";
import type { Tool } from "../report/json.ts";
import { type StandardNames, namesOf } from "../report/standard-names.ts";
import { standard } from "../standard/index.ts";

/** What reports made on a page say of the program that made them. */
export const tool: Tool = {
  name: "budget",
  version: packageJson.version,
  standard: standard.version,
};

/** What their records call its rules and layouts. */
export const names: StandardNames = namesOf(standard);
