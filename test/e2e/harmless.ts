import { ofLibrary, type Violation, type Visit } from "./visit.ts";

const isOfLibrary = ({ directive, blocked, source }: Violation) =>
  ofLibrary.some(
    (one) => one.directive === directive && one.blocked === blocked && one.source === source,
  );

/** What a visit did that no visit may do; each list is empty where all is well. */
async function harmOf(visit: Visit) {
  const violations = await visit.violations();
  return {
    troubles: visit.troubles,
    outside: visit.outside,
    violations: violations.filter((one) => !isOfLibrary(one)),
  };
}

/**
 * Ends a visit that did no harm: no error on the console, no address outside asked for, nothing
 * tried that the page's policy forbids.
 */
export async function endHarmless(visit: Visit): Promise<void> {
  const harm = await harmOf(visit);
  await visit.close();
  expect(harm).toEqual({ troubles: [], outside: [], violations: [] });
}
