import { version } from "../../package.json";
import type { Tool } from "../report/json.ts";
import type { Standard } from "../model/standard.ts";

export { version };

/** What reports say of the program that made them. */
export function toolWith(standard: Standard): Tool {
  return { name: "budget", version, standard: standard.version };
}
