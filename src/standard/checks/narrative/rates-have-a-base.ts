import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

const zero = "0(?:\\.0+)?[万亿]?元";
const rate = "(\\d+(?:\\.\\d+)?)%";
/** A rate of growth or completion over a base that is said to be nought. */
const baseless = new RegExp(
  [
    `(?:上年|去年|20\\d\\d年)(?:度)?(?:预算|决算|执行|支出)?数?(?:为|是)?${zero}[^。；]{0,60}?(?:增长|下降|上升)${rate}`,
    `(?<!\\d)([1-9][\\d,.]*[万亿]?元)，(?:比|较)[^，。；]{1,16}(?:增加|增长)了?\\2，(?:同比)?增长${rate}`,
    `(?:年初|全年|调整)?预算数?(?:为|安排)?${zero}[^。；]{0,40}?完成(?:年初|全年|调整)?预算(?:数)?的?${rate}`,
  ].join("|"),
  "g",
);
/** By convention nought, or all, is printed where there is no base. */
const convention = new Set(["0", "0.0", "0.00", "100", "100.0", "100.00"]);

export const ratesHaveABase = defineTextCheck({
  id: "narrative/rates-have-a-base",
  label: { zh: "基数为零不算比率", en: "rates have a base" },
  why: "基数是 0 时没有增长率和完成率，写出来的百分数必定有一处不对。",
  basis: "增长率、完成率的定义",
  since: 2012,
  severity: "warning",
  family: "D3",
  kind: "growth",
  message: "“{quote}”：基数为 0，算不出 {rate}%。",
  next: "请核对基数；基数确为 0 时，请写“上年无此项支出，无可比性”。",
  *run(document) {
    for (const { match, span } of hitsAmong(paragraphsOf(document), baseless)) {
      const printed = match.slice(1).findLast((one) => one !== undefined && !one.endsWith("元"))!;
      if (!convention.has(printed)) yield { spans: [span], data: { rate: printed } };
    }
  },
  examples: {
    ok: "年初预算为10.00万元，支出决算为8.00万元，完成年初预算的80%。",
    notOk: "年初预算为0万元，支出决算为8.00万元，完成年初预算的80%。",
    says: "基数为 0，算不出 80%",
  },
});
