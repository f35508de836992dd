import { normalised } from "../../model/label.ts";

/** A wording of a third-level indicator (三级指标) that departments may take over. */
export interface LibraryIndicator {
  readonly level2: string;
  readonly level3: string;
  readonly comparator: string;
  /** Usual unit; empty for words. */
  readonly measure: string;
  /** What to write as value: an example, or the words of a quality. */
  readonly example: string;
}

/** Our own wordings, by second level: name, comparator, unit, example of a value. */
const lines = `
数量指标
保障人数 ＝ 人 44
发放补助人数 ≥ 人 1200
补助户数 ≥ 户 350
服务人次 ≥ 人次 5000
举办培训期数 ≥ 期 6
培训人次 ≥ 人次 300
开展检查次数 ≥ 次 12
检查单位数 ≥ 家 80
开展宣传活动场次 ≥ 场 10
发放宣传资料份数 ≥ 份 3000
购置设备数量 ＝ 台（套） 15
维护系统数量 ＝ 个 3
建设（改造）面积 ≥ 平方米 2600
建设（改造）里程 ≥ 公里 18.5
支持项目数 ≥ 个 8
编制报告数 ＝ 份 2
质量指标
工程验收合格率 ＝ % 100
设备验收合格率 ＝ % 100
补助发放准确率 ＝ % 100
补助对象符合规定的比例 ＝ % 100
培训合格率 ≥ % 95
检查覆盖率 ＝ % 100
系统正常运行率 ≥ % 99
政策知晓率 ≥ % 90
数据准确率 ≥ % 98
问题整改完成率 ≥ % 95
时效指标
资金拨付及时率 ＝ % 100
补助发放及时率 ＝ % 100
项目按期完成率 ＝ % 100
任务完成时间 ≤ 月 12
事项办结时限 ≤ 天 15
故障响应时间 ≤ 小时 2
成本指标
预算控制数 ≤ 万元 120.00
补助标准 ＝ 元/人·月 50
人均培训成本 ≤ 元/人·天 400
单位建设成本 ≤ 元/平方米 1800
设备购置单价 ≤ 元/台 6000
经济成本指标
项目总成本 ≤ 万元 120.00
社会成本指标
对公众正常生活的影响 定性 - 影响较小
生态环境成本指标
施工扬尘和噪声 定性 - 控制在规定范围内
经济效益指标
减轻群众负担金额 ≥ 万元 80
带动就业人数 ≥ 人 60
节约行政成本 定性 - 有所节约
社会效益指标
受益人数 ≥ 人 12000
公共服务水平 定性 - 明显提高
困难群众基本生活 定性 - 得到保障
单位正常运转保障率 ＝ % 100
有责投诉件数 ≤ 件 2
生态效益指标
水质达标率 ≥ % 95
环境质量 定性 - 持续改善
可持续影响指标
长效管理机制 定性 - 建立健全
成果使用年限 ≥ 年 5
设施后续管护率 ≥ % 95
政策持续实施年限 ≥ 年 3
服务对象满意度指标
服务对象满意度 ≥ % 95
受益群众满意度 ≥ % 95
参训人员满意度 ≥ % 95
单位职工满意度 ≥ % 90
`;

/** The library in the order of the second levels. */
export const indicatorLibrary: readonly LibraryIndicator[] = read(lines);

function read(text: string): LibraryIndicator[] {
  let level2 = "";
  return text
    .trim()
    .split("\n")
    .flatMap((line): LibraryIndicator[] => {
      const [level3 = "", comparator = "", measure = "", example = ""] = line.split(" ");
      if (comparator !== "") {
        return [{ level2, level3, comparator, measure: measure.replace("-", ""), example }];
      }
      level2 = level3;
      return [];
    });
}

const kinds = new Map(
  indicatorLibrary.map(({ level2, level3 }) => [normalised(level3), kindIn(level2)]),
);

/** 经济效益指标 is of the kind 效益, 经济成本指标 of 成本. */
function kindIn(level2: string): string {
  if (/效益|可持续/.test(level2)) return "效益";
  return /成本/.test(level2) ? "成本" : level2.replace(/^服务对象|指标$/g, "");
}

/** The kind of indicator a wording of the library is: 数量, 成本, 效益 …; null for others. */
export const libraryKindOf = (level3: string): string | null =>
  kinds.get(normalised(level3)) ?? null;
