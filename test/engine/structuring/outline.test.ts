import { passagesOf, pathOf, structureOf } from "./source-of.ts";

/** The path of the passage that holds some words. */
function pathTo(lines: string[], words: string): string[] {
  const found = structureOf(lines);
  const passage = found.passages.find(({ flow }) => flow.includes(words))!;
  return pathOf(found, passage.section);
}

test("sections nest by their ordinals", () => {
  const lines = [
    "第二部分 决算情况说明",
    "一、收入情况说明",
    "收入 10 万元。",
    "五、支出情况说明",
    "（一）总体情况",
    "支出 10 万元。",
    "（二）具体情况",
    "1.教育支出（类）：支出决算为 6 万元。",
    "2.卫生支出（类）：支出决算为 4 万元。",
    "第三部分 名词解释",
    "略。",
  ];
  expect(pathTo(lines, "收入10")).toEqual(["决算情况说明", "收入情况说明"]);
  expect(pathTo(lines, "支出10")).toEqual(["决算情况说明", "支出情况说明", "总体情况"]);
  expect(pathTo(lines, "卫生支出")).toEqual(["决算情况说明", "支出情况说明", "具体情况"]);
  expect(pathTo(lines, "略")).toEqual(["名词解释"]);
  expect(passagesOf(structureOf(lines))).toContain("p4.2 2.|卫生支出（类）：支出决算为4万元。");
});

test("a heading that lost its ordinal is known by the gap", () => {
  const lines = [
    "收入支出总体情况说明",
    "收支各 5 万元。",
    "收入情况说明",
    "收入 5 万元。",
    "三、支出情况说明",
    "支出 5 万元。",
    "基金预算支出情况说明",
    "基金支出 0 万元。",
    "五、其他情况说明",
    "无。",
  ];
  const headings = passagesOf(structureOf(lines)).filter((line) => line.startsWith("H"));
  expect(headings).toEqual([
    "H2.- |收入支出总体情况说明",
    "H2.- |收入情况说明",
    "H2.3 三、|支出情况说明",
    "H2.- |基金预算支出情况说明",
    "H2.5 五、|其他情况说明",
  ]);
  expect(pathTo(lines, "基金支出0")).toEqual(["基金预算支出情况说明"]);
});

test("parts printed inside a section do not end it", () => {
  const lines = [
    "四、三公经费情况",
    "无。",
    "五、预算绩效信息",
    "第一部分 整体绩效目标",
    "（一）总体目标",
    "做好全年工作。",
    "第二部分 项目绩效目标",
    "1、培训费绩效目标表",
    "六、政府采购情况",
    "未安排采购。",
  ];
  expect(pathTo(lines, "培训费")).toEqual(["预算绩效信息", "项目绩效目标", "培训费绩效目标表"]);
  expect(pathTo(lines, "未安排采购")).toEqual(["政府采购情况"]);
});

test("annexes nest under their part, and reports begin their series anew", () => {
  const lines = [
    "第四部分 附件",
    "附件1",
    "一、项目概况",
    "甲项目。",
    "二、项目成效",
    "甲成效。",
    "乙项目绩效评价报告",
    "一、项目概况",
    "乙项目。",
  ];
  expect(pathTo(lines, "甲成效")).toEqual(["附件", "附件1", "项目成效"]);
  expect(pathTo(lines, "乙项目。")).toEqual(["附件", "附件1", "乙项目绩效评价报告", "项目概况"]);
});

test("a heading leading its paragraph makes a section, and stays one passage", () => {
  const lines = [
    "（一）收入说明。2021 年收入 30 万元。",
    "（二）支出说明2021年支出 30 万元。",
    "1、增减情况：减少 2 万元。",
  ];
  const found = structureOf(lines);
  expect(passagesOf(found)).toEqual([
    "p3.1 （一）|收入说明。2021年收入30万元。",
    "p3.2 （二）|支出说明2021年支出30万元。",
    "p4.1 1、|增减情况：减少2万元。",
  ]);
  expect(found.sections.map(({ title }) => title)).toEqual([
    "",
    "收入说明",
    "支出说明",
    "增减情况",
  ]);
});

test("headings and items glued to a paragraph are taken off", () => {
  const lines = [
    "（一）项目完成情况。",
    "全年支付租赁费 8.50 万元。（二）项目效益情况",
    "效益良好。",
    "（三）负责会计管理。（四）负责资产管理。",
    "（五）完成其他任务。",
  ];
  expect(passagesOf(structureOf(lines))).toEqual([
    "H3.1 （一）|项目完成情况。",
    "p-.- |全年支付租赁费8.50万元。",
    "H3.2 （二）|项目效益情况",
    "p-.- |效益良好。",
    "p3.3 （三）|负责会计管理。",
    "p3.4 （四）|负责资产管理。",
    "p3.5 （五）|完成其他任务。",
  ]);
});

describe("an ordinal or a number", () => {
  test("1.22个乡镇 is item 1, 22 townships", () => {
    expect(passagesOf(structureOf(["1.22个乡镇设立代办点", "2.代办点全部开通"]))).toEqual(
      ["p4.1 1.|22个乡镇设立代办点", "H4.2 2.|代办点全部开通"].map((line) =>
        line.replace("H4.2", "p4.2"),
      ),
    );
  });

  test("1.7万余 is item 1 where item 2 follows", () => {
    expect(passagesOf(structureOf(["1.7万余群众按时参保。", "2.资金专款专用。"]))[0]).toBe(
      "p4.1 1.|7万余群众按时参保。",
    );
  });

  test("3.1-6级 is item 3 behind item 2", () => {
    const lines = ["1.普通补助表", "无。", "2.特困补助表", "无。", "3.1-6级残疾军人补助表"];
    expect(passagesOf(structureOf(lines)).at(-1)).toBe("H4.3 3.|1-6级残疾军人补助表");
  });

  test("a figure at the head of a broken line is none", () => {
    const lines = ["1.接待费支出较上年减少，由上年的", "2.08万元降为1.50万元。"];
    expect(passagesOf(structureOf(lines))).toEqual([
      "p4.1 1.|接待费支出较上年减少，由上年的2.08万元降为1.50万元。",
    ]);
  });

  test("1-5月 and 2021年 open plain paragraphs", () => {
    expect(passagesOf(structureOf(["1-5月，收入 3 万元。", "2021年收入 9 万元。"]))).toEqual([
      "p-.- |1-5月，收入3万元。",
      "p-.- |2021年收入9万元。",
    ]);
  });
});

test("headings the format marks are headings, long ones and sentences are not", () => {
  const text = ["总体安排", "全年安排 3 万元。", "这一段误用了标题样式。它是正文。"];
  const starts = text.map((_, i) => text.slice(0, i).join("\n").length + (i > 0 ? 1 : 0));
  const headings = [
    { start: starts[0]!, level: 2 },
    { start: starts[2]!, level: 1 },
  ];
  expect(
    passagesOf(structureOf(text, { format: "docx", lineEnds: "paragraphs", headings })),
  ).toEqual(["H2.- |总体安排", "p-.- |全年安排3万元。", "p-.- |这一段误用了标题样式。它是正文。"]);
});

test("the signs of Markdown are no text", () => {
  const text = ["# 决算情况说明", "## 一、收入情况", "- **收入** 3 万元。"];
  const headings = [
    { start: 2, level: 1 },
    { start: text[0]!.length + 4, level: 2 },
  ];
  expect(passagesOf(structureOf(text, { format: "md", headings }))).toEqual([
    "H1.- |决算情况说明",
    "H2.1 一、|收入情况",
    "p-.- |收入**3万元。",
  ]);
});
