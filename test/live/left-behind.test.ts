import { leftBehind, sheetsPrinted } from "../../src/live/disclosure/left-behind.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { loadContents } from "../departments/departments.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";
import { packageOf, partsOf } from "../hosts/package-of.ts";

const properties = "http://schemas.openxmlformats.org/package/2006";
const link = `<Relationship Id="rId9" Type="${properties}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;

function behindOf(core: string, state = "visible"): string | null {
  const notes = '<comment ref="B2"><text><t>问张三</t></text></comment>';
  const parts = partsOf({
    sheets: [{ name: "收入表" }, { name: "底稿", state, ...(state === "hidden" && { notes }) }],
  });
  const links = parts["_rels/.rels"]!.replace("</Relationships>", `${link}</Relationships>`);
  const bytes = packageOf({ ...parts, "_rels/.rels": links, "docProps/core.xml": core });
  return leftBehind(xlsxReader().read(bytes, "书.xlsx"), new Set(["收入表"]));
}

const core = (inside: string): string =>
  `<cp:coreProperties xmlns:cp="${properties}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</cp:coreProperties>`;

test("people, notes and hidden sheets of a workbook are named before it is published", () => {
  const people = "<dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy>";
  expect(behindOf(core(people), "hidden")).toBe(
    "原工作簿里有属性中的人名（张三、李四）、1 处批注（底稿!B2）、1 张隐藏的表（底稿），都没有带入。公开请用生成的文件，不要直接发原工作簿。",
  );
});

test.each([
  ["nobody", core("<dc:title>预算</dc:title><dc:creator/>")],
  ["this program", core("<dc:creator>budget-disclosure</dc:creator>")],
  ["damaged properties", "<cp:coreProperties"],
])("%s is nothing to tell", (_what, part) => {
  expect(behindOf(part)).toBeNull();
});

test("hidden sheets that were printed are not said to be left behind", () => {
  const { workbook, reading, disclosure } = disclosed(workbookFrom(loadContents("linjiang-2021")));
  const secret = ["部门收支总表", "项目", "文字说明"];
  const grids = [...workbook.grids, { ...workbook.grids[0]!, name: "底稿" }].map((grid) =>
    [...secret, "底稿"].includes(grid.name) ? { ...grid, visibility: "hidden" as const } : grid,
  );
  const told = (inTables: boolean) =>
    leftBehind({ ...workbook, grids }, sheetsPrinted(reading, inTables ? null : disclosure));
  expect(told(false)).toBe(
    "有 3 张隐藏的表（部门收支总表、项目、文字说明）的内容已写进生成的文件，谁都能看到；不宜公开的请先改表再导出。原工作簿里有1 张隐藏的表（底稿），都没有带入。公开请用生成的文件，不要直接发原工作簿。",
  );
  expect(told(true)).toContain("3 张隐藏的表（项目、文字说明、底稿），都没有带入");
});
