import type { ShownFigure, TextLook } from "../../src/live/text/text-look.ts";
import { checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const text = "支出<b>12.40</b>万元，其中：基本支出8.40万元，车辆6辆。";
const figure = (words: string, state: ShownFigure["state"], findings: string[] = []) => {
  const start = text.indexOf(words);
  const end = start + words.length;
  const digits = { start, end };
  return { start, end, digits, at: start, state, findings, relations: [`${words}有关`] };
};
const sentence = {
  document: "说明.txt",
  line: 1,
  start: 0,
  end: text.length,
  quote: text,
};
const look: TextLook = {
  turn: 1,
  kind: "source",
  document: {
    ...checkedView([]).checked!.document,
    path: "说明.txt",
    findings: [finding("text:甲", { locations: [sentence], message: "支出有误" })],
  },
  parts: [
    {
      kind: "paragraph",
      level: null,
      from: 0,
      to: text.length,
      text,
      runs: [[0, 0]],
      figures: [
        figure("12.40", "wrong", ["甲"]),
        figure("8.40万元", "agree"),
        figure("6辆", "unchecked"),
      ],
      notes: [],
    },
  ],
  uses: [{ sheet: "收入", cell: "C7", places: [{ at: sentence, text: "8.40万元" }] }],
};
const view = { host: "browser", panel: "text", text: look } as const;
const desk = { textRelations: [], relations: [], checkText: look, checkedText: look };

test("where nothing is open, the way to the workbook's own words is grey and says why", async () => {
  const { one, button } = await pageWith({ host: "browser", panel: "text" });
  const own = button("用工作簿的“文字说明”表");
  expect(own.getAttribute("aria-disabled")).toBe("true");
  expect(one(`[id="${own.getAttribute("aria-describedby")}"]`).textContent).toBe(
    "先打开一个工作簿",
  );
  expect(button("核对这段文字").getAttribute("aria-disabled")).toBe("true");
});

test("figures stand in their words, each with how it stands; one is reached by Tab", async () => {
  const { all, one } = await pageWith(view, desk);
  expect(one(".words").textContent).toBe(text);
  expect(all("button.fig").map((each) => each.getAttribute("aria-label"))).toEqual([
    "12.40，有误",
    "8.40万元，相符",
    "6辆，未核对",
  ]);
  expect(all("button.fig").map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  expect(one(".coverage").textContent).toContain("正文 131 个数：118 相符、2 不符、11 未核对");
});

test("arrows lead from figure to figure, Enter opens the card, Escape closes it", async () => {
  const { all, key, click, session, one, asked } = await pageWith(view, desk);
  const figures = all("button.fig");
  figures[0]!.focus();
  await key("ArrowRight");
  await key("End");
  expect(document.activeElement?.textContent).toBe("6辆");
  await key("Home");
  await click(document.activeElement!);
  expect(session.store.view.openFigure).toBe(figure("12.40", "wrong").at);
  expect(asked).toContain('textRelations ["12.40有关"]');
  expect(one(".figure-card").textContent).toContain("支出有误");
  await key("Escape");
  expect(session.store.view.openFigure).toBeNull();
  expect(document.activeElement?.textContent).toBe("12.40");
});

test("n stops at figures that need a look, and says when there is none left", async () => {
  const { all, key, one, session } = await pageWith(view, desk);
  all("button.fig")[2]!.focus();
  await key("p");
  expect(document.activeElement?.textContent).toBe("12.40");
  await key("n");
  expect(session.store.view.notice?.words).toBe("后面没有需要看的数了。");
  expect(one(".figure-card")).toBeDefined();
});

test("a finding of a cell tells how often the text uses its figure, and leads there", async () => {
  const { one, click, session } = await pageWith(
    {
      ...checkedView([finding("乙")]),
      text: look,
      openFinding: "乙",
      relations: [],
    },
    desk,
  );
  expect(one(".uses").textContent).toContain("文中 1 处用到此数");
  await click(one(".uses .place"));
  expect(session.store.view.panel).toBe("text");
  expect(document.activeElement?.textContent).toBe("8.40万元");
});

test("findings of a text alone are listed with their place", async () => {
  const { one, all } = await pageWith({ ...view, panel: "findings" }, desk);
  expect(all(".finding")).toHaveLength(1);
  expect(one(".finding-top .place").textContent).toMatch(/^第1行「支出<b>12\.40/);
});

test("the cell selected in Excel shows the sentences that use it, and leads there", async () => {
  const { one, all, click, show, session } = await pageWith(
    { ...view, host: "excel", book: { name: "a.xlsx", place: "excel" } },
    desk,
  );
  expect(all(".selected-cell")).toEqual([]);
  await show({ selected: { sheet: "收入", cell: "C7" } });
  expect(one(".selected-cell p").textContent).toBe("选中的单元格 收入!C7：文字里有 1 处");
  await click(one(".selected-cell .place"));
  expect(session.store.view.textPlace).toMatchObject({ start: 0, text: "8.40万元" });
  expect(document.activeElement?.textContent).toBe("8.40万元");
  await show({ selected: { sheet: "收入", cell: "C8" } });
  expect(one(".selected-cell").textContent).toBe("选中的单元格 收入!C8：文字里没有和它对照的数");
});

test("a cell of an opened file that the text uses is pressed for its sentences", async () => {
  const cell = { row: 7, column: 3, text: "8.40", length: 4, figure: true, formula: null };
  const part = {
    ...{ sheet: "收入", rows: 9, columns: 4, first: 1, last: 9, merges: [] },
    cells: [cell, { ...cell, row: 8, text: "9.00" }],
  };
  const { one, all, click } = await pageWith(
    { ...checkedView([]), panel: "text", text: look, sheet: { part, marked: null } },
    { ...desk, view: part },
  );
  expect(all(".grid .cell-button").map(({ textContent }) => textContent)).toEqual([
    "C7，文字里有 1 处：8.40",
  ]);
  await click(one(".grid .cell-button"));
  expect(one(".uses").textContent).toContain("文中 1 处用到此数");
  await click(one(".uses .place"));
  expect(document.activeElement?.textContent).toBe("8.40万元");
});
