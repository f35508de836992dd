import type { Checked } from "../../../live/desk.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { kindWords } from "../shared/words.ts";
import { LayoutChoice } from "./layout-choice.tsx";

/** What the workbook was taken for: whose, of which year, in which unit, by which layout and why. */
export function WorkbookFacts({ checked }: { readonly checked: Checked }) {
  const { department, year, kind, unit } = checked.document;
  const facts: readonly (readonly [string, string])[] = [
    ["部门", department ?? "表中没有写明"],
    ["年度", year === null ? "表中没有写明" : `${year} 年`],
    ["文种", kindWords[kind]],
    ["金额单位", unit ?? "表中没有写明"],
  ];
  return (
    <section class="card" aria-labelledby="facts-title">
      <h3 id="facts-title">这是什么工作簿</h3>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Untrusted text={value} most={80} />
            </dd>
          </div>
        ))}
      </dl>
      <p class="because-words">
        <Untrusted text={checked.profileWords} />。
      </p>
      <LayoutChoice />
    </section>
  );
}
