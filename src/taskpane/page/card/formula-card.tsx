import type { Location, Quantity } from "../../../model/finding.ts";
import type { RelationReport } from "../../../model/report.ts";
import { Shape } from "../shared/icons.tsx";
import { shown } from "../shared/plain.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { equationOf } from "./equation.ts";
import { TermRow, labelIn, sheetOf } from "./term-row.tsx";
import { Terms } from "./terms.tsx";
import { kindName, outcomeWords, verdictWords } from "./verdict.ts";

interface Props {
  readonly relation: RelationReport;
  /** The cell the finding names. */
  readonly suspect: Location | undefined;
}

/** A relation as a written sum: every figure leads to its cell. */
export function FormulaCard({ relation, suspect }: Props) {
  const { outcome, stated, kind } = relation;
  const equation = equationOf(relation);
  const home = sheetOf(stated);
  return (
    <div
      class={`formula ${outcome}`}
      role="group"
      aria-label={`${kindName(kind)}：${outcomeWords[outcome]}`}
    >
      <p class="formula-head">
        <span class="formula-name">
          {kindName(kind)} · <Untrusted text={labelIn(stated, home)} most={80} />
        </span>
        <span class={`outcome ${outcome}`}>
          {outcome !== "skipped" && <Shape of={outcome === "passed" ? "passed" : "error"} />}
          {outcomeWords[outcome]}
        </span>
      </p>
      <p class="formula-line figures">{equation.line}</p>
      <Terms relation={relation} equation={equation} suspect={suspect} />
      <Blanks blanks={equation.blanks} stated={stated} suspect={suspect} />
      <p class="verdict">
        {verdictWords(relation)}
        {stated.unit !== "" && <span class="unit">单位：{shown(stated.unit, 20)}</span>}
      </p>
    </div>
  );
}

interface BlanksProps {
  readonly blanks: readonly Quantity[];
  readonly stated: Quantity;
  readonly suspect: Location | undefined;
}

/** Operands that are blank or nil: folded away, for the missing figure may be one of them. */
function Blanks({ blanks, stated, suspect }: BlanksProps) {
  if (blanks.length === 0) return null;
  return (
    <details class="blanks">
      <summary>另有 {blanks.length} 项为空或 0，未列出</summary>
      <ul class="terms">
        {blanks.map((quantity, at) => (
          <TermRow key={at} operator="" quantity={quantity} stated={stated} suspect={suspect} />
        ))}
      </ul>
    </details>
  );
}
