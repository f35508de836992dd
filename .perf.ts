import { readFileSync } from "node:fs";
import { checkDocument } from "./src/engine/check-document.ts";
import { extract } from "./src/engine/extract.ts";
import { structure } from "./src/engine/structure.ts";
import { tabulate } from "./src/engine/tabulate.ts";
import { narrate } from "./src/engine/narrate.ts";
import { standard } from "./src/standard/index.ts";
for (const f of process.argv.slice(2)) {
  const text = readFileSync(f, "utf8");
  const starts = [0]; for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  const source: any = { name: "x", format: "txt", text, countedBy: "line", starts, lineEnds: "layout", tables: [], headings: [], trust: "full", remarks: [] };
  const t = (n: string, g: () => unknown) => { const r: number[] = []; for (let i = 0; i < 7; i++) { const a = performance.now(); g(); r.push(performance.now() - a); } r.sort((a, b) => a - b); console.log(f.slice(-24), n, r[0]!.toFixed(0), r[3]!.toFixed(0)); };
  const s = structure(source);
  t("structure", () => structure(source));
  t("tabulate", () => tabulate(text, s.regions));
  const d = extract(source);
  t("extract", () => extract(source));
  t("narrate", () => narrate(d, standard, new Set()));
  t("check", () => checkDocument(source, standard, { path: "x", profile: null, relations: false }));
}
