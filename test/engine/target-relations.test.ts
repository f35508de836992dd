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
