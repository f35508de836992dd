import { isCell } from "../src/model/finding.ts";
import { checkedText } from "./claims/own-relations.ts";
import { grave, verdicts } from "./claims/in-short.ts";

/*
 * What real texts do that looks like an error and is none, and what looks harmless and is one:
 * the lessons other systems paid for, each with a sentence of our own.
 */

describe("1: cells are bound by the words of their header, not by position", () => {
  const table = (head: string, total: string) => [
    "sheet 支出",
    "部门预算支出总表",
    "预算年度：2023",
    "单位：万元",
    `科目编码 | 科目名称 | ${head}`,
    `合计 | < | ${total}`,
  ];
  const text = "三、支出预算情况说明\n2023年基本支出410.20万元，项目支出230.30万元。";

  test.each([
    ["in their order", table("本年支出合计 | 基本支出 | 项目支出", "640.50 | 410.20 | 230.30")],
    ["exchanged", table("本年支出合计 | 项目支出 | 基本支出", "640.50 | 230.30 | 410.20")],
  ])("columns %s", (_, book) => {
    expect(verdicts(text, book)).toEqual(["passed 410.20万元", "passed 230.30万元"]);
    expect(grave(text, book)).toEqual([]);
  });
});

describe("2: what goes wrong in real texts is found", () => {
  test.each([
    [
      "copied from the neighbour",
      "2023年支出合计640.50万元，其中：基本支出410.20万元，占64.04%；项目支出230.30万元，占64.04%。",
    ],
    ["last year's rate", "2023年收入合计640.50万元，比上年增加40.50万元，增长11.30%。"],
    ["a slipped digit", "2023年支出合计640.50万元，其中：基本支出410.20万元，项目支出230.80万元。"],
    ["a wrong share", "2023年支出合计640.50万元，其中：基本支出410.20万元，占46.04%。"],
    ["增长 for 下降", "2023年支出合计570.00万元，比上年减少30.00万元，增长5.00%。"],
    ["a part beyond its whole", "2023年政府采购支出62.38万元，其中：政府采购货物支出70.00万元。"],
    ["an instruction left in", "2023年支出合计570.00万元，比上年下降（增长）27.78%。"],
    ["增加（减少）", "2023年支出合计570.00万元，比上年增加（减少）30.00万元。"],
    ["XX局", "XX局2023年支出合计570.00万元。"],
    ["占 %", "2023年支出合计570.00万元，其中：基本支出410.20万元，占 %。"],
    ["XXX万元", "2023年支出合计XXX万元。"],
  ])("%s", (_, text) => expect(grave(text)).not.toEqual([]));
});

describe("3: an item of the text and its row of the table", () => {
  const book = [
    "sheet 支出",
    "部门预算支出总表",
    "预算年度：2023",
    "单位：万元",
    "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出",
    "合计 | < | 110.25 | 85.20 | 25.05",
    "'210 | 卫生健康支出 | 110.25 | 85.20 | 25.05",
    "'21011 | 行政事业单位医疗 | 110.25 | 85.20 | 25.05",
    "'2101101 | 行政单位医疗 | 60.25 | 60.20 | 0.05",
    "'2101102 | 事业单位医疗 | 50.00 | 25.00 | 25.00",
  ];
  const text = (own: string, other: string) =>
    [
      "三、支出预算具体情况",
      `1.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）2023年预算${own}万元。`,
      `2.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）2023年预算${other}万元。`,
    ].join("\n");

  test("each with its own", () => {
    expect(verdicts(text("60.25", "50.00"), book)).toEqual([
      "passed 60.25万元",
      "passed 50.00万元",
    ]);
  });

  test("one with the row of the other", () => {
    const found = grave(text("50.00", "60.25"), book);
    expect(found.filter((one) => one.startsWith("error claims/text-equals-table"))).toHaveLength(2);
  });
});

