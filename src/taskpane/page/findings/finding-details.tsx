import { useRef } from "preact/hooks";
import type { Cause } from "./causes.ts";
import { FormulaCard } from "../card/formula-card.tsx";
import { worstFirst } from "../card/worst-first.ts";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { Consequences } from "./consequences.tsx";
import { Dismissal } from "./dismissal.tsx";
import { MendedHere } from "./mended-here.tsx";
import { OtherPlaces } from "./other-places.tsx";
import { TextUses } from "./text-uses.tsx";

interface Props {
  readonly cause: Cause;
  /** Takes the keyboard to the next finding. */
  readonly goOn: () => void;
  /** Takes the keyboard back to this finding. */
  readonly stay: () => void;
}

/** Everything about one finding: what to do, the formulas, why, other places, letting it stand. */
export function FindingDetails({ cause, goOn, stay }: Props) {
  const { view } = usePage();
  const { finding, consequences } = cause;
  const { relations } = view;
  // While they are fetched anew after an edit, the ones before stay in sight.
  const before = useRef(relations);
  before.current = relations ?? before.current;
  return (
    <div class="details">
      {finding.next !== "" && (
        <p class="next-step">
          <b>下一步</b>
          <Untrusted text={finding.next} most={400} />
        </p>
      )}
      {finding.explanation !== "" && (
        <p>
          <Untrusted text={finding.explanation} most={600} />
        </p>
      )}
      {finding.relatedRelations.length > 0 && before.current === null && <p>正在取出有关的算式…</p>}
      {before.current &&
        worstFirst(before.current).map((relation) => (
          <FormulaCard key={relation.id} relation={relation} suspect={finding.locations[0]} />
        ))}
      <MendedHere finding={finding} />
      <TextUses finding={finding} />
      <OtherPlaces finding={finding} />
      <Consequences findings={consequences} />
      {finding.basis !== "" && (
        <p class="basis">
          依据：
          <Untrusted text={finding.basis} />
        </p>
      )}
      <Dismissal finding={finding} goOn={goOn} stay={stay} />
    </div>
  );
}
