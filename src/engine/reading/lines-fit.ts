import type { Grid } from "../../model/grid.ts";
import type { Candidate } from "./candidates.ts";
import type { HeaderMatch } from "./header.ts";
import { wordsOf } from "./read-cell.ts";
import { bare, withoutOrdinal } from "./words.ts";

/** How well what stands below a header is what the table has there. */
export interface LinesFit {
  readonly fit: number;
  readonly says: string;
}

/** How well codes and line names below the header fit. */
export function linesFit(grid: Grid, { items }: Candidate, header: HeaderMatch): LinesFit {
  const coded = header.blocks.find(({ block }) => block.rows.kind === "codes");
  if (coded && coded.block.rows.kind === "codes") {
    return codesFit(grid, header, coded.columns, coded.block.rows.catalogue);
  }
  if (items.size === 0) return { fit: 0.6, says: "" };
  let seen = 0;
  for (const [row, cells] of grid.rows) {
    if (row <= header.last) continue;
    for (const cell of cells) {
      if (cell?.type === "text" && items.has(withoutOrdinal(bare(cell.text)))) seen += 1;
    }
    if (seen >= items.size) break;
  }
  const fit = Math.min(1, seen / items.size);
  return { fit, says: `行名${Math.min(seen, items.size)}/${items.size}相符` };
}

/** Functional codes begin with 1 or 2, departmental economic ones with 3, governmental with 5. */
const leading: Readonly<Record<string, RegExp>> = {
  functional: /^2\d{2}/,
  "department-economic": /^3\d{2}/,
  "governmental-economic": /^5\d{2}/,
};

function codesFit(
  grid: Grid,
  header: HeaderMatch,
  columns: HeaderMatch["blocks"][number]["columns"],
  catalogue: string,
): LinesFit {
  const at = columns.find(({ placed }) => placed.column.role === "code")?.at;
  const pattern = leading[catalogue];
  if (at === undefined || !pattern) return { fit: 0.3, says: "" };
  let right = 0;
  let wrong = 0;
  for (const [row, cells] of grid.rows) {
    if (row <= header.last || right + wrong > 50) continue;
    const text = bare(wordsOf(cells[at]));
    if (!/^\d{3,}$/.test(text)) continue;
    if (pattern.test(text)) right += 1;
    else wrong += 1;
  }
  if (right + wrong === 0) return { fit: 0.6, says: "没有科目行" };
  const fit = right / (right + wrong);
  return { fit, says: fit === 1 ? "科目编码相符" : `科目编码${right}/${right + wrong}相符` };
}
