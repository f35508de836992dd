/** The newest version of every requirement set a host has. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Hosts worth testing against, by what a clerk would call them. */
export const hostVersions = {
  /** The oldest Excel the add-in is for. */
  "LTSC 2021": {
    ExcelApi: "1.14",
    SharedRuntime: "1.1",
    CustomFunctions: "1.6",
    CustomFunctionsRuntime: "1.3",
    RibbonApi: "1.2",
    CustomXmlParts: "1.1",
    DialogApi: "1.1",
    Settings: "1.1",
  },
  /** Excel 2019 with a volume licence: no custom functions, no shared runtime. */
  "ExcelApi 1.7": { ExcelApi: "1.7", CustomXmlParts: "1.1", DialogApi: "1.1", Settings: "1.1" },
  /** A current Excel, for what is asked only where it is there. */
  "Microsoft 365": {
    ExcelApi: "1.21",
    ExcelApiOnline: "1.1",
    SharedRuntime: "1.2",
    CustomFunctions: "1.6",
    CustomFunctionsRuntime: "1.5",
    RibbonApi: "1.3",
    CustomXmlParts: "1.1",
    DialogApi: "1.2",
    Settings: "1.1",
  },
} as const satisfies Record<string, RequirementSets>;

export type HostVersion = keyof typeof hostVersions;

/**
 * Has the host a member that came with `since`: a version of ExcelApi such as `1.9`, or another
 * set with its version such as `CustomFunctions 1.1`?
 */
export function supports(sets: RequirementSets, since: string): boolean {
  const [set, version] = since.includes(" ") ? since.split(" ") : ["ExcelApi", since];
  const newest = sets[set!];
  return newest !== undefined && number(version!) <= number(newest);
}

/** `1.14` is newer than `1.9`. */
function number(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
