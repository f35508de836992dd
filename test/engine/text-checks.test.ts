import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { extract } from "../../src/engine/extract.ts";
import { read } from "../../src/engine/read.ts";
import { runTextCheck } from "../../src/engine/verifying/text-check-findings.ts";
import { type Finding, isCell } from "../../src/model/finding.ts";
import type { TextCheck } from "../../src/model/text-check.ts";
import { standard } from "../../src/standard/index.ts";
import { defaultDocumentLimits } from "../../src/hosts/documents/limits.ts";
import { readText } from "../../src/hosts/documents/text/read-text.ts";

/*
 * Runs every rule of wording on its own examples and on the cases of
 * test/checks/narrative/<rule>/<case>.txt:
 *
 *   expect: 1 finding          sightings of one key are one finding
 *   severity: warning          optional, of the first finding
 *   places: 3                  optional, how many places the first finding names
 *   says: …                    optional, part of a message; may be repeated
 *   quotes: …                  optional, part of a quote without blanks; may be repeated
 *   ---                        then the document
 *
 * The documents of test/checks/narrative/healthy are sound: no rule may say anything of them.
 */
const cases = join(__dirname, "..", "checks", "narrative");
const rules = new Map(standard.textChecks.map((rule) => [rule.id, rule]));

const texts = readdirSync(cases, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(cases, join(entry.parentPath, entry.name)))
  .sort();
const ofRules = texts.filter((path) => !path.startsWith("healthy/"));
const healthy = texts.filter((path) => path.startsWith("healthy/"));

function findings(rule: TextCheck, text: string): readonly Finding[] {
  const document = extract(readText({ text, remarks: [] }, "case.txt", defaultDocumentLimits));
  const reading = read(document.workbook, standard, null);
  return runTextCheck(
    rule,
    document,
    standard,
    reading.tables.length > 0 ? reading : null,
    "case.txt",
  );
}

describe("examples", () => {
  test.each([...rules.values()].map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const { ok, notOk, says } = rule.examples;
    expect(findings(rule, ok).map(({ message }) => message)).toEqual([]);
    expect(findings(rule, notOk).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(says),
    );
  });
});

describe("cases", () => {
  test.each(ofRules)("%s", (path) => {
    const rule = rules.get(`narrative/${path.slice(0, path.lastIndexOf("/"))}`);
    if (!rule) throw new Error(`no rule has the case ${path}`);
    const { expected, body } = parseCase(readFileSync(join(cases, path), "utf8"));
    const found = findings(rule, body);
    expect(found.map(({ message }) => message)).toHaveLength(expected.count);
    for (const words of expected.says) {
      expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining(words));
    }
    const quotes = found.flatMap(quotesOf).map((quote) => quote.replace(/\s+/g, ""));
    for (const words of expected.quotes) {
      expect(quotes).toContainEqual(expect.stringContaining(words));
    }
    if (expected.severity !== undefined) expect(found[0]?.severity).toBe(expected.severity);
    if (expected.places !== undefined) expect(found[0]?.locations).toHaveLength(expected.places);
  });
});

describe("healthy documents", () => {
  test.each(healthy)("%s", (path) => {
    const text = readFileSync(join(cases, path), "utf8");
    const said = [...rules.values()].flatMap((rule) =>
      findings(rule, text).map(({ message }) => `${rule.id}: ${message}`),
    );
    expect(said).toEqual([]);
  });
});

/** The same document as other programs and other hands write it. */
const renderings: Readonly<Record<string, (text: string) => string>> = {
  "half-width punctuation": (text) =>
    text.replace(/[，：；（）]/g, (sign) => ",:;()"["，：；（）".indexOf(sign)]!),
  "full-width digits": (text) =>
    text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  "blanks around figures": (text) =>
    text.replace(/(?<=[\u4e00-\u9fff])(?=\d)|(?<=\d)(?=[\u4e00-\u9fff])/g, " "),
  "windows line ends": (text) => text.replaceAll("\n", "\r\n"),
  "lines broken at a width": (text) =>
    text
      .split("\n")
      .map((line) => (line.startsWith("\t") ? line : line.replace(/(.{38})(?=.)/gu, "$1\n")))
      .join("\n"),
};

describe("renderings", () => {
  const all = Object.entries(renderings);
  test.each(healthy.flatMap((path) => all.map(([name, render]) => [path, name, render] as const)))(
    "%s stays sound with %s",
    (path, _, render) => {
      const text = render(readFileSync(join(cases, path), "utf8"));
      const said = [...rules.values()].flatMap((rule) =>
        findings(rule, text).map(({ message }) => `${rule.id}: ${message}`),
      );
      expect(said).toEqual([]);
    },
  );

  const spaced = renderings["blanks around figures"]!;
  test.each([...rules.values()].map((rule) => [rule.id, rule] as const))(
    "%s sees the slip with blanks and other line ends",
    (_, rule) => {
      const text = spaced(rule.examples.notOk).replaceAll("\n", "\r\n");
      expect(findings(rule, text)).toHaveLength(findings(rule, rule.examples.notOk).length);
    },
  );
});

describe("every finding", () => {
  const all = [...rules.values()].map((rule) => [rule.id, rule] as const);

  test.each(all)("%s quotes the source verbatim and is no error", (_, rule) => {
    const text = rule.examples.notOk;
    const found = findings(rule, text);
    expect(found).not.toEqual([]);
    for (const { severity, locations, message, next } of found) {
      expect(["warning", "info"]).toContain(severity);
      expect(locations).not.toEqual([]);
      expect(`${message}${next}`).not.toMatch(/undefined|null|\{|\}/);
      for (const location of locations) {
        if (isCell(location)) throw new Error("a text rule named a cell");
        const { start, end, quote, line } = location;
        expect(text.slice(start, end)).toBe(quote);
        expect(quote.length).toBeGreaterThanOrEqual(6);
        expect(quote.length).toBeLessThanOrEqual(80);
        const slip = text.slice(0, start).split("\n").length;
        expect(line).toBeGreaterThanOrEqual(slip);
        expect(line).toBeLessThanOrEqual(text.slice(0, end).split("\n").length);
      }
    }
  });
});

const quotesOf = ({ locations }: Finding): string[] =>
  locations.flatMap((location) => (isCell(location) ? [] : [location.quote]));

interface Expected {
  readonly count: number;
  readonly severity: string | undefined;
  readonly places: number | undefined;
  readonly says: readonly string[];
  readonly quotes: readonly string[];
}

function parseCase(text: string): { readonly expected: Expected; readonly body: string } {
  const at = text.indexOf("\n---\n");
  const lines = text.slice(0, at).split("\n");
  const all = (word: string): string[] =>
    lines.flatMap((line) => (line.startsWith(`${word}: `) ? [line.slice(word.length + 2)] : []));
  const count = /^(\d+) findings?$/.exec(all("expect")[0] ?? "")?.[1];
  if (at < 0 || count === undefined) throw new Error("expect: n findings");
  const places = all("places")[0];
  return {
    expected: {
      count: Number(count),
      severity: all("severity")[0],
      places: places === undefined ? undefined : Number(places),
      says: all("says"),
      quotes: all("quotes"),
    },
    body: text.slice(at + "\n---\n".length),
  };
}
