import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { assess } from "../src/engine/evaluating/assess.ts";
import { instancesOf } from "../src/engine/evaluating/instances.ts";
import { read } from "../src/engine/read.ts";
import { bookFrom } from "../src/hosts/memory/book.ts";
import type { Articulation, Check, Place, Sighting } from "../src/model/check.ts";
import type { Severity } from "../src/model/finding.ts";
import { address } from "../src/model/grid.ts";
import type { Reading } from "../src/model/reading.ts";
import { standard } from "../src/standard/index.ts";

/*
 * Rules of documents (checks/narrative) have a test of their own: text-checks.test.ts.
 *
 * Runs every rule on its own examples and on the cases of test/checks/<rule>/<case>.book:
 *
 *   expect: 1 finding          sightings of one key are one finding
 *   profile: hebei             optional; else the profile that fits best
 *   severity: warning          optional, of the first finding
 *   says: …                    optional, part of a message; may be repeated
 *   at: 支出!B7                 optional, first place of a finding; may be repeated
 *   explains: 213, 21301       optional, lines whose arithmetic the first finding upsets
 *   on: healthy/hebei.book     optional: the workbook is that one, changed
 *   ---                        then the workbook, or its changes:
 *   @ sheet 支出                go on after this line
 *   = 合计 | 6.00               go on after this line
 *   - 208 | 6.00               this line goes (the next like it)
 *   + 208 | 7.00               this line comes
 *
 * The books of test/checks/healthy are sound: no rule may give more than 说明 (info) on them.
 */
type Rule = Check | Articulation;

interface Found {
  readonly key: string;
  readonly says: string;
  readonly severity: Severity;
  readonly places: readonly Place[];
  readonly explains: readonly string[];
}

const home = join(__dirname, "..", "src", "standard", "checks");
const cases = join(__dirname, "checks");
const healthy = "healthy";
/** Groups whose rules must each have a case. */
const needCases = ["presentation"];

const rules = new Map<string, Rule>();
const files = filesBelow(home).filter(
  (file) =>
    file.endsWith(".ts") && !/-parts\/|^narrative\/|^performance\//.test(relative(home, file)),
);
for (const file of files) {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const exported = Object.values(require(file) as Record<string, unknown>).filter(isRule);
  const id = relative(home, file).replace(/\.ts$/, "");
  for (const rule of exported) rules.set(id, rule);
}

const books = filesBelow(cases)
  .map((file) => {
    const path = relative(cases, file);
    return { path, file, rule: path.slice(0, path.lastIndexOf("/")) };
  })
  .filter(({ path }) => !path.startsWith("narrative/"));

describe("rule files", () => {
  test.each(files.map((file) => relative(home, file).replace(/\.ts$/, "")))(
    "%s is named by its path",
    (id) => expect(rules.get(id)?.id).toBe(id),
  );

  test.each([...rules.keys()].filter((id) => needCases.includes(id.split("/")[0]!)))(
    "%s has a case",
    (id) => expect(books.filter((book) => book.rule === id)).not.toEqual([]),
  );
});

describe("examples", () => {
  test.each([...rules.values()].map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const { ok, notOk, says } = rule.examples;
    expect(graver(findings(rule, ok))).toEqual([]);
    expect(findings(rule, notOk).map((one) => one.says)).toContainEqual(
      expect.stringContaining(says),
    );
  });
});

describe("cases", () => {
  test.each(
    books.filter((book) => book.rule !== healthy).map((book) => [book.path, book] as const),
  )("%s", (_, book) => {
    expect(book.path).toMatch(/\.book$/);
    const rule = rules.get(book.rule);
    if (!rule) throw new Error(`no rule is called ${book.rule}`);
    const { expected, body } = parseCase(readFileSync(book.file, "utf8"));
    const found = findings(rule, body, expected.profile);
    expect(found.map((one) => one.says)).toHaveLength(expected.count);
    for (const words of expected.says) {
      expect(found.map((one) => one.says)).toContainEqual(expect.stringContaining(words));
    }
    const firstPlaces = found.map(({ places }) => printed(places[0]!));
    for (const at of expected.at) expect(firstPlaces).toContain(at);
    if (expected.severity) expect(found[0]!.severity).toBe(expected.severity);
    if (expected.explains) {
      expect(found[0]!.explains).toEqual(expect.arrayContaining(expected.explains));
    }
  });
});

