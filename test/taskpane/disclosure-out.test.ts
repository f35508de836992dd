import type { Copied, Surroundings } from "../../src/taskpane/session/surroundings.ts";
import { operating, pageOf, settled, view } from "./disclosure-page.ts";
import { finding } from "./page-in-jsdom.ts";

const remark = "还有 2 处提示，公开前请到“问题”里逐条核对。";
const out = {
  ...{ kind: "out", content: "<article></article>", words: "公开文字" },
  ...{ pages: null, record: null, remarks: [remark] },
};
const stopped = { kind: "stopped", errors: [finding("收入")], asked: [], secrets: [] };

async function letOut(way: string, around: Partial<Surroundings> = {}, answer: object = out) {
  const bench = await pageOf({ letOut: answer, fileOf: new Uint8Array([2]) }, around);
  await bench.click(bench.button(way));
  await settled(bench);
  const said = (role: string) => bench.one(`.messages [role=${role}]`).textContent;
  const box = () => bench.one(".handed textarea") as HTMLTextAreaElement;
  return { bench, said, box };
}

describe("what is copied", () => {
  test.each<[Copied, string, string]>([
    ["page", "status", "可以粘贴到网站的编辑器里"],
    ["words", "status", "只允许复制文字"],
    ["nothing", "alert", "不允许复制"],
  ])(
    "%s: what is said is true, and what is to be looked at is said too",
    async (copied, role, words) => {
      const { said, box, bench } = await letOut("复制到剪贴板", { copyPage: async () => copied });
      expect(said(role)).toContain(words);
      expect(said(role)).toContain(remark);
      expect(box().value).toBe("公开文字");
      expect((bench.one(".handed") as HTMLDetailsElement).open).toBe(copied === "nothing");
      expect(bench.all(".handed a")).toEqual([]);
    },
  );

  test("can be copied once more, right after a press, without being made again", async () => {
    const answers: Copied[] = ["nothing", "page"];
    const { bench, said } = await letOut("复制到剪贴板", {
      copyPage: async () => answers.shift()!,
    });
    await bench.click(bench.button("再复制一次"));
    await settled(bench);
    expect(said("alert")).toBe("");
    expect(said("status")).toContain("可以粘贴到网站的编辑器里");
    expect(bench.asked.filter((one) => one.startsWith("letOut"))).toHaveLength(1);
  });
});

test("where no file can be handed out, nothing speaks of links, and the words are there", async () => {
  const { bench, said, box } = await letOut("导出网页", { link: () => null });
  expect(said("alert")).toContain("没有拿到文件；请在下面的框里");
  expect(said("alert")).toContain(remark);
  expect(said("alert")).not.toContain("链接");
  expect(bench.all(".handed a")).toEqual([]);
  expect(box().value).toBe("公开文字");
});

test("the record of a forced one is told of, and can be fetched again as the document can", async () => {
  const { bench, said } = await letOut("导出网页", {}, { ...out, record: {} });
  expect(said("status")).toContain("核对记录“a-公开.核对记录.xlsx”也已下载");
  const names = bench.all(".handed a").map((link) => link.getAttribute("download"));
  expect(names).toEqual(["a-公开.html", "a-公开.核对记录.xlsx"]);
});

test("what stood against it is said to be of before, once the workbook is looked at again", async () => {
  const { bench } = await letOut("导出网页", {}, stopped);
  expect(bench.one(".stopped [role=status]").textContent).toBe("");
  await bench.show({ checked: { ...view.checked! } });
  expect(bench.one(".stopped [role=status]").textContent).toContain("上一次导出时的情况");
  await bench.click(bench.button("导出网页"));
  await settled(bench);
  expect(bench.one(".stopped [role=status]").textContent).toBe("");
});

test("what was handed out is said to be of before, once the workbook is looked at again", async () => {
  const { bench } = await letOut("导出网页");
  expect(bench.all(".handed strong")).toEqual([]);
  await bench.show({ checked: { ...view.checked! } });
  expect(bench.one(".handed strong").textContent).toContain("上一次导出的内容");
});

test("the cell of a number that must not be published is gone to by a press, words are only named", async () => {
  const secrets = ["文字说明!C4", "联系电话："].map((place) => ({
    ...{ what: "手机号码", masked: "138…12", place },
  }));
  const { bench } = await letOut("导出网页", {}, { ...stopped, errors: [], secrets });
  const places = bench.all(".stopped .place");
  expect(places.map(({ textContent }) => textContent)).toEqual(["文字说明!C4"]);
  await bench.click(places[0]!);
  expect(bench.asked.at(-1)).toContain('view "文字说明" 4');
  expect(bench.one(".stopped").textContent).toContain("联系电话： 手机号码 138…12");
});

test("what was refused is past when something else is begun", async () => {
  const { bench, said } = await letOut("导出网页", {}, stopped);
  expect(said("alert")).toContain("没有导出");
  await bench.session.looking.check();
  await settled(bench);
  expect(said("alert")).toBe("");
});

test("what a section asks for is gone to from the list of what is wanting", async () => {
  const { bench } = await letOut("导出网页", {}, { ...stopped, errors: [], asked: ["原因"] });
  await bench.click(bench.all(".section-name")[1]!);
  await bench.click(bench.button(operating.heading));
  expect(window.document.activeElement).toBe(bench.one(".asked button"));
  expect(bench.one(".section-name[aria-current]").textContent).toContain(operating.heading);
});
