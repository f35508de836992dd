import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { libraryKindOf } from "../../codes/indicator-library.ts";
import type { Indicator } from "../../../model/performance.ts";
import {
  type IndicatorKind,
  type Placed,
  everyIndicator,
  kindOf,
} from "../performance-parts/kinds.ts";
import { indicatorName, placesOf } from "../performance-parts/terms.ts";

const id = "performance/indicators-stand-under-their-kind";

export const indicatorsStandUnderTheirKind = defineTargetCheck({
  id,
  label: { zh: "指标归类正确", en: "indicators stand under their kind" },
  why: "合格率是质量，满意度不是效益，预算控制数是成本；归错了类，各类指标的数和分值就都不对。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "{name}列在{kind}指标下，{trouble}。",
  next: "请把它改到{right}指标下。",
  *run(targets) {
    const all = everyIndicator(targets);
    for (const { project, indicator } of all) {
      const kind = kindOf(indicator);
      const name = indicator.level3 ?? "";
      if (!kind || !project) continue;
      const misled = levelOf(indicator.level1 ?? "", kind);
      if (misled) {
        const own = { name: indicatorName(project, indicator), kind, right: misled };
        const trouble = `它的一级指标写的却是“${indicator.level1 ?? ""}”`;
        const places = placesOf(targets, indicator, "level1", "level2");
        // A frame of older years has satisfaction among the benefits throughout.
        const isFrame = misled === "满意度" && isThroughout(all, indicator);
        yield { places, data: { ...own, trouble }, ...(isFrame ? { severity: "info" } : {}) };
        continue;
      }
      const sure = rightKind(name);
      const right = sure ?? libraryKindOf(name);
      if (!right || right === kind || (!sure && eitherWay.has(`${right} ${kind}`))) continue;
      const trouble = `通常是${right}指标`;
      const data = { name: indicatorName(project, indicator), kind, trouble, right };
      yield { places: placesOf(targets, indicator, "level2", "level3"), data };
    }
  },
  examples: {
    ok: both(indicatorSheet("山塘整治 | 产出指标 | 质量指标 | 工程验收合格率 | | ＝ | 100 | %")),
    notOk: both(indicatorSheet("山塘整治 | 产出指标 | 数量指标 | 工程验收合格率 | | ＝ | 100 | %")),
    says: "“山塘整治”工程验收合格率列在数量指标下，通常是质量指标",
  },
});

/** The first level an indicator of a kind belongs to, where it stands under another one. */
function levelOf(level1: string, kind: IndicatorKind): string | null {
  if (/^产出/.test(level1)) return /效益|满意度/.test(kind) ? kind : null;
  if (/^效益/.test(level1)) {
    if (kind === "满意度") return kind;
    return /数量|质量|时效/.test(kind) ? "产出" : null;
  }
  return /^满意度/.test(level1) && kind !== "满意度" ? (kind === "效益" ? "效益" : "产出") : null;
}

function isThroughout(all: readonly Placed[], { level1 }: Indicator): boolean {
  const satisfied = all.filter(
    ({ project, indicator }) => project && kindOf(indicator) === "满意度",
  );
  return satisfied.length > 1 && satisfied.every(({ indicator }) => indicator.level1 === level1);
}

/** 发放及时率 is quality or time, 受益人数 benefit or number, 水质达标率 and 知晓率 quality or benefit. */
const eitherWay = new Set(["质量 时效", "效益 数量", "效益 质量", "质量 效益"]);

/** Names that can be of one kind only. */
function rightKind(name: string): string | null {
  if (/满意度$/.test(name)) return "满意度";
  if (
    /^(?:项目)?(?:预算控制数|成本控制数|预算控制额|补助标准|发放标准|总成本|单位成本)$/.test(name)
  )
    return "成本";
  if (/(?:验收|产品|工程|抽检|检验)合格率$/.test(name)) return "质量";
  return null;
}
