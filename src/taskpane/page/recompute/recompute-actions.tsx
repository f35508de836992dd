import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import type { Choice } from "./choice.ts";

/** Writes what was chosen, takes it back, hands over the corrected copy of a file. */
export function RecomputeActions({ choice }: { readonly choice: Choice }) {
  const { session, view } = usePage();
  const { corrections, undoes, progress, book } = view;
  const inFile = book?.place === "file";
  const chosen = (corrections ?? []).filter((one) => choice.isChosen(one));
  const none = corrections?.length === 0 ? "没有要写入的" : "先勾选要写入的单元格";
  const busy = progress === null ? null : "请等这一步做完";
  return (
    <div class="recompute-actions">
      <div class="actions">
        <Button
          look="primary"
          because={chosen.length === 0 ? none : busy}
          press={() => void session.recomputing.apply(chosen.map(({ id }) => id))}
        >
          写入所选（{chosen.length}）
        </Button>
        {undoes !== null && (
          <Button because={busy} press={() => void session.recomputing.undo()}>
            撤销{undoes}
          </Button>
        )}
        {inFile && (
          <Button
            because={undoes === null ? "先写入改正，再下载" : busy}
            press={() => void session.handingOver.correctedCopy()}
          >
            下载改正后的副本
          </Button>
        )}
      </div>
      <p class="hint">
        {inFile
          ? "写入只改这里打开的副本，磁盘上的原文件不变。"
          : "写入前会再看一次每个单元格；已被改动的不会覆盖。"}
      </p>
    </div>
  );
}
