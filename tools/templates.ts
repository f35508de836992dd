import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { withOwnTextRows } from "../src/engine/own-text-rows.ts";
import { layOut } from "../src/engine/lay-out.ts";
import { templateWriter } from "../src/hosts/exceljs/template-writer.ts";
import type { DocumentKind } from "../src/model/profile.ts";
import type { Standard } from "../src/model/standard.ts";
import { standard } from "../src/standard/index.ts";
import { nameOf, template } from "../src/standard/skeletons.ts";

/** The empty templates clerks can download: one per profile, document and edition that is ready. */
const editions: readonly (readonly [profile: string, kind: DocumentKind, year: number])[] = [
  ["hebei", "budget", 2021],
  ["national", "final-accounts", 2024],
];

/** Path and bytes of every template; the same standard always gives the same bytes. */
export async function templateFiles(from: Standard = standard): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const [id, kind, year] of editions) {
    const profile = from.profiles.get(id)!;
    const nobody = { profile: id, year, department: "", code: "", shortName: "" };
    const contents = withOwnTextRows({ ...nobody, sheets: new Map() }, from, kind);
    const layout = layOut({
      standard: from,
      profile,
      kind,
      year,
      contents,
      template,
      nameOf,
      formulas: "all",
    });
    files.set(`templates/${id}/${kind}-${year}.xlsx`, await templateWriter.write(layout));
  }
  return files;
}

/** Writes the templates below a folder. */
export async function writeTemplates(root: string): Promise<void> {
  for (const [path, bytes] of await templateFiles()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
}

if (process.argv[1]?.endsWith("templates.ts") === true) void writeTemplates(process.cwd());
