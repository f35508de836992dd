import type { LiveCheck } from "../model/live.ts";
import { watch } from "./calling/stream.ts";
import { associations } from "./facades.ts";

/** Tells Excel which code computes each function of `functions.json`; live ones follow `live`. */
export function associateFunctions(live: LiveCheck): void {
  watch(live);
  for (const [id, facade] of Object.entries(associations)) CustomFunctions.associate(id, facade);
}
