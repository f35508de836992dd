import { findings, indicators, messages } from "./target-findings.ts";

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
    [
      "one measure named at length",
      [
        rate("甲", "70", "政策范围内住院费用报销比例"),
        rate("乙", "80", "政策范围内住院费用报销比例"),
      ],
      "“乙”政策范围内住院费用报销比例填的是80%",
    ],
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

describe("what two projects say in the same words", () => {
  const id = "performance/projects-say-one-thing-alike";
  const two = (first: string, second: string): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 绩效目标
省级补助 | 20 | 20 | ${first}
县级配套 | 30 | 30 | ${second}
`;
  const retired = (heads: string, at = "定点医院") =>
    `保障${heads}名离休干部在${at}的医药费据实报销`;

  test.each([
    [retired("33"), retired("33", "县内定点医院")],
    [retired("33"), retired("58")],
    [retired("约60"), retired("58")],
    ["保障25名劳务派遣人员工资及时足额发放到位", "保障35名公益性岗位人员工资及时足额发放到位"],
    ["全年举办培训班3期，培训干部职工120人", "全年举办培训班3期，培训干部职工220人"],
    ["困难群众政策知晓率达到90%以上", "困难群众政策知晓率达到80%以上"],
    ["为困难群众1800人次进行医疗救助", "为困难群众2100人次进行医疗救助"],
  ])("%s — %s: nothing to say", (first, second) => {
    expect(messages(id, two(first, second))).toEqual([]);
  });

  test.each([
    [retired("33"), retired("23", "县内定点医院"), "23名，另一个项目用同样的话说的是33名"],
    [
      "重点救助对象年度限额内住院费用救助比例达到70%",
      "重点救助对象年度限额内住院费用救助比例达到80%",
      "80%，另一个项目用同样的话说的是70%",
    ],
    [
      "年度限额内重点对象住院救助比例达到70%",
      "重点对象年度限额内住院救助比例达到7%",
      "7%，另一个项目用同样的话说的是70%",
    ],
  ])("%s — %s", (first, second, says) => {
    expect(messages(id, two(first, second))).toEqual([expect.stringContaining(says)]);
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
