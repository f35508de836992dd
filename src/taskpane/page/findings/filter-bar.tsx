import { useId } from "preact/hooks";
import type { Severity } from "../../../model/finding.ts";
import type { Cause } from "./causes.ts";
import { Shape } from "../shared/icons.tsx";
import { shown } from "../shared/plain.ts";
import { severities, severityWords } from "../../../report/words.ts";
import { type Filters, countsOf, sheetsOf, textAsSheet } from "./filters.ts";

interface Props {
  readonly causes: readonly Cause[];
  readonly filters: Filters;
}

/** Which findings to see: by severity, by sheet, with or without those let stand. */
export function FilterBar({ causes, filters: { wanted, want } }: Props) {
  const sheetId = useId();
  const counts = countsOf(causes, wanted);
  const sheets = sheetsOf(causes);
  const dismissed = causes.filter(({ finding }) => finding.dismissed !== null).length;
  return (
    <div class="filters" role="group" aria-label="筛选问题">
      <div class="toggles">
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            class={`toggle ${severity}`}
            aria-pressed={wanted.severities.has(severity)}
            onClick={() => want({ severities: toggled(wanted.severities, severity) })}
          >
            <Shape of={severity} />
            {severityWords[severity]} {counts[severity]}
          </button>
        ))}
      </div>
      {sheets.length > 1 && (
        <div class="sheet-filter">
          <label for={sheetId}>工作表</label>
          <select
            id={sheetId}
            value={wanted.sheet ?? ""}
            onChange={({ currentTarget }) => want({ sheet: currentTarget.value || null })}
          >
            <option value="">全部</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet === textAsSheet ? "文字" : shown(sheet, 40)}
              </option>
            ))}
          </select>
        </div>
      )}
      {dismissed > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={wanted.dismissed}
            onChange={({ currentTarget }) => want({ dismissed: currentTarget.checked })}
          />
          显示已放行的（{dismissed}）
        </label>
      )}
    </div>
  );
}

function toggled(before: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const after = new Set(before);
  if (!after.delete(severity)) after.add(severity);
  return after;
}
