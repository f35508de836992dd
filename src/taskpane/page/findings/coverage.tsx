import type { Summary } from "../../../model/report.ts";

interface Props {
  /** Of the workbook; null where only a text was checked. */
  readonly summary: Summary | null;
  /** Of the text beside it; null for none. */
  readonly text: Summary | null;
  /** Findings that stand, those that only follow from others left out. */
  readonly standing: number;
}

/** What was found, what was looked at and what was not: always said, whatever was found. */
export function Coverage({ summary, text, standing }: Props) {
  return (
    <div class="coverage">
      <p>
        <span class="coverage-name">问题 {standing} 个</span>
      </p>
      {summary && <OfTables {...summary} />}
      {text && (
        <p>
          <span class="coverage-name">正文 {text.mentions} 个数：</span>
          <span>
            <b class="agree">{text.agree} 相符</b>、<b class="conflict">{text.conflict} 不符</b>、
            <b class="unchecked">{text.unchecked} 未核对</b>
          </span>
        </p>
      )}
      <Counting />
    </div>
  );
}

function OfTables(summary: Summary) {
  const { mentions, agree, conflict, unchecked, relations, passed, failed, skipped } = summary;
  return (
    <>
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
    </>
  );
}

/** Why the three numbers differ. */
function Counting() {
  return (
    <details class="more">
      <summary>怎么数的</summary>
      <ul class="plain-list">
        <li>问题：按起因数；由它引起的、已放行的不另算。</li>
        <li>
          金额：表里的每个数。有一项勾稽关系对得上，就算相符；一项也对不上，算矛盾；没有别的数可以对照，是未核对。
        </li>
        <li>
          勾稽关系：一项是一个等式。一处错数会让几项等式同时不通过，所以未通过数和问题数不一样。
        </li>
      </ul>
    </details>
  );
}
