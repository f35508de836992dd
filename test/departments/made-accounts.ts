import fc from "fast-check";
import type { ContentLine, Contents, SheetContents } from "../../src/model/contents.ts";
import { standard } from "../../src/standard/index.ts";
import { type Amounts, byCode, economic, gained, line, spentOn } from "./made-department.ts";
import { type Item, type MadeAccounts, sum } from "./made-items.ts";
import { assessedProjects } from "./made-accounts-projects.ts";
import { accountsNarrative, further } from "./made-accounts-words.ts";
import { before } from "./made-words.ts";
import { amount, anyItems, maybe } from "./made-subjects.ts";

/** The accounts of a department that was never anywhere, every figure of which agrees with every other. */
export const madeAccounts = (profile: string): fc.Arbitrary<Contents> =>
  fc
    .record({
      items: anyItems,
      year: fc.integer({ min: 2020, max: 2026 }),
      agency: fc.boolean(),
      threePublic: fc.tuple(maybe, maybe, maybe, maybe).map((all) => all.map((one) => one % 6000)),
      planned: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
      last: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 20, maxLength: 20 }),
      bought: fc.tuple(maybe, maybe, maybe).map((all) => all.map((one) => one % 90_000)),
      smaller: fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })),
      counts: fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 16, maxLength: 16 }),
      assessed: amount,
    })
    .map((made) => accountsOf(profile, withinTheYear(made)));

/** No more was assessed than was spent, and what is run is kept. */
function withinTheYear(made: MadeAccounts): MadeAccounts {
  const assessed = Math.min(made.assessed, sum(made.items, spentOn));
  const counts = made.counts.map((count, nth) =>
    nth === 8 && made.threePublic[2]! > 0 ? count + 1 : count,
  );
  return { ...made, assessed, counts };
}

/** The accounts that follow from what was made. */
export function accountsOf(profile: string, made: MadeAccounts): Contents {
  const { year } = made;
  const all = {
    ...tablesIn(profile, made),
    ...further(profile, made),
    ...(profile === "sichuan" ? assessedProjects(made) : {}),
    "own/narrative": accountsNarrative(),
  };
  const sheets = Object.entries(all).map(([id, lines]): [string, SheetContents] => [
    id,
    { lines, note: null },
  ]);
  return {
    ...{ profile, year, department: "青山县水务局", code: "332", shortName: "水务" },
    sheets: new Map(sheets),
  };
}

/** The tables an authority publishes. */
function tablesIn(profile: string, made: MadeAccounts): Record<string, readonly ContentLine[]> {
  const { accounts } = standard.profiles.get(profile)!;
  const published = accounts.filter(({ optional }) => !optional).map(({ sheet }) => sheet);
  return Object.fromEntries(
    Object.entries(tablesOf(made)).filter(([id]) => published.includes(id)),
  );
}

const sources = {
  general: "general-public",
  "government-fund": "government-fund",
  "state-capital": "state-capital",
  service: "service",
  commercial: "commercial",
} as const;

const ofFund = (items: readonly Item[], fund: Item["fund"]) =>
  items.filter((item) => item.fund === fund);

function tablesOf(made: MadeAccounts): Record<string, readonly ContentLine[]> {
  const { items, threePublic } = made;
  const general = ofFund(items, "general");
  const fiscal = items.filter(({ fund }) => !["service", "commercial"].includes(fund));
  const [, , running = 0] = threePublic;
  const fund = (of: Item["fund"], amounts: (item: Item) => Amounts) =>
    byCode(ofFund(items, of), amounts);
  return {
    "final-accounts/income-expenditure": summary(items),
    "final-accounts/income": byCode(items, (item) => ({
      total: gained(item),
      [fiscal.includes(item) ? "appropriation" : item.fund]: gained(item),
    })),
    "final-accounts/expenditure": byCode(items, (item) => ({
      total: spentOn(item),
      basic: item.basic,
      [item.fund === "commercial" ? "commercial" : "project"]: item.project,
    })),
    "final-accounts/appropriation": appropriation(fiscal),
    "final-accounts/general-public-expenditure": byCode(general, plain),
    "final-accounts/basic-expenditure": inRuns(economic(general, Math.min(running, 900))),
    "final-accounts/government-fund": fund("government-fund", (item) => ({
      ...{ opening: item.opening, income: gained(item), ...plain(item), closing: item.closing },
    })),
    "final-accounts/state-capital": fund("state-capital", (item) => ({
      ...{ opening: item.opening, income: gained(item), ...plain(item), closing: item.closing },
    })),
    "final-accounts/state-capital-expenditure": fund("state-capital", plain),
    "final-accounts/appropriation-detail": byCode(fiscal, (item) => ({ total: spentOn(item) })),
    "final-accounts/general-public-detail": byCode(general, (item) => ({ total: spentOn(item) })),
    "final-accounts/general-public-projects": byCode(
      general.filter(({ project }) => project > 0),
      ({ project }) => ({ total: project }),
    ),
    "final-accounts/three-public": [line("line-1", threePublicOf(made))],
  };
}

