import { cellAt, type GridCell } from "../../src/model/grid.ts";
import { printedText } from "../../src/model/printed-text.ts";
import { type CellBlock, gridOf } from "../../src/hosts/officejs/snapshot-grid.ts";

/** The cell Excel tells of like this, as the grid has it. */
function cell(
  value: unknown,
  type: string,
  told: { formula?: string; format?: string; text?: string } = {},
): GridCell | undefined {
  const block: CellBlock = {
    top: 3,
    left: 2,
    values: [[value]],
    formulas: [[told.formula ?? value]],
    text: [[told.text ?? String(value)]],
    numberFormat: [[told.format ?? "General"]],
    valueTypes: [[type]],
  };
  return cellAt(gridOf({ name: "表", visibility: "Visible", block, merges: [] }), 3, 2);
}

const general = { format: "General" };

test("a number has the digits JavaScript gives it, the shortest that are it", () => {
  expect(cell(7907.400000000001, "Double")).toEqual({
    type: "number",
    text: "7907.400000000001",
    ...general,
  });
  expect(cell(1e-7, "Double")).toMatchObject({ text: "1e-7" });
});

test("a figure shows what Excel shows, without the blanks around it", () => {
  const shown = cell(1234.5, "Double", { format: "#,##0.00_ ", text: " 1,234.50 " });
  expect(shown).toMatchObject({ printed: "1,234.50" });
});

test("a column that is too narrow does not hide the figure", () => {
  const hidden = cell(1234.5, "Double", { format: "#,##0.00", text: "####" });
  expect(hidden).not.toHaveProperty("printed");
  expect(printedText(hidden!)).toBe("1,234.50");
  const rounded = cell(1234.5678, "Double", { text: "1235" });
  expect(printedText(rounded!)).toBe("1234.5678");
});

test("words are words, whatever they look like", () => {
  expect(cell("#DIV/0!", "String")).toEqual({ type: "text", text: "#DIV/0!", ...general });
  expect(cell("=A1", "String")).toEqual({ type: "text", text: "=A1", ...general });
  expect(cell("2010101", "String", { format: "@" })).toEqual({
    type: "text",
    text: "2010101",
    format: "@",
  });
});

test("truth values and errors have their own type", () => {
  expect(cell(true, "Boolean")).toEqual({ type: "boolean", text: "TRUE", ...general });
  expect(cell("#N/A", "Error", { formula: "=VLOOKUP(A1,B:C,2,0)" })).toEqual({
    type: "error",
    text: "#N/A",
    formula: "VLOOKUP(A1,B:C,2,0)",
    ...general,
  });
});

test("a formula without words is text of no length, one never calculated is blank", () => {
  expect(cell("", "String", { formula: '=""' })).toMatchObject({ type: "text", text: "" });
  expect(cell("", "Empty", { formula: "=A1" })).toMatchObject({ type: "blank", formula: "A1" });
  expect(cell("", "Empty")).toBeUndefined();
});

test("a block begins where it begins; rows of blanks are left out; names of visibility are ours", () => {
  const blank = [["", ""]];
  const grid = gridOf({
    name: "表",
    visibility: "VeryHidden",
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    block: {
      top: 2,
      left: 3,
      values: [["", "a"], ...blank, ["b", ""]],
      formulas: [["", "a"], ...blank, ["b", ""]],
      text: [["", "a"], ...blank, ["b", ""]],
      numberFormat: [["General", "General"], ...blank, ["General", "General"]],
      valueTypes: [
        ["Empty", "String"],
        ["Empty", "Empty"],
        ["String", "Empty"],
      ],
    },
  });
  expect(grid.visibility).toBe("very-hidden");
  expect([...grid.rows.keys()]).toEqual([2, 4]);
  expect(cellAt(grid, 2, 4)).toMatchObject({ text: "a" });
  expect(cellAt(grid, 4, 3)).toMatchObject({ text: "b" });
});

test("a sheet without a value is an empty grid", () => {
  const grid = gridOf({ name: "空", visibility: "Hidden", block: null, merges: [] });
  expect(grid).toEqual({ name: "空", visibility: "hidden", rows: new Map(), merges: [] });
});
