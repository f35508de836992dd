import { findings, goals, messages } from "./target-findings.ts";

describe("heads and a price in one sentence", () => {
  const id = "performance/sentences-of-a-project-multiply";

  test.each([
    "优抚对象51人，按每人每年3000元补助，共需15.3万元",
    "优抚对象2419人，按每人每月11元缴纳，共需319.3万元",
    "值守200人，每人每天100元，共需6万元",
    "200人参加演练3天，每人每天100元，共需6万元",
    "网格员100人，每人每季度600元，共需24万元",
    "学生1800人，每人每学期100元，全年共需36万元",
    "慰问老人200人，每人每次300元，两次共需12万元",
    "辅警50人，每人每月4000元，年终每人12000元，共需300万元",
    "辅警50人，人均每月工资4000元，年终绩效每人12000元，共计300万元",
    "优抚对象51人，按每人每年3000元补助，另付体检费，共需20.3万元",
    "优抚对象51人。按每人每年4000元补助，共需15.3万元",
    "优抚对象约50人，按每人每年3000元补助，共需15.3万元",
    "优抚对象51人，按每人每年3000元补助，其中县级承担6.4万元",
    "优抚对象51人，村级站点20个，每个站点补助3000元，共需6万元",
    "省级劳模12人，按每人每年3000元慰问，共需3.6万元",
    "市级示范社10个，每个补助3万元，县级承担一半，共需15万元",
  ])("%s", (goal) => expect(messages(id, goals(goal))).toEqual([]));

  test.each([
    ["优抚对象51人，按每人每年4000元补助，共需15.3万元", "算出来是20.4万元"],
    ["优抚对象15人，按每人每年3000元补助，共需15.3万元", "算出来是4.5万元"],
    ["优抚对象51人，按每人每年3000元补助，共需13.5万元", "算出来是15.3万元"],
    ["2026年优抚对象51人，按每人每年3000元补助，共需20.3万元", "算出来是15.3万元"],
    ["省级劳模12人，按每人每年8000元慰问，共需3.6万元", "算出来是9.6万元"],
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

  test("a total of other people is no total of what stands before", () => {
    const heads = "数量指标 | 享受待遇人数 | ＝ | 293 | 人";
    const goal = (count: string) =>
      `享受待遇${count}人，其中离休干部127人，荣军115人。省级劳模和老工人共计51人`;
    expect(messages(id, goals(goal("293"), heads))).toEqual([]);
    expect(messages(id, goals(goal("393"), heads))).toHaveLength(1);
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

  const heads = (count: string, sign = "＝") => `数量指标 | 保障人数 | ${sign} | ${count} | 人`;
  const price = (name: string, value: string, unit: string) =>
    `成本指标 | ${name} | ＝ | ${value} | ${unit}`;

  test.each([
    ["发放", heads("1200"), price("资助标准", "500", "元/人·学期"), 0],
    ["发放", heads("400"), price("培训标准", "1500", "元/人·天"), 0],
    ["发放", heads("1000"), price("人均每季度补贴标准", "300", "元"), 0],
    ["发放", heads("40"), price("月人均工资", "2500", "元"), 0],
    ["发放", heads("30"), price("月人均工资", "2500", "元"), 1],
    ["发放，县级按10%配套", heads("12000"), price("人均标准", "1000", "元/人"), 0],
    ["发放，县级按10%安排", heads("12000"), price("人均标准", "1000", "元/人"), 0],
    ["发放，降低群众负担", heads("12000"), price("人均标准", "1000", "元/人"), 1],
    ["发放低保金", heads("200"), price("保障标准", "760", "元/人·月"), 0],
    ["发放", heads("200", "≤"), price("保障标准", "760", "元/人·月"), 0],
    ["发放", heads("200"), price("保障标准", "760", "元/人·月"), 1],
  ])("%s, %s, %s", (goal, count, standard, times) => {
    expect(messages(id, goals(goal, count, standard))).toHaveLength(times);
  });
});

test("a rate is that of the indicator its words name, though another has its figure", () => {
  const id = "performance/goals-say-the-figures-of-their-indicators";
  const own = [
    "质量指标 | 重点对象年度限额内住院救助比例 | ≥ | 70 | %",
    "质量指标 | 政策知晓率 | ≥ | 80 | %",
  ];
  const goal = (rate: string) => `重点对象自付费用年度限额内住院救助比例达到${rate}%`;
  expect(messages(id, goals(goal("70"), ...own))).toEqual([]);
  expect(messages(id, goals(goal("80"), ...own))).toEqual([
    expect.stringContaining("是80%，对应的数是70%"),
  ]);
  expect(messages(id, goals("群众对医疗救助政策的知晓率达到80%", ...own))).toEqual([]);
});
