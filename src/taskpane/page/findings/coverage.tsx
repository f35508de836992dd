import type { Summary } from "../../../model/report.ts";

/** What was looked at and what was not: always said, whatever was found. */
export function Coverage({ summary }: { readonly summary: Summary }) {
  const { mentions, agree, conflict, unchecked, relations, passed, failed, skipped } = summary;
  return (
    <div class="coverage">
      <p>
        <span class="coverage-name">金额 {mentions} 个：</span>
        <span>
          <b class="agree">相符 {agree}</b> · <b class="conflict">矛盾 {conflict}</b> ·{" "}
          <b class="unchecked">未核对 {unchecked}</b>
        </span>
      </p>
      <p>
        <span class="coverage-name">勾稽关系 {relations} 项：</span>
        <span>
          <span>通过 {passed}</span> · <span>未通过 {failed}</span> · <span>未执行 {skipped}</span>
        </span>
      </p>
    </div>
  );
}
