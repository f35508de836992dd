import type { Area, Grid, GridCell, Workbook } from "../../model/grid.ts";

/**
 * A workbook from plain text, for examples, fixtures and tests.
 *
 * ```
 * sheet 支出总表            begins a sheet; `hidden sheet X` a hidden one
 * 部门预算支出总表           one line a row, cells between ` | `; an empty line is skipped
 * 科目 | < | 合计           `<` is merged with the cell at its left, `^` with the one above
 * '208 | 社会保障 | 33.19    `'` makes text of digits; a number keeps its printed decimals
 * =SUM(C3:C4) -> 39.19      formula with its stored result; `=A1 ->` one never calculated
 * ~                         an empty row
 * ```
 */
export function bookFrom(text: string, name = "book"): Workbook {
  const grids: Grid[] = [];
  let open: Builder | null = null;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const heading = /^(hidden )?sheet (.+)$/.exec(trimmed);
    if (heading) {
      if (open) grids.push(open.grid());
      open = new Builder(heading[2]!, heading[1] ? "hidden" : "visible");
    } else {
      open ??= new Builder("Sheet1", "visible");
      open.line(trimmed);
    }
  }
  if (open) grids.push(open.grid());
  return { name, grids };
}

class Builder {
  private readonly rows = new Map<number, (GridCell | undefined)[]>();
  private readonly areas = new Map<string, Area>();
  private row = 0;

  constructor(
    private readonly name: string,
    private readonly visibility: Grid["visibility"],
  ) {}

  line(text: string): void {
    this.row += 1;
    if (text === "~") return;
    const cells: (GridCell | undefined)[] = [];
    text.split(/(?:^|\s)\|(?=\s|$)/).forEach((part, index) => {
      const content = part.trim();
      if (content === "<" || content === "^") this.merge(content, this.row, index + 1);
      else if (content !== "") cells[index + 1] = cellFrom(content);
    });
    this.rows.set(this.row, cells);
  }

  grid(): Grid {
    const merges = [...new Set(this.areas.values())];
    return { name: this.name, visibility: this.visibility, rows: this.rows, merges };
  }

  private merge(sign: "<" | "^", row: number, column: number): void {
    const [toRow, toColumn] = sign === "<" ? [row, column - 1] : [row - 1, column];
    const before = this.areas.get(`${toRow},${toColumn}`) ?? {
      top: toRow,
      left: toColumn,
      bottom: toRow,
      right: toColumn,
    };
    const area: Area = {
      ...before,
      bottom: Math.max(before.bottom, row),
      right: Math.max(before.right, column),
    };
    for (let r = area.top; r <= area.bottom; r++) {
      for (let c = area.left; c <= area.right; c++) this.areas.set(`${r},${c}`, area);
    }
  }
}

function cellFrom(content: string): GridCell {
  const formula = /^=(.*?)(?<!\s)\s*->\s*(?!\s)(.*)$/.exec(content);
  if (formula) return { ...valueFrom(formula[2]!), formula: formula[1]! };
  return valueFrom(content);
}

function valueFrom(content: string): GridCell {
  if (content === "") return { type: "blank", text: "", format: "General" };
  if (content.startsWith("'")) return { type: "text", text: content.slice(1), format: "@" };
  if (/^#[A-Z/0]+[!?A]?$/.test(content)) return { type: "error", text: content, format: "General" };
  const number = /^-?\d{1,3}(?:,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/.exec(content);
  if (!number) return { type: "text", text: content, format: "General" };
  const fraction = number[1] ?? number[2] ?? "";
  const decimals = fraction === "" ? "0" : `0.${"0".repeat(fraction.length - 1)}`;
  return {
    type: "number",
    text: content.replaceAll(",", ""),
    format: content.includes(",") ? `#,##${decimals}` : decimals,
  };
}
