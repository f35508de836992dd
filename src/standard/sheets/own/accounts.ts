import { defineSheet } from "../../../model/define.ts";
import { footing, ofWhich } from "../../../model/relation.ts";
import type { Item } from "../../../model/sheet.ts";
import { tenThousandYuan } from "../../../model/unit.ts";
import { printed, terms } from "../../terms.ts";
import { amount, lineName, words } from "../columns.ts";

const columns = ["last", "budget", "final", "count"] as const;

/** A line with those of the four columns that can be filled in on it. */
const line = (
  id: string,
  zh: string,
  en: string,
  filled: readonly (typeof columns)[number][],
  extra: Partial<Item> = {},
): Item => ({
  ...{ id, label: { zh, en } },
  nil: columns.filter((column) => !filled.includes(column)),
  ...extra,
});

const lastOf = (cell: string) => ({ lastOf: `final-accounts/${cell}` });
const publicOf = (column: string) => lastOf(`three-public!line-1:final-${column}`);
const within = { indent: 1 };

export const accountsFurther = defineSheet({
  id: "own/accounts",
  label: { zh: "决算补充资料", en: "what accounts tell beside their tables" },
  why: "决算说明里有而公开表里没有的数：上年决算数、年初预算数、“三公”经费的团组和车辆、采购、资产、绩效，只填一次。",
  basis: "本工具的工作表；财预〔2016〕143号要求说明的事项",
  since: 2019,
  unit: tenThousandYuan,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        lineName(40),
        amount("last", { zh: "上年决算数（万元）", en: "accounts of the year before" }),
        amount("budget", { zh: "年初预算数（万元）", en: "opening budget" }),
        amount("final", { zh: "本年决算数（万元）", en: "accounts of the year" }),
        { id: "count", label: { zh: "数量", en: "number" }, role: "count", width: 12 },
        words("remark", { zh: "填写说明", en: "how to fill in" }, { width: 44, optional: true }),
      ],
      rows: {
        kind: "items",
        items: [
          line(
            "income",
            "收入总计",
            "total income",
            ["last"],
            lastOf("income-expenditure!income.total:amount"),
          ),
          line(
            "spending",
            "支出总计",
            "total expenditure",
            ["last"],
            lastOf("income-expenditure!expenditure.total:amount"),
          ),
          line(
            "appropriation-income",
            "财政拨款本年收入",
            "appropriation income of the year",
            ["last", "budget"],
            lastOf("appropriation!income.of-year:amount"),
          ),
          line(
            "appropriation-spending",
            "财政拨款本年支出",
            "appropriation spent in the year",
            ["last", "budget"],
            lastOf("appropriation!expenditure.of-year:total"),
          ),
          line(
            "three-public",
            "“三公”经费合计",
            "three public expenses",
            ["last"],
            publicOf("total"),
          ),
          line(
            "three-public.travel",
            "因公出国（境）费",
            "travel abroad",
            ["last"],
            publicOf("travel"),
          ),
          line(
            "three-public.vehicles",
            "公务用车购置及运行维护费",
            "official vehicles",
            ["last"],
            publicOf("vehicles"),
          ),
          line("purchase", "公务用车购置费", "purchase of vehicles", ["last"], {
            ...within,
            ...publicOf("purchase"),
          }),
          line("running", "公务用车运行维护费", "running of vehicles", ["last"], {
            ...within,
            ...publicOf("running"),
          }),
          line(
            "three-public.hospitality",
            "公务接待费",
            "hospitality",
            ["last"],
            publicOf("hospitality"),
          ),
          line("delegations", "因公出国（境）团组（个）", "delegations abroad", ["count"]),
          line("travellers", "因公出国（境）人次", "travellers abroad", ["count"]),
          line("vehicles-bought", "公务用车购置数（辆）", "vehicles bought", ["count"]),
          line("vehicles-kept", "公务用车保有量（辆）", "vehicles kept", ["count"]),
          line("receptions", "国内公务接待（批次）", "receptions", ["final", "count"]),
          line("guests", "国内公务接待（人次）", "guests", ["count"]),
          line("foreign-receptions", "外事接待（批次）", "foreign receptions", ["final", "count"]),
          line("foreign-guests", "外事接待（人次）", "foreign guests", ["count"]),
          {
            id: "agency-operating",
            label: printed(terms.agencyOperatingFunds, "机关运行经费"),
            nil: ["budget", "final", "count"],
            ...lastOf("basic-expenditure!total:operating"),
          },
          line("procurement", "政府采购支出总额", "procurement", ["final"]),
          line("procurement.goods", "政府采购货物支出", "goods", ["final"], within),
          line("procurement.works", "政府采购工程支出", "works", ["final"], within),
          line("procurement.services", "政府采购服务支出", "services", ["final"], within),
          line("small", "授予中小企业合同金额", "granted to smaller firms", ["final"]),
          line("micro", "其中：授予小微企业合同金额", "granted to small firms", ["final"], within),
          line("cars", "车辆合计（辆）", "vehicles", ["count"]),
          line("cars.leaders", "副部（省）级及以上领导用车", "of leaders", ["count"], within),
          line("cars.main", "主要负责人用车", "of heads", ["count"], within),
          line("cars.messages", "机要通信用车", "of messages", ["count"], within),
          line("cars.emergency", "应急保障用车", "of emergencies", ["count"], within),
          line("cars.enforcement", "执法执勤用车", "of enforcement", ["count"], within),
          line("cars.special", "特种专业技术用车", "of special works", ["count"], within),
          line("cars.retired", "离退休干部服务用车", "of the retired", ["count"], within),
          line("cars.other", "其他用车", "other vehicles", ["count"], within),
          line("equipment-common", "单价50万元（含）以上通用设备（台、套）", "common", ["count"], {
            until: 2021,
          }),
          line(
            "equipment-special",
            "单价100万元（含）以上专用设备（台、套）",
            "special",
            ["count"],
            {
              until: 2021,
            },
          ),
          line(
            "equipment",
            "单价100万元（含）以上设备（不含车辆）（台、套）",
            "equipment above a million yuan",
            ["count"],
            { since: 2022 },
          ),
          line("assessed", "绩效自评项目（个）", "projects assessed", ["final", "count"]),
          line("evaluated", "部门评价项目（个）", "projects evaluated", ["final", "count"]),
        ],
      },
    },
  ],
  relations: [
    footing("spending", ["income"], "上年的支出总计＝上年的收入总计", { columns: ["last"] }),
    footing(
      "three-public.vehicles",
      ["purchase", "running"],
      "公务用车购置及运行维护费＝购置费＋运行维护费",
      { columns: ["last"] },
    ),
    footing(
      "three-public",
      ["three-public.*"],
      "“三公”经费合计＝因公出国（境）费＋公务用车购置及运行维护费＋公务接待费",
      { columns: ["last"] },
    ),
    footing("procurement", ["procurement.*"], "政府采购支出总额＝货物＋工程＋服务", {
      columns: ["final"],
    }),
    footing("cars", ["cars.*"], "车辆合计＝各类车辆之和", { columns: ["count"] }),
    ofWhich("travellers", ["delegations:count"], "travellers:count", "出国（境）团组数不多于人次"),
    ofWhich("guests", ["receptions:count"], "guests:count", "国内公务接待批次不多于人次"),
    ofWhich(
      "foreign-guests",
      ["foreign-receptions:count"],
      "foreign-guests:count",
      "外事接待批次不多于人次",
    ),
    ofWhich("kept", ["vehicles-kept:count"], "cars:count", "公务用车保有量不多于车辆合计", {
      severity: "warning",
    }),
    ofWhich("small", ["small:final"], "procurement:final", "授予中小企业的不多于采购总额"),
    ofWhich("micro", ["micro:final"], "small:final", "授予小微企业的不多于授予中小企业的"),
  ],
});
