import { leftBehind } from "../../src/live/disclosure/left-behind.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { packageOf, partsOf } from "../hosts/package-of.ts";

const properties = "http://schemas.openxmlformats.org/package/2006";
const link = `<Relationship Id="rId9" Type="${properties}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`;

function behindOf(core: string, state = "visible", used: readonly string[] = []): string | null {
  const notes = '<comment ref="B2"><text><t>问张三</t></text></comment>';
  const parts = partsOf({
    sheets: [{ name: "收入表" }, { name: "底稿", state, ...(state === "hidden" && { notes }) }],
  });
  const links = parts["_rels/.rels"]!.replace("</Relationships>", `${link}</Relationships>`);
  const bytes = packageOf({ ...parts, "_rels/.rels": links, "docProps/core.xml": core });
  const workbook = xlsxReader().read(bytes, "书.xlsx");
  return leftBehind(
    workbook,
    workbook.grids.filter(({ name }) => used.includes(name)),
  );
}

const core = (inside: string): string =>
  `<cp:coreProperties xmlns:cp="${properties}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inside}</cp:coreProperties>`;

test("people, notes and hidden sheets of a workbook are named before it is published", () => {
  const people = "<dc:creator>张三</dc:creator><cp:lastModifiedBy>李四</cp:lastModifiedBy>";
  expect(behindOf(core(people), "hidden")).toBe(
    "原工作簿里有属性中的人名（张三、李四）、1 处批注（底稿!B2）、1 张隐藏的表（底稿），都没有带入；公开请用生成的文件，不要直接发原工作簿。",
  );
});

test.each([
  ["nobody", core("<dc:title>预算</dc:title><dc:creator/>")],
  ["this program", core("<dc:creator>budget-disclosure</dc:creator>")],
  ["damaged properties", "<cp:coreProperties"],
])("%s is nothing to tell", (_what, part) => {
  expect(behindOf(part)).toBeNull();
});

test("a hidden sheet the document is composed from is not said to stay behind", () => {
  const said = behindOf(core(""), "hidden", ["收入表", "底稿"])!;
  expect(said).toMatch(/^隐藏的表（底稿）也是公开文档的依据，里面的内容会一起公开/);
  expect(said).toContain("1 处批注（底稿!B2），都没有带入");
  expect(said).not.toContain("1 张隐藏的表");
});
