import { Shape } from "../shared/icons.tsx";
import { usePage } from "../shared/page-context.ts";
import { severityWords } from "../../../report/words.ts";
import { Functions } from "./functions.tsx";
import { Keys } from "./keys.tsx";

const meanings = [
  ["error", "算错或矛盾，公开前必须改正。"],
  ["warning", "可能有问题，请人看一眼。"],
  ["info", "不算错，例如四舍五入的尾差，知道即可。"],
] as const;

/** How to work with the page, what its signs mean, and what it does not do. */
export function HelpPanel() {
  const { view } = usePage();
  const inExcel = view.host === "excel";
  return (
    <section class="help" aria-labelledby="help-title">
      <h2 class="unseen" id="help-title">
        帮助
      </h2>
      <section aria-labelledby="help-order">
        <h3 id="help-order">先做什么，再做什么</h3>
        <ol class="plain-list">
          <li>按“核对”。{inExcel && "在 Excel 里改一格，停手后会自动再核对。"}</li>
          <li>在“问题”里从上往下看：前面的改好了，由它引起的会一起消失。</li>
          <li>确实无误的，写明理由“放行”。</li>
          <li>到“重算”写入应由公式算出的合计。</li>
          <li>导出核对记录，随公开材料留存。</li>
        </ol>
      </section>
      <section aria-labelledby="help-signs">
        <h3 id="help-signs">颜色和形状</h3>
        <dl class="signs">
          {meanings.map(([severity, words]) => (
            <div key={severity}>
              <dt class={`severity ${severity}`}>
                <Shape of={severity} />
                {severityWords[severity]}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <p>“未核对”的金额没有别的数可以对照，对错要靠人看。</p>
      </section>
      <Keys />
      <Functions />
      <section aria-labelledby="help-limits">
        <h3 id="help-limits">不核对什么</h3>
        <ul class="plain-list">
          <li>没有认出的工作表；“开始”里写明原因。</li>
          <li>图片、批注、宏和外部链接里的数。</li>
          <li>预算本身安排得是否合理。</li>
        </ul>
      </section>
      <section aria-labelledby="help-privacy">
        <h3 id="help-privacy">数据在哪里</h3>
        <ul class="plain-list">
          <li>工作簿只在本机读取，任何内容都不会传出这台电脑，也没有统计。</li>
          <li>放行的理由：Excel 中的工作簿存在工作簿里，随文件走；打开的文件存在本机浏览器里。</li>
          <li>没有得到您的同意，不会改动任何单元格，也不会改颜色和格式。</li>
        </ul>
      </section>
    </section>
  );
}
