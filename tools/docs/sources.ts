import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ClaimSource } from "./claim-pages.ts";
import type { ErrorSources } from "./errors-page.ts";
import type { SaidOfDocument } from "./said-of-documents.ts";

/** What the pages need besides the standard, read from the house at `root`. */
export function readSources(root: string): ErrorSources {
  return {
    claims: claimSources(root),
    books: new Map(
      filesOf(root, "test/errors", ".book").map(([name, text]) => [
        name.replace(/\.book$/, ""),
        text,
      ]),
    ),
    reader: new Map(
      filesOf(root, "src/hosts/xlsx", ".ts").map(([name, text]) => [
        `src/hosts/xlsx/${name}`,
        text,
      ]),
    ),
    documentReader: new Map(
      readdirSync(join(root, documentReader), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .sort()
        .map((name) => [
          `${documentReader}/${name}`,
          readFileSync(join(root, documentReader, name), "utf8"),
        ]),
    ),
    documents: askedOnce(() => saidOfDocuments(root)),
  };
}

function askedOnce<T>(ask: () => T): () => T {
  let told: { readonly answer: T } | null = null;
  return () => (told ??= { answer: ask() }).answer;
}

/** Patterns by id, with the sentences that stand in test/claims under the same name. */
function claimSources(root: string): ReadonlyMap<string, ClaimSource> {
  const [patterns, specs] = ["src/standard/claims", "test/claims"];
  const named = filesOf(root, patterns, ".ts").flatMap(([name, text]) => {
    const id = /"(claims\/[a-z0-9-]+)"/.exec(text)?.[1];
    const file = name.replace(/\.ts$/, "");
    const path = join(root, specs, `${file}.json`);
    if (id === undefined || !existsSync(path)) return [];
    return [[id, { file, spec: readFileSync(path, "utf8") }] as const];
  });
  return new Map(named);
}

const documentReader = "src/hosts/documents";

function saidOfDocuments(root: string): readonly SaidOfDocument[] {
  const words = ["tools/run-bundled.mjs", "tools/docs/said-of-documents.ts"];
  const said = execFileSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  return JSON.parse(said) as readonly SaidOfDocument[];
}

function filesOf(root: string, folder: string, ending: string): [name: string, text: string][] {
  const names = readdirSync(join(root, folder)).sort();
  const stray = names.find((name) => !name.endsWith(ending));
  if (stray !== undefined) throw new Error(`${folder}/${stray} is not read by anybody`);
  return names.map((name) => [name, readFileSync(join(root, folder, name), "utf8")]);
}
