import type { ContentLine } from "../../src/model/contents.ts";
import { standard } from "../../src/standard/index.ts";
import { type Item, type Made, printed, sum } from "./made-items.ts";

type Lines = Record<string, readonly ContentLine[]>;

export const worded = (key: string, values: Readonly<Record<string, string>>): ContentLine => ({
  key,
  label: null,
  values: Object.fromEntries(Object.entries(values).filter(([, text]) => text !== "")),
});

const money = (hundredths: number): string => (hundredths === 0 ? "" : printed(hundredths));

/** A list: its lines are named by their number. */
export const list = (rows: readonly Readonly<Record<string, string>>[]): ContentLine[] =>
  rows.map((values, nth) => worded(`line-${nth + 1}`, values));

const things = ["台式计算机", "复印机", "空调机"];

/** 政府采购, 固定资产 and 基本信息. */
export function goods(profile: string, { bought, assets, year, agency, ...made }: Made): Lines {
  const rows = bought.map(([quantity, price], nth) => ({
    ...{ project: "日常办公", goods: things[nth]!, measure: "台" },
    ...{ quantity: String(quantity), price: printed(price), total: printed(quantity * price) },
    "general-public": printed(quantity * price),
  }));
  const whole = sum(bought, ([quantity, price]) => quantity * price);
  const [buildings = 0, vehicles = 0, equipment = 0, other = 0] = assets;
  const spent = sum(made.items, ({ basic, project, closing }) => basic + project + closing);
  const { priorShares: shares } = made;
  // Last year's total was no less than its parts.
  const parts = sum(kindsBefore(made), (one) => one);
  return {
    "budget/procurement":
      rows.length === 0
        ? []
        : [worded("total", { total: money(whole), "general-public": money(whole) }), ...list(rows)],
    "budget/fixed-assets": [
      worded("total", { value: money(buildings + vehicles + equipment + other) }),
      worded("asset.buildings", { quantity: buildings > 0 ? "1280" : "", value: money(buildings) }),
      worded("asset.vehicles", { quantity: vehicles > 0 ? "3" : "", value: money(vehicles) }),
      worded("asset.equipment", { quantity: equipment > 0 ? "2" : "", value: money(equipment) }),
      worded("asset.other", { value: money(other) }),
    ],
    "own/particulars": [
      worded("department", { text: "青山县水务局" }),
      worded("code", { text: "332" }),
      worded("short-name", { text: "水务" }),
      worded("year", { text: String(year) }),
      worded("unit", { text: "万元" }),
      worded("nature", { text: agency ? "行政" : "公益一类事业单位" }),
      worded("layout", { text: standard.profiles.get(profile)!.label.zh }),
      worded("assets-date", { text: `${year - 1}-12-31` }),
      worded("planned-assets", { amount: printed(whole) }),
      worded("prior-expenditure", { amount: printed(Math.max(before(spent, shares[0]!), parts)) }),
    ],
  };
}

/** Nothing, the same, more, or less the year before. */
export const before = (now: number, share: number): number =>
  [0, now, Math.ceil(now * 1.37) + 5, Math.floor(now * 0.81)][share]!;

/** 基本支出 and 项目支出 the year before. */
const kindsBefore = ({ items, priorShares }: Pick<Made, "items" | "priorShares">): number[] =>
  [
    sum(items, (one) => one.basic),
    sum(items, (one) => (one.fund === "commercial" ? 0 : one.project)),
  ].map((now, nth) => before(now, priorShares[nth + 1]!));

/** 上年预算数. */
export function prior(made: Made): Lines {
  const { items, threePublic, priorShares } = made;
  const [basic, project] = kindsBefore(made);
  const [operating, ...public_] = [sum(items, (one) => one.operating), ...threePublic].map(
    (now, nth) => before(now, priorShares[nth + 3]!),
  );
  const [travel = 0, purchase = 0, running = 0, hospitality = 0] = public_;
  const whole = travel + purchase + running + hospitality;
  return {
    "own/prior-year": [
      worded("basic", { amount: printed(basic!) }),
      worded("project", { amount: printed(project!) }),
      worded("agency-operating", { amount: printed(operating!) }),
      worded("three-public", { amount: printed(whole) }),
      worded("three-public.travel", { amount: money(travel) }),
      worded("three-public.vehicles", { amount: money(purchase + running) }),
      worded("vehicles.purchase", { amount: money(purchase) }),
      worded("vehicles.running", { amount: money(running) }),
      worded("three-public.hospitality", { amount: money(hospitality) }),
    ],
  };
}

