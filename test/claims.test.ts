import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { standard } from "../src/standard/index.ts";
import { relationsOf } from "./claims/own-relations.ts";
import { type Case, fewestCases, readSpec } from "./claims/spec.ts";

/*
 * Runs every sentence pattern on the sentences of test/claims/<its file>.json: what it promises
 * of them, whether that holds, and how grave it is where it does not. See claims/spec.ts for how
 * a sentence is written down.
 */
const home = join(__dirname, "..", "src", "standard", "claims");
const specs = join(__dirname, "claims");

const patterns = new Map(
  readdirSync(home).map((file) => {
    const name = file.replace(/\.ts$/, "");
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const exported = Object.values(require(join(home, file)) as Record<string, unknown>);
    return [name, exported.map(patternId).find((id) => id !== null) ?? ""] as const;
  }),
);
/** The id of a sentence pattern, among what its file exports. */
function patternId(one: unknown): string | null {
  if (typeof one !== "object" || one === null || !("claims" in one && "id" in one)) return null;
  return String(one.id);
}

const files = readdirSync(specs).filter((file) => !file.endsWith(".ts"));

describe("pattern files", () => {
  test.each([...patterns])("%s exports the pattern of its name, and the standard has it", (_, id) =>
    expect(standard.claims.map((pattern) => pattern.id)).toContain(id),
  );

  test("nothing is assembled that no file defines", () => {
    expect(standard.claims.map(({ id }) => id).sort()).toEqual([...patterns.values()].sort());
  });

  test("every pattern has its sentences, and no sentences are of no pattern", () => {
    expect([...files].sort()).toEqual([...patterns.keys()].map((name) => `${name}.json`).sort());
  });
});

describe.each(files)("%s", (file) => {
  const rule = patterns.get(file.replace(/\.json$/, "")) ?? "";
  const cases = readSpec(file, readFileSync(join(specs, file), "utf8"));

  test("has sentences enough, each once, some that promise nothing", () => {
    expect(cases.length).toBeGreaterThanOrEqual(fewestCases);
    const texts = cases.map(({ text, beside, with: others }) =>
      [text, ...(beside ?? []), ...(others ?? [])].join("\n"),
    );
    expect(texts.filter((text, nth) => texts.indexOf(text) !== nth)).toEqual([]);
    expect(cases.filter(({ claims }) => claims.length === 0)).not.toEqual([]);
  });

  const named = cases.map((one, nth) => [`${nth + 1} ${one.why}`, one] as const);
  test.each(named)("%s", (_, one: Case) => {
    expect(sorted(relationsOf(one, rule))).toEqual(sorted(one.claims));
  });
});

/** Relations in an order of their own: a spec does not say which comes first. */
const sorted = (claims: Case["claims"]): Case["claims"] =>
  [...claims].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
