import { findings, indicators, messages } from "./target-findings.ts";

/** A project's table of shares: 供水入户率, and those it has in common with the others. */
const table = (
  project: string,
  rate: string,
  common: readonly string[] = ["98", "100", "92"],
  name = "供水入户率",
): string[] => [
  `${project} | 质量指标 | ${name} | ≥ | ${rate} | %`,
  ...["水质达标率", "按期完工率", "设施完好率"].map(
    (each, at) => `${project} | 质量指标 | ${each} | ≥ | ${common[at]} | %`,
  ),
];

const heads = (project: string, value: string): string =>
  `${project} | 数量指标 | 供水人口数 | ≥ | ${value} | 万人`;

describe("what two projects share", () => {
  const id = "performance/projects-agree-on-what-they-share";

  test.each([
    ["the same", [table("甲", "95"), table("乙", "95")]],
    ["one name alone", [table("甲", "95").slice(0, 1), table("乙", "59").slice(0, 1)]],
    ["too few others", [table("甲", "95").slice(0, 3), table("乙", "59").slice(0, 3)]],
    ["another share differs as well", [table("甲", "95"), table("乙", "59", ["96", "100", "92"])]],
    ["another name", [table("甲", "95"), table("乙", "59", undefined, "雨水收集率")]],
    ["two thresholds, both meant", [table("甲", "95"), table("乙", "80")]],
    ["progress", [table("甲", "30"), table("乙", "80")]],
    ["a digit: town and village", [table("甲", "95"), table("乙", "45")]],
    ["all and a tenth", [table("甲", "100"), table("乙", "10")]],
    ["shares that are no thresholds", [table("甲", "35"), table("乙", "53")]],
    [
      "people",
      [
        [...table("甲", "95"), heads("甲", "23.5")],
        [...table("乙", "95"), heads("乙", "33.5")],
      ],
    ],
  ])("%s: nothing to say", (_, tables) => {
    expect(findings(id, indicators(...tables.flat()))).toEqual([]);
  });

  test.each([
    ["digits exchanged", [table("甲", "95"), table("乙", "59")], "“乙”供水入户率填的是59%"],
    ["the first of the two", [table("甲", "89"), table("乙", "98")], "“甲”供水入户率填的是89%"],
    ["the decimal point", [table("甲", "9.5"), table("乙", "95")], "“甲”供水入户率填的是9.5%"],
    [
      "a digit, beside two copies",
      [table("甲", "98"), table("乙", "98"), table("丙", "18")],
      "“丙”供水入户率填的是18%",
    ],
  ])("%s", (_, tables, says) => {
    expect(findings(id, indicators(...tables.flat())).map(({ message }) => message)).toEqual([
      expect.stringContaining(says),
    ]);
  });

  test("where most of many agree, it is said once", () => {
    const tables = ["甲", "乙", "丙", "丁"].flatMap((project) => table(project, "95"));
    expect(findings(id, indicators(...tables, ...table("戊", "59")))).toEqual([]);
  });
});

