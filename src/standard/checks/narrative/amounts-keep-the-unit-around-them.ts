import { defineTextCheck } from "../../../model/define.ts";
import { oddUnits } from "../narrative-parts/neighbour-units.ts";
import { paragraphsOf, pieceOf } from "../narrative-parts/stretches.ts";

export const amountsKeepTheUnitAroundThem = defineTextCheck({
  id: "narrative/amounts-keep-the-unit-around-them",
  label: { zh: "元与万元不混用", en: "amounts keep the unit around them" },
  why: "前后都用万元，只有一处用元，或者每人补助写成万元，多半是单位写错，相差一万倍。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）；部门预算公开模板",
  since: 2018,
  severity: "warning",
  family: "C1",
  kind: "unit",
  message: "“{quote}”的单位与前后不合，像是应写作“{meant}”。",
  next: "请核对金额单位，写错的请改正。",
  *run(document) {
    for (const { passage, mention, meant } of oddUnits(paragraphsOf(document))) {
      const { digits, end } = mention;
      yield { spans: [pieceOf(passage, digits.start, end)], data: { meant } };
    }
  },
  examples: {
    ok: "基本支出增加4.20万元，项目支出减少861.50万元。国内公务接待餐费840.00元，每人每年补助4000元。",
    notOk: "收入120.00万元，其中基本支出增加4.20万元，项目支出减少61.50元。",
    says: "“61.50元”的单位与前后不合",
  },
});
