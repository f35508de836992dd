import { checkWorkbook } from "../../src/engine/check.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { standard } from "../../src/standard/index.ts";
import { goals, indicators, messages } from "./target-findings.ts";

describe("a sentence that speaks of something else than the indicator", () => {
  const id = "performance/goals-say-the-figures-of-their-indicators";

  test.each([
    ["每季度开展消防演练1次", "数量指标 | 开展消防演练次数 | ≥ | 4 | 次"],
    ["每村配备护林员2名", "数量指标 | 配备护林员人数 | ＝ | 260 | 名"],
    ["每期轮训50人", "数量指标 | 轮训人数 | ≥ | 450 | 人"],
    ["救助标准由每人每月610元提高到660元", "成本指标 | 救助标准 | ＝ | 660 | 元/人·月"],
    ["上年村民满意度86%", "满意度指标 | 村民满意度 | ≥ | 96 | %"],
    ["现有孤儿120人，年内新增10人", "数量指标 | 孤儿人数 | ≥ | 130 | 人"],
    ["省级承担30%", "质量指标 | 签约率 | ≥ | 90 | %"],
    ["林木覆盖率35%", "满意度指标 | 村民满意度 | ≥ | 95 | %"],
    ["哮喘患者规范随访率60%", "质量指标 | 冠心病患者规范随访率 | ≥ | 62 | %"],
    ["修复支渠水渠35公里", "数量指标 | 修复干渠里程 | ≥ | 85 | 公里"],
    ["评议20万元以上项目", "数量指标 | 评议报告 | ≥ | 9 | 份"],
    ["资助学生1200人，每人500元，共计60万元", "数量指标 | 资助学生数 | ＝ | 1200 | 人"],
  ])("%s", (goal, indicator) => expect(messages(id, goals(goal, indicator))).toEqual([]));

  test.each([
    ["村民满意度达到59%以上", "满意度指标 | 村民满意度 | ≥ | 95 | %"],
    ["配备护林员620名", "数量指标 | 配备护林员人数 | ＝ | 260 | 名"],
    ["救助标准每人每月610元", "成本指标 | 救助标准 | ＝ | 660 | 元/人·月"],
  ])("%s is a slip", (goal, indicator) =>
    expect(messages(id, goals(goal, indicator))).toHaveLength(1),
  );
});

test.each([
  ["每公里成本控制数", "45", 0],
  ["单车运行成本控制数", "4", 0],
  ["设备采购成本控制数", "70", 0],
  ["苗木采购成本控制", "100", 0],
  ["项目总投资", "900", 0],
  ["成本控制数", "102", 1],
  ["项目预算控制数", "210", 1],
])("cost ceilings: %s %s", (name, value, times) => {
  const id = "performance/cost-ceilings-are-the-project-amount";
  expect(messages(id, goals("优抚", `成本指标 | ${name} | ≤ | ${value} | 万元`))).toHaveLength(
    times,
  );
});

test.each([
  ["bounds-can-be-met", "质量指标 | 重复领取率 | ＝ | 0 | %", 0],
  ["bounds-can-be-met", "质量指标 | 母猪产仔率 | ≥ | 180 | %", 0],
  ["bounds-can-be-met", "质量指标 | 毛入学率 | ≥ | 102 | %", 0],
  ["bounds-can-be-met", "质量指标 | 资产负债率 | ＜ | 100 | %", 0],
  ["bounds-can-be-met", "满意度指标 | 差评率 | ≤ | 1 | %", 0],
  ["bounds-can-be-met", "成本指标 | 带动民间投资 | ≥ | 900 | 万元", 0],
  ["bounds-can-be-met", "质量指标 | 发放准确率 | ≥ | 105 | %", 1],
  ["levels-are-spelt-right", "受助对象满意度指标 | 满意度 | ≥ | 95 | %", 0],
  ["levels-are-spelt-right", "社会成效指标 | 就业人数 | ≥ | 95 | 人", 0],
  ["levels-are-spelt-right", "受盖对象满意度指标 | 满意度 | ≥ | 95 | %", 0],
  ["levels-are-spelt-right", "服务对像满意度指标 | 满意度 | ≥ | 95 | %", 1],
  ["units-fit-their-indicators", "数量指标 | 覆盖人口 | ≥ | 95 | %", 0],
  ["values-have-their-unit", "质量指标 | 容积率 | ≤ | 1.8 | ", 0],
  ["comparators-fit-their-values", "质量指标 | 断面水质 | ≥ | Ⅲ类 | ", 0],
])("%s: %s", (id, indicator, times) => {
  expect(messages(`performance/${id}`, goals("优抚", indicator))).toHaveLength(times);
});

test("a description that counts the parts, one time or the old value does not say another value", () => {
  const id = "performance/descriptions-say-the-value";
  const described = (text: string, value: string) => `
sheet 绩效指标
绩效指标
项目名称 | 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 符号 | 指标值 | 计量单位
甲 | 产出指标 | 数量指标 | 数 | ${text} | ＝ | ${value}`;
  expect(messages(id, described("在编40人、退休6人", "46 | 人"))).toEqual([]);
  expect(messages(id, described("每季度抽查1次", "4 | 次"))).toEqual([]);
  expect(messages(id, described("比上年增加20株", "220 | 株"))).toEqual([]);
  expect(messages(id, described("共抽查40人", "46 | 人"))).toHaveLength(1);
});

test("complaints are no satisfaction", () => {
  const own = ["甲", "乙", "丙"].map((name) => `${name} | 满意度指标 | 村民满意度 | ≥ | 95 | %`);
  const book = indicators(...own, "丁 | 满意度指标 | 投诉率 | ≤ | 5 | %");
  expect(messages("performance/indicators-of-one-name-have-one-value", book)).toEqual([]);
});

test("a workbook of projects alone is recognised", () => {
  const options = { path: "book", profile: null, relations: false };
  const book = "sheet 项目\n项目\n项目名称 | 项目金额 | 一般公共预算财政拨款\n甲 | 120 | 120";
  const rules = checkWorkbook(bookFrom(book), standard, options).findings.map(({ rule }) => rule);
  expect(rules).not.toContain("presentation/tables-are-recognised");
});

test.each([
  ["at least so many, at least so much", "≥ | 400 | 人", "≥ | 1000 | 元", 0],
  ["a limit in words", "＝ | 400 | 人", "定性 | 最高不超过2000元 | ", 0],
  ["exactly so many and so much", "＝ | 400 | 人", "＝ | 2000 | 元", 1],
])("heads and a standard: %s", (_, heads, price, count) => {
  const own = [`数量指标 | 资助人数 | ${heads}`, `成本指标 | 每人资助标准 | ${price}`];
  const book = goals("资助牧民", ...own).replace("120 | 120", "60 | 60");
  expect(messages("performance/standard-times-heads-is-the-amount", book)).toHaveLength(count);
});