export function institutions({ units }: Made): Lines {
  const names = ["青山县水务局本级", "青山县灌溉试验站", "青山县河道管理所", "青山县水文站"];
  const rows = names.slice(0, units).map((name, nth) => ({
    ...{ "unit-name": name, nature: nth === 0 ? "行政" : "事业" },
    ...{ rank: nth === 0 ? "正科级" : "股级", funding: "财政拨款" },
  }));
  return { "budget/institutions": list(rows) };
}

const columnOf: Readonly<Record<Item["fund"], string>> = {
  general: "general-public",
  "government-fund": "government-fund",
  "state-capital": "state-capital",
  service: "budget-other",
  commercial: "budget-other",
};

const names = ["河道清淤", "泵站改造", "堤防加固", "水质监测", "渠系配套", "山塘整治"];

/** 项目 and 绩效指标: every project of its 项, the first of them with targets. */
export function targets({ items, targets: count }: Made): Lines {
  const all = items.filter(({ fund, project }) => fund !== "commercial" && project > 0);
  const rows = all.map(({ code, fund, project }, nth) => ({
    ...{ project: `${names[nth % names.length]!}${nth < names.length ? "" : "二期"}`, code },
    ...{ budget: printed(project), [columnOf[fund]]: printed(project) },
    ...(nth < count && { goal: "按计划完成年度建设任务，让沿线群众受益" }),
  }));
  const indicators = rows.slice(0, count).flatMap(({ project, budget }) =>
    [
      ["产出指标", "数量指标", "完成处数", "年内完成的处数", "≥", "12", "处"],
      ["产出指标", "质量指标", "验收合格率", "验收合格的占比", "＝", "100", "%"],
      ["产出指标", "时效指标", "完工月份", "全部完工的月份", "≤", "11", "月"],
      ["产出指标", "成本指标", "预算控制数", "当年安排的资金", "≤", budget, "万元"],
      ["效益指标", "社会效益指标", "受益村数", "因此受益的村数", "≥", "6", "个"],
      ["满意度指标", "服务对象满意度指标", "群众满意度", "表示满意的占比", "≥", "90", "%"],
    ].map(([level1, level2, level3, description, comparator, value, measure]) => ({
      ...{ project, level1: level1!, level2: level2!, level3: level3!, basis: "年度计划" },
      ...{ description: description!, comparator: comparator!, value: value!, measure: measure! },
    })),
  );
  const total: Record<string, string> = { budget: money(sum(all, (one) => one.project)) };
  for (const column of new Set(Object.values(columnOf))) {
    total[column] = money(
      sum(
        all.filter(({ fund }) => columnOf[fund] === column),
        (one) => one.project,
      ),
    );
  }
  return {
    "own/projects": rows.length === 0 ? [] : [worded("total", total), ...list(rows)],
    "own/indicators": list(indicators),
  };
}

const texts: readonly (readonly [section: string, paragraph: string, text: string])[] = [
  ["部门职责及机构设置情况", "部门职责", "负责全县水资源管理、防汛抗旱和农村供水。"],
  ["部门职责及机构设置情况", "机构设置", "机构按批准的方案设置，见下表。"],
  ["部门预算安排的总体情况", "比上年增减原因", "工程建设任务随年度计划调整。"],
  ["部门预算安排的总体情况", "基本支出增减原因", "在编人数有变化。"],
  ["部门预算安排的总体情况", "项目支出增减原因", "实施的项目有变化。"],
  ["收支预算总体情况说明", "比上年增减原因", "工程建设任务随年度计划调整。"],
  ["预算编制说明", "比上年增减原因", "工程建设任务随年度计划调整。"],
  ["机关运行经费安排情况", "增减原因", "定额标准调整。"],
  ["财政拨款“三公”经费预算情况", "增减原因", "按实际需要从严安排。"],
  ["财政拨款“三公”经费预算情况", "因公出国（境）费增减原因", "出访任务有变化。"],
  ["财政拨款“三公”经费预算情况", "公务用车购置费增减原因", "车辆更新计划有变化。"],
  ["财政拨款“三公”经费预算情况", "公务用车运行维护费增减原因", "在用车辆数有变化。"],
  ["财政拨款“三公”经费预算情况", "公务接待费增减原因", "接待任务有变化。"],
  ["预算绩效信息", "总体绩效目标", "完成年度水利建设任务，守住防汛安全底线。"],
  ["预算绩效信息", "工作保障措施", "按月调度进度，年终开展绩效自评。"],
  ["其他需要说明的事项", "", "没有其他需要说明的事项。"],
];

export const narrative = (): ContentLine[] =>
  list(texts.map(([section, paragraph, text]) => ({ section, paragraph, text })));
