import type { SheetView } from "../../src/live/sheet-view.ts";
import { type Bench, at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const three = checkedView([
  finding("甲", { locations: [at("收入", "C7")] }),
  finding("乙", { locations: [at("收入", "C9")] }),
  finding("丙", { locations: [at("支出", "D3")] }),
]);

const part = (sheet: string): SheetView => ({
  sheet,
  rows: 9,
  columns: 4,
  first: 1,
  last: 9,
  merges: [],
  cells: [{ row: 7, column: 3, text: "5949.93", length: 7, figure: true, formula: null }],
});
const desk = { relations: [], view: (sheet: string) => part(sheet) };

const mains = ({ all }: Bench) => all(".finding-main");
const focused = (bench: Bench) => mains(bench).indexOf(document.activeElement as HTMLElement);

test("one finding is reached by Tab; arrows, Home and End move between them", async () => {
  const bench = await pageWith(three, desk);
  expect(mains(bench).map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  mains(bench)[0]!.focus();
  const moved: number[] = [];
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"]) {
    await bench.key(key);
    moved.push(focused(bench));
  }
  expect(moved).toEqual([1, 2, 2, 1, 0, 2]);
  expect(mains(bench).map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
});

test("the keyboard goes on into findings that are not on the page yet", async () => {
  const many = Array.from({ length: 130 }, (_, index) =>
    finding(`第${index}`, { locations: [at("收入", `C${index + 1}`)] }),
  );
  const bench = await pageWith(checkedView(many), desk);
  const shownAtFirst = mains(bench).length;
  expect(shownAtFirst).toBeLessThan(130);
  mains(bench)[shownAtFirst - 1]!.focus();
  await bench.key("ArrowDown");
  expect(focused(bench)).toBe(shownAtFirst);
  await bench.key("End");
  expect(focused(bench)).toBe(129);
});

test("Space opens a finding and closes it, the arrows do one of both", async () => {
  const bench = await pageWith(three, desk);
  mains(bench)[1]!.focus();
  const opened: (string | null)[] = [];
  for (const key of [" ", " ", "ArrowRight", "ArrowLeft"]) {
    await bench.key(key);
    opened.push(bench.session.store.view.openFinding);
  }
  expect(opened).toEqual(["乙", null, "乙", null]);
});

test("Enter goes to the cell, Escape comes back to the finding", async () => {
  const bench = await pageWith(three, desk);
  mains(bench)[0]!.focus();
  await bench.key("Enter");
  expect(bench.session.store.view.sheet?.marked).toEqual({ sheet: "收入", cell: "C7" });
  const cell = bench.one("td.marked");
  expect(cell.dataset["marked"]).toBe("C7");
  expect(cell.contains(document.activeElement)).toBe(true);
  await bench.key("Escape");
  expect(focused(bench)).toBe(0);
});

test("the mouse shows a cell and leaves the keyboard where it is", async () => {
  const bench = await pageWith(three, desk);
  mains(bench)[0]!.focus();
  const event = new window.MouseEvent("click", { bubbles: true, detail: 1 });
  bench.one(".place").dispatchEvent(event);
  await bench.show({});
  expect(bench.one("td.marked").dataset["marked"]).toBe("C7");
  expect(focused(bench)).toBe(0);
});

test("n, p and F8 lead from finding to finding, open it and show its cell", async () => {
  const bench = await pageWith(three, desk);
  await bench.key("F8");
  const seen = [bench.session.store.view.openFinding];
  for (const [key, shiftKey] of [
    ["n", false],
    ["F8", false],
    ["F8", true],
    ["p", false],
  ] as const) {
    await bench.key(key, { shiftKey });
    seen.push(bench.session.store.view.openFinding);
  }
  expect(seen).toEqual(["甲", "乙", "丙", "乙", "甲"]);
  expect(bench.asked).toContain('view "支出" 3 40');
  await bench.key("p");
  expect(bench.one('[role="status"]').textContent).toContain("已经是第一个问题");
});

test("letters typed into a field lead nowhere", async () => {
  const bench = await pageWith({ ...three, openFinding: "甲", relations: [] }, desk);
  await bench.click(bench.button("放行…"));
  bench.one("textarea").focus();
  await bench.key("n");
  expect(bench.session.store.view.openFinding).toBe("甲");
});

test("a marked cell opens its finding", async () => {
  const bench = await pageWith({ ...three, sheet: { part: part("收入"), marked: null } }, desk);
  const [button] = bench.all(".cell-button");
  expect(button?.textContent).toContain("错误");
  await bench.click(button!);
  expect(bench.session.store.view.openFinding).toBe("甲");
});
