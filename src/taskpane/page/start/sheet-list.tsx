import type { SheetReport } from "../../../model/report.ts";
import { Shape } from "../shared/icons.tsx";
import { Untrusted } from "../shared/untrusted.tsx";

/** Sheets listed before the rest is only counted. */
const most = 200;

/** Every sheet: looked at because, or not looked at because. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetReport[] }) {
  const strangers = sheets.filter(({ recognisedAs }) => recognisedAs === null);
  const known = sheets.filter(({ recognisedAs }) => recognisedAs !== null);
  return (
    <section class="card" aria-labelledby="sheets-title">
      <h3 id="sheets-title">
        工作表 {sheets.length} 张：认出 {known.length} 张
        {strangers.length > 0 && `，未核对 ${strangers.length} 张`}
      </h3>
      <ul class="sheet-list">
        {[...strangers, ...known].slice(0, most).map(({ name, recognisedAs, because }) => (
          <li key={name}>
            <Shape of={recognisedAs === null ? "warning" : "passed"} />
            <span class="sheet-words">
              <span class="sheet-name">
                <Untrusted text={name} most={60} />
                {recognisedAs === null && <span class="tag">未核对</span>}
              </span>
              <span class="hint">
                <Untrusted text={because} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      {sheets.length > most && <p class="hint">其余 {sheets.length - most} 张没有列出。</p>}
    </section>
  );
}
