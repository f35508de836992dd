import type { PriorOffer } from "../../src/live/prior/prior-offer.ts";
import { disclosure, own, pageOf, settled, view, written } from "./disclosure-page.ts";
import { pageWith } from "./page-in-jsdom.ts";

const edit = { ...own, was: { kind: "blank", text: "" }, becomes: { kind: "text", text: "x" } };
const prior: PriorOffer = {
  ...{ name: "2019.docx", year: 2019, department: "青河县水务局" },
  doubts: ["它不是本部门的（青河县<b>水务局）", "它不是 2025 年的"],
  none: null,
  figures: [
    {
      ...{ sheet: "上年预算数", cell: "B3", label: "基本支出" },
      ...{ was: { kind: "blank", text: "" }, becomes: { kind: "number", text: "12.00" } },
    },
  ],
  words: [
    {
      ...{ sheet: "基本信息", cell: "B5", label: "部门简称" },
      ...{ was: { kind: "text", text: "青河县水务局" }, becomes: { kind: "text", text: "水务" } },
    },
  ],
  lines: [{ sheet: "功能科目对比", row: 17, was: "", becomes: "213 农林水支出" }],
  left: [{ sheet: "功能科目对比", absent: false, labels: ["2130314 防汛"] }],
  texts: [{ section: "其他需要说明的事项", paragraph: "", text: "<b>无</b>" }],
  edits: [edit as PriorOffer["edits"][number]],
};

test("last year's file is offered cell by cell, and written on consent", async () => {
  const bench = await pageWith({ ...view, prior }, { disclosure, ...written });
  const offered = bench.one('[aria-label="上年的文件"]').textContent;
  for (const part of [
    "上年数 1 个、文字 1 段、科目 1 行、基本信息 1 项",
    "基本信息!B5 部门简称：青河县水务局 → 水务",
    "功能科目对比 第 17 行：空白 → 213 农林水支出",
    "上年预算数!B3 基本支出：空白 → 12.00",
    "“功能科目对比”表的空行不够，2130314 防汛放不下",
    "<b>无</b>",
    "它不是本部门的（青河县<b>水务局）；它不是 2025 年的，请核对是不是拿错了文件",
  ]) {
    expect(offered).toContain(part);
  }
  await bench.click(bench.button("写入"));
  expect(bench.asked.some((one) => one.startsWith("edit"))).toBe(false);
  await bench.click(bench.one('[aria-label="上年的文件"] input'));
  await bench.click(bench.button("写入"));
  await settled(bench);
  expect(bench.asked.some((one) => one.startsWith("edit"))).toBe(true);
  expect(bench.session.store.view).toMatchObject({ prior: null, undoes: "带入的上年数和文字" });
});

test("that last year's file was read is announced; it is offered anew when the workbook changes", async () => {
  const right = { ...prior, doubts: [] };
  const bench = await pageOf({ prior: right, priorAgain: { ...right, figures: [] } });
  await bench.session.carrying.open("2019.docx", () => Promise.resolve(new Uint8Array()));
  await settled(bench);
  expect(bench.one('[role="status"]').textContent).toContain("已读“2019.docx”：可带入上年数 1 个");
  await bench.show({ checked: { ...view.checked! } });
  await settled(bench);
  expect(bench.one('[aria-label="上年的文件"]').textContent).toContain("上年数 0 个");
});

test("a file with nothing to take over is said to be one, and not offered", async () => {
  const none = "没有认出上年的公开表或文字，没有可带入的；请核对文件。";
  const bench = await pageOf({ prior: { ...prior, doubts: [], none } });
  await bench.session.carrying.open("通讯录.xlsx", () => Promise.resolve(new Uint8Array()));
  await settled(bench);
  expect(bench.one('[role="alert"]').textContent).toContain(`“2019.docx”：${none}`);
  expect(bench.all('[aria-label="上年的文件"]')).toEqual([]);
});
