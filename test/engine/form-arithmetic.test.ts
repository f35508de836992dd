import { plainSource } from "../../bench/mutation-of-text/edits.ts";
import { checkDocument } from "../../src/engine/check-document.ts";
import { standard } from "../../src/standard/index.ts";

interface Printed {
  readonly plan?: string;
  readonly ceiling?: string;
  readonly count?: string;
  readonly satisfied?: string;
}

/** A project's form as a typeset text prints it, a line for each row. */
const form = (
  serial: number,
  name: string,
  {
    plan = "30%\t60%\t90%\t100%",
    ceiling = "86.50",
    count = "128",
    satisfied = "≥95%",
  }: Printed = {},
): string => `
${serial}.${name}绩效目标表

332001 青河县水务局

单位：万元

项目编码\t13020124P0010000${serial}001\t\t项目名称\t${name}\t\t
预算规模及资金用途\t预算数\t86.50\t其中：财政资金\t86.50\t其他资金\t
\t预算数86.5万元，其中财政资金86.5万元，其他资金0万元。主要用于${name}的材料和人工。\t\t\t\t\t
资金支出计划（%）\t3月底\t6月底\t10月底\t12月底
\t${plan}
绩效目标\t1.完成${name}128处。 2.运行稳定。\t\t\t\t\t
一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据\t
产出指标\t数量指标\t${name}处数\t${name}处数\t≥${count}处\t工作计划\t
\t质量指标\t验收合格率\t验收合格率\t＝100%\t工作计划\t
\t时效指标\t完成时限\t完成时限\t2024年12月底前完成\t工作计划\t
\t成本指标\t预算控制数\t预算控制数\t≤${ceiling}万元\t工作计划\t
效益指标\t社会效益指标\t灌溉条件\t灌溉条件\t有效改善\t工作计划\t
满意度指标\t服务对象满意度指标\t群众满意度\t群众满意度\t${satisfied}\t问卷调查\t
`;

const names = ["山塘整治", "渠道清淤", "泵站维修", "管网改造", "河道保洁"];

function warnings(third: Printed): readonly string[] {
  const forms = names.map((name, nth) => form(nth + 1, name, nth === 2 ? third : {}));
  const text = `青河县水务局2024年部门预算绩效文本\n\n第二部分 预算项目绩效目标\n${forms.join("")}`;
  const options = { path: "绩效文本.txt", profile: null, relations: true };
  const { findings } = checkDocument(plainSource("绩效文本.txt", text), standard, options);
  return findings
    .filter(({ severity, root }) => severity !== "info" && root === null)
    .map(({ rule, locations: [place] }) => `${rule} ${place && "quote" in place ? "✓" : "?"}`);
}

describe("the forms of a performance text", () => {
  test("are silent where they agree", () => {
    expect(warnings({})).toEqual([]);
  });

  test.each([
    [{ plan: "30%\t60%\t20%\t100%" }, "spending-plans"],
    [{ plan: "30%\t60%\t90%\t90%" }, "spending-plans-end-at-a-hundred"],
    [{ ceiling: "68.50" }, "cost-ceilings-are-the-project-amount"],
    [{ count: "182" }, "claims/goals-and-indicators-give-one-figure"],
    [{ satisfied: "≥59%" }, "indicators-of-one-name-have-one-value"],
  ])("%j is seen once, at its place in the text", (third, rule) => {
    expect(warnings(third)).toEqual([expect.stringMatching(`${rule}.* ✓$`)]);
  });
});
