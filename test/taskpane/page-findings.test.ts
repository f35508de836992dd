import { causesOf } from "../../src/taskpane/page/findings/causes.ts";
import { countsOf, everything, wantedOf } from "../../src/taskpane/page/findings/filters.ts";
import { missingOf, reasonText } from "../../src/taskpane/page/findings/reasons.ts";
import { at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const dismissed = { reason: "口径不同", by: "王五", at: "2026-03-05T08:00:00Z" };
const mixed = [
  finding("说明", { severity: "info" }),
  finding("错误一"),
  finding("随错误一", { severity: "info", root: "错误一" }),
  finding("随随错误一", { severity: "info", root: "随错误一" }),
  finding("提示", { severity: "warning", locations: [at("支出", "D3")] }),
  finding("错误二", { locations: [at("支出", "D9")] }),
  finding("放行的", { dismissed }),
];

describe("causes", () => {
  test("worst first, each with everything that follows from it", () => {
    const told = causesOf(mixed).map(({ finding: { id }, consequences }) => [
      id,
      consequences.map((one) => one.id),
    ]);
    expect(told).toEqual([
      ["错误一", ["随错误一", "随随错误一"]],
      ["错误二", []],
      ["放行的", []],
      ["提示", []],
      ["说明", []],
    ]);
  });

  test("findings that explain each other are all shown", () => {
    const ring = [finding("甲", { root: "乙" }), finding("乙", { root: "甲" })];
    expect(causesOf(ring).map(({ finding: { id } }) => id)).toEqual(["甲", "乙"]);
  });
});

describe("filters", () => {
  test("counts are of what a severity would show, by sheet and with those let stand", () => {
    const causes = causesOf(mixed);
    expect(countsOf(causes, everything)).toEqual({ error: 2, warning: 1, info: 1 });
    expect(countsOf(causes, { ...everything, sheet: "支出" })).toEqual({
      error: 1,
      warning: 1,
      info: 0,
    });
    expect(countsOf(causes, { ...everything, dismissed: true }).error).toBe(3);
    const errors = { ...everything, severities: new Set(["error"] as const) };
    expect(wantedOf(causes, errors).map(({ finding: { id } }) => id)).toEqual(["错误一", "错误二"]);
  });

  test("switching a severity off keeps its count and says so to those who listen", async () => {
    const { button, click, all } = await pageWith(checkedView(mixed));
    await click(button("错误 2"));
    expect(button("错误 2").getAttribute("aria-pressed")).toBe("false");
    expect(all(".finding")).toHaveLength(2);
  });

  test("what was let stand is hidden until it is asked for", async () => {
    const { one, all, click } = await pageWith(checkedView(mixed));
    expect(all(".finding.dismissed")).toEqual([]);
    await click(one(".check input"));
    expect(one(".finding.dismissed").textContent).toContain("已放行");
  });

  test("the tab counts what stands", async () => {
    const { one } = await pageWith(checkedView(mixed));
    expect(one(".tab .count").textContent).toBe("4 个");
  });
});

describe("what was looked at", () => {
  test("coverage is said whatever was found", async () => {
    const { one, all } = await pageWith(checkedView([]));
    const lines = all(".coverage p").map(({ textContent }) => textContent);
    expect(lines).toEqual([
      "问题 0 个",
      "金额 131 个：相符 118 · 矛盾 2 · 未核对 11",
      "勾稽关系 12 项：通过 9 · 未通过 2 · 未执行 1",
    ]);
    expect(one(".empty").textContent).toContain("没有发现问题");
    expect(one(".empty").textContent).toContain("11 个金额没有可以对照的数");
  });

  test("says how many findings stand, and why that is another number than the others", async () => {
    const { one } = await pageWith(checkedView(mixed));
    expect(one(".coverage p").textContent).toBe("问题 4 个");
    expect(one(".coverage summary").textContent).toBe("怎么数的");
    expect(one(".coverage details").textContent).toContain("所以未通过数和问题数不一样");
  });

  test("a workbook without any table is not called clean", async () => {
    const sheets = [{ name: "随便", recognisedAs: null, because: "没有标题" }];
    const { one } = await pageWith(checkedView([], { sheets }));
    expect(one(".empty").textContent).toContain("没有认出任何一张预算表");
    expect(one(".empty").textContent).not.toContain("没有发现问题");
  });

  test("findings that are filtered out are not called clean", async () => {
    const { one, click, button } = await pageWith(checkedView([finding("甲")]));
    await click(button("错误 1"));
    expect(one(".empty").textContent).toContain("另有 1 个问题被筛掉了");
  });
});

describe("letting a finding stand", () => {
  const open = { ...checkedView([finding("甲"), finding("乙")]), openFinding: "甲", relations: [] };

  test("asks for a reason, and for words where it is another one", () => {
    expect(missingOf(null, "")).toBe("请选择放行的理由。");
    expect(missingOf("其他", "  ")).toBe("选“其他”时，请写明理由。");
    expect(missingOf("四舍五入", "")).toBeNull();
    expect(reasonText("口径不同", " 含上年 ")).toBe("口径不同：含上年");
    expect(reasonText("其他", "已报备")).toBe("已报备");
  });

  test("says where it is kept", async () => {
    const file = await pageWith(open);
    await file.click(file.button("放行…"));
    expect(file.one(".dismiss-form").textContent).toContain("只记在本机浏览器");
    const excel = await pageWith({ ...open, book: { name: "a.xlsx", place: "excel" } });
    await excel.click(excel.button("放行…"));
    expect(excel.one(".dismiss-form").textContent).toContain("记在这个工作簿里");
  });

  test("does nothing without a reason, and says what is missing", async () => {
    const bench = await pageWith(open);
    await bench.click(bench.button("放行…"));
    await bench.click(bench.button("确定放行"));
    expect(bench.one(".missing").textContent).toBe("请选择放行的理由。");
    await bench.click(bench.all('input[type="radio"]')[3]!);
    await bench.click(bench.button("确定放行"));
    expect(bench.one(".missing").textContent).toBe("选“其他”时，请写明理由。");
    expect(bench.asked.filter((one) => one.startsWith("dismiss"))).toEqual([]);
  });

  test("is sent with reason, name and time; the keyboard goes to the next finding", async () => {
    const { checked } = open;
    const bench = await pageWith(open, { dismiss: "{}", checked });
    await bench.click(bench.button("放行…"));
    await bench.click(bench.all('input[type="radio"]')[0]!);
    await bench.type(bench.one("textarea"), "含上年结转");
    await bench.type(bench.one('.dismiss-form input[type="text"]'), "王五");
    await bench.click(bench.button("确定放行"));
    expect(bench.asked).toContain(
      'dismiss "甲" "口径不同：含上年结转" "王五" "2026-03-05T08:00:00.000Z"',
    );
    expect(document.activeElement?.textContent).toContain("乙");
  });

  test("is shown with reason, name and day, and can be taken back", async () => {
    const stands = checkedView([finding("甲", { dismissed })]);
    const bench = await pageWith(
      { ...stands, openFinding: "甲", relations: [] },
      { restore: "{}" },
    );
    await bench.click(bench.one(".check input"));
    expect(bench.one(".dismissed-note").textContent).toContain("口径不同");
    expect(bench.one(".dismissed-note").textContent).toContain("王五，2026-03-05 16:00");
    await bench.click(bench.button("收回放行"));
    expect(bench.asked).toContain('restore "甲"');
  });
});
