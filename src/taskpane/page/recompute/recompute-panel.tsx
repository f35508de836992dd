import type { OfferedCorrection } from "../../../live/offered.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { hasTables } from "../shared/recognised.ts";
import type { Choice } from "./choice.ts";
import { CorrectionList } from "./correction-list.tsx";
import { RecomputeActions } from "./recompute-actions.tsx";

interface Props {
  readonly choice: Choice;
}

/** Cells that follow from others and are not what they should be: was, becomes, because. */
export function RecomputePanel({ choice }: Props) {
  const { view } = usePage();
  return (
    <section class="recompute" aria-labelledby="recompute-title">
      <h2 class="unseen" id="recompute-title">
        重算
      </h2>
      <p class="note">
        合计由其他数算出；其中有错数时，合计会跟着错。已勾选的是“问题”也指出、又不是公式的格，其余请先改错数或公式再看。
      </p>
      <Corrections list={view.corrections} choice={choice} />
      {view.book !== null && <RecomputeActions choice={choice} />}
    </section>
  );
}

interface ListProps extends Props {
  readonly list: readonly OfferedCorrection[] | null;
}

function Corrections({ list, choice }: ListProps) {
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
  if (list.length > 0) return <CorrectionList list={list} choice={choice} />;
  return (
    <p class="empty">
      {hasTables(view.checked) ? "没有需要改正的单元格。" : "没有认出标准表，没有重算。"}
    </p>
  );
}
