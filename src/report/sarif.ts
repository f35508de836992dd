import type { Finding, Severity } from "../model/finding.ts";
import type { CheckedDocument } from "../model/report.ts";
import { jsonText, type Tool } from "./json.ts";
import { sarifLocation, uriOf } from "./sarif-places.ts";

const schema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/**
 * The report as SARIF 2.1.0, the form programs that show findings of other programs read. What
 * only follows from another finding is left out; the same documents give the same bytes.
 */
export function sarifReport(tool: Tool, documents: readonly CheckedDocument[]): string {
  const findings = documents.flatMap((one) => one.findings.filter(({ root }) => root === null));
  const paths = documents.map(({ path }) => path);
  const rules = rulesOf(findings);
  const ids = rules.map(({ id }) => id);
  const unread = documents.filter(({ error }) => error !== null);
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        properties: { standard: tool.standard },
        language: "zh-CN",
        rules,
      },
    },
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        toolExecutionNotifications: unread.map(({ path, error }) => ({
          level: "error",
          message: { text: error },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      },
    ],
    artifacts: documents.map(({ path, role }) => ({
      location: { uri: uriOf(path) },
      roles: [role === "with" ? "referencedOnCommandLine" : "analysisTarget"],
    })),
    columnKind: "utf16CodeUnits",
    results: findings.map((one) => resultOf(one, ids.indexOf(one.rule), paths)),
  };
  return jsonText({ $schema: schema, version: "2.1.0", runs: [run] });
}

/** Every rule that something was found by, in order of first appearance. */
function rulesOf(findings: readonly Finding[]) {
  const rules = new Map<string, { id: string; properties: { family: string; basis: string } }>();
  for (const { rule, family, basis } of findings) {
    if (!rules.has(rule)) rules.set(rule, { id: rule, properties: { family, basis } });
  }
  return [...rules.values()];
}

function resultOf(finding: Finding, ruleIndex: number, paths: readonly string[]) {
  const { id, rule, severity, message, locations, dismissed, explanation, next, count } = finding;
  const [first, ...others] = locations.map((place) => sarifLocation(place, paths));
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: [message, next].filter((words) => words !== "").join("") },
    locations: first ? [first] : [],
    ...(others.length > 0 && {
      relatedLocations: others.map((place, index) => ({ id: index + 1, ...place })),
    }),
    occurrenceCount: count,
    partialFingerprints: { "finding/v1": id },
    ...(dismissed && {
      suppressions: [{ kind: "external", status: "accepted", justification: dismissed.reason }],
    }),
    ...(explanation !== "" && { properties: { explanation } }),
  };
}
