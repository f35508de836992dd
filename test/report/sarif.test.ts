import { z } from "zod";
import { sarifReport } from "../../src/report/sarif.ts";
import { uriOf } from "../../src/report/sarif-places.ts";
import {
  document,
  hostile,
  documentSaying,
  tool,
  unreadable,
  withOneLetStand,
} from "./documents.ts";
import { textDocument } from "./text-documents.ts";

/** What SARIF 2.1.0 asks of the parts that are written here: nothing missing, nothing more. */
const index = z.number().int().nonnegative();
const message = z.strictObject({ text: z.string().min(1) });
const uri = z.string().regex(/^[A-Za-z0-9\-._~%/:!'()*]*$/);
const artifactLocation = z.strictObject({ uri, index: index.optional() });
const location = z.strictObject({
  id: index.optional(),
  physicalLocation: z.strictObject({
    artifactLocation,
    region: z
      .strictObject({
        charOffset: index,
        charLength: index,
        snippet: z.strictObject({ text: z.string() }),
      })
      .optional(),
  }),
  logicalLocations: z
    .array(
      z.strictObject({
        name: z.string(),
        fullyQualifiedName: z.string().optional(),
        kind: z.string(),
      }),
    )
    .optional(),
});
const level = z.enum(["none", "note", "warning", "error"]);
const properties = z.record(z.string(), z.string());
const log = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          version: z.string(),
          language: z.string().regex(/^[a-z]{2}-[A-Z]{2}$/),
          properties,
          rules: z.array(z.strictObject({ id: z.string().min(1), properties })),
        }),
      }),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({ level, message, locations: z.array(location) }),
          ),
        }),
      ),
      artifacts: z.array(
        z.strictObject({
          location: artifactLocation,
          roles: z.array(z.enum(["analysisTarget", "referencedOnCommandLine"])),
        }),
      ),
      columnKind: z.literal("utf16CodeUnits"),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: index,
          level,
          message,
          locations: z.array(location).max(1),
          relatedLocations: z.array(location).optional(),
          occurrenceCount: z.number().int().positive(),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z
            .array(
              z.strictObject({
                kind: z.enum(["inSource", "external"]),
                status: z.enum(["accepted", "underReview", "rejected"]),
                justification: z.string(),
              }),
            )
            .optional(),
          properties: properties.optional(),
        }),
      ),
    }),
  ),
});

const runOf = (documents: Parameters<typeof sarifReport>[1]) =>
  log.parse(JSON.parse(sarifReport(tool, documents))).runs[0]!;

test("a finding in a text is a region of it, by offsets", () => {
  const { results, tool: made, artifacts } = runOf([textDocument]);
  const [{ startsAt, quote }] = textDocument.findings.map(({ locations: [first] }) => {
    if (!first || !("quote" in first)) throw new Error("a place of the text");
    return { startsAt: first.start, quote: first.quote };
  }) as [{ startsAt: number; quote: string }];
  expect(results).toHaveLength(1);
  const [result] = results;
  expect(result).toMatchObject({ ruleId: "claims/total-and-parts", ruleIndex: 0, level: "error" });
  expect(result!.locations[0]!.physicalLocation).toEqual({
    artifactLocation: { uri: artifacts[0]!.location.uri, index: 0 },
    region: { charOffset: startsAt, charLength: quote.length, snippet: { text: quote } },
  });
  expect(made.driver.rules.map(({ id }) => id)).toEqual(["claims/total-and-parts"]);
  expect(decodeURIComponent(artifacts[0]!.location.uri)).toBe("说明 1.docx");
});

test("a finding in a workbook is a named cell; every rule is listed once", () => {
  const { results, tool: made } = runOf([document]);
  const standing = document.findings.filter(({ root }) => root === null);
  expect(results).toHaveLength(standing.length);
  const ids = made.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  results.forEach(({ ruleId, ruleIndex, locations: [first] }, at) => {
    expect(ids[ruleIndex]).toBe(ruleId);
    const [place] = standing[at]!.locations;
    if (!place || !("cell" in place)) throw new Error("a cell");
    expect(first!.logicalLocations![0]).toMatchObject({
      name: place.cell,
      fullyQualifiedName: `${place.sheet}!${place.cell}`,
    });
  });
});

test("what was let stand is suppressed, with its reason", () => {
  const { results } = runOf([withOneLetStand]);
  const suppressed = results.filter(({ suppressions }) => suppressions !== undefined);
  expect(suppressed).toHaveLength(1);
  expect(suppressed[0]!.suppressions![0]!.justification).toBe("上年调整");
});

test("a document that could not be read makes the run unsuccessful, and says why", () => {
  const { invocations } = runOf([textDocument, unreadable]);
  expect(invocations[0]!.executionSuccessful).toBe(false);
  const [notification] = invocations[0]!.toolExecutionNotifications;
  expect(notification!.message.text).toBe(unreadable.error);
  expect(runOf([textDocument]).invocations[0]!.executionSuccessful).toBe(true);
});

test("the same bytes twice, whatever a document says", () => {
  for (const text of hostile) {
    const documents = [documentSaying(text), textDocument];
    expect(sarifReport(tool, documents)).toBe(sarifReport(tool, documents));
    runOf(documents);
  }
});

test.each([
  ["a/b c.xlsx", "a/b%20c.xlsx"],
  ["/data/说明.txt", "file:///data/%E8%AF%B4%E6%98%8E.txt"],
  ["C:\\预算\\a.xlsx", "file:///C:/%E9%A2%84%E7%AE%97/a.xlsx"],
  ["\ud800.txt", "%EF%BF%BD.txt"],
  ["-", "-"],
])("the path %s is the address %s", (path, address) => expect(uriOf(path)).toBe(address));
