import { join } from "node:path";
import { standard } from "../../src/standard/index.ts";
import { terms } from "../../src/standard/terms.ts";
import { unfilledIn } from "../../tools/docs/unfilled.ts";
import { filesBelow, root, textOf } from "./house.ts";

interface Defined {
  readonly id: string;
}

const assembled: Readonly<Record<string, ReadonlyMap<string, Defined>>> = {
  Sheet: standard.sheets,
  Articulation: new Map(standard.articulations.map((one) => [one.id, one])),
  Check: new Map(standard.checks.map((one) => [one.id, one])),
  TextCheck: new Map(standard.textChecks.map((one) => [one.id, one])),
  TargetCheck: new Map(standard.targetChecks.map((one) => [one.id, one])),
  Profile: standard.profiles,
  Chart: standard.charts,
  Frame: standard.frames,
};

const maker =
  /^export const (\w+) = define(Sheet|Articulation|Check|TextCheck|TargetCheck|Profile|Chart|Frame)\(/gm;

const definitions = ["sheets", "checks", "profiles", "charts", "frames"].flatMap((folder) =>
  filesBelow(`src/standard/${folder}`, ".ts").flatMap((path) =>
    [...textOf(path).matchAll(maker)].map(([, name, kind]) => ({
      path,
      name: name!,
      kind: kind!,
      id: path.slice(`src/standard/${folder}/`.length, -".ts".length),
    })),
  ),
);

describe("definition files", () => {
  test.each(definitions)(
    "$path: id is the path, and the index has it",
    ({ path, name, kind, id }) => {
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const exported = (require(join(root, path)) as Record<string, Defined>)[name];
      expect(exported?.id).toBe(id);
      // A profile is assembled with what it inherits; everything else is the definition itself.
      const known = assembled[kind]!.get(id);
      if (kind === "Profile") expect(known?.id).toBe(id);
      else expect(known).toBe(exported);
    },
  );

  test("one file holds one definition, and nothing is assembled that no file defines", () => {
    expect(new Set(definitions.map(({ path }) => path)).size).toBe(definitions.length);
    const all = Object.values(assembled).flatMap((kind) => [...kind.keys()]);
    expect(definitions.map(({ id }) => id).sort()).toEqual(all.sort());
  });

  test("a folder of rules or profiles holds nothing else", () => {
    const home = /^src\/standard\/(profiles|checks\/[a-z-]+(?<!-parts))\//;
    const files = filesBelow("src/standard", ".ts").filter((path) => home.test(path));
    expect(files).toEqual(
      definitions
        .map(({ path }) => path)
        .filter((path) => home.test(path))
        .sort(),
    );
  });

  test("every one says its name in both languages, why, basis, since and its examples", () => {
    expect(unfilledIn(standard)).toEqual([]);
  });
});

/** A pattern's file is called as its sentences are; its id says what the sentence promises. */
describe("sentence patterns", () => {
  const files = filesBelow("src/standard/claims", ".ts");
  const ids = files.map((path) =>
    [...textOf(path).matchAll(/"(claims\/[a-z0-9-]+)"/g)].map(([, id]) => id!),
  );

  test.each(files.map((path, nth) => [path, ids[nth]!] as const))(
    "%s defines one, and the index has it",
    (path, own) => {
      expect([...textOf(path).matchAll(/^export const \w+ = defineClaim\(/gm)]).toHaveLength(1);
      expect(standard.claims.map(({ id }) => id)).toContain(own[0]);
      expect(new Set(own).size).toBe(1);
    },
  );

  test("nothing is assembled that no file defines", () => {
    expect(ids.map(([id]) => id).sort()).toEqual(standard.claims.map(({ id }) => id).sort());
  });

  test("each has its sentences, and no sentences are of no pattern", () => {
    const named = (folder: string, ending: string) =>
      filesBelow(folder, ending).map((path) => path.slice(folder.length + 1, -ending.length));
    expect(named("test/claims", ".json")).toEqual(named("src/standard/claims", ".ts"));
    const helpers = ["in-short.ts", "own-relations.ts", "spec.ts"];
    expect(filesBelow("test/claims").filter((path) => !path.endsWith(".json"))).toEqual(
      helpers.map((name) => `test/claims/${name}`),
    );
  });
});

describe("glossary", () => {
  test("every term has both languages", () => {
    const empty = Object.entries(terms).filter(
      ([, { zh, en }]) => zh.trim() === "" || en.trim() === "",
    );
    expect(empty).toEqual([]);
  });

  test("an identifier, and a Chinese word, is given once", () => {
    const ids = [...textOf("src/standard/terms.ts").matchAll(/^ {2}(\w+): label\(/gm)];
    expect(ids.map(([, id]) => id)).toEqual(Object.keys(terms));
    const words = Object.values(terms).map(({ zh }) => zh);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  test("Chinese labels are Chinese, English ones are not", () => {
    const odd = Object.entries(terms).filter(
      ([, { zh, en }]) => !/[\u4e00-\u9fff]/.test(zh) || /[\u4e00-\u9fff]/.test(en),
    );
    expect(odd.map(([id]) => id)).toEqual([]);
  });
});
