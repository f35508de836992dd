import { useEffect, useId } from "preact/hooks";
import { isCell } from "../../../model/finding.ts";
import { standingOf } from "../findings/causes.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { placeText, shown } from "../shared/plain.ts";
import { UsesOf } from "../shared/uses-of.tsx";
import { CellEditor } from "./cell-editor.tsx";
import { SheetGrid } from "./sheet-grid.tsx";

/** Rows by which one press moves the shown part. */
const rowsOn = 50;

/** Sheets of an opened file: where a finding's cell stands, and where it can be mended in a copy. */
export function SheetPane() {
  const { session, view, trip } = usePage();
  const id = useId();
  const { sheet, checked, book } = view;
  const names = checked?.document.sheets.map(({ name }) => name) ?? [];
  const [worst] = standingOf(checked?.document.findings ?? []);
  const place = worst?.finding.locations[0];
  useFirstSheet((place && isCell(place) ? place.sheet : names[0]) ?? null);
  useEffect(() => {
    if (sheet) void session.looking.rows(sheet.part.sheet, middleOf(sheet.part));
  }, [checked]);
  if (book?.place !== "file") return null;
  return (
    <aside
      class={sheet ? "sheet-pane" : "sheet-pane nothing"}
      aria-label="工作表"
      onKeyDown={(event) => {
        if (event.key === "Escape") trip.back();
      }}
    >
      <div class="sheet-bar">
        <label for={id}>工作表</label>
        <select
          id={id}
          value={sheet?.part.sheet ?? ""}
          onChange={({ currentTarget }) => void session.looking.rows(currentTarget.value, 1)}
        >
          {!sheet && <option value="">选一张看</option>}
          {names.map((name) => (
            <option key={name} value={name}>
              {shown(name, 40)}
            </option>
          ))}
        </select>
        {sheet && (
          <span class="close-sheet">
            <Button look="subtle" press={() => session.looking.closeSheet()}>
              收起
            </Button>
          </span>
        )}
      </div>
      {sheet ? (
        <>
          <p class="sheet-place">
            {sheet.marked?.sheet === sheet.part.sheet ? (
              <bdi>{placeText(sheet.marked)}</bdi>
            ) : (
              "点有标记的格看问题；原文件不会改动。"
            )}
          </p>
          {sheet.marked && <UsesOf cell={sheet.marked} />}
          <MoreRows up />
          <CellEditor
            sheet={sheet.part.sheet}
            marked={sheet.marked?.sheet === sheet.part.sheet ? sheet.marked.cell : null}
          />
          <SheetGrid part={sheet.part} marked={sheet.marked} />
          <MoreRows />
        </>
      ) : (
        <p class="hint sheet-hint">按问题里的单元格，这里显示它所在的表。</p>
      )}
    </aside>
  );
}

function MoreRows({ up = false }: { readonly up?: boolean }) {
  const { session, view } = usePage();
  const part = view.sheet?.part;
  if (!part || (up ? part.first <= 1 : part.last >= part.rows)) return null;
  const around = middleOf(part) + (up ? -rowsOn : rowsOn);
  return (
    <Button look="subtle" press={() => void session.looking.rows(part.sheet, Math.max(1, around))}>
      {up ? `上面还有 ${part.first - 1} 行` : `下面还有 ${part.rows - part.last} 行`}
    </Button>
  );
}

/** Where there is room beside the list, a sheet is shown from the beginning. */
function useFirstSheet(name: string | null): void {
  const { session, view } = usePage();
  useEffect(() => {
    if (name === null || view.sheet !== null || view.book?.place !== "file") return;
    if (globalThis.matchMedia?.("(min-width: 900px)").matches) void session.looking.rows(name, 1);
  }, [view.book, name]);
}

const middleOf = ({ first, last }: { readonly first: number; readonly last: number }): number =>
  Math.floor((first + last + 1) / 2);
