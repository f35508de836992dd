import { excelPage } from "./excel-page.ts";

test("in Excel what the workbook has besides its cells is told, in words of Excel", async () => {
  const { session, view } = await excelPage({
    prepare: (book) => {
      book.told = { authors: ["王某某"], notes: [{ sheet: "文字说明", cell: "A1" }] };
    },
  });
  await session.lettingOut.letOut("html", "会期临近");
  const said = view().notice!.words;
  expect(said).toContain("已请 Excel 下载“试-公开.html”");
  expect(said).not.toContain("浏览器的");
  expect(said).toContain("属性中的人名（王某某）、1 处批注（文字说明!A1）");
});

test("what Excel does not tell does not hold the document back", async () => {
  const { session, view } = await excelPage({
    prepare: (book) => {
      book.besides = () => Promise.reject(new Error("not now"));
    },
  });
  await session.lettingOut.letOut("html", "会期临近");
  expect(view().handed?.files[0]?.name).toBe("试-公开.html");
});

test("the record comes as two sheets, what was found and everything that was looked at", async () => {
  const { session, view } = await excelPage();
  await session.handingOver.review();
  expect(view().notice?.words).toBe("已插入 2 张工作表：核对记录、核对明细。");
});
