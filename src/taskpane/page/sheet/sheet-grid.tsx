import { useEffect, useMemo, useRef } from "preact/hooks";
import type { CellPlace } from "../../../hosts/ports.ts";
import type { SheetView } from "../../../live/sheet-view.ts";
import { columnLetters, parseAddress } from "../../../model/grid.ts";
import { usePage } from "../shared/page-context.ts";
import { shown } from "../shared/plain.ts";
import { GridCell } from "./grid-cell.tsx";
import { columnsShown, firstColumn, laidOut, shownAt } from "./laid-out.ts";
import { marksOf, partsOf, usedIn } from "./marks.ts";

/** Space left behind a cell that was scrolled into sight, for the scroll bar. */
const columnEdge = 20;

interface Props {
  readonly part: SheetView;
  readonly marked: CellPlace | null;
}

/** Rows of a sheet as they print. The cell that was asked for is outlined and brought into sight. */
export function SheetGrid({ part, marked }: Props) {
  const { trip } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const cell = marked?.sheet === part.sheet ? marked.cell : null;
  const at = cell === null ? null : parseAddress(cell);
  const left = firstColumn(part, at?.column ?? null);
  const markedAt = cell === null ? null : shownAt(part, left, cell);
  const right = Math.min(part.columns, left + columnsShown - 1);
  const rows = useRows(part, left, markedAt);
  useEffect(() => {
    const found = box.current?.querySelector<HTMLElement>("td[data-marked]");
    if (!found) return;
    bringIntoSight(box.current!, found);
    trip.arrive(found.querySelector("button") ?? found);
  }, [marked, part]);
  const letters = Array.from({ length: Math.max(0, right - left + 1) }, (_, n) => left + n);
  const name = shown(part.sheet, 40);
  return (
    <div class="grid-box" ref={box} tabIndex={0} role="region" aria-label={`${name}的单元格`}>
      <table class="grid">
        <caption class="unseen">
          <bdi>{name}</bdi>
          {cell !== null && `，标出 ${shown(cell, 12)}`}
        </caption>
        <thead>
          <tr>
            <td class="corner" />
            {letters.map((column) => (
              <th key={column} scope="col">
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
      {part.columns > columnsShown && (
        <p class="hint">
          只显示 {columnLetters(left)} 至 {columnLetters(right)} 列，共 {part.columns} 列。
        </p>
      )}
    </div>
  );
}

/** Rows with what findings say of their cells. */
function useRows(part: SheetView, left: number, markedAt: string | null) {
  const { session, view } = usePage();
  const findings = view.checked?.document.findings;
  // Thousands of cells: drawn again only when something in them changes.
  return useMemo(() => {
    const marks = marksOf(findings ?? [], part.sheet);
    const opened = findings?.find(({ id }) => id === view.openFinding);
    const parts = partsOf(opened, part.sheet);
    const used = usedIn(view.text, part.sheet);
    const open = (finding: string) => {
      session.go("findings");
      void session.looking.openFinding(finding);
    };
    return laidOut(part, left).map(({ row, slots }) => (
      <tr key={row}>
        <th scope="row">{row}</th>
        {slots.map((slot) => (
          <GridCell
            key={slot.address}
            slot={slot}
            mark={marks.get(slot.address) ?? null}
            isMarked={slot.address === markedAt}
            isPart={parts.has(slot.address)}
            uses={used.get(slot.address) ?? 0}
            open={open}
            point={(cell) => void session.looking.cell({ sheet: part.sheet, cell })}
          />
        ))}
      </tr>
    ));
  }, [part, left, markedAt, findings, view.openFinding, view.text, session]);
}

/** Scrolls the box, never the page: a row out of sight comes to the middle, a column just into sight. */
function bringIntoSight(box: HTMLElement, cell: HTMLElement): void {
  const [outer, inner] = [box.getBoundingClientRect(), cell.getBoundingClientRect()];
  const heads = box.querySelector("tbody th")?.getBoundingClientRect();
  const [top, left] = [outer.top + (heads?.height ?? 0), outer.left + (heads?.width ?? 0)];
  if (inner.top < top || inner.bottom > outer.bottom) {
    box.scrollTop += (inner.top + inner.bottom - top - outer.bottom) / 2;
  }
  if (inner.left < left) box.scrollLeft += inner.left - left;
  else if (inner.right > outer.right) box.scrollLeft += inner.right - outer.right + columnEdge;
}
