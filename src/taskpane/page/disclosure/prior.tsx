import type { OfferedCell } from "../../../live/prior/offered-cell.ts";
import { countsOf, leftWords } from "../../session/prior-words.ts";
import { Button } from "../shared/button.tsx";
import { FileChoice } from "../shared/file-choice.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** Last year's figures and texts: from its workbook or its published document, written on consent. */
export function Prior() {
  const { session, view } = usePage();
  const { prior, checked } = view;
  const because = view.progress === null ? null : "请等这一步做完";
  const { carrying } = session;
  if (!prior) {
    return (
      <div class="actions">
        <FileChoice
          words="打开上年…"
          of="any"
          take={(name, bytes) => void carrying.open(name, bytes)}
        />
      </div>
    );
  }
  const year = checked?.document.year ?? null;
  const isOther = prior.year !== null && year !== null && prior.year !== year - 1;
  return (
    <div class="stopped" role="group" aria-label="上年的文件">
      <h3>
        <Untrusted text={prior.name} most={80} />
      </h3>
      <p>
        <Untrusted text={`${prior.department} ${prior.year ?? ""}`} most={80} />
        {`：可带入${countsOf(prior)}。`}
      </p>
      {isOther && <p class="note">{`它不是 ${year - 1} 年的，请核对。`}</p>}
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
      <div class="actions">
        <Button
          look="primary"
          because={prior.edits.length === 0 ? "没有可带入的" : because}
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
