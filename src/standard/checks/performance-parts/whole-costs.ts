import type { Indicator, ProjectTarget } from "../../../model/performance.ts";
import { namesOf } from "./kinds.ts";
import { pairsIn } from "./word-pairs.ts";

/** Words of an indicator for all the money of the project. */
const wholeCost =
  /控制[数额]|总成本|预算(?:金额|数|资金|成本)|资金(?:总额|规模)|项目(?:总)?(?:资金|经费|金额|成本)|成本控制/;
/** Words that say nothing of what the money is for. */
const ofAnything =
  /项目|年度|本年|全年|当年|经济|财政|拨款|预算|资金|成本|经费|投资|费用|支出|投入|开支|控制|总|[数额率费]|金额|规模|不超过?|以内|在|指标|的|执行|安排|下达|本级|县级|[（）()“”\s]/g;
/** 总投资3000万元, of which 800万元 this year. */
export const isOfYears = /总投资|总投入|概算|合同/;
/** What one costs, or all of them on an average. */
export const priceWords =
  /标准|单价|[人户亩村校班次期车件套]均|平均|单[位户个车件套项次台辆]|每|\/|公里(?:造价|成本)/;

/** 会议费控制数, 设备购置成本控制数: what says what it is for may be one part of several. */
export function isWhole(project: ProjectTarget, indicator: Indicator): boolean {
  const name = indicator.level3 ?? "";
  const known = pairsIn(project.fields.project ?? "");
  const other = [...pairsIn(name.replace(ofAnything, " "))].filter((one) => !known.has(one));
  return wholeCost.test(namesOf(indicator)) && other.length === 0;
}

/** Whether a cost goes by the project's own name: 维修费用 of 供水维修. */
export const isOfName = (project: ProjectTarget, { level3 = "" }: Indicator): boolean =>
  [...pairsIn(level3)].some((one) => pairsIn(project.fields.project ?? "").has(one));
