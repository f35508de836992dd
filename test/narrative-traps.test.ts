import { extract } from "../src/engine/extract.ts";
import { defaultDocumentLimits } from "../src/hosts/documents/limits.ts";
import { readText } from "../src/hosts/documents/text/read-text.ts";
import { decimalText } from "../src/model/decimal.ts";
import { type Finding, isCell } from "../src/model/finding.ts";
import { checkedText } from "./claims/own-relations.ts";

/*
 * What real texts do that looks like an error and is none, and what looks harmless and is one:
 * the lessons other systems paid for, each with a sentence of our own.
 */

/** Findings that ask something of a clerk, in short: `error claims/… 应为…`. */
function grave(text: string, book?: readonly string[]): string[] {
  return checkedText(text, book)
    .findings.filter(({ severity, root }) => severity !== "info" && root === null)
    .map(({ severity, rule, message }) => `${severity} ${rule} ${message}`);
}

/** What was promised and how it came out: `passed truncated 0.94%`. */
function verdicts(text: string, book?: readonly string[]): string[] {
  const { relations = [] } = checkedText(text, book);
  return relations
    .filter(({ rule }) => rule.startsWith("claims/"))
    .map(({ outcome, residue, stated: { value, unit } }) =>
      [outcome, residue, `${value}${unit}`].filter((word) => word !== null).join(" "),
    );
}

/** Figures the text is read to hold, with the bound or the vagueness it gives them. */
function figures(text: string): string[] {
  const source = readText({ text, remarks: [] }, "case.txt", defaultDocumentLimits);
  return extract(source).passages.flatMap(({ mentions }) =>
    mentions.map(({ value, upTo, unit, bound, approximate }) => {
      const range = upTo === null ? "" : `-${decimalText(upTo)}`;
      return [bound, approximate, `${decimalText(value)}${range}${unit}`].filter(Boolean).join(" ");
    }),
  );
}

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

describe("figures that are not what they look like", () => {
  test.each([
    ["1.7万余名群众参加了培训。", ["more 7万名"]],
    ["1.22个乡镇完成了任务。", ["22个"]],
    ["3.1-6级伤残人员补助。", ["1-6级"]],
    ["根据云财预〔2021〕12号文件安排。", []],
    ["科目2080505的支出。", []],
    ["全年服务群众30043多人次。", ["more 30043人次"]],
    ["培训人数$\\geq 500$人。", ["≥ 500人"]],
    ["安排资金万0元。", ["0万元"]],
    ["截至2022年12月31日。", []],
  ])("%s", (text, wanted) => expect(figures(text)).toEqual(wanted));

  test("lone page numbers are in no sum", () => {
    const text =
      "2023年收入合计640.50万元，其中：财政拨款收入600.20万元，\n- 12 -\n其他收入40.30万元。\n13\n";
    expect(grave(text)).toEqual([]);
    expect(figures(text)).not.toContain("13");
  });

  test("a row number glued to an ordinal is no figure", () => {
    const text = "10 十、卫生健康支出\n2023年卫生健康支出110.25万元。";
    expect(figures(text)).toEqual(["110.25万元"]);
  });
});

describe("how figures are printed", () => {
  test.each([
    [
      "元 with and without separators",
      "2023年支出合计5,806,105.16元，其中：基本支出4,312,180.56元，项目支出1493924.6元。",
    ],
    ["noughts dropped", "2023年收入合计473.7万元，其中：财政拨款收入472.9万元，其他收入0.8万元。"],
    ["亿元 beside 万元", "2023年安排资金2.25亿元，其中：小学建设21734万元，幼儿园建设766万元。"],
    ["元 beside 万元", "2023年公务接待费0.28万元，其中：餐费840.00元，住宿费1960.00元。"],
    ["three decimals of a per cent", "2023年支出合计1200.00万元，其中：维修费1.00万元，占0.083%。"],
    ["no decimals", "2023年收入合计112.00万元，比上年增加12.00万元，增长12%。"],
    ["0%", "2023年“三公”经费0万元，比上年增加0万元，增长0%。"],
    ["负增长", "2023年支出合计493.95万元，比上年减少6.05万元，负增长1.21%。"],
    ["持平", "2023年会议费3.20万元，与上年持平。"],
    [
      "half- and full-width signs",
      "2023年支出合计640.50万元,其中：基本支出410.20万元，项目支出230.30万元(含上年结转)。",
    ],
    [
      "a number left out",
      "（二）收入情况\n2023年收入合计640.50万元。\n（四）支出情况\n2023年支出合计640.50万元。",
    ],
    ["about", "2023年支出合计640余万元，其中：基本支出410.20万元，项目支出230.30万元。"],
  ])("%s", (_, text) => expect(grave(text)).toEqual([]));
});

