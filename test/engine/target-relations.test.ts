import { findings } from "./target-findings.ts";

/** The sheet 绩效指标: projects of one letter, each with indicators of 二级, 三级, value and unit. */
const indicators = (...lines: readonly string[]): string => `
sheet 绩效指标
绩效指标
项目名称 | 一级指标 | 二级指标 | 三级指标 | 符号 | 指标值 | 计量单位
${lines.map((line) => line.replace(" | ", " | 产出指标 | ")).join("\n")}
`;

const rate = (project: string, value: string, name = "供水入户率", kind = "质量指标"): string =>
  `${project} | ${kind} | ${name} | ≥ | ${value} | %`;
const heads = (project: string, value: string, unit = "人"): string =>
  `${project} | 数量指标 | 供水人口数 | ≥ | ${value} | ${unit}`;

describe("what two projects share", () => {
  const id = "performance/projects-agree-on-what-they-share";

  test.each([
    ["the same", [rate("甲", "95"), rate("乙", "95")]],
    ["two thresholds, both meant", [rate("甲", "95"), rate("乙", "80")]],
    ["of another kind", [rate("甲", "95"), rate("乙", "59", "供水入户率", "时效指标")]],
    ["of another name", [rate("甲", "95"), rate("乙", "59", "水质达标率")]],
    ["shares that are no thresholds", [rate("甲", "95"), rate("乙", "28"), rate("丙", "59")]],
    ["a share far from a threshold", [rate("甲", "70"), rate("乙", "28")]],
    ["heads in another unit", [heads("甲", "60.5", "万人"), heads("乙", "605000")]],
    ["other heads", [heads("甲", "335267"), heads("乙", "13716")]],
    ["heads of other places", [heads("甲", "120"), heads("乙", "130")]],
    ["heads of two villages", [heads("甲", "605"), heads("乙", "705")]],
    [
      "heads of three towns",
      [heads("甲", "60.5", "万人"), heads("乙", "70.5", "万人"), heads("丙", "98131")],
    ],
  ])("%s: nothing to say", (_, lines) => {
    expect(findings(id, indicators(...lines))).toEqual([]);
  });

  test.each([
    ["digits exchanged", [rate("甲", "95"), rate("乙", "59")], "“乙”供水入户率填的是59%"],
    ["the first of the two", [rate("甲", "89"), rate("乙", "98")], "“甲”供水入户率填的是89%"],
    ["a digit", [rate("甲", "98"), rate("乙", "90"), rate("丙", "18")], "“丙”供水入户率填的是18%"],
    ["the decimal point", [rate("甲", "9.5"), rate("乙", "95"), rate("丙", "95")], "“甲”"],
    ["a digit of heads", [heads("甲", "60.5", "万人"), heads("乙", "705000")], "705,000人"],
  ])("%s", (_, lines, says) => {
    expect(findings(id, indicators(...lines)).map(({ message }) => message)).toEqual([
      expect.stringContaining(says),
    ]);
  });

  test("where most of many agree, it is said once", () => {
    const lines = ["甲", "乙", "丙", "丁"].map((project) => rate(project, "95"));
    expect(findings(id, indicators(...lines, rate("戊", "59")))).toEqual([]);
  });
});

/** A project of 120万元 with what its goals say, and indicators of it. */
const goals = (goal: string, ...own: readonly string[]): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 绩效目标
优抚补助 | 120 | 120 | ${goal}
${indicators(...own.map((line) => `优抚补助 | ${line}`))}`;

const messages = (id: string, book: string): string[] =>
  findings(id, book).map(({ message }) => message);

describe("heads and a price in one sentence", () => {
  const id = "performance/sentences-of-a-project-multiply";

  test.each([
    "优抚对象51人，按每人每年3000元补助，共需15.3万元",
    "优抚对象2419人，按每人每月11元缴纳，共需31.93万元",
    "优抚对象约50人，按每人每年3000元补助，共需15.3万元",
    "优抚对象51人，按每人每年3000元补助，其中县级承担6.4万元",
    "优抚对象51人，村级站点20个，每个站点补助3000元，共需6万元",
  ])("%s", (goal) => expect(messages(id, goals(goal))).toEqual([]));

  test.each([
    ["优抚对象15人，按每人每年3000元补助，共需15.3万元", "算出来是4.5万元"],
    ["优抚对象51人，按每人每年3000元补助，共需13.5万元", "算出来是15.3万元"],
    ["优抚对象2419人，按每人每月11元缴纳，共需319.3万元", "算出来是31.9万元"],
  ])("%s", (goal, says) => {
    expect(messages(id, goals(goal))).toEqual([expect.stringContaining(says)]);
  });
});

describe("what a sentence sums up", () => {
  const id = "performance/goals-say-the-figures-of-their-indicators";

  test.each([
    "安排甲类65万元、乙类35万元、丙类20万元，共计130万元",
    "安排甲类65、乙类35、丙类20万元，共计130万元",
  ])("%s: the total is wrong, not its last part", (goal) => {
    expect(messages(id, goals(goal))).toEqual([
      expect.stringContaining("“共计”是130万元，对应的数是120万元"),
    ]);
  });

  test("a list that has its unit once adds up", () => {
    const [sum, list] = ["performance/sentences-of-a-project-add-up", "甲65.5、乙35、丙19.5万元"];
    expect(messages(sum, goals(`安排${list}，共计120万元`))).toEqual([]);
    expect(messages(sum, goals(`安排${list}，共计121.5万元`))).toEqual([]);
    expect(messages(sum, goals(`安排${list}，共计125万元`))).toEqual([
      expect.stringContaining("共计是125万元，前面各项合计120万元"),
    ]);
  });
});

describe("ten thousands without a unit", () => {
  const id = "performance/goals-say-the-figures-of-their-indicators";
  const served = (value: string, unit: string) =>
    `效益指标 | 社会效益指标 | 受益群众 | ≥ | ${value} | ${unit}`.replace("效益指标 | ", "");

  test.each([
    ["服务86万参保群众", served("86", "万人"), 0],
    ["服务68万参保群众", served("86", "万人"), 1],
    ["服务群众86万人", served("86万", ""), 0],
    ["服务群众68万人", served("86", "万"), 1],
    ["服务群众68万人", served("86万", "人"), 1],
  ])("%s beside %s", (goal, indicator, times) => {
    expect(messages(id, goals(goal, indicator))).toHaveLength(times);
  });

  test("the unit is missed", () => {
    const told = findings(
      "performance/values-have-their-unit",
      goals("服务群众", served("3万", "")),
    );
    expect(told.map(({ severity, message }) => [severity, message])).toEqual([
      ["info", expect.stringContaining("“3万”没有写完整的计量单位“万人”")],
    ]);
  });
});

describe("heads and prices of indicators", () => {
  const id = "performance/standard-times-heads-is-the-amount";
  const paid = (sign: string, count: string): string[] => [
    `数量指标 | 补助人数 | ${sign} | ${count} | 人`,
    "成本指标 | 补助标准 | ＝ | 50000 | 元/人",
  ];

  test.each([
    ["there may be more", "≥", "16", 0],
    ["so many are too few", "＝", "16", 1],
    ["too many", "≥", "30", 1],
    ["just right", "≥", "24", 0],
  ])("%s", (_, sign, count, times) => {
    expect(messages(id, goals("发放补助", ...paid(sign, count)))).toHaveLength(times);
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
});