describe("the staff", () => {
  const id = "performance/staff-is-counted-alike";
  const staffed = (first: string, second: string, own: string): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 绩效目标
人员经费 | 373 | 373 | ${first}
日常公用经费 | 36 | 36 | ${second}
${indicators(own)}`;
  const paid = "人员经费 | 数量指标 | 在职人员工资发放人数 | ＝ | 44 | 人";

  test.each([
    ["保障工资发放", "保障机关44名在职人员办公", 0],
    ["保障工资发放", "保障机关46名在职人员办公", 1],
    ["保障在编人员46人工资发放", "保障机关44名在职人员办公", 0],
    ["保障工资发放", "保障12名离退休干部职工活动", 0],
    ["保障工资发放", "服务在职参保人员1810人", 0],
    ["保障工资发放", "保障约46名在职人员办公", 0],
  ])("%s, %s", (first, second, times) => {
    expect(messages(id, staffed(first, second, paid))).toHaveLength(times);
  });

  test.each([
    ["行政人员经费", "事业人员经费", 0],
    ["第一小学公用经费", "第二小学公用经费", 0],
    ["交警公用经费", "刑警公用经费", 0],
    ["教师工资", "司机工资", 0],
    ["乡镇干部工资", "村干部工资", 0],
    ["机关办公经费", "人大代表活动办公经费", 0],
    ["局机关人员经费", "农技站人员经费", 0],
    ["机关人员经费下发", "日常公用经费", 1],
    ["农机站人员经费", "农机站公用经费", 1],
  ])("of %s and %s", (first, second, times) => {
    const of = (project: string, count: string) =>
      `${project} | 数量指标 | 保障人数 | ＝ | ${count} | 人`;
    expect(messages(id, indicators(of(first, "46"), of(second, "36")))).toHaveLength(times);
  });
});

describe("what two projects say in the same words", () => {
  const id = "performance/projects-say-one-thing-alike";
  const two = (first: string, second: string, names = ["医疗救助省级补助", "医疗救助县级配套"]) => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 绩效目标
${names[0]} | 20 | 20 | ${first}
${names[1]} | 30 | 30 | ${second}
`;
  const share = (rate: string, of = "重点对象") => `${of}年度限额内住院费用救助比例达到${rate}%`;
  const price = (yuan: string) => `按照定额标准每人每年${yuan}元发放到人到卡`;
  const insured = (rate: string) => `城乡居民基本医疗保险住院费用报销比例达到${rate}%`;

  test.each([
    ["the same", share("70"), share("70")],
    ["about", share("约70"), share("80")],
    ["other people", share("70"), share("80", "特困对象")],
    ["other words behind", share("70"), `${share("80")}，并逐年提高`],
    ["another figure differs as well", `${share("70")}，惠及60人`, `${share("80")}，惠及90人`],
    ["how many", "保障33名离休干部在定点医院就医", "保障23名离休干部在定点医院就医"],
    ["how many places", "制度覆盖乡镇所辖村卫生室23家", "制度覆盖乡镇所辖村卫生室33家"],
    ["everybody's words", "政策知晓率达到90%", "政策知晓率达到98%"],
  ])("%s: nothing to say", (_, first, second) => {
    expect(messages(id, two(first, second))).toEqual([]);
  });

  test.each([
    [["小学公用经费", "初中公用经费"], price("650"), price("850")],
    [["城市低保", "农村低保"], price("760"), price("560")],
    [["高中助学金", "学前助学金"], price("2300"), price("1300")],
    [["伤残家庭扶助", "死亡家庭扶助"], share("70"), share("80")],
    [["省级补助", "县级配套"], share("70"), share("80")],
  ])("two programmes, %s: nothing to say", (names, first, second) => {
    expect(messages(id, two(first, second, names))).toEqual([]);
  });

  test.each([
    [share("70"), share("80"), "80%，另一个项目用同样的话说的是70%"],
    [share("70"), share("7"), "7%，另一个项目用同样的话说的是70%"],
    [price("650"), price("850"), "850元，另一个项目用同样的话说的是650元"],
  ])("one programme: %s — %s", (first, second, says) => {
    expect(messages(id, two(first, second))).toEqual([expect.stringContaining(says)]);
  });

  test("a programme that the sentence names", () => {
    const names = ["参保补助", "待遇保障"];
    expect(messages(id, two(insured("70"), insured("20"), names))).toHaveLength(1);
    expect(messages(id, two(insured("70"), insured("70"), names))).toEqual([]);
  });
});

describe("money of an indicator", () => {
  const id = "performance/money-of-indicators-is-that-of-the-project";
  const rented = (kind: string, value: string, actual: string): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数
网络租赁 | 10 | 10 | 8
sheet 绩效指标
绩效指标
项目名称 | 一级指标 | 二级指标 | 三级指标 | 符号 | 指标值 | 计量单位 | 实际完成指标值
网络租赁 | ${kind} | 网络费 | ≤ | ${value} | 万元 | ${actual}
`;

  test.each([
    ["产出指标 | 数量指标", "10", "8", 0],
    ["产出指标 | 数量指标", "10", "9", 1],
    ["产出指标 | 数量指标", "20", "8", 1],
    ["产出指标 | 数量指标", "5", "4", 0],
    ["效益指标 | 经济效益指标", "10", "9", 0],
  ])("%s %s万元 and %s万元", (kind, value, actual, times) => {
    expect(messages(id, rented(kind, value, actual))).toHaveLength(times);
  });
});
