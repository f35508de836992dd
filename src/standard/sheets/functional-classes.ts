import type { Item } from "../../model/sheet.ts";

const ordinals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Chinese ordinal up to 99: 21 is 二十一. */
export function ordinal(n: number): string {
  if (n <= 10) return ordinals[n]!;
  const tens = Math.floor(n / 10);
  return (tens > 1 ? ordinals[tens]! : "") + "十" + ordinals[n % 10]!;
}

/**
 * The thirty 类 that the summary tables print whether or not the department has them, in the
 * order of the form. Source: Hebei department budget form, 2021; names of the classification
 * of that year.
 */
const classes: readonly (readonly [code: string, zh: string, en: string, synonyms?: string[]])[] = [
  ["201", "一般公共服务支出", "general public services"],
  ["202", "外交支出", "foreign affairs"],
  ["203", "国防支出", "national defence"],
  ["204", "公共安全支出", "public security"],
  ["205", "教育支出", "education"],
  ["206", "科学技术支出", "science and technology"],
  ["207", "文化旅游体育与传媒支出", "culture, tourism, sports and media", ["文化体育与传媒支出"]],
  ["208", "社会保障和就业支出", "social security and employment"],
  ["209", "社会保险基金支出", "social insurance funds"],
  ["210", "卫生健康支出", "health", ["医疗卫生与计划生育支出"]],
  ["211", "节能环保支出", "energy conservation and environment"],
  ["212", "城乡社区支出", "urban and rural communities"],
  ["213", "农林水支出", "agriculture, forestry and water"],
  ["214", "交通运输支出", "transport"],
  ["215", "资源勘探工业信息等支出", "resources, industry and information", ["资源勘探信息等支出"]],
  ["216", "商业服务业等支出", "commerce and services"],
  ["217", "金融支出", "finance"],
  ["219", "援助其他地区支出", "aid to other regions"],
  ["220", "自然资源海洋气象等支出", "natural resources, ocean and weather", ["国土海洋气象等支出"]],
  ["221", "住房保障支出", "housing"],
  ["222", "粮油物资储备支出", "grain, oil and material reserves"],
  ["223", "国有资本经营预算支出", "state capital operations"],
  ["224", "灾害防治及应急管理支出", "disaster prevention and emergency management"],
  ["227", "预备费", "reserve"],
  ["229", "其他支出", "other expenditure"],
  ["230", "转移性支出", "transfers"],
  ["231", "债务还本支出", "debt repayment"],
  ["232", "债务付息支出", "debt interest"],
  ["233", "债务发行费用支出", "debt issuance costs"],
  ["234", "抗疫特别国债安排的支出", "special anti-epidemic bonds"],
];

const numbered = (printed: typeof classes): readonly Item[] =>
  printed.map(([code, zh, en, synonyms], index) => ({
    id: `expenditure.class.${code}`,
    label: { zh: `${ordinal(index + 1)}、${zh}`, en },
    code,
    ...(synonyms ? { synonyms } : {}),
  }));

/** The expenditure side of a summary table: one line a 类, `expenditure.class.208`. */
export const functionalClasses = numbered(classes);

/** 社会保险基金支出, 预备费, 转移性支出, 债务发行费用支出: no department's accounts have them. */
const notInAccounts = new Set(["209", "227", "230", "233"]);

/** The same side in final accounts: twenty-six lines. Source: accounts form of the 2020 year. */
export const accountsClasses = numbered(classes.filter(([code]) => !notInAccounts.has(code)));
