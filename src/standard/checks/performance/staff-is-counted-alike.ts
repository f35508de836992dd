import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { everyIndicator } from "../performance-parts/kinds.ts";
import { promise } from "../performance-parts/promise.ts";
import { fieldTerm, indicatorName } from "../performance-parts/terms.ts";

const id = "performance/staff-is-counted-alike";

/** People paid, and the offices they work in: always the same staff. */
const ofStaff = /人员经费|公用经费|工资|运转经费|办公经费/;
const staff =
  /^(?:经费)?保障(?:办公|在职|职工|人员|工作|干部|机关)*(?:人员)?(?:人数|数量)$|^(?:在职|在编|供养)(?:人员|职工)?(?:人数|数量?)$/;

export const staffIsCountedAlike = defineTargetCheck({
  id,
  label: { zh: "各项目的保障人数一致", en: "staff is counted alike" },
  why: "人员经费和公用经费保障的是同一批人；一个项目填44人、另一个填46人，有一处没有更新。",
  basis: "公用经费按实有人数和定额标准核定的做法",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，另一个项目填的是{expected}，相差{difference}。",
  next: "请核对实有人数，统一各项目；若口径不同（如含临时人员），请在描述里写明。",
  *run(targets) {
    const [first, ...others] = everyIndicator(targets).flatMap(({ project, indicator }) => {
      const value = targets.valueOf(indicator, "value");
      const isStaff = staff.test(indicator.level3 ?? "") && /^[人名]$/.test(value?.unit ?? "");
      if (!project || !value || !isStaff || !ofStaff.test(project.fields.project ?? "")) return [];
      const label = indicatorName(project, indicator);
      return [{ project, term: fieldTerm(targets, indicator, "value", value, label) }];
    });
    for (const { project, term } of others) {
      if (project === first!.project) continue;
      yield promise(id, "equal", term, [first!.term], "各项目的保障人数相同", { sure: false });
    }
  },
  examples: {
    ok: both(
      indicatorSheet(
        "人员经费 | 产出指标 | 数量指标 | 保障人数 | | ＝ | 44 | 人",
        "公用经费 | 产出指标 | 数量指标 | 保障办公人数 | | ＝ | 44 | 人",
      ),
    ),
    notOk: both(
      indicatorSheet(
        "人员经费 | 产出指标 | 数量指标 | 保障人数 | | ＝ | 44 | 人",
        "公用经费 | 产出指标 | 数量指标 | 保障办公人数 | | ＝ | 46 | 人",
      ),
    ),
    says: "“公用经费”保障办公人数是46人，另一个项目填的是44人",
  },
});