describe("4: claims are read inside their section, blanks are nothing, offsets are kept", () => {
  test("the same words in another section are of another money", () => {
    const text = [
      "一、收入支出预算总体情况",
      "2023年支出合计640.50万元。",
      "二、政府性基金预算支出情况",
      "2023年支出合计31.92万元。",
    ].join("\n");
    expect(grave(text)).toEqual([]);
  });

  test("a justified line, a figure broken by a line end", () => {
    const text =
      "2023 年 本 年 支 出 合 计 640.50 万\n元， 其 中： 基 本 支 出 410.\n20 万元， 项 目 支 出 230.30 万 元。";
    expect(verdicts(text)).toEqual(["passed 640.50万元"]);
  });

  test("a finding quotes the source as it stands", () => {
    const text =
      "2023年支出合计 640.50 万\n元，其中：基本支出 410.20 万元，项目支出 220.30 万\n元。";
    const places = checkedText(text).findings.flatMap(({ locations }) => locations);
    expect(places).not.toEqual([]);
    for (const place of places) {
      if (isCell(place)) throw new Error("a text has no cells");
      expect(text.slice(place.start, place.end)).toBe(place.quote);
    }
  });
});

describe("5: amounts of unlike scope are not held against each other", () => {
  test.each([
    [
      "all money and the appropriation",
      "一、收入支出决算总体情况说明\n2023年支出合计640.50万元。\n四、财政拨款收入支出决算总体情况说明\n2023年支出合计600.20万元。",
    ],
    [
      "the general budget and the fund",
      "三、一般公共预算支出情况\n2023年项目支出198.38万元。\n四、政府性基金预算支出情况\n2023年项目支出31.92万元。",
    ],
    [
      "budget and accounts",
      "一、收支情况\n2023年公务员医疗补助缴费支出预算为35.20万元。\n二、决算情况\n2023年公务员医疗补助缴费支出决算为33.10万元。",
    ],
    [
      "opening and adjusted budget",
      "一、预算情况\n2023年民政管理事务支出年初预算为512.40万元。\n二、调整情况\n2023年民政管理事务支出调整预算为588.00万元。",
    ],
    [
      "the bureau alone and with its units",
      "一、部门情况\n2023年部门支出合计640.50万元。\n二、本级情况\n2023年本级支出合计410.20万元。",
    ],
    [
      "running costs of the agency and ordinary operating costs",
      "三、基本支出情况\n2023年公用经费58.20万元。\n八、机关运行经费情况\n2023年机关运行经费48.60万元。",
    ],
    [
      "projects and what their targets come to",
      "三、支出情况\n2023年项目支出230.30万元。\n九、预算绩效情况\n纳入绩效管理的项目支出198.00万元。",
    ],
    [
      "income and expenditure of one subject",
      "一、收支情况\n2023年政府性基金预算收入40.30万元，政府性基金预算支出31.92万元。",
    ],
  ])("%s", (_, text) => expect(grave(text)).toEqual([]));
});

describe("6: 其中 does not say that it is everything", () => {
  test.each([
    ["重点支出", "2023年支出合计640.50万元，其中：重点项目河道整治支出110.00万元。"],
    ["主要包括", "2023年安排项目资金800万元，主要包括：河道整治310万元，村道硬化205万元。"],
    ["one item out of many", "2023年政府采购支出62.38万元，其中：授予小微企业合同金额50.00万元。"],
  ])("parts that make less: %s", (_, text) => {
    expect(grave(text).filter((one) => one.startsWith("error"))).toEqual([]);
  });

  test("parts that make more", () => {
    const text = "2023年安排项目资金500万元，其中：河道整治310万元，村道硬化205万元。";
    expect(grave(text)).toEqual([expect.stringMatching(/^error claims\/parts-add-to-total /)]);
  });

  test("parts of parts", () => {
    const text =
      "2023年公务用车购置及运行维护费7.20万元，其中：公务用车购置费4.10万元（其中：越野车3.00万元），公务用车运行维护费3.10万元。";
    expect(grave(text)).toEqual([]);
  });
});

