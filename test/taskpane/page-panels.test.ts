import type { OfferedCorrection } from "../../src/live/offered.ts";
import { draftOf, troubleIn } from "../../src/taskpane/page/template/template-draft.ts";
import type { View } from "../../src/taskpane/session/view.ts";
import { type Bench, at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const correction = (cell: string, overFormula: boolean): OfferedCorrection => ({
  id: `收入!${cell}`,
  location: at("收入", cell),
  label: "合计",
  was: "1234.5",
  becomes: "1243.50",
  because: "合计＝各项之和",
  overFormula,
  confirmed: true,
  edit: {
    sheet: "收入",
    cell,
    was: { kind: "number", text: "1234.5" },
    becomes: { kind: "number", text: "1243.50" },
  },
});
const inExcel = { host: "excel", book: { name: "a.xlsx", place: "excel" } } as const;
const corrections = [correction("C7", false), correction("C8", true)];

describe("grey buttons say why", () => {
  test("nothing is open", async () => {
    const bench = await pageWith({ host: "browser" });
    const button = bench.button("核对");
    expect(button.getAttribute("aria-disabled")).toBe("true");
    const why = document.getElementById(button.getAttribute("aria-describedby")!);
    expect(why?.textContent).toBe("先打开一个工作簿");
    await bench.click(button);
    expect(bench.asked).toEqual([]);
  });

  test("something is going on", async () => {
    const bench = await pageWith({ ...checkedView([]), progress: "正在核对…" });
    expect(bench.button("核对").getAttribute("aria-disabled")).toBe("true");
    expect(bench.one('[role="status"]').textContent).toBe("正在核对…");
  });
});

describe("start", () => {
  test("one primary button, and what happens to the file", async () => {
    const { all, page } = await pageWith({ host: "browser" });
    const primary = all("main .button.primary").map(({ textContent }) => textContent);
    expect(primary).toEqual(["打开工作簿…"]);
    expect(page.textContent).toContain("不会上传");
  });

  test("an Excel that is too old is told what it needs", async () => {
    const { page } = await pageWith({ host: "old-excel" });
    expect(page.textContent).toContain("Excel LTSC 2021、2024 或 Microsoft 365");
  });

  test("a sheet that was not recognised is marked, with the reason, before the others", async () => {
    const sheets = [
      { name: "收入", recognisedAs: "budget/income", because: "标题相符" },
      { name: "底稿", recognisedAs: null, because: "没有标准表的标题" },
    ];
    const { all } = await pageWith({ ...checkedView([], { sheets }), panel: "start" });
    const told = all(".sheet-list li").map(({ textContent }) => textContent);
    expect(told).toEqual(["底稿未核对没有标准表的标题", "收入标题相符"]);
  });

  describe("with no standard table recognised", () => {
    const bare = checkedView([finding("没有认出标准表")], {
      sheets: [{ name: "Sheet1", recognisedAs: null, because: "空表" }],
    });
    const shown = ({ all }: Bench) => all("main .actions button").map((one) => one.textContent);
    const primary = ({ all }: Bench) => all("main .button.primary").map((one) => one.textContent);

    test("in Excel a template comes first, then last year's workbook, then why", async () => {
      const bench = await pageWith({ ...bare, ...inExcel, panel: "start" });
      expect(primary(bench)).toEqual(["插入模板"]);
      expect(shown(bench)).toEqual(["插入模板", "打开上年工作簿…"]);
      const because = bench.one(".first-step .note");
      expect(because.textContent).toContain("没有认出标准表");
      const place = bench.button("打开上年工作簿…").compareDocumentPosition(because);
      expect(place).toBe(because.DOCUMENT_POSITION_FOLLOWING);
      await bench.click(bench.button("插入模板"));
      expect(bench.session.store.view.panel).toBe("template");
    });

    test("of a file another one comes first, and Excel's workbook is not lost", async () => {
      const bench = await pageWith({ ...bare, panel: "start" });
      expect(primary(bench)).toEqual(["打开另一个工作簿…"]);
      expect(shown(bench)).toEqual(["打开另一个工作簿…", "新建模板", "打开示例"]);
      await bench.show({ host: "excel" });
      expect(shown(bench)).toEqual(["返回 Excel 中的工作簿", "打开上年工作簿…", "新建模板"]);
    });

    test("nothing was recomputed, and that is not called right", async () => {
      const view = { ...bare, panel: "recompute", corrections: [] } as const;
      const bench = await pageWith(view, { corrections: [] });
      expect(bench.one(".recompute .empty").textContent).toBe("没有认出标准表，没有重算。");
      await bench.show(checkedView([]));
      await bench.show({ panel: "recompute" });
      expect(bench.one(".recompute .empty").textContent).toBe("没有需要改正的单元格。");
    });
  });

  test("in a file opened from Excel there is a way back", async () => {
    const { button } = await pageWith({ ...checkedView([]), host: "excel", panel: "start" });
    expect(button("返回 Excel 中的工作簿")).toBeTruthy();
  });
});

describe("recompute", () => {
  const panel = "recompute";
  const chosen = (all: (selector: string) => HTMLElement[]) =>
    all(".correction input").map((one) => (one as HTMLInputElement).checked);

  test("in Excel a formula is not overwritten unless the clerk ticks it", async () => {
    const view = { ...checkedView([]), ...inExcel, panel, corrections } as const;
    const bench = await pageWith(view, { corrections });
    expect(chosen(bench.all)).toEqual([true, false]);
    expect(bench.page.textContent).toContain("写入会用数值代替公式，建议改公式");
    expect(bench.button("写入所选（1）")).toBeTruthy();
    await bench.click(bench.one(".choose-all input"));
    expect(chosen(bench.all)).toEqual([true, true]);
  });

  test("what the clerk decided outlives another look and other panels, not another figure", async () => {
    const decided = [correction("C7", false), correction("C9", false)];
    const view = { ...checkedView([]), ...inExcel, panel, corrections: decided } as const;
    const bench = await pageWith(view, { corrections: decided });
    await bench.click(bench.all(".correction input")[0]!);
    expect(chosen(bench.all)).toEqual([false, true]);
    const anew = [...decided.map((one) => ({ ...one })), correction("C8", true)];
    await bench.show({ corrections: anew });
    expect(chosen(bench.all)).toEqual([false, true, false]);
    await bench.show({ panel: "help" });
    await bench.show({ panel });
    expect(bench.button("写入所选（1）")).toBeTruthy();
    await bench.show({ corrections: [{ ...decided[0]!, becomes: "1250.00" }] });
    expect(chosen(bench.all)).toEqual([true]);
    await bench.show({ corrections: decided, book: { name: "a.xlsx", place: "file" } });
    expect(chosen(bench.all)).toEqual([true, true]);
  });

  test("what checking does not name as wrong is not chosen, and says why", async () => {
    const doubtful = [{ ...corrections[0]!, confirmed: false }];
    const bench = await pageWith(
      { ...checkedView([]), panel, corrections: doubtful },
      { corrections: doubtful },
    );
    expect(chosen(bench.all)).toEqual([false]);
    expect(bench.page.textContent).toContain("“问题”没有指出这一格");
  });

  test("in a file a formula is not ticked: it would compute the same again", async () => {
    const bench = await pageWith({ ...checkedView([]), panel, corrections }, { corrections });
    expect(chosen(bench.all)).toEqual([true, false]);
    expect(bench.one(".formula-warning").textContent).toBe(
      "此格是公式：副本里保留公式，打开重算后会变回原数，请改公式。",
    );
  });

  test("in a file the copy waits for something written", async () => {
    const bench = await pageWith({ ...checkedView([]), panel, corrections }, { corrections });
    expect(bench.one(".was").textContent).toBe("1,234.50");
    expect(bench.button("下载改正后的副本").getAttribute("aria-disabled")).toBe("true");
    await bench.show({ undoes: "2 个单元格的改正" });
    expect(bench.button("下载改正后的副本").getAttribute("aria-disabled")).toBe("false");
    expect(bench.button("撤销2 个单元格的改正")).toBeTruthy();
  });
});

describe("template", () => {
  const view = { checked: null, profile: null, profiles: [] } as unknown as View;

  test("the coming year is filled in, or the one after the workbook's", () => {
    expect(draftOf(view, new Date(2026, 10, 1)).year).toBe("2027");
    expect(draftOf(view, new Date(2026, 1, 1)).year).toBe("2026");
    const { checked } = checkedView([]) as View;
    expect(draftOf({ ...view, checked }, new Date(2020, 1, 1))).toMatchObject({
      year: "2027",
      department: "水务局",
      profile: "hebei",
    });
  });

  test("year and department must be there", async () => {
    const draft = { profile: "hebei", year: "26", department: "", code: "" };
    expect(troubleIn(draft)?.field).toBe("year");
    expect(troubleIn({ ...draft, year: "2026" })?.field).toBe("department");
    const bench = await pageWith({ ...checkedView([], { department: null }), panel: "template" });
    await bench.click(bench.button("下载模板"));
    expect(bench.one(".missing").textContent).toBe("请填部门名称。");
    expect(bench.asked).toEqual([]);
  });
});

test("a hidden sheet is shown on consent only", async () => {
  const hidden = { sheet: "底稿", cell: "B3" };
  const bench = await pageWith({ ...checkedView([]), hidden });
  expect(bench.page.textContent).toContain("“底稿”是隐藏的工作表");
  await bench.click(bench.button("保持隐藏"));
  expect(bench.session.store.view.hidden).toBeNull();
  expect(bench.asked).toEqual([]);
});

describe("help", () => {
  const functions = [
    { id: "CHECK", words: "核对整个工作簿。", callable: true },
    { id: "TOTAL", words: "合计。", callable: false },
  ];
  const offers = ({ all }: Bench) =>
    all(".functions > div")
      .filter((one) => one.querySelector("button"))
      .map((one) => one.querySelector("code")?.textContent);

  test("in Excel a function without arguments is put into the selected cell", async () => {
    const view = { ...checkedView([]), ...inExcel, panel: "help" } as const;
    const bench = await pageWith(view, {}, functions);
    expect(offers(bench)).toEqual(["=BUDGET.CHECK()"]);
    const put = jest.spyOn(bench.session.handingOver, "formula").mockResolvedValue();
    await bench.click(bench.button("填入选中的单元格"));
    expect(put).toHaveBeenCalledWith("BUDGET.CHECK()", true);
  });

  test("of a file nothing can be put into a cell", async () => {
    const bench = await pageWith({ ...checkedView([]), panel: "help" }, {}, functions);
    expect(bench.all(".functions > div")).toHaveLength(2);
    expect(offers(bench)).toEqual([]);
  });
});
