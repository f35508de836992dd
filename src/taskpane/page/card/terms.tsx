import type { Location } from "../../../model/finding.ts";
import type { RelationReport } from "../../../model/report.ts";
import { type Equation, expectedText, tellsResult } from "./equation.ts";
import { TermRow } from "./term-row.tsx";

interface Props {
  readonly relation: RelationReport;
  readonly equation: Equation;
  /** The cell the finding names. */
  readonly suspect: Location | undefined;
}

/** The figures of a written sum below each other: the operands, what they give, what is stated. */
export function Terms({ relation, equation, suspect }: Props) {
  const { stated } = relation;
  return (
    <ul class="terms" aria-label="算式中的各数">
      {equation.terms.map(({ operator, quantity }, at) => (
        <TermRow
          key={at}
          operator={operator}
          quantity={quantity}
          stated={stated}
          suspect={suspect}
        />
      ))}
      {tellsResult(equation) && (
        <li class="term result">
          <span class="operator">=</span>
          <span class="term-label">算得</span>
          <span class="term-figure figures">{expectedText(relation)}</span>
        </li>
      )}
      <TermRow operator={equation.comparison} quantity={stated} stated={stated} suspect={suspect} />
    </ul>
  );
}
