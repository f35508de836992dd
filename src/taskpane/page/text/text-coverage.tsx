import type { FigureState, TextLook } from "../../../live/text/text-look.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { stateWords } from "./figure-words.ts";

const legend: readonly (readonly [FigureState, string])[] = [
  ["wrong", "与别的数矛盾，指名有误"],
  ["look", "需要看一眼"],
  ["agree", "与别的数对得上"],
  ["unchecked", "没有别的数可以对照"],
];

/** How many figures of the text were compared, what the underlines mean, what the reader left out. */
export function TextCoverage({ text }: { readonly text: TextLook }) {
  const { summary, text: facts } = text.document;
  const { mentions, agree, conflict, unchecked } = summary;
  return (
    <div class="coverage">
      <p>
        <span class="coverage-name">正文 {mentions} 个数：</span>
        <span>
          <b class="agree">{agree} 相符</b>、<b class="conflict">{conflict} 不符</b>、
          <b class="unchecked">{unchecked} 未核对</b>
        </span>
      </p>
      {facts?.remarks.map((remark) => (
        <p key={remark} class="hint">
          <Untrusted text={remark} />
        </p>
      ))}
      <details class="more">
        <summary>下划线的意思</summary>
        <ul class="legend">
          {legend.map(([state, words]) => (
            <li key={state}>
              <span class={`fig ${state}`}>{stateWords[state]}</span>：{words}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
