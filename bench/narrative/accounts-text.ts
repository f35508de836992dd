import { compared, money, percent } from "./chance.ts";
import type { Department, Item } from "./department.ts";

const reasons = [
  "主要原因是本年度重点工程集中开工，按进度拨付的资金增多",
  "主要原因是厉行节约，严格控制一般性支出，部分事项推迟到下一年度办理",
  "主要原因是人员变动和社会保险缴费基数调整",
  "主要原因是上级专项资金下达时间和规模与上年不同",
  "主要原因是年中按规定调整预算，统筹安排了急需的民生事项",
];

const spent = ({ basic, project }: Item): number => basic + project;

/** The paragraphs of 部门决算情况说明 from the overview to the items. */
export function accountsText(one: Department): string[] {
  const { total, fiscal, before, year, basic, project } = one;
  return [
    "第三部分 部门决算情况说明",
    "一、收入支出决算总体情况说明",
    `${year}年度收入、支出决算总计${money(total)}。${compared(total, before, year)}，${one.chance.one(reasons)}。`,
    "二、收入决算情况说明",
    `${year}年度收入合计${money(total)}，其中：财政拨款收入${money(fiscal)}，占${percent(fiscal, total)}；事业收入${money(total - fiscal)}，占${percent(total - fiscal, total)}。`,
    "三、支出决算情况说明",
    `${year}年度支出合计${money(total)}，其中：基本支出${money(basic)}，占${percent(basic, total)}；项目支出${money(project)}，占${percent(project, total)}。`,
    "四、支出决算功能分类情况说明",
    ...structured(one),
    "五、支出决算具体情况说明",
    ...one.items.map((item, nth) => itemText(one, item, nth + 1)),
    ...basicText(one),
  ];
}

/** Every class with its share of the whole. */
function structured({ items, total, year }: Department): string[] {
  const classes = new Map<string, number>();
  for (const item of items) {
    classes.set(item.names[0], (classes.get(item.names[0]) ?? 0) + spent(item));
  }
  const told = [...classes].map(
    ([name, value]) => `${name}${money(value)}，占${percent(value, total)}`,
  );
  return [`${year}年度支出${money(total)}，主要用于以下方面：${told.join("；")}。`];
}

/** 1.农林水支出（类）水利（款）防汛（项）: amount, completion, reason. */
function itemText({ chance }: Department, item: Item, nth: number): string {
  const [of, group, name] = item.names;
  const now = spent(item);
  const way = now > item.budget ? "大于" : "小于";
  const told = now === item.budget ? "决算数与预算数持平" : `决算数${way}预算数`;
  return `${nth}.${of}（类）${group}（款）${name}（项）：年初预算为${money(item.budget)}，支出决算为${money(now)}，完成年初预算的${percent(now, item.budget)}。${told}，${chance.one(reasons)}。`;
}

const peopleItems = ["基本工资", "津贴补贴", "奖金", "机关事业单位基本养老保险缴费", "住房公积金"];
const runningItems = ["办公费", "水费", "电费", "差旅费", "维修（护）费", "劳务费", "工会经费"];

function basicText(one: Department): string[] {
  const { basic, people, running, year, chance } = one;
  const told = (names: readonly string[], total: number) =>
    chance
      .parts(total, names.length)
      .map((value, nth) => `${names[nth]!}${money(value)}`)
      .join("、");
  const [abroad, cars, guests] = [0, chance.between(500, 9_000), chance.between(100, 4_000)];
  const trips = chance.between(5, 60);
  const before = cars + guests + chance.between(10, 2_000);
  return [
    "六、基本支出决算情况说明",
    `${year}年度基本支出${money(basic)}，其中：人员经费${money(people)}，包括：${told(peopleItems, people)}；公用经费${money(running)}，包括：${told(runningItems, running)}。`,
    "七、“三公”经费支出决算情况说明",
    "（一）总体情况说明",
    `${year}年度“三公”经费支出决算为${money(cars + guests)}，${compared(cars + guests, before, year)}，${chance.one(reasons)}。`,
    "（二）具体情况说明",
    `1.因公出国（境）费支出决算为${money(abroad)}，与${year - 1}年相比无增减变化。全年没有安排因公出国（境）团组。`,
    `2.公务用车购置及运行维护费支出决算为${money(cars)}，占${percent(cars, cars + guests)}，全部为公务用车运行维护费。年末公务用车保有量${chance.between(1, 9)}辆。`,
    `3.公务接待费支出决算为${money(guests)}，占${percent(guests, cars + guests)}。全年国内公务接待${trips}批次，${trips * 6}人次。`,
    "八、机关运行经费支出说明",
    `${year}年度机关运行经费支出${money(running)}，${compared(running, Math.floor(running * 1.1), year)}，${chance.one(reasons)}。`,
  ];
}
