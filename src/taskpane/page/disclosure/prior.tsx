import type { OfferedCell } from "../../../live/prior/offered-cell.ts";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { countsOf, doubtWords, leftWords } from "../../session/prior-words.ts";
import type { PriorOffer } from "../../../live/prior/prior-offer.ts";
import { Button } from "../shared/button.tsx";
import { FileChoice } from "../shared/file-choice.tsx";
import { isKeyboardLost } from "../shared/keyboard-heir.ts";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** Last year's figures and texts: from its workbook or its published document, written on consent. */
export function Prior() {
  const { session, view } = usePage();
  if (view.prior) return <Offer key={view.prior.name} prior={view.prior} />;
  return (
    <div class="actions">
      <FileChoice
        words="打开上年…"
        of="any"
        take={(name, bytes) => void session.carrying.open(name, bytes)}
      />
    </div>
  );
}

/** What it could fill in; where it may be the wrong file, only who says it is not can have it written. */
function Offer({ prior }: { readonly prior: PriorOffer }) {
  const { session, view } = usePage();
  const { carrying } = session;
  const title = useRef<HTMLHeadingElement>(null);
  const [isSure, makeSure] = useState(false);
  const busy = view.progress === null ? null : "请等这一步做完";
  const unsure = prior.doubts.length > 0 && !isSure ? "请先核对文件，并勾选上面一行" : busy;
  useLayoutEffect(() => {
    // The button that opened it is gone, and the keyboard with it.
    if (isKeyboardLost()) title.current?.focus();
  }, []);
  return (
    <div class="stopped" role="group" aria-label="上年的文件">
      <h3 ref={title} tabIndex={-1}>
        <Untrusted text={prior.name} most={80} />
      </h3>
      <p>
        <Untrusted text={`${prior.department} ${prior.year ?? ""}`} most={80} />
        {`：可带入${countsOf(prior)}。`}
      </p>
      {prior.doubts.length > 0 && (
        <p>
          <strong>
            <Untrusted text={doubtWords(prior)} />
          </strong>
        </p>
      )}
      <ul>
        {prior.words.map((one) => (
          <Change key={`${one.sheet}!${one.cell}`} of={one} />
        ))}
        {prior.lines.map(({ sheet, row, was, becomes }) => (
          <li key={`${sheet} ${row}`}>
            <Untrusted text={`${sheet} 第 ${row} 行：${was || "空白"} → ${becomes || "空白"}`} />
          </li>
        ))}
        {prior.figures.map((one) => (
          <Change key={`${one.sheet}!${one.cell}`} of={one} />
        ))}
        {prior.texts.map(({ section, paragraph, text }) => (
          <li key={`${section}|${paragraph}`}>
            <Untrusted text={`${paragraph === "" ? section : paragraph}：${text}`} most={60} />
          </li>
        ))}
      </ul>
      {prior.left.map((one) => (
        <p key={one.sheet} class="note">
          <Untrusted text={leftWords(one)} most={300} />
        </p>
      ))}
      {prior.doubts.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={isSure}
            onChange={({ currentTarget }) => makeSure(currentTarget.checked)}
          />
          已核对，就是要带入这个文件里的
        </label>
      )}
      <div class="actions">
        <Button
          look="primary"
          because={prior.edits.length === 0 ? "没有可带入的" : unsure}
          press={() => void carrying.take()}
        >
          写入
        </Button>
        <Button look="subtle" press={() => carrying.putAway()}>
          不用了
        </Button>
      </div>
    </div>
  );
}

/** What a cell holds and what it would hold. */
function Change({ of: { sheet, cell, label, was, becomes } }: { of: OfferedCell }) {
  return (
    <li>
      <Untrusted text={`${sheet}!${cell} ${label}：${was.text || "空白"} → ${becomes.text}`} />
    </li>
  );
}
