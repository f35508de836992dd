import fc from "fast-check";
import type { ContentLine, Contents, SheetContents } from "../../src/model/contents.ts";
import { nameOf } from "../../src/standard/skeletons.ts";
import { type Item, type Made, printed, sum } from "./made-items.ts";
import { anyItems, maybe } from "./made-subjects.ts";
import { goods, institutions, narrative, prior, targets } from "./made-words.ts";

/** A department that was never anywhere, every figure of which agrees with every other. */
export const madeBudget = (profile: string): fc.Arbitrary<Contents> =>
  fc
    .record({
      items: anyItems,
      year: fc.integer({ min: 2019, max: 2026 }),
      agency: fc.boolean(),
      units: fc.integer({ min: 1, max: 4 }),
      threePublic: fc.tuple(maybe, maybe, maybe, maybe).map((all) => all.map((one) => one % 6000)),
      priorShares: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 }),
      bought: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 900 })),
        {
          maxLength: 3,
        },
      ),
      assets: fc.tuple(maybe, maybe, maybe, maybe),
      targets: fc.integer({ min: 1, max: 4 }),
    })
    .map((made) => budgetOf(profile, made));

/** The same with a budget of Hebei. */
export const madeDepartment: fc.Arbitrary<Contents> = madeBudget("hebei");

/** The budget that follows from what was made. */
export function budgetOf(profile: string, every: Made): Contents {
  const made = { ...every, items: itemsIn(profile, every.items) };
  const sheets = new Map<string, SheetContents>([
    ...Object.entries(tablesOf(made)).map(([id, lines]): [string, SheetContents] => [
      `budget/${id}`,
      { lines, note: null },
    ]),
    ...Object.entries({
      ...goods(profile, made),
      ...institutions(made),
      ...targets(made),
      ...prior(made),
    }).map(([id, lines]): [string, SheetContents] => [id, { lines, note: null }]),
    ["own/narrative", { lines: narrative(), note: null }],
  ]);
  sheets.delete(profile === "shanghai" ? "budget/three-public" : "budget/three-public-across");
  const { year } = made;
  return {
    ...{ profile, year, department: "青山县水务局", code: "332", shortName: "水务" },
    sheets,
  };
}

/** Shanghai has no column for what is carried over, nor for commercial expenditure. */
function itemsIn(profile: string, items: readonly Item[]): Item[] {
  if (profile !== "shanghai") return [...items];
  return items
    .filter(({ fund }) => fund !== "commercial")
    .map((item) => ({ ...item, opening: 0, closing: 0 }));
}

export type Amounts = Readonly<Record<string, number>>;

/** A line with its amounts; nothing is left blank. */
export const line = (key: string, amounts: Amounts): ContentLine => ({
  key,
  label: null,
  values: Object.fromEntries(
    Object.entries(amounts)
      .filter(([, value]) => value !== 0)
      .map(([column, value]) => [column, printed(value)]),
  ),
});

/** Named as in the catalogue of a year that has them all. */
const nameIn = (key: string): string | null =>
  nameOf(key.startsWith("3") ? "department-economic" : "functional", key, 2023);

/** The total, then every 类, 款 and 项 with what its items add to. */
export function byCode<T extends { readonly code: string }>(
  items: readonly T[],
  amounts: (item: T) => Amounts,
): ContentLine[] {
  if (items.length === 0) return [];
  const lines = new Map<string, Record<string, number>>();
  for (const item of items) {
    const { code } = item;
    for (const key of new Set(["total", code.slice(0, 3), code.slice(0, 5), code])) {
      const all = lines.get(key) ?? {};
      for (const [column, value] of Object.entries(amounts(item))) {
        all[column] = (all[column] ?? 0) + value;
      }
      lines.set(key, all);
    }
  }
  return [...lines].map(([key, all]) => ({ ...line(key, all), label: nameIn(key) }));
}

export const spentOn = ({ basic, project }: Item): number => basic + project;
export const gained = (item: Item): number => spentOn(item) + item.closing - item.opening;

function tablesOf({ items, threePublic }: Made): Record<string, readonly ContentLine[]> {
  const of = (fund: Item["fund"]) => items.filter((item) => item.fund === fund);
  const fiscal = items.filter(({ fund }) => !["service", "commercial"].includes(fund));
  const [travel = 0, purchase = 0, running = 0, hospitality = 0] = threePublic;
  const both = (value: number) => ({ total: value, "general-public": value });
  const vehicles = purchase + running;
  return {
    ...summaries(items, fiscal),
    income: byCode(items, (item) => ({
      total: gained(item) + item.opening,
      subtotal: gained(item),
      [fiscal.includes(item) ? "appropriation" : item.fund]: gained(item),
      "carry-over": item.opening,
    })),
    expenditure: byCode(items, (item) => ({
      total: spentOn(item),
      basic: item.basic,
      [item.fund === "commercial" ? "commercial" : "project"]: item.project,
    })),
    "general-public-expenditure": byCode(of("general"), (item) => ({
      ...{ total: spentOn(item), basic: item.basic, personnel: item.personnel },
      ...{ operating: item.operating, project: item.project },
    })),
    "basic-expenditure": economic(of("general"), Math.min(running, 900)),
    "government-fund-expenditure": byCode(of("government-fund"), plain),
    "state-capital-expenditure": byCode(of("state-capital"), plain),
    "three-public-across": [
      line("line-1", {
        ...{ total: travel + vehicles + hospitality, travel, hospitality, vehicles },
        ...{ purchase, running, operating: sum(of("general"), (one) => one.operating) },
      }),
    ],
    "three-public": [
      line("total", both(travel + vehicles + hospitality)),
      line("three-public", both(travel + vehicles + hospitality)),
      line("three-public.travel", both(travel)),
      line("three-public.vehicles", both(vehicles)),
      line("vehicles.purchase", both(purchase)),
      line("vehicles.running", both(running)),
      line("three-public.hospitality", both(hospitality)),
    ],
  };
}

