import { useMemo, useState } from "preact/hooks";
import type { OfferedCorrection } from "../../../live/offered.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { CorrectionList } from "./correction-list.tsx";
import { RecomputeActions } from "./recompute-actions.tsx";

/** Cells that follow from others and are not what they should be: was, becomes, because. */
export function RecomputePanel() {
  const { view } = usePage();
  const { corrections, book } = view;
  const inFile = book?.place === "file";
  const proposed = useMemo(() => firstChoice(corrections ?? [], inFile), [corrections, inFile]);
  const [choice, setChoice] = useState({ proposed, chosen: proposed });
  // A new list is proposed anew; what was chosen of the one before no longer counts.
  const chosen = choice.proposed === proposed ? choice.chosen : proposed;
  const choose = (ids: ReadonlySet<string>) => setChoice({ proposed, chosen: ids });
  return (
    <section class="recompute" aria-labelledby="recompute-title">
      <h2 class="unseen" id="recompute-title">
        重算
      </h2>
      <p class="note">
        合计由其他数算出；其中有错数时，合计会跟着错。已勾选的是“问题”也指出的格，其余请先改错数再看。
      </p>
      <Corrections list={corrections} chosen={chosen} choose={choose} />
      {book !== null && <RecomputeActions chosen={chosen} />}
    </section>
  );
}

interface ListProps {
  readonly list: readonly OfferedCorrection[] | null;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

function Corrections({ list, chosen, choose }: ListProps) {
  const { session, view } = usePage();
  if (view.book === null) {
    return <p class="empty">还没有打开工作簿。请到“开始”打开一个工作簿。</p>;
  }
  if (list === null) {
    return (
      <p class="empty">
        还没有重算。
        <Button press={() => void session.recomputing.list()}>现在重算</Button>
      </p>
    );
  }
  if (list.length === 0) return <p class="empty">没有需要改正的单元格。</p>;
  return <CorrectionList list={list} chosen={chosen} choose={choose} />;
}

/**
 * What checking names as wrong; the rest may only follow from a wrong figure elsewhere. Formulas
 * in Excel are better mended than overwritten.
 */
function firstChoice(
  corrections: readonly OfferedCorrection[],
  inFile: boolean,
): ReadonlySet<string> {
  const safe = corrections.filter((one) => one.confirmed && (inFile || !one.overFormula));
  return new Set(safe.map(({ id }) => id));
}
