/** Whose money it is: an administrative body (机关), a public institution (事业单位), or either. */
export type SpendingBody = "administrative" | "institution" | "either";

/** One governmental economic code and the departmental codes whose money it takes in. */
export interface EconomicMatch {
  readonly governmental: string;
  /** Codes of five digits, or of three for a class as a whole. */
  readonly departmental: readonly string[];
  readonly body: SpendingBody;
  /** `seen` in a published comparison of the two classifications; else from knowledge. */
  readonly source: "seen" | "knowledge";
}

/**
 * How departmental and governmental economic classes correspond, for salaries, goods and
 * services, and benefits (501, 502, 505, 509). The body decides: the same 30101 is 50101 in an
 * administrative body and 50501 in a public institution. Capital classes are not mapped yet.
 */
export const economicCrosswalk: readonly EconomicMatch[] = [
  ...administrative("seen", {
    "50101": "30101 30102 30103",
    "50102": "30108 30109 30110 30111 30112",
    "50103": "30113",
    "50199": "30106 30114 30199",
    "50201": "30201 30202 30204 30205 30206 30207 30208 30209 30211 30214 30228 30229 30239 30240",
    "50202": "30215",
    "50203": "30216",
    "50204": "30218 30224 30225",
  }),
  ...administrative("knowledge", {
    "50205": "30203 30226 30227",
    "50206": "30217",
    "50207": "30212",
    "50208": "30231",
    "50209": "30213",
    "50299": "30299",
  }),
  { governmental: "50501", departmental: ["301"], body: "institution", source: "knowledge" },
  { governmental: "50502", departmental: ["302"], body: "institution", source: "knowledge" },
  { governmental: "509", departmental: ["303"], body: "either", source: "knowledge" },
];

function administrative(
  source: EconomicMatch["source"],
  matches: Readonly<Record<string, string>>,
): EconomicMatch[] {
  return Object.entries(matches).map(([governmental, codes]) => ({
    governmental,
    departmental: codes.split(" "),
    body: "administrative",
    source,
  }));
}