const plain = (item: Item): Amounts => ({
  ...{ total: spentOn(item), basic: item.basic, project: item.project },
});

/** 部门收支总表 and 财政拨款收支总表. */
function summaries(items: readonly Item[], fiscal: readonly Item[]) {
  const [opening, closing] = [sum(items, (one) => one.opening), sum(items, (one) => one.closing)];
  const [income, spent] = [sum(items, gained), sum(items, spentOn)];
  const classes = [...new Set(items.map(({ code }) => code.slice(0, 3)))];
  const sources = {
    general: "general-public",
    service: "service",
    commercial: "commercial",
  } as const;
  const sourceOf = (fund: Item["fund"]) =>
    (sources as Partial<Record<Item["fund"], string>>)[fund] ?? fund;
  const bySource = (from: readonly Item[], key: string, value: (item: Item) => number) =>
    [...new Set(from.map(({ fund }) => fund))].map((fund) =>
      line(`${key}${sourceOf(fund)}`, {
        amount: sum(
          from.filter((one) => one.fund === fund),
          value,
        ),
      }),
    );
  const byFund = (from: readonly Item[], value: (item: Item) => number): Amounts =>
    from.reduce<Record<string, number>>(
      (all, item) => {
        const source = sourceOf(item.fund);
        return {
          ...all,
          total: all["total"]! + value(item),
          [source]: (all[source] ?? 0) + value(item),
        };
      },
      { total: 0 },
    );
  const ofFiscal = (value: (item: Item) => number) => sum(fiscal, value);
  return {
    "income-expenditure": [
      ...bySource(items, "income.source.", gained),
      line("income.of-year", { amount: income }),
      line("income.carry-over", { amount: opening }),
      line("income.total", { amount: income + opening }),
      ...classes.map((code) =>
        line(`expenditure.class.${code}`, {
          amount: sum(
            items.filter((one) => one.code.startsWith(code)),
            spentOn,
          ),
        }),
      ),
      line("expenditure.of-year", { amount: spent }),
      line("expenditure.carry-over", { amount: closing }),
      line("expenditure.total", { amount: spent + closing }),
    ],
    appropriation: [
      ...bySource(fiscal, "income.source.", gained),
      line("income.of-year", { amount: ofFiscal(gained) }),
      line("income.carry-over", { amount: ofFiscal((one) => one.opening) }),
      ...bySource(fiscal, "income.carry-over-of.", (one) => one.opening),
      line("income.total", { amount: ofFiscal((one) => gained(one) + one.opening) }),
      ...classes.map((code) =>
        line(
          `expenditure.class.${code}`,
          byFund(
            fiscal.filter((one) => one.code.startsWith(code)),
            spentOn,
          ),
        ),
      ),
      line("expenditure.of-year", byFund(fiscal, spentOn)),
      line(
        "expenditure.carry-over",
        byFund(fiscal, (one) => one.closing),
      ),
      line(
        "expenditure.total",
        byFund(fiscal, (one) => spentOn(one) + one.closing),
      ),
    ],
  };
}

/** 基本支出 by economic subjects; the running of vehicles stands in its own. */
export function economic(items: readonly Item[], running: number): ContentLine[] {
  const [people, office] = [sum(items, (one) => one.personnel), sum(items, (one) => one.operating)];
  const thirds = (whole: number) => [Math.floor(whole / 3), Math.floor(whole / 5)];
  const [wages = 0, bonus = 0] = thirds(people);
  const driven = Math.min(running, Math.floor(office / 4));
  const [paper = 0, trips = 0] = thirds(office - driven);
  const parts: readonly (readonly [code: string, column: string, value: number])[] = [
    ["30101", "personnel", wages],
    ["30103", "personnel", bonus],
    ["30199", "personnel", people - wages - bonus],
    ["30201", "operating", paper],
    ["30211", "operating", trips],
    ["30231", "operating", driven],
    ["30299", "operating", office - driven - paper - trips],
  ];
  return byCode(
    parts
      .filter(([, , value]) => value > 0)
      .map(([code, column, value]) => ({ code, column, value })),
    ({ column, value }) => ({ total: value, [column]: value }),
  );
}
