import { strToU8, unzipSync, zipSync } from "fflate";
import type { Grid, GridCell, Workbook } from "../../src/model/grid.ts";
import { parseAddress } from "../../src/model/grid.ts";
import { loadPlanted } from "../departments/workbook.ts";
import { escaped } from "../hosts/package-of.ts";
import { xlsxOf } from "../hosts/xlsx-of.ts";

/** Texts that would run, calculate or mislead where they were taken for anything but text. */
export const hostile = {
  image: "<img src=x onerror=pwned=1>",
  script: "<script>pwned=1</script><svg onload=pwned=1>",
  command: "=cmd|' /C calc'!A0",
  plus: "+1+cmd|' /C calc'!A0",
  at: "@SUM(1)",
  reversed: "支\u202e出\u200b表\u2066",
  endless: `<b>${"长".repeat(32_764)}`,
} as const;

/** Letters that show nothing and turn or hide what stands beside them. */
export const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const text = (content: string): GridCell => ({ type: "text", text: content, format: "General" });

/** Sheets by what they are called in the hostile workbook; Excel takes all these names. */
const names: Readonly<Record<string, string>> = {
  部门收支总表: hostile.image,
  部门收入总表: "=cmd|'C calc'!A0",
  部门支出总表: "+1",
  财政拨款收支总表: "@x",
  一般公共预算支出表: hostile.reversed,
};

/** Cells that hold something hostile, by their sheet. */
const cells: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  基本信息: { B3: hostile.image, B5: hostile.reversed },
  部门收支总表: { B14: hostile.script, D30: hostile.command, A2: hostile.image },
  部门收入总表: { C8: hostile.plus, C9: hostile.image },
  部门支出总表: { C8: hostile.at, C9: hostile.script, C10: hostile.reversed },
  一般公共预算基本支出表: { C27: hostile.image },
  文字说明: { C3: hostile.endless, C4: hostile.script },
};

/** A workbook full of errors whose names, labels and words are hostile. */
export function hostileBook(): Workbook {
  const { name, grids } = loadPlanted("linjiang-2021-planted");
  return { name, grids: grids.map(hostileGrid) };
}

function hostileGrid(grid: Grid): Grid {
  const rows = new Map([...grid.rows].map(([row, held]) => [row, [...held]]));
  for (const [at, content] of Object.entries(cells[grid.name] ?? {})) {
    const { row, column } = parseAddress(at)!;
    const held = rows.get(row) ?? [];
    held[column] = text(content);
    rows.set(row, held);
  }
  return { ...grid, rows, name: names[grid.name] ?? grid.name };
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The same as a file, with a hostile note on a cell of its second sheet. */
export function hostileFile(): Uint8Array {
  const parts = unzipSync(xlsxOf(hostileBook()));
  const notes = `<comments xmlns="${main}"><commentList><comment ref="C36"><text><t>${escaped(hostile.script)}</t></text></comment></commentList></comments>`;
  const links = `<Relationships xmlns="${packageLinks}"><Relationship Id="rId1" Type="${office}/comments" Target="../comments2.xml"/></Relationships>`;
  return zipSync({
    ...parts,
    "xl/comments2.xml": strToU8(notes),
    "xl/worksheets/_rels/sheet2.xml.rels": strToU8(links),
  });
}
