import { askBeforeLeaving } from "../../src/taskpane/leaving.ts";
import { pageOf, settled, written } from "./disclosure-page.ts";
import type { Bench } from "./page-in-jsdom.ts";

const save = "下载改正后的副本";
const saves = (bench: Bench) =>
  bench.all("button").filter(({ textContent }) => textContent?.trim() === save);

/** Whether the browser would ask. */
function asks(): boolean {
  const event = new window.Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

let stop = () => {};
afterEach(() => stop());

async function page(desk: object = {}): Promise<Bench> {
  const copy = { corrections: [], correctedCopy: new Uint8Array([1]) };
  const bench = await pageOf({ ...written, ...copy, ...desk });
  stop = askBeforeLeaving(bench.session);
  return bench;
}

async function typing(bench: Bench): Promise<void> {
  await bench.click(bench.button("填写增减原因"));
  await bench.type(bench.one(".asked textarea"), "防汛值班增多。");
}

async function writing(bench: Bench): Promise<void> {
  await typing(bench);
  await bench.click(bench.button("写入“文字说明”"));
  await settled(bench);
}

describe("what a clerk wrote into an opened file", () => {
  test("is not saved until the copy is handed out, which every panel offers", async () => {
    const bench = await page();
    expect([saves(bench).length, asks()]).toEqual([0, false]);
    await writing(bench);
    expect(bench.one('[aria-label="没有保存的改动"]').textContent).toContain("原文件没有变");
    expect([saves(bench).length, asks()]).toEqual([1, true]);
    for (const panel of ["帮助", "重算", "公开"]) {
      await bench.click(bench.button(panel));
      expect(saves(bench)).toHaveLength(1);
    }
    await bench.click(bench.button(save));
    await settled(bench);
    expect([saves(bench).length, asks()]).toEqual([0, false]);
    await writing(bench);
    expect(asks()).toBe(true);
    await bench.click(bench.button("撤销补写的“增减原因”"));
    await settled(bench);
    expect(asks()).toBe(false);
  });

  test("is asked after before another workbook takes its place", async () => {
    const bench = await page();
    const opens = () => bench.asked.filter((one) => one.startsWith("open"));
    const another = () => bench.session.opening.file("b.xlsx", async () => new Uint8Array([1]));
    await writing(bench);
    await another();
    await bench.show({});
    const question = bench.one('[aria-label="打开另一个工作簿"]');
    expect(question.textContent).toContain("还有未保存的改动，打开后就没有了");
    expect(opens()).toEqual([]);
    await bench.click(bench.button("先不打开"));
    expect([opens(), bench.session.store.view.book?.name]).toEqual([[], "a.xlsx"]);
    await another();
    await bench.show({});
    await bench.click(bench.button("不保留，打开"));
    await settled(bench);
    expect(opens()).toHaveLength(1);
    expect(bench.session.store.view).toMatchObject({
      ...{ book: { name: "b.xlsx" }, waiting: null, unsaved: false, notice: null },
    });
  });
});

test("words not written yet are asked after too, a field that was only opened is not", async () => {
  const bench = await page();
  await bench.click(bench.button("填写增减原因"));
  expect(asks()).toBe(false);
  await bench.type(bench.one(".asked textarea"), "防汛值班增多。");
  expect(asks()).toBe(true);
  await bench.click(bench.button("不写了"));
  expect(asks()).toBe(false);
});
