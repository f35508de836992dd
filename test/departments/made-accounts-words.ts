import type { ContentLine } from "../../src/model/contents.ts";
import { standard } from "../../src/standard/index.ts";
import { byCode, gained, spentOn } from "./made-department.ts";
import { type Item, type MadeAccounts, printed, sum } from "./made-items.ts";
import { allSubjects } from "./made-subjects.ts";
import { before, list, worded } from "./made-words.ts";

type Lines = Record<string, readonly ContentLine[]>;

const money = (hundredths: number): string => (hundredths === 0 ? "" : printed(hundredths));

/** 基本信息, 决算补充资料 and 功能科目对比. */
export function further(profile: string, made: MadeAccounts): Lines {
  const { agency, year } = made;
  return {
    "own/particulars": [
      worded("department", { text: "青山县水务局" }),
      worded("code", { text: "332" }),
      worded("short-name", { text: "水务" }),
      worded("year", { text: String(year) }),
      worded("unit", { text: "万元" }),
      worded("nature", { text: agency ? "行政" : "公益一类事业单位" }),
      worded("layout", { text: standard.profiles.get(profile)!.label.zh }),
    ],
    "own/accounts": inOne([...compared(made), ...bought(made), ...counted(made)]),
    "own/subjects": subjects(made),
  };
}

/** Lines that are given in pieces. */
function inOne(lines: readonly ContentLine[]): ContentLine[] {
  const all = new Map<string, ContentLine>();
  for (const line of lines) {
    const values = { ...all.get(line.key)?.values, ...line.values };
    all.set(line.key, { ...line, values });
  }
  return [...all.values()];
}

/** Figures of the year before and of the opening budget. */
function compared({ items, last, planned, threePublic }: MadeAccounts): ContentLine[] {
  const fiscal = items.filter(({ fund }) => !["service", "commercial"].includes(fund));
  const received = sum(fiscal, gained);
  const was = (now: number, nth: number) => printed(before(now, last[nth]!));
  const due = (now: number, nth: number) => printed(before(now, planned[nth]!));
  // What was spent of every fund, and no more than there was.
  const spentThen = (of: readonly number[]) => sum(fiscal, (one) => spentBefore(one, items, of));
  const [whole, lastReceived] = [
    before(
      sum(items, (one) => gained(one) + one.opening),
      last[0]!,
    ),
    before(received, last[2]!),
  ];
  const lastTotal = printed(Math.max(whole, lastReceived, spentThen(last)));
  const lastPublic = threePublic.map((now, nth) => before(now, last[4 + nth]!));
  const [travel = 0, purchase = 0, running = 0, hospitality = 0] = lastPublic;
  const operating = sum(items, (one) => (one.fund === "general" ? one.operating : 0));
  return [
    worded("income", { last: lastTotal }),
    worded("spending", { last: lastTotal }),
    worded("appropriation-income", { last: printed(lastReceived), budget: due(received, 4) }),
    worded("appropriation-spending", {
      ...{ last: printed(spentThen(last)), budget: printed(spentThen(planned)) },
    }),
    worded("three-public", { last: printed(travel + purchase + running + hospitality) }),
    worded("three-public.travel", { last: money(travel) }),
    worded("three-public.vehicles", { last: money(purchase + running) }),
    worded("purchase", { last: money(purchase) }),
    worded("running", { last: money(running) }),
    worded("three-public.hospitality", { last: money(hospitality) }),
    worded("agency-operating", { last: was(operating, 8) }),
  ];
}

function bought({ bought: parts, smaller: [small = 0, micro = 0], ...made }: MadeAccounts) {
  const whole = sum(parts, (one) => one);
  const granted = Math.floor((whole * small) / 10);
  return [
    worded("procurement", { final: printed(whole) }),
    worded("procurement.goods", { final: money(parts[0]!) }),
    worded("procurement.works", { final: money(parts[1]!) }),
    worded("procurement.services", { final: money(parts[2]!) }),
    worded("small", { final: printed(granted) }),
    worded("micro", { final: money(Math.floor((granted * micro) / 10)) }),
    worded("receptions", { final: money(made.threePublic[3]!) }),
    worded("assessed", { final: money(made.counts[0]! > 0 ? made.assessed : 0) }),
    worded("evaluated", {
      final: money(made.counts[0]! > 0 && made.counts[1]! > 0 ? made.assessed % 9000 : 0),
    }),
  ];
}

const cars = ["leaders", "main", "messages", "emergency", "enforcement", "special", "retired"];

