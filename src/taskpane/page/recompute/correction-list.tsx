import type { OfferedCorrection } from "../../../live/offered.ts";
import { figureText } from "../../../model/amount.ts";
import { parseDecimal, trim } from "../../../model/decimal.ts";
import { usePage } from "../shared/page-context.ts";
import { Place } from "../shared/place.tsx";
import { placeText, shown } from "../shared/plain.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import type { Choice } from "./choice.ts";

interface Props {
  readonly list: readonly OfferedCorrection[];
  readonly choice: Choice;
}

/** The cells to be corrected, each to be chosen by itself. */
export function CorrectionList({ list, choice }: Props) {
  const all = list.every((one) => choice.isChosen(one));
  return (
    <>
      <label class="check choose-all">
        <input type="checkbox" checked={all} onChange={() => choice.choose(list, !all)} />
        全选（{list.length} 个单元格）
      </label>
      <ul class="corrections">
        {list.map((one) => (
          <Correction
            key={one.id}
            one={one}
            isChosen={choice.isChosen(one)}
            toggle={() => choice.choose([one], !choice.isChosen(one))}
          />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  readonly one: OfferedCorrection;
  readonly isChosen: boolean;
  readonly toggle: () => void;
}

function Correction({ one, isChosen, toggle }: RowProps) {
  const { view } = usePage();
  const inFile = view.book?.place === "file";
  return (
    <li class="correction">
      <input
        type="checkbox"
        aria-label={`写入 ${placeText(one.location)}`}
        checked={isChosen}
        onChange={toggle}
      />
      <div class="correction-words">
        <p class="correction-top">
          <Place at={one.location} />
          <span class="figures change">
            <span class="unseen">原为</span>
            <bdi class="was">{figureWords(one.was)}</bdi>
            <span aria-hidden="true">→</span>
            <span class="unseen">改为</span>
            <bdi class="becomes">{figureWords(one.becomes)}</bdi>
          </span>
        </p>
        <p>
          <Untrusted text={one.label} most={120} />
        </p>
        <p class="hint">
          因为
          <Untrusted text={one.because} />
        </p>
        {!one.confirmed && (
          <p class="hint">“问题”没有指出这一格：可能是别处的错数引起的，先改那里。</p>
        )}
        {one.overFormula && (
          <p class="formula-warning">
            {inFile
              ? "此格是公式：副本里保留公式，打开重算后会变回原数，请改公式。"
              : "此格是公式：写入会用数值代替公式，建议改公式。"}
          </p>
        )}
      </div>
    </li>
  );
}

/** A figure grouped by thousands; words as they are, nothing as 空. */
function figureWords(text: string): string {
  if (text.trim() === "") return "空";
  const figure = parseDecimal(text);
  return figure ? figureText(figure, Math.max(2, trim(figure).scale)) : shown(text, 40);
}
