import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { oftenDoneWithout, requiredKinds } from "../../codes/required-indicators.ts";
import { kindOf } from "../performance-parts/kinds.ts";
import { placesOf, quotedName } from "../performance-parts/terms.ts";

const id = "performance/required-kinds-are-there";

export const requiredKindsAreThere = defineTargetCheck({
  id,
  label: { zh: "该有的指标都有", en: "required kinds are there" },
  why: "绩效目标表要有产出、成本、效益、满意度各类指标；缺了哪一类，财政审核会退回。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；财预〔2021〕101号",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "missing",
  message: "{name}没有{kinds}。",
  next: "请在“绩效指标”里补上；确实不适用的，可以忽略这一条。",
  *run(targets) {
    const { profile } = targets.reading;
    const needed = requiredKinds[profile.id] ?? requiredKinds["national"]!;
    for (const project of targets.performance.projects) {
      const [first] = project.indicators;
      const kinds = new Set(project.indicators.map(kindOf));
      if (!first || kinds.has(null)) continue;
      const missing = needed.filter((kind) => !kinds.has(kind));
      if (missing.length === 0) continue;
      const data = {
        name: quotedName(project),
        kinds: missing.map((kind) => `${kind}指标`).join("、"),
      };
      const places = placesOf(targets, first, "level2", "level3");
      if (missing.some((kind) => !oftenDoneWithout.includes(kind))) yield { places, data };
      else yield { places, data, severity: "info" };
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | | ≥ | 240 | 人",
        "养老补助 | 产出指标 | 质量指标 | 发放准确率 | | ＝ | 100 | %",
        "养老补助 | 产出指标 | 时效指标 | 发放及时率 | | ＝ | 100 | %",
        "养老补助 | 产出指标 | 成本指标 | 补助标准 | | ＝ | 50 | 元/人·月",
        "养老补助 | 效益指标 | 社会效益指标 | 老人生活水平 | | 定性 | 有所提高",
        "养老补助 | 满意度指标 | 服务对象满意度指标 | 老人满意度 | | ≥ | 95 | %",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "养老补助 | 产出指标 | 数量指标 | 补助人数 | | ≥ | 240 | 人",
        "养老补助 | 产出指标 | 成本指标 | 补助标准 | | ＝ | 50 | 元/人·月",
      ),
    ),
    says: "“养老补助”没有效益指标",
  },
});