describe("7: the base of a rate, years that are none, years that may be", () => {
  test.each([
    ["a base of nought", "2023年培训费3.20万元，上年为0万元，比上年增加3.20万元，增长100.00%。"],
    ["无可比性", "2023年培训费3.20万元，比上年增加3.20万元，上年无此项支出，增长率无可比性。"],
    [
      "the budget of the year",
      "2023年支出决算640.50万元，比年初预算512.40万元增加128.10万元，增长25.00%。",
    ],
    ["an earlier year", "2023年支出640.50万元，比2019年的500.00万元增加140.50万元，增长28.10%。"],
    ["a date of assets", "截至2022年12月31日，云岭县林业局共有车辆3辆。"],
    ["a document number", "根据《关于做好公开工作的通知》（云财预〔2021〕12号）要求，现予公开。"],
    [
      "an amount like a year",
      "2023年基本支出2083.68万元，其中：人员经费2021.48万元，公用经费62.20万元。",
    ],
  ])("%s", (_, text) => expect(grave(text)).toEqual([]));
});

describe("8: compared at the precision that is printed", () => {
  const book = [
    "sheet 支出",
    "部门预算支出总表",
    "预算年度：2023",
    "单位：元",
    "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出",
    "合计 | < | 171915169 | 171915169 |",
    "'210 | 卫生健康支出 | 171915169 | 171915169 |",
  ];

  test("17,192万元 is 171,915,169元", () => {
    const text = "三、支出预算情况说明\n2023年卫生健康支出17,192万元。";
    expect(verdicts(text, book)).toEqual(["passed rounded 17192万元"]);
    expect(grave(text, book)).toEqual([]);
  });

  test("17,193万元 is not", () => {
    const text = "三、支出预算情况说明\n2023年卫生健康支出17,193万元。";
    expect(grave(text, book)).not.toEqual([]);
  });
});

describe("9: exact figures, rounded half up", () => {
  test.each([
    ["the half goes up", "2023年支出合计8.00万元，其中：基本支出1.00万元，占13%。", "passed 13%"],
    [
      "or is cut",
      "2023年支出合计8.00万元，其中：基本支出1.00万元，占12%。",
      "passed truncated 12%",
    ],
    [
      "half a hundredth, which floats get wrong",
      "2023年支出合计20000.00万元，其中：基本支出201.00万元，占1.01%。",
      "passed 1.01%",
    ],
    [
      "seventeen digits",
      "2023年支出合计900719925474099.31元，其中：基本支出900719925474099.30元，项目支出0.01元。",
      "passed 900719925474099.31元",
    ],
  ])("%s", (_, text, verdict) => expect(verdicts(text)).toContain(verdict));

  test("0.1 + 0.2", () => {
    expect(verdicts("2023年支出合计0.3万元，其中：基本支出0.1万元，项目支出0.2万元。")).toEqual([
      "passed 0.3万元",
    ]);
  });
});

describe("10: not looked at is said; one cause is one finding", () => {
  test("what could not be looked at has its reason", () => {
    const { relations = [] } = checkedText(
      "2023年培训费3.20万元，上年为0万元，比上年增加3.20万元，增长100.00%。",
    );
    const skipped = relations.filter(({ outcome }) => outcome === "skipped");
    expect(skipped).not.toEqual([]);
    for (const { because } of skipped) expect(because).toMatch(/[\u4e00-\u9fff]/);
  });

  test("a figure that breaks three promises is named once", () => {
    const text = [
      "2023年收入合计640.50万元，其中：财政拨款收入620.20万元，占93.71%，比上年的580.20万元增加20.00万元；",
      "其他收入40.30万元，占6.29%。",
    ].join("");
    const found = checkedText(text).findings.filter(({ rule }) => rule.startsWith("claims/"));
    const roots = found.filter(({ root, severity }) => root === null && severity !== "info");
    expect(roots).toHaveLength(1);
    expect(roots[0]!.expected?.value).toBe("600.20");
    expect(found.filter(({ root }) => root === roots[0]!.id).length).toBeGreaterThanOrEqual(2);
  });
});
