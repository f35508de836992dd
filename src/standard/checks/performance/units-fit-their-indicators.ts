import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import type { Indicator } from "../../../model/performance.ts";
import type { TargetFigure } from "../../../model/target-check.ts";
import { everyIndicator, isMoney, isRate, kindOf } from "../performance-parts/kinds.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/units-fit-their-indicators";

export const unitsFitTheirIndicators = defineTargetCheck({
  id,
  label: { zh: "计量单位与指标相配", en: "units fit their indicators" },
  why: "人数的单位写“万元”、满意度写成人数，多半是抄了上一行的单位或指标值。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）：指标值应当量化、可衡量",
  since: 2018,
  severity: "warning",
  family: "C1",
  kind: "unit",
  message: "{name}的指标值是“{value}”，{trouble}。",
  next: "请核对指标值和计量单位。",
  *run(targets) {
    for (const { project, indicator } of everyIndicator(targets)) {
      const figure = targets.valueOf(indicator, "value");
      const trouble = figure && troubleOf(indicator, figure);
      if (!trouble) continue;
      const value = `${indicator.comparator ?? ""}${indicator.value ?? ""}${indicator.measure ?? ""}`;
      const data = { name: indicatorName(project, indicator), value, trouble };
      yield { places: placesOf(targets, indicator, "measure", "value"), data };
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | | ≥ | 240 | 人",
        "养老补助 | 满意度指标 | 服务对象满意度指标 | 老人满意度 | | ≥ | 95 | %",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | | ≥ | 240 | 万元",
        "养老补助 | 满意度指标 | 服务对象满意度指标 | 老人满意度 | | ＝ | 240 | 人",
      ),
    ),
    says: "补助人数的指标值是“≥240万元”，数量的单位不会是金额",
  },
});

const counted =
  /(?:人数|人口数?|人次数?|户数|家数|次数|件数|座数|处数|个数|批次|场次|(?:人口|人员|户|单位|机构)数量?)$/;
const amounts = /(?:金额|资金总额|经费总额|支出额|收入额|控制数)$/;
const rates = /(?:合格率|完成率|覆盖率|及时率|准确率|执行率|到位率|达标率|参保率|普及率|知晓率)$/;
const people = /^万?(?:人次?|名|户)$/;

function troubleOf(indicator: Indicator, figure: TargetFigure): string | null {
  const name = indicator.level3 ?? "";
  const satisfied = /(?<!不)满意/.test(name) && kindOf(indicator) === "满意度";
  if (satisfied && (isMoney(figure) || people.test(figure.unit))) return "满意度应当是百分数";
  if (counted.test(name) && isMoney(figure)) return "数量的单位不会是金额";
  if (counted.test(name) && isRate(figure) && !/^覆盖/.test(name)) return "数量的单位不会是“%”";
  if (amounts.test(name) && people.test(figure.unit)) return "金额的单位不会是人数";
  if (rates.test(name) && (isMoney(figure) || people.test(figure.unit)))
    return "比率的单位应当是“%”";
  return null;
}
