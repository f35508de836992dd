import { defineNarrative } from "../../../model/define-narrative.ts";
import type { NarrativePart, NarrativePieces } from "../../../model/narrative-section.ts";
import { accountsBasis, sentence, withLastYear } from "../accounts-words.ts";

const section = "“三公”经费支出决算情况说明";
const cell = (column: string) => `final-accounts/three-public!line-1:${column}`;
const last = (line: string) => `own/accounts!${line}:last`;
const count = (line: string) => `own/accounts!${line}:count`;

/** One item against its budget and the year before, and what was done for it. */
const item = (name: string, slot: string, done: NarrativePieces): NarrativePart =>
  sentence(
    {
      compare: {
        ...{ now: slot, before: `planned-${slot}` },
        increase: `${name}预算为{planned-${slot}}，支出决算为{${slot}}，完成预算的{completion}`,
        decrease: `${name}预算为{planned-${slot}}，支出决算为{${slot}}，完成预算的{completion}`,
        same: `${name}预算为{planned-${slot}}，支出决算为{${slot}}，完成预算的{completion}`,
        nothing: `${name}支出决算为{${slot}}，没有安排预算`,
        begun: `${name}支出决算为{${slot}}，没有安排预算`,
        under: `${name}预算为{planned-${slot}}，支出决算为{${slot}}`,
        reason: { section, paragraph: `${name}与预算差异原因` },
      },
    },
    "。",
    {
      compare: withLastYear({
        ...{ name: "支出决算", now: slot, before: `last-${slot}` },
        reason: { section, paragraph: `${name}比上年增减原因` },
      }),
    },
    "。",
    ...done,
  );

export const accountsThreePublicText = defineNarrative({
  id: "accounts/three-public",
  label: { zh: section, en: "three public expenses" },
  why: "“三公”经费要公开总额和分项，与预算、上年决算比，并说明团组、车辆、接待的数量。",
  basis: accountsBasis,
  since: 2019,
  facts: {
    planned: cell("budget-total"),
    total: cell("final-total"),
    "last-total": last("three-public"),
    "planned-travel": cell("budget-travel"),
    travel: cell("final-travel"),
    "last-travel": last("three-public.travel"),
    "planned-vehicles": cell("budget-vehicles"),
    vehicles: cell("final-vehicles"),
    "last-vehicles": last("three-public.vehicles"),
    purchase: cell("final-purchase"),
    running: cell("final-running"),
    "planned-hospitality": cell("budget-hospitality"),
    hospitality: cell("final-hospitality"),
    "last-hospitality": last("three-public.hospitality"),
    delegations: count("delegations"),
    travellers: count("travellers"),
    bought: count("vehicles-bought"),
    kept: count("vehicles-kept"),
    receptions: count("receptions"),
    guests: count("guests"),
    foreign: count("foreign-receptions"),
    "foreign-guests": count("foreign-guests"),
  },
  parts: [
    { heading: section, level: 1 },
    { heading: "“三公”经费支出决算总体情况", level: 2 },
    sentence({
      compare: {
        ...{ now: "total", before: "planned" },
        increase:
          "{year}年度“三公”经费支出预算为{planned}，支出决算为{total}，完成预算的{completion}，决算数大于预算数",
        decrease:
          "{year}年度“三公”经费支出预算为{planned}，支出决算为{total}，完成预算的{completion}，决算数小于预算数",
        same: "{year}年度“三公”经费支出预算为{planned}，支出决算为{total}，完成预算的{completion}，决算数与预算数持平",
        nothing: "{year}年度没有安排“三公”经费预算，没有发生“三公”经费支出",
        begun: "{year}年度“三公”经费支出决算为{total}，没有安排预算",
        under: "{year}年度“三公”经费支出预算为{planned}，支出决算为{total}",
        reason: { section, paragraph: "与预算差异原因" },
      },
    }),
    sentence({
      compare: withLastYear({
        ...{ name: "“三公”经费支出", now: "total", before: "last-total" },
        reason: { section, paragraph: "比上年增减原因" },
      }),
    }),
    { chart: "accounts-three-public-structure" },
    { heading: "“三公”经费支出决算具体情况", level: 2 },
    item("因公出国（境）费", "travel", [
      {
        when: { some: ["travel"] },
        say: ["全年安排因公出国（境）团组{delegations}个，累计{travellers}人次"],
        otherwise: [
          {
            when: { untold: ["delegations", "travellers"] },
            say: ["全年没有安排因公出国（境）"],
          },
        ],
      },
    ]),
    item("公务用车购置及运行维护费", "vehicles", [
      { when: { some: ["vehicles"] }, say: ["其中："] },
      {
        when: { some: ["purchase"] },
        say: ["公务用车购置费支出{purchase}，当年购置公务用车{bought}辆；"],
      },
      { when: { some: ["running"] }, say: ["公务用车运行维护费支出{running}，"] },
      "年末公务用车保有量{kept}辆",
    ]),
    item("公务接待费", "hospitality", [
      {
        when: { some: ["hospitality"] },
        say: [
          "全年国内公务接待{receptions}批次、{guests}人次",
          {
            when: { some: ["foreign"] },
            say: ["，外事接待{foreign}批次、{foreign-guests}人次"],
            otherwise: ["，没有外事接待"],
          },
        ],
        otherwise: [
          {
            when: { untold: ["receptions", "guests", "foreign", "foreign-guests"] },
            say: ["全年没有发生公务接待"],
          },
        ],
      },
    ]),
  ],
});