describe("residues by name, and what none explains", () => {
  const share = (part: string, whole: string, printed: string) =>
    `2022年支出合计${whole}万元，其中：公共安全支出${part}万元，占${printed}%。`;

  test.each([
    ["占98.40%", share("1963.40", "1995.32", "98.40"), "passed 98.40%"],
    ["占0.94%", share("18.57", "1963.40", "0.94"), "passed truncated 0.94%"],
    ["占11.95%", share("238.29", "1995.32", "11.95"), "failed 11.95%"],
    [
      "214.15 + 24.13",
      "2022年基本支出238.29万元，其中：人员经费214.15万元，公用经费24.13万元。",
      "passed sum-of-rounded 238.29万元",
    ],
    [
      "four rounded parts",
      "2022年收入合计1703.95万元，其中：教育资金720.87万元，卫生资金471.26万元，社保资金197.31万元，住房资金314.52万元。",
      "passed sum-of-rounded 1703.95万元",
    ],
    [
      "moved so that the shares make 100",
      "2022年收入合计1995.32万元，其中：一般公共预算拨款1963.40万元，占98.41%；政府性基金预算拨款31.92万元，占1.59%。",
      "passed forced-to-100 98.41%",
    ],
  ])("%s", (_, text, verdict) => expect(verdicts(text)).toContain(verdict));

  const told = (text: string): Finding["severity"][] =>
    checkedText(text)
      .findings.filter(({ rule }) => rule.startsWith("claims/"))
      .map(({ severity }) => severity);

  test("a residue is a note, a last digit that nothing explains needs a look", () => {
    expect(told(share("18.57", "1963.40", "0.94"))).toEqual(["info"]);
    expect(told(share("238.29", "1995.32", "11.95"))).toEqual(["warning"]);
  });

  test("one note for a habit, however often", () => {
    const notes = checkedText(
      "2022年支出合计300.00万元，其中：教育支出200.00万元，占66.66%；卫生支出100.00万元，占33.33%，比上年增加40.00万元，增长66.66%。",
    ).findings.filter(({ residue }) => residue === "truncated");
    expect(notes).toHaveLength(1);
    expect(notes[0]!.count).toBe(2);
  });

  test("an item given elsewhere with the digit that closes the sum", () => {
    const text = [
      "三、支出情况",
      "2022年基本支出238.29万元，其中：人员经费214.15万元，公用经费24.13万元。",
      "四、基本支出情况",
      "2022年人员经费214.16万元，主要包括基本工资等。",
    ].join("\n");
    const [finding] = checkedText(text).findings.filter(({ severity }) => severity === "warning");
    expect(`${finding?.message}${finding?.explanation}${finding?.next}`).toContain("214.16");
  });
});

describe("found in real documents, told with sentences of our own", () => {
  const finding = (text: string): Finding => {
    const found = checkedText(text).findings.filter(
      ({ severity, rule, root }) =>
        severity !== "info" && rule.startsWith("claims/") && root === null,
    );
    expect(found.map(({ message }) => message)).toHaveLength(1);
    return found[0]!;
  };

  test("the components of a change", () => {
    const { severity, stated, expected, explanation } = finding(
      "2021年收入预算较2020年减少8745.41万元，其中：财政专户收入增加4.24万元，经营收入减少1.15万元，基金收入减少8618.50万元。",
    );
    expect(severity).toBe("error");
    expect(stated?.value).toBe("-8745.41");
    expect(expected?.value).toBe("-8615.41");
    for (const figure of ["4.24", "1.15", "8,618.50", "8,615.41"]) {
      expect(explanation).toContain(figure);
    }
  });

  test("a count of people", () => {
    const { stated, expected, explanation } = finding(
      "青禾县水务站共有编制293人，其中：行政编制127人，事业编制115人。",
    );
    expect(stated?.value).toBe("293");
    expect(expected?.value).toBe("242");
    for (const figure of ["127人", "115人"]) expect(explanation).toContain(figure);
  });

  test("basic and project expenditure without the fund's", () => {
    const { severity, stated, explanation } = finding(
      [
        "二、支出决算情况说明",
        "2020年支出合计1995.32万元，其中：基本支出238.29万元，项目支出1725.11万元。",
        "三、政府性基金预算支出情况说明",
        "2020年政府性基金预算支出31.92万元。",
      ].join("\n"),
    );
    expect(severity).toBe("error");
    expect(stated?.value).toBe("1995.32");
    expect(explanation).toContain("31.92");
    expect(explanation).toContain("政府性基金");
  });
});
