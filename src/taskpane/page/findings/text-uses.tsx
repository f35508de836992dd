import { type Finding, isCell } from "../../../model/finding.ts";
import { UsesOf } from "../shared/uses-of.tsx";

/** The sentences that use the figure of a finding's cell. */
export function TextUses({ finding }: { readonly finding: Finding }) {
  const [place] = finding.locations;
  return place && isCell(place) ? <UsesOf cell={place} /> : null;
}
