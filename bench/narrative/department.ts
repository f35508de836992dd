import { Chance } from "./chance.ts";

/** One line of expenditure by function, in hundredths of 万元. */
export interface Item {
  readonly code: string;
  /** 类, 款 and 项 by name. */
  readonly names: readonly [string, string, string];
  readonly basic: number;
  readonly project: number;
  readonly budget: number;
}

/** The accounts of a made department: everything its text and tables say follows from these. */
export interface Department {
  readonly name: string;
  readonly year: number;
  readonly items: readonly Item[];
  readonly basic: number;
  readonly project: number;
  readonly total: number;
  /** What of the income the treasury paid; the rest the department earned. */
  readonly fiscal: number;
  readonly before: number;
  readonly people: number;
  readonly running: number;
  readonly chance: Chance;
}

const places = ["青岩", "柳湾", "云岭", "石渡", "南坪", "溪口", "长桥", "白沙", "松原", "双河"];
const duties = [
  "水利",
  "医疗保障",
  "农业农村",
  "民政",
  "教育体育",
  "自然资源",
  "交通运输",
  "文化旅游",
];

const items: readonly (readonly [string, string, string, string])[] = [
  ["2010301", "一般公共服务支出", "政府办公厅（室）及相关机构事务", "行政运行"],
  ["2010302", "一般公共服务支出", "政府办公厅（室）及相关机构事务", "一般行政管理事务"],
  ["2013202", "一般公共服务支出", "组织事务", "公务员事务"],
  ["2050803", "教育支出", "进修及培训", "培训支出"],
  ["2069999", "科学技术支出", "其他科学技术支出", "其他科学技术支出"],
  ["2080501", "社会保障和就业支出", "行政事业单位养老支出", "行政单位离退休"],
  ["2080505", "社会保障和就业支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出"],
  ["2080506", "社会保障和就业支出", "行政事业单位养老支出", "机关事业单位职业年金缴费支出"],
  ["2080801", "社会保障和就业支出", "抚恤", "死亡抚恤"],
  ["2101101", "卫生健康支出", "行政事业单位医疗", "行政单位医疗"],
  ["2101102", "卫生健康支出", "行政事业单位医疗", "事业单位医疗"],
  ["2101103", "卫生健康支出", "行政事业单位医疗", "公务员医疗补助"],
  ["2110301", "节能环保支出", "污染防治", "大气"],
  ["2120501", "城乡社区支出", "城乡社区环境卫生", "城乡社区环境卫生"],
  ["2130104", "农林水支出", "农业农村", "事业运行"],
  ["2130122", "农林水支出", "农业农村", "农业生产发展"],
  ["2130305", "农林水支出", "水利", "水利工程建设"],
  ["2130306", "农林水支出", "水利", "水利工程运行与维护"],
  ["2130311", "农林水支出", "水利", "水资源节约管理与保护"],
  ["2130314", "农林水支出", "水利", "防汛"],
  ["2130335", "农林水支出", "水利", "农村人畜饮水"],
  ["2210201", "住房保障支出", "住房改革支出", "住房公积金"],
  ["2210203", "住房保障支出", "住房改革支出", "购房补贴"],
  ["2240106", "灾害防治及应急管理支出", "应急管理事务", "安全监管"],
];

/** What the treasury pays of an item. */
export const fiscalOf = ({ basic, project }: Pick<Item, "basic" | "project">): number =>
  basic + project - Math.floor((basic + project) / 10);

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** The department of a number: every number another name, other amounts, the same forms. */
export function department(nth: number): Department {
  const chance = new Chance(nth * 7919 + 11);
  const kept = items.map(([code, ...names]): Item => {
    const basic = chance.between(0, 3) === 0 ? 0 : chance.between(2_000, 900_000);
    const project = basic > 0 && chance.between(0, 1) === 0 ? 0 : chance.between(5_000, 4_000_000);
    const budget = Math.max(1_000, Math.floor(((basic + project) * chance.between(80, 125)) / 100));
    return { code, names, basic, project, budget };
  });
  const [basic, project] = [sum(kept.map((one) => one.basic)), sum(kept.map((one) => one.project))];
  const total = basic + project;
  const [people, running] = chance.parts(basic, 2) as [number, number];
  return {
    name: `${places[nth % places.length]!}县${duties[Math.floor(nth / places.length) % duties.length]!}局`,
    year: 2023,
    ...{ items: kept, basic, project, total, people, running, chance },
    fiscal: sum(kept.map(fiscalOf)),
    before: Math.floor((total * chance.between(85, 120)) / 100),
  };
}
