import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { facadesText } from "./facades.ts";
import { writeFunctionIndex } from "./index-file.ts";
import { helpPage } from "./help-page.ts";
import { functionsJson } from "./metadata.ts";

const home = join(import.meta.dirname, "..", "..", "src", "functions");

/** Writes what follows from the declarations in `src/functions`: index, façades, help page, `functions.json` in two languages. */
export async function generateFunctions(): Promise<void> {
  writeFunctionIndex();
  // Loaded only now: it was just written.
  const { functions } = await import("../../src/functions/index.ts");
  const facades = await format(facadesText(functions), { parser: "typescript", printWidth: 100 });
  writeFileSync(join(home, "facades.ts"), facades);
  writeFileSync(join(home, "functions.html"), helpPage(functions));
  for (const locale of ["zh-CN", "en-US"] as const) {
    writeFileSync(join(home, `functions.${locale}.json`), functionsJson(functions, locale));
  }
}

if (process.argv[1]?.endsWith(join("functions", "generate.ts"))) void generateFunctions();
