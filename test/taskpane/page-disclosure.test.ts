import type { PriorOffer } from "../../src/live/prior/prior-offer.ts";
import {
  disclosure,
  kept,
  own,
  pageOf,
  reason,
  settled,
  view,
  written,
} from "./disclosure-page.ts";
import { checkedView, finding, pageWith } from "./page-in-jsdom.ts";

describe("the panel of the disclosure", () => {
  test("shows a section, each figure a button that goes to its cell", async () => {
    const bench = await pageOf();
    expect(bench.all(".section-name").map(({ textContent }) => textContent)).toEqual([
      "三、机关运行经费安排情况待补 2",
      "九、其他需要说明的事项",
    ]);
    const [single, reckoned] = bench.all(".section-text .fig");
    expect(single!.getAttribute("aria-label")).toBe("12.40万元，取自基本支出表!F6");
    await bench.click(single!);
    expect(bench.asked.at(-1)).toContain('view "基本支出表" 6');
    await bench.click(reckoned!);
    expect(bench.one(".figure-from").textContent).toBe("由基本支出表!F6上年预算数!B5算得");
    expect(reckoned!.nextElementSibling).toBe(bench.one(".figure-from"));
    await bench.click(bench.all(".figure-from .place")[1]!);
    expect(bench.asked.at(-1)).toContain('view "上年预算数" 5');
  });

  test("a missing reason is written in 文字说明 on consent, and can be taken back", async () => {
    const bench = await pageOf(written);
    await bench.click(bench.button("填写增减原因"));
    await bench.type(bench.one(".asked textarea"), "防汛值班增多。");
    expect(bench.asked.some((one) => one.startsWith("edit"))).toBe(false);
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    const edit = bench.asked.find((one) => one.startsWith("edit"))!;
    for (const part of ['"cell":"A7"', reason.section, '"cell":"C7"', "防汛值班增多。"]) {
      expect(edit).toContain(part);
    }
    expect(bench.session.store.view.undoes).toBe("补写的“增减原因”");
  });

  test("a missing reason goes into the row that waits for it", async () => {
    const at = { sheet: "文字说明", cell: "C5" };
    const bench = await pageOf({
      ...written,
      disclosure: { ...disclosure, waiting: [{ ...reason, at }] },
    });
    await bench.show({ disclosure: { ...disclosure, waiting: [{ ...reason, at }] } });
    await bench.click(bench.button("填写增减原因"));
    await bench.type(bench.one(".asked textarea"), "防汛值班增多。");
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    const edit = bench.asked.find((one) => one.startsWith("edit"))!;
    expect(edit).toContain('"cell":"C5"');
    expect(edit.match(/"cell"/g)).toHaveLength(1);
  });

  test("a missing figure leads to its cell", async () => {
    const bench = await pageOf();
    await bench.click(bench.button("到这个单元格填写"));
    expect(bench.asked.at(-1)).toContain('view "上年预算数" 3');
  });

  test("a paragraph is worded otherwise; the cells speak again when asked to", async () => {
    const contents = (places: readonly object[]) =>
      places.map((_, nth) => ({ kind: "text", text: `${nth}` }));
    const bench = await pageOf({ ...written, contents });
    await bench.click(bench.button("改写这一段"));
    await bench.type(bench.one(".words-form textarea"), "机关运行经费12.40万元。");
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    expect(bench.asked.find((one) => one.startsWith("edit"))).toContain(kept.paragraph);
    await bench.click(bench.all(".section-name")[1]!);
    expect(bench.one(".section-text .words:not(.level-1)").textContent).toContain("<img src=x");
    expect(bench.all(".section-text img")).toEqual([]);
    await bench.click(bench.button("恢复为自动文本"));
    await settled(bench);
    const restored = bench.asked.filter((one) => one.startsWith("edit")).at(-1)!;
    for (const cell of ["A4", "B4", "C4"]) expect(restored).toContain(`"cell":"${cell}"`);
    expect(restored.match(/"becomes":\{"kind":"blank"/g)).toHaveLength(3);
  });

  test("a paragraph that shares its cell is changed alone", async () => {
    const cell = { kind: "text", text: "第一段。\n本局没有<img src=x>。\n第三段。" };
    const bench = await pageOf({ ...written, contents: () => [cell] });
    await bench.click(bench.all(".section-name")[1]!);
    const words = bench.one(".section-text .words:not(.level-1)").textContent.trim();
    cell.text = `第一段。\n${words.replace("已改写 ", "")}\n第三段。`;
    await bench.click(bench.button("改写这一段"));
    await bench.type(bench.one(".words-form textarea"), "新的第二段。");
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    const edit = () => bench.asked.filter((one) => one.startsWith("edit")).at(-1)!;
    expect(edit()).toContain("第一段。\\n新的第二段。\\n第三段。");
    const before = bench.asked.length;
    cell.text = "别的话。";
    await bench.click(bench.button("改写这一段"));
    await bench.type(bench.one(".words-form textarea"), "新的第二段。");
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    expect(bench.asked.slice(before).some((one) => one.startsWith("edit"))).toBe(false);
    expect(bench.page.textContent).toContain("已经不是这段话");
  });

  test("errors stop the way out; a reason lets it go, with its record", async () => {
    const stopped = {
      ...{ kind: "stopped", errors: [finding("收入")], asked: ["原因"] },
      secrets: [{ what: "身份证号", masked: "13…12", place: "文字说明!C4" }],
    };
    const remarks = ["还有 2 处提示，公开前请到“问题”里逐条核对。"];
    const out = {
      ...{ kind: "out", content: new Uint8Array([1]), words: "公开文字", record: {} },
      ...{ pages: 7, remarks },
    };
    const letOut = ({ force }: { force: object | null }) => (force ? out : stopped);
    const bench = await pageOf({ letOut });
    await bench.click(bench.button("导出 Word 文档"));
    const said = bench.one(".stopped").textContent;
    for (const part of ["1 个错误", "收入 的合计不符", "1 处待补", "身份证号 13…12"]) {
      expect(said).toContain(part);
    }
    expect(bench.button("仍要导出").getAttribute("aria-disabled")).toBe("true");
    await bench.type(bench.one(".force input"), "会期临近");
    await bench.click(bench.button("仍要导出"));
    await settled(bench);
    expect(bench.asked.filter((one) => one.startsWith("letOut")).at(-1)).toContain("会期临近");
    expect(bench.all(".stopped")).toEqual([]);
    expect(bench.one(".handed a").getAttribute("href")).toBe("blob:made");
    expect(bench.one(".handed a").getAttribute("download")).toBe("a-公开.docx");
    expect((bench.one(".handed textarea") as HTMLTextAreaElement).value).toBe("公开文字");
    expect(bench.page.textContent).toContain("已下载 a-公开.docx");
    expect(bench.page.textContent).toContain(`全文共 7 页。${remarks[0]}`);
  });

  test("a page for the clipboard is copied at once", async () => {
    const out = {
      ...{ kind: "out", content: "<article></article>", words: "公开文字", record: null },
      ...{ pages: null, remarks: [] },
    };
    const bench = await pageOf({ letOut: out });
    await bench.click(bench.button("复制到剪贴板"));
    await settled(bench);
    expect(bench.asked.at(-1)).toContain('"to":"fragment"');
    expect(bench.page.textContent).toContain("可以粘贴到网站的编辑器里");
  });
});

test("last year's file is offered cell by cell, and written on consent", async () => {
  const edit = { ...own, was: { kind: "blank", text: "" }, becomes: { kind: "text", text: "x" } };
  const prior: PriorOffer = {
    ...{ name: "2019.docx", year: 2019, department: "青河县水务局" },
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
  const bench = await pageWith({ ...view, prior }, { disclosure, ...written });
  const offered = bench.one('[aria-label="上年的文件"]').textContent;
  for (const part of [
    "上年数 1 个、文字 1 段、科目 1 行、基本信息 1 项",
    "基本信息!B5 部门简称：青河县水务局 → 水务",
    "功能科目对比 第 17 行：空白 → 213 农林水支出",
    "上年预算数!B3 基本支出：空白 → 12.00",
    "“功能科目对比”表的空行不够，2130314 防汛放不下",
    "<b>无</b>",
    "不是 2025 年的",
  ]) {
    expect(offered).toContain(part);
  }
  await bench.click(bench.button("写入"));
  await settled(bench);
  expect(bench.asked.some((one) => one.startsWith("edit"))).toBe(true);
  expect(bench.session.store.view).toMatchObject({ prior: null, undoes: "带入的上年数和文字" });
});

test("says that there is no wording yet, and which layouts have one", async () => {
  const none = { ...disclosure, profile: "四川省", sections: [] };
  const { one } = await pageWith({ ...view, disclosure: none }, { disclosure: none });
  expect(one(".disclosure .empty").textContent).toContain("已有写法的版式：河北省");
});

test("a workbook nothing of which is recognised gets that as the cause, and not the layout", async () => {
  const none = { ...disclosure, sections: [] };
  const sheets = [{ name: "收入", recognisedAs: null, because: "标题不符" }];
  const unknown = {
    ...checkedView([], { sheets }),
    panel: "disclosure",
    disclosure: none,
  } as const;
  const { one } = await pageWith(unknown, { disclosure: none });
  expect(one(".disclosure .empty").textContent).toContain("没有认出预算公开表");
  expect(one(".disclosure .empty").textContent).not.toContain("还没有写法");
});