describe("healthy workbooks", () => {
  test.each(
    books.filter((book) => book.rule === healthy).map((book) => [book.path, book] as const),
  )("%s", (_, book) => {
    const { expected, body } = parseCase(readFileSync(book.file, "utf8"));
    const reading = readingOf(body, expected.profile);
    const found = [...rules.values()].flatMap((rule) =>
      graver(findingsIn(rule, reading)).map((one) => `${rule.id}: ${one.says}`),
    );
    expect(found).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isRule(value: unknown): value is Rule {
  return (
    typeof value === "object" &&
    value !== null &&
    ("run" in value || "relations" in value) &&
    "examples" in value
  );
}

function findings(rule: Rule, book: string, profile?: string): readonly Found[] {
  return findingsIn(rule, readingOf(book, profile));
}

function readingOf(book: string, profile?: string): Reading {
  const chosen = profile === undefined ? null : standard.profiles.get(profile);
  if (chosen === undefined) throw new Error(`no profile is called ${profile}`);
  return read(bookFrom(book), standard, chosen);
}

function findingsIn(rule: Rule, reading: Reading): readonly Found[] {
  return "run" in rule ? merged(rule, [...rule.run(reading, standard)]) : failures(rule, reading);
}

/** Sightings of one key as one finding. */
function merged(rule: Check, sightings: readonly Sighting[]): readonly Found[] {
  const found = new Map<string, Found>();
  sightings.forEach((sighting, index) => {
    expect(sighting.places).not.toEqual([]);
    const key = sighting.key ?? `#${index}`;
    const before = found.get(key);
    found.set(key, {
      key,
      says: before?.says ?? filled(rule.message, sighting.data),
      severity: before?.severity ?? sighting.severity ?? rule.severity,
      places: [...(before?.places ?? []), ...sighting.places],
      explains: [...(before?.explains ?? []), ...(sighting.explains ?? []).map(({ line }) => line)],
    });
  });
  return [...found.values()];
}

function filled(message: string, data: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (_, word: string) => {
    if (data[word] === undefined)
      throw new Error(`the message has {${word}}, the sighting has not`);
    return data[word];
  });
}

function failures(rule: Articulation, reading: Reading): readonly Found[] {
  const { instances } = instancesOf(reading, { ...standard, articulations: [rule] });
  return instances
    .filter((instance) => instance.rule === rule.id)
    .map((instance) => assess(instance))
    .flatMap((outcome): readonly Found[] => {
      if (outcome.result !== "failed") return [];
      const { relation, stated, parts } = outcome.instance;
      const places = [stated, ...parts].flatMap(({ table, row, at }) =>
        row === null || at === null ? [] : [{ grid: table.grid.name, row, column: at }],
      );
      const severity = relation.severity ?? rule.severity;
      return [{ key: relation.id, says: relation.zh, severity, places, explains: [] }];
    });
}

const graver = (found: readonly Found[]) => found.filter((one) => one.severity !== "info");

const printed = ({ grid, row, column }: Place) => `${grid}!${address(row, column)}`;

interface Expected {
  readonly count: number;
  readonly profile: string | undefined;
  readonly severity: string | undefined;
  readonly says: readonly string[];
  readonly at: readonly string[];
  readonly explains: readonly string[] | undefined;
}

function parseCase(text: string): { readonly expected: Expected; readonly body: string } {
  const [head, ...rest] = text.split(/^---$/m);
  if (rest.length !== 1) throw new Error("a case has one line ---");
  const said = head!
    .trim()
    .split("\n")
    .map((line) => /^(expect|profile|severity|says|at|explains|on): (.+)$/.exec(line)?.slice(1));
  if (said.includes(undefined) || said[0]![0] !== "expect") {
    throw new Error("a case begins with `expect: n findings`, then known words only");
  }
  const all = (word: string) => said.flatMap((one) => (one![0] === word ? [one![1]!] : []));
  const count = /^(\d+) findings?$/.exec(all("expect")[0]!)?.[1];
  if (count === undefined) throw new Error("expect: n findings");
  const on = all("on")[0];
  return {
    expected: {
      count: Number(count),
      profile: all("profile")[0],
      severity: all("severity")[0],
      says: all("says"),
      at: all("at"),
      explains: all("explains")[0]?.split(/[,、]\s*/),
    },
    body: on === undefined ? rest[0]! : changed(workbookOf(on), rest[0]!),
  };
}

function workbookOf(path: string): string {
  return parseCase(readFileSync(join(cases, path), "utf8")).body;
}

/** A workbook with lines taken out and put in. */
function changed(book: string, changes: string): string {
  const lines = book.split("\n");
  let here = 0;
  for (const change of changes.split("\n").filter((line) => line !== "")) {
    const words = change.slice(2);
    if (change.startsWith("+ ")) {
      lines.splice(here, 0, words);
      here += 1;
      continue;
    }
    here = lines.indexOf(words, here);
    if (here < 0 || !/^[@=-] /.test(change)) throw new Error(`no such line to change: ${change}`);
    if (change.startsWith("- ")) lines.splice(here, 1);
    else here += 1;
  }
  return lines.join("\n");
}
