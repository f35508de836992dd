import { layOut } from "../../src/engine/lay-out.ts";
import type { ContentLine, Contents, SheetContents } from "../../src/model/contents.ts";
import type { Layout } from "../../src/model/layout.ts";
import { standard } from "../../src/standard/index.ts";
import { nameOf, template } from "../../src/standard/skeletons.ts";

/** What a project of the invented department is about, and the figures its indicators have. */
export interface Undertaking {
  readonly name: string;
  readonly thing: string;
  readonly measure: string;
  /** In hundredths of 万元. */
  readonly amount: number;
  readonly count: number;
  readonly rate: number;
}

const subjects: readonly (readonly [string, string, string])[] = [
  ["山塘整治工程", "整治山塘数量", "座"],
  ["渠道清淤", "清淤渠道长度", "公里"],
  ["农村供水管网改造", "改造管网长度", "公里"],
  ["防汛物资储备", "储备物资批次", "批"],
  ["水质监测", "监测断面数量", "个"],
  ["河道保洁", "保洁河道长度", "公里"],
  ["泵站维修", "维修泵站数量", "座"],
  ["水土保持", "治理面积", "亩"],
  ["节水宣传", "宣传活动场次", "场"],
  ["水库巡查", "巡查水库数量", "座"],
  ["灌溉设施更新", "更新设施数量", "套"],
  ["水资源调查", "调查取水口数量", "个"],
  ["抗旱服务", "服务农户数量", "户"],
  ["技术人员培训", "参加培训人数", "人"],
];

/** Fourteen projects with figures of their own. */
export const undertakings: readonly Undertaking[] = subjects.map(([name, thing, measure], at) => ({
  name,
  thing,
  measure,
  amount: 1250 + at * 3175,
  count: 12 + at * 7,
  rate: 90 + (at % 9),
}));

const yuan = (hundredths: number): string => (hundredths / 100).toFixed(2);

const row = (values: Readonly<Record<string, string>>, at: number): ContentLine => ({
  key: `line-${at + 1}`,
  label: null,
  values,
});

function projectLine(
  { name, thing, measure, amount, count }: Undertaking,
  at: number,
): ContentLine {
  const spent = amount - (at % 3) * 100;
  return row(
    {
      project: name,
      code: "2130399",
      budget: yuan(amount),
      "budget-appropriation": yuan(amount),
      "general-public": yuan(amount),
      use: `${name}的材料和人工费用`,
      goal: `${thing}${count}${measure}\n完工后运行稳定`,
      "plan-3": "25%",
      "plan-6": "50%",
      "plan-10": "85%",
      "plan-12": "100%",
      "project-code": `13020124P00${String(100_000 + at)}0001`,
      spent: yuan(spent),
      "spent-appropriation": yuan(spent),
      result: `完成${thing}${count}${measure}`,
      ...(at % 4 === 0 && { problem: "前期准备时间较长", remedy: "提前开展前期工作" }),
    },
    at,
  );
}

/** Eight indicators of a project. */
function indicatorLines({ name, thing, measure, amount, count, rate }: Undertaking): ContentLine[] {
  const lines: readonly (readonly string[])[] = [
    ["产出指标", "数量指标", thing, "≥", String(count), measure],
    ["产出指标", "质量指标", "验收合格率", "≥", String(rate), "%"],
    ["产出指标", "时效指标", "完成时限", "定性", "2024年12月底前完成", ""],
    ["产出指标", "成本指标", "预算控制数", "≤", yuan(amount), "万元"],
    ["效益指标", "经济效益指标", "减少损失", "定性", "有所减少", ""],
    ["效益指标", "社会效益指标", "群众知晓率", "≥", "85", "%"],
    ["效益指标", "可持续影响指标", "使用年限", "≥", "5", "年"],
    ["满意度指标", "服务对象满意度指标", "受益群众满意度", "≥", "90", "%"],
  ];
  return lines.map(([level1, level2, level3, comparator, value, unit], at) =>
    row(
      {
        project: name,
        level1: level1!,
        level2: level2!,
        level3: level3!,
        description: `${level3!}的完成情况`,
        comparator: comparator!,
        value: value!,
        ...(unit !== "" && { measure: unit! }),
        basis: "年度工作计划",
        actual: value!,
      },
      at,
    ),
  );
}

const numbered = (lines: readonly ContentLine[]): SheetContents => ({
  lines: lines.map((line, at) =>
    line.key === "total" ? line : { ...line, key: `line-${at + 1}` },
  ),
  note: null,
});

/** What the clerk of a department entered: projects, indicators, and the texts only they can write. */
export function contentsOf(projects: readonly Undertaking[]): Contents {
  const whole = yuan(projects.reduce((sum, { amount }) => sum + amount, 0));
  const spent = yuan(projects.reduce((sum, { amount }, at) => sum + amount - (at % 3) * 100, 0));
  const totals = {
    budget: whole,
    "budget-appropriation": whole,
    "general-public": whole,
    spent,
    "spent-appropriation": spent,
  };
  const texts = [
    ["总体绩效目标", "围绕防汛抗旱和农村供水，按期完成年度建设任务。"],
    ["工作保障措施", "（一）健全制度。完善项目管理和资金管理制度。"],
    ["", "（二）加强监控。按季度跟踪绩效目标完成情况。"],
  ];
  const narrative = texts.map(([paragraph, text], at) =>
    row({ section: "绩效文本", paragraph: paragraph!, text: text! }, at),
  );
  return {
    profile: "hebei",
    year: 2024,
    department: "青河县水务局",
    code: "332001",
    shortName: "水务",
    sheets: new Map([
      [
        "own/projects",
        numbered([...projects.map(projectLine), { key: "total", label: null, values: totals }]),
      ],
      ["own/indicators", numbered(projects.flatMap(indicatorLines))],
      ["own/narrative", numbered(narrative)],
    ]),
  };
}

/** The department's workbook as it is laid out. */
export function layoutOf(projects: readonly Undertaking[] = undertakings): Layout {
  const contents = contentsOf(projects);
  const profile = standard.profiles.get(contents.profile)!;
  const { year } = contents;
  return layOut({ standard, profile, year, contents, template, nameOf, formulas: "none" });
}