/** How many of each: nothing where no money was spent on it. */
function counted({ counts, threePublic, year }: MadeAccounts): ContentLine[] {
  const [travel = 0, purchase = 0, , hospitality = 0] = threePublic;
  const some = (money: number, count: number) => (money === 0 ? 0 : count + 1);
  const kinds = counts.slice(8, 8 + cars.length);
  const kept = sum(kinds, (one) => one);
  const many = (key: string, count: number) => worded(key, { count: String(count) });
  return [
    many("delegations", some(travel, counts[2]!)),
    many("travellers", some(travel, counts[2]! + counts[3]!)),
    many("vehicles-bought", some(purchase, counts[4]! % 3)),
    many("vehicles-kept", kept),
    many("receptions", some(hospitality, counts[5]!)),
    many("guests", some(hospitality, counts[5]! * 7 + counts[6]!)),
    many("foreign-receptions", 0),
    many("cars", kept),
    ...kinds.map((count, nth) => many(`cars.${cars[nth]!}`, count)),
    ...(year >= 2022
      ? [many("equipment", counts[15]!)]
      : [many("equipment-common", counts[15]!), many("equipment-special", counts[7]!)]),
    many("assessed", counts[0]!),
    many("evaluated", counts[0]! > 0 ? counts[1]! : 0),
  ];
}

/** What was spent on an item before, or was to be. @param of none, the same, more or less, by place */
const spentBefore = (item: Item, items: readonly Item[], of: readonly number[]): number =>
  before(spentOn(item), of[(9 + items.indexOf(item)) % of.length]!);

/** What each 项 of the general public budget was given and spent before. */
function subjects({ items, last, planned }: MadeAccounts): ContentLine[] {
  const general = items.filter(({ fund }) => fund === "general");
  const lines = byCode(general, (item) => ({
    budget: spentBefore(item, items, planned),
    last: spentBefore(item, items, last),
  }));
  // Nothing at all is said by a nought in the total.
  return lines.map((line) =>
    line.key === "total"
      ? { ...line, values: { budget: "0.00", last: "0.00", ...line.values } }
      : line,
  );
}

const texts: readonly (readonly [section: string, paragraph: string, text: string])[] = [
  ["部门概况", "部门职责", "负责全县水资源管理、防汛抗旱和农村供水。"],
  ["部门概况", "机构设置", "纳入决算编制范围的单位按批准的机构方案设置。"],
  ["收入支出决算总体情况说明", "收入增减原因", "工程建设资金随年度计划调整。"],
  ["收入支出决算总体情况说明", "支出增减原因", "实施的工程有变化。"],
  ["财政拨款收入支出决算总体情况说明", "收入比上年增减原因", "财政拨款随任务调整。"],
  ["财政拨款收入支出决算总体情况说明", "支出比上年增减原因", "实施的项目有变化。"],
  ["财政拨款收入支出决算总体情况说明", "收入与预算差异原因", "年中追加和收回了部分资金。"],
  ["财政拨款收入支出决算总体情况说明", "支出与预算差异原因", "年中调整了项目安排。"],
  ["一般公共预算财政拨款支出决算情况说明", "增减原因", "人员和项目有变化。"],
  ["“三公”经费支出决算情况说明", "与预算差异原因", "按实际需要从严安排。"],
  ["“三公”经费支出决算情况说明", "比上年增减原因", "公务活动有变化。"],
  ...["因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"].flatMap((name) => [
    ["“三公”经费支出决算情况说明", `${name}与预算差异原因`, "公务活动比年初安排有变化。"] as const,
    ["“三公”经费支出决算情况说明", `${name}比上年增减原因`, "公务活动比上年有变化。"] as const,
  ]),
  ["部门概况", "重点工作完成情况", "完成灌区改造和水库除险，农村供水保证率稳步提高。"],
  ["预算绩效管理情况", "绩效自评结果", "各项目按绩效目标完成，结果已用于下年预算安排。"],
  ["部门整体支出绩效评价报告", "", "部门整体支出管理规范，绩效目标全部完成。"],
  ["机关运行经费支出情况", "增减原因", "定额标准调整。"],
  ["预算绩效情况说明", "绩效自评结果", "各项目按绩效目标完成，结果已用于下年预算安排。"],
  ...allSubjects.map(
    (code) => ["一般公共预算财政拨款支出决算情况说明", code, "年中按实际进度调整了安排。"] as const,
  ),
];

export const accountsNarrative = (): ContentLine[] =>
  list(texts.map(([section, paragraph, text]) => ({ section, paragraph, text })));
