import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { criteriaClaim } from "../performance-parts/criteria.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";

const id = "performance/criteria-can-give-their-points";

export const criteriaCanGiveTheirPoints = defineTargetCheck({
  id,
  label: { zh: "计分标准能得出分值", en: "criteria can give their points" },
  why: "计分标准里各条“得几分”加起来就是这一项的分值；改了分值没有改标准，这一项就打不出满分。",
  basis: "《项目支出绩效评价管理办法》（财预〔2020〕10号）；部门整体支出绩效评价评分表",
  since: 2018,
  severity: "warning",
  family: "A1",
  kind: "sum",
  message: "{label}是{stated}，计分标准各条合计{expected}，相差{difference}。",
  next: "请核对分值和计分标准，使各条全部做到时正好得满分。",
  *run(targets) {
    for (const { indicator } of everyIndicator(targets)) {
      const claim = criteriaClaim(targets, indicator, id);
      if (claim) yield claim;
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "部门整体 | 预算管理 | 预算编制 | 目标制定 | | | | | | 8 | 1.目标要素完整的，得4分；2.指标细化量化的，得4分。",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "部门整体 | 预算管理 | 预算编制 | 目标制定 | | | | | | 8 | 1.目标要素完整的，得4分；2.指标细化量化的，得3分。",
      ),
    ),
    says: "目标制定分值是8分，计分标准各条合计7分",
  },
});
