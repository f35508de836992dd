import { standard } from "../../src/standard/index.ts";
import { findings } from "./target-findings.ts";

const rules = standard.targetChecks;

describe("examples", () => {
  test.each(rules.map((rule) => [rule.id, rule.examples] as const))("%s", (id, examples) => {
    expect(findings(id, examples.ok).map(({ message }) => message)).toEqual([]);
    const said = findings(id, examples.notOk);
    expect(said.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(examples.says),
    );
    for (const { locations } of said) expect(locations).not.toEqual([]);
  });
});

/** A project of 120万元 with what its purpose says, and indicators of it. */
const project = (use: string, ...indicators: readonly string[]): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 主要用途
供水维修 | 120 | 120 | ${use}

sheet 绩效指标
绩效指标
项目名称 | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 符号 | 指标值 | 计量单位
${indicators.map((one) => `供水维修 | ${one}`).join("\n")}
`;

const cost = (name: string, value: string): string =>
  `产出指标 | 成本指标 | ${name} | | ≤ | ${value} | 万元`;
const satisfied = (sign: string, value: string): string =>
  `满意度指标 | 服务对象满意度指标 | 群众满意度 | | ${sign} | ${value} | %`;

describe("what costs only a part", () => {
  const id = "performance/cost-ceilings-are-the-project-amount";

  test.each([
    ["one thing of several", [cost("工具及车辆费用", "13")]],
    ["two things of several", [cost("管材费", "60"), cost("监理费", "5")]],
    ["all things", [cost("管材费", "100"), cost("监理费", "20")]],
  ])("%s is right", (_, costs) => {
    expect(findings(id, project("供水维修", ...costs))).toEqual([]);
  });

  test.each([
    ["the whole", [cost("总成本控制数", "60")]],
    ["digits exchanged", [cost("维修费用", "210")]],
    ["one digit", [cost("维修费用", "110")]],
    ["more than there is", [cost("管材费", "100"), cost("监理费", "40")]],
  ])("%s is not", (_, costs) => {
    expect(findings(id, project("供水维修", ...costs))).toHaveLength(1);
  });
});

test("parts of a purpose that make up the amount are not the amount", () => {
  const id = "performance/purposes-say-the-figures-of-the-project";
  const parted = "用于管材采购65万元、机电设备35万元、水质检测20万元";
  expect(findings(id, project(parted))).toEqual([]);
  expect(findings(id, project("预算数210万元，用于管材采购"))).toHaveLength(1);
});

test.each([
  ["performance/bounds-can-be-met", satisfied("≥", "95"), 0],
  ["performance/bounds-can-be-met", satisfied("≤", "95"), 1],
  ["performance/bounds-can-be-met", satisfied("≥", "0.95"), 1],
  ["performance/values-are-written-out", "产出指标 | 时效指标 | 时限 | | 定性 | 2021年12月底 |", 0],
  ["performance/values-are-written-out", "产出指标 | 时效指标 | 时限 | | 定性 | 2021年13月底 |", 1],
  [
    "performance/comparators-fit-their-values",
    "产出指标 | 成本指标 | 费用 | | 定性 | 不超过9万元 |",
    0,
  ],
  ["performance/comparators-fit-their-values", "产出指标 | 成本指标 | 费用 | | 定性 | 9万元 |", 1],
])("%s: %s", (id, indicator, times) => {
  expect(findings(id, project("供水维修", indicator))).toHaveLength(times);
});

const spentBook = (result: string): string => `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数 | 执行数中财政拨款 | 实际完成目标
供水维修 | 120 | 120 | 110 | 110 | ${result}
`;

test.each([
  ["performance/results-say-the-actual-figures", "全年预算数120万元，执行数110万元", 0],
  ["performance/results-say-the-actual-figures", "全年预算数120万元，执行数101万元", 1],
  ["performance/execution-rates-are-spent-over-budget", "执行数110万元，完成预算的91.67%", 0],
  ["performance/execution-rates-are-spent-over-budget", "执行数110万元，完成预算的96%", 1],
])("%s: %s", (id, result, times) => {
  expect(findings(id, spentBook(result))).toHaveLength(times);
});

test.each([
  ["8", "完成预算的80%", 0],
  ["8", "完成预算的90%", 1],
  ["8.43", "完成预算的84.3%", 0],
])("the rate of %s万元 of 10万元: %s", (amount, result, times) => {
  const id = "performance/execution-rates-are-spent-over-budget";
  const book = `
