import { read } from "../../src/engine/read.ts";
import { withEdits } from "../../src/live/edits.ts";
import type { Workbook } from "../../src/model/grid.ts";
import { standard } from "../../src/standard/index.ts";
import { departments, loadContents } from "../departments/departments.ts";
import { loadWorkbook } from "../departments/workbook.ts";

const own = "基本信息";

/** Where the clerk's own sheet says a name. */
function cellSaying({ grids }: Workbook, name: string): string {
  const { rows } = grids.find((one) => one.name === own)!;
  for (const [row, cells] of rows) {
    const column = cells.findIndex((cell) => cell?.text === name);
    if (column >= 0) return `${String.fromCharCode(64 + column)}${row}`;
  }
  throw new Error(`${own} does not say ${name}`);
}

describe.each(departments)("whose workbook that of %s is", (name) => {
  const { department } = loadContents(name);
  const workbook = loadWorkbook(name);
  const cell = cellSaying(workbook, department);
  const was = { kind: "text", text: department } as const;
  const withOwn = (text: string) => {
    const becomes = text === "" ? ({ kind: "blank", text } as const) : { ...was, text };
    return read(withEdits(workbook, [{ sheet: own, cell, was, becomes }]), standard, null);
  };

  test("the clerk's own sheet says it, whatever the tables print for short", () => {
    expect(read(workbook, standard, null).department).toBe(department);
    expect(withOwn("青山县档案馆").department).toBe("青山县档案馆");
  });

  test.each(["", "  "])("where it is left as “%s”, the tables say it", (blank) => {
    const { department: said, tables } = withOwn(blank);
    expect(said).not.toBeNull();
    expect(tables.map((table) => table.department)).toContain(said);
  });
});
