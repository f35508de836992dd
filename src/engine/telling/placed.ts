import type { Finding, Location } from "../../model/finding.ts";
import type { RelationReport } from "../../model/report.ts";

/** The same place told another way: a cell of a text's table as a piece of the text. */
export type Place = (location: Location) => Location;

/** A finding with every place told the other way. */
export function placedFinding(finding: Finding, place: Place): Finding {
  const { stated, expected, locations } = finding;
  return {
    ...finding,
    stated: stated?.location ? { ...stated, location: place(stated.location) } : stated,
    expected: expected?.location ? { ...expected, location: place(expected.location) } : expected,
    locations: locations.map(place),
  };
}

/** A relation with every place told the other way. */
export function placedRelation(relation: RelationReport, place: Place): RelationReport {
  const moved = (one: RelationReport["stated"]): RelationReport["stated"] =>
    one.location ? { ...one, location: place(one.location) } : one;
  return { ...relation, stated: moved(relation.stated), operands: relation.operands.map(moved) };
}