sheet 项目
项目
项目名称 | 项目金额 | 一般公共预算财政拨款 | 执行数 | 实际完成目标
供水维修 | 10 | 10 | ${amount} | ${result}
`;
  expect(findings(id, book)).toHaveLength(times);
});

test.each([
  ["效益指标 | 社会效益指标 | 受益人口 | | ≥ | 2.5 | 万人", 0],
  ["产出指标 | 社会效益指标 | 受益人口 | | ≥ | 2.5 | 万人", 1],
  ["效益指标 | 数量指标 | 维修处数 | | ≥ | 30 | 处", 1],
  ["成本指标 | 经济成本指标 | 维修费用 | | ≤ | 120 | 万元", 0],
])("levels go together: %s", (indicator, times) => {
  const id = "performance/indicators-stand-under-their-kind";
  expect(findings(id, project("供水维修", indicator))).toHaveLength(times);
});

test.each([
  ["performance/bounds-can-be-met", "成本指标 | 经济成本指标 | 维修费用 | | ≥ | 120 | 万元", 1],
  ["performance/bounds-can-be-met", "成本指标 | 经济成本指标 | 节约费用 | | ≥ | 12 | 万元", 0],
  ["performance/bounds-can-be-met", "产出指标 | 成本指标 | 补助标准 | | ≥ | 134 | 元/人", 0],
  ["performance/bounds-can-be-met", "效益指标 | 经济效益指标 | 增收 | | ≥ | 120 | 万元", 0],
  ["performance/bounds-can-be-met", "产出指标 | 质量指标 | 验收合格率 | | ≥ | 0.98 | %", 1],
  ["performance/bounds-can-be-met", "产出指标 | 质量指标 | 验收不合格率 | | ≤ | 0.98 | %", 0],
  ["performance/bounds-can-be-met", "效益指标 | 经济效益指标 | 收入增长率 | | ≥ | 0.9 | %", 0],
  ["performance/levels-are-spelt-right", "产出指标 | 质量指际 | 合格率 | | ≥ | 95 | %", 1],
  ["performance/levels-are-spelt-right", "产岀指标 | 质量指标 | 合格率 | | ≥ | 95 | %", 1],
  ["performance/levels-are-spelt-right", "产出指标 | 数指量标 | 处数 | | ≥ | 95 | 处", 1],
  ["performance/levels-are-spelt-right", "产出指标 | 量数指标 | 处数 | | ≥ | 95 | 处", 1],
  ["performance/levels-are-spelt-right", "产出指标 | 数量指 | 处数 | | ≥ | 95 | 处", 1],
  ["performance/levels-are-spelt-right", "效益指标 | 社全效益指标 | 受益人口 | | ≥ | 2 | 万人", 1],
  ["performance/levels-are-spelt-right", "效果指标 | 社会效应指标 | 受益人口 | | ≥ | 2 | 万人", 0],
  ["performance/levels-are-spelt-right", "成果指标 | 效率指标 | 受益人口 | | ≥ | 2 | 万人", 0],
  ["performance/levels-are-spelt-right", "过程指标 | 服务对象满意率指标 | 满意 | | ≥ | 9 | 分", 0],
  ["performance/levels-are-spelt-right", "产出指标（50分） | 数量 指标 | 处数 | | ≥ | 9 | 处", 0],
])("%s: %s is seen %i times", (id, indicator, times) => {
  expect(findings(id, project("供水维修", indicator))).toHaveLength(times);
});

const underBenefit = "效益指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | 95 | %";

test("satisfaction is no benefit, unless a table has it so throughout", () => {
  const id = "performance/indicators-stand-under-their-kind";
  const said = (...indicators: string[]) =>
    findings(id, project("供水维修", ...indicators)).map(({ severity }) => severity);
  expect(said(underBenefit)).toEqual(["warning"]);
  expect(said(underBenefit, satisfied("≥", "95"))).toEqual(["warning"]);
  expect(said(underBenefit, underBenefit)).toEqual(["info", "info"]);
});

test("a project listed twice cannot keep its indicators apart", () => {
  const twice = `${spentBook("完成")}供水维修 | 30 | 30 | 30 | 30 | 完成\n`;
  expect(findings("performance/projects-are-in-the-list", spentBook("完成"))).toEqual([]);
  expect(findings("performance/projects-are-in-the-list", twice)).toHaveLength(1);
});
