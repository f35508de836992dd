import type { Cause } from "./causes.ts";
import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import type { Wanted } from "./filters.ts";

interface Props {
  readonly causes: readonly Cause[];
  readonly wanted: Wanted;
  /** Whether any sheet was recognised as a table of the budget. */
  readonly recognised: boolean;
}

/** Why the list is empty: nothing wrong, everything let stand, filtered out, or nothing looked at. */
export function NothingFound({ causes, wanted, recognised }: Props) {
  const { view } = usePage();
  const summary = (view.checked ?? view.text)!.document.summary;
  const standing = causes.filter(({ finding }) => finding.dismissed === null).length;
  if (!recognised) {
    return (
      <div class="empty">
        <p>
          <b>没有认出任何一张预算表，所以什么也没有核对。</b>
        </p>
        <p>请看“开始”里每张工作表没有认出的原因；表的标题和表头与本地公开表样一致，才能认出。</p>
      </div>
    );
  }
  if (standing > 0) {
    const where = wanted.sheet === null ? "" : "这张表";
    return (
      <p class="empty">
        {where}没有符合筛选条件的问题；另有 {standing} 个问题被筛掉了。
      </p>
    );
  }
  return (
    <div class="empty good">
      <p>
        <Shape of="passed" /> <b>没有发现问题</b>
      </p>
      <p>
        核对了 {summary.passed + summary.failed} 项勾稽关系、{summary.mentions - summary.unchecked}{" "}
        个金额；{summary.skipped} 项关系未执行，{summary.unchecked}{" "}
        个金额没有可以对照的数，需要人看。
      </p>
      {causes.length > 0 && <p>已放行 {causes.length} 个问题。</p>}
    </div>
  );
}
