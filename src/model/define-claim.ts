import type { ClaimPattern } from "./claim.ts";
import { DefinitionError } from "./define.ts";

/** Declares a sentence pattern. @throws DefinitionError on an id that is no sentence under `claims/`. */
export function defineClaim(pattern: ClaimPattern): ClaimPattern {
  if (!/^claims\/[a-z0-9]+(?:-[a-z0-9]+)+$/.test(pattern.id)) {
    throw new DefinitionError(
      `defineClaim ${pattern.id}: the id is claims/ and the sentence that must hold, in kebab-case`,
    );
  }
  return pattern;
}