const plain = (item: Item): Amounts => ({
  ...{ total: spentOn(item), basic: item.basic, project: item.project },
});

/** Each side of 基本支出 has figures in a column of its own. */
const inRuns = (lines: readonly ContentLine[]): ContentLine[] =>
  lines.map(({ values, ...rest }) => {
    const { total: _, ...sides } = values;
    return { ...rest, values: sides };
  });

function summary(items: readonly Item[]): ContentLine[] {
  const [opening, closing] = [sum(items, (one) => one.opening), sum(items, (one) => one.closing)];
  const [income, spent] = [sum(items, gained), sum(items, spentOn)];
  return [
    ...bySource(items, "income.source.", gained),
    line("income.of-year", { amount: income }),
    line("income.carry-over", { amount: opening }),
    line("income.total", { amount: income + opening }),
    ...byClass(items, (some) => ({ amount: sum(some, spentOn) })),
    line("expenditure.of-year", { amount: spent }),
    line("expenditure.carry-over", { amount: closing }),
    line("expenditure.total", { amount: spent + closing }),
  ];
}

function appropriation(fiscal: readonly Item[]): ContentLine[] {
  const whole = (value: (item: Item) => number) => sum(fiscal, value);
  const byFund = (items: readonly Item[], value: (item: Item) => number): Amounts => ({
    total: sum(items, value),
    "general-public": sum(ofFund(items, "general"), value),
    "government-fund": sum(ofFund(items, "government-fund"), value),
    "state-capital": sum(ofFund(items, "state-capital"), value),
  });
  return [
    ...bySource(fiscal, "income.source.", gained),
    line("income.of-year", { amount: whole(gained) }),
    line("income.carry-over", { amount: whole((one) => one.opening) }),
    ...bySource(fiscal, "income.carry-over-of.", (one) => one.opening),
    line("income.total", { amount: whole((one) => gained(one) + one.opening) }),
    ...byClass(fiscal, (some) => byFund(some, spentOn)),
    line("expenditure.of-year", byFund(fiscal, spentOn)),
    line(
      "expenditure.carry-over",
      byFund(fiscal, (one) => one.closing),
    ),
    line(
      "expenditure.total",
      byFund(fiscal, (one) => spentOn(one) + one.closing),
    ),
  ];
}

const bySource = (items: readonly Item[], key: string, value: (item: Item) => number) =>
  [...new Set(items.map(({ fund }) => fund))].map((fund) =>
    line(`${key}${sources[fund]}`, { amount: sum(ofFund(items, fund), value) }),
  );

const byClass = (items: readonly Item[], amounts: (some: readonly Item[]) => Amounts) =>
  [...new Set(items.map(({ code }) => code.slice(0, 3)))].map((code) =>
    line(`expenditure.class.${code}`, amounts(items.filter((one) => one.code.startsWith(code)))),
  );

function threePublicOf({ threePublic, planned }: MadeAccounts): Amounts {
  const side = (name: string, [travel, purchase, running, hospitality]: readonly number[]) => ({
    [`${name}-total`]: travel! + purchase! + running! + hospitality!,
    [`${name}-travel`]: travel!,
    [`${name}-vehicles`]: purchase! + running!,
    [`${name}-purchase`]: purchase!,
    [`${name}-running`]: running!,
    [`${name}-hospitality`]: hospitality!,
  });
  const budget = threePublic.map((now, nth) => before(now, planned[nth]!));
  return { ...side("budget", budget), ...side("final", threePublic) };
}
