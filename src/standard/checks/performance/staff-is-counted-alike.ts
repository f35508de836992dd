import type { Term } from "../../../model/claim.ts";
import { add, compare } from "../../../model/decimal.ts";
import { defineTargetCheck } from "../../../model/define.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { namesOf } from "../performance-parts/kinds.ts";
import { isMisprint } from "../performance-parts/misprints.ts";
import { ownSentences } from "../performance-parts/own-sentences.ts";
import { promise } from "../performance-parts/promise.ts";
import { grouped } from "../performance-parts/siblings.ts";
import { fieldTerm, indicatorName, quotedName } from "../performance-parts/terms.ts";

const id = "performance/staff-is-counted-alike";

/** People paid, and the offices they work in: always the same staff. */
const ofStaff = /人员经费|公用经费|工资|运转经费|办公经费/;
/** Offices that may serve others too: their indicators must say that they count the staff. */
const alsoOfStaff = /运转|(?:业务|运行)经费/;
const namesStaff = /在职|在编|机关|干部职工|工作人员/;
const staff =
  /^(?:经费)?保障(?:办公|在职|职工|人员|工作|干部|机关)*(?:人员)?(?:人数|数量)$|(?:在职|在编|供养|干部职工|机关工作人员|机关人员)(?:人员|职工)?(?:工资)?(?:发放|保障)?(?:人数|数量?)$/;
/** Others who are paid: each group has a number of its own. */
const others = /退|遗属|临时|聘|劳务|派遣|辅助|协管|编外|公益|购买/;
/** 保障机关44名在职人员, 在职在编职工46人. */
const staffBehind = /^[名位]?(?:机关|本级|全体)?(?:在职|在编|干部职工|机关工作人员)/;
const staffBefore =
  /(?:在职|在编|干部职工|机关工作人员)(?:在编|在职)?(?:人员|职工|干部职工)?(?:共|共计|合计|为|有)?$/;

/** What a project's name says besides whose staff it is: 人员经费 and 机关日常公用经费 are of the same. */
const notWhose =
  /本级|机关|单位|在职|在编|干部职工|工作人员|人员|公用|日常|基本|商品|服务|工资|福利|津补贴|津贴|补贴|奖金|绩效|办公|运转|运行|业务|经费|支出|费用?|保障|发放|下发|下达|拨付|支付|定额|项目|年度?|[^\u4e00-\u9fff]|[及和与的]/g;
/** Offices of their own, whose staff a sentence may name. */
const ofOthers = /下属|所属|二级|事业|学校|[小中]学|幼儿园|医院|中心|大队|支队|[站所队园]/;

export const staffIsCountedAlike = defineTargetCheck({
  id,
  label: { zh: "各项目的保障人数一致", en: "staff is counted alike" },
  why: "同一个单位的人员经费和公用经费保障的是同一批人；一个项目填44人、另一个填46人，指标里写46人、另一个项目的绩效目标里写44名在职人员，都是有一处没有更新。",
  basis: "公用经费按实有人数和定额标准核定的做法",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，另一个项目填的是{expected}，相差{difference}。",
  next: "请核对实有人数，统一各项目；若口径不同（如含临时人员），请在描述里写明。",
  *run(targets) {
    const projects = targets.performance.projects.filter(
      ({ fields: { project = "" } }) =>
        (ofStaff.test(project) || alsoOfStaff.test(project)) && !others.test(project),
    );
    for (const body of grouped(projects, whose)) {
      const [first, ...rest] = body.flatMap((project) =>
        countsOf(targets, project).map((term) => ({ project, term })),
      );
      for (const { project, term } of rest) {
        if (project === first!.project || !isOfOneSize(term, first!.term)) continue;
        yield promise(id, "equal", term, [first!.term], "各项目的保障人数相同", { sure: false });
      }
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

/** Whose staff a project pays, by its name; empty for the department's own. */
const whose = ({ fields: { project = "" } }: ProjectTarget): string =>
  project.replace(notWhose, "");

/** The staff as the indicators of a project count it, or else as its sentences do. */
function countsOf(targets: Targets, project: ProjectTarget): Term[] {
  const counted = project.indicators.flatMap((indicator): Term[] => {
    const value = targets.valueOf(indicator, "value");
    const [name, words] = [indicator.level3 ?? "", namesOf(indicator)];
    if (!value || !isHead(value) || !staff.test(name) || others.test(words)) return [];
    if (!ofStaff.test(project.fields.project ?? "") && !namesStaff.test(words)) return [];
    return [fieldTerm(targets, indicator, "value", value, indicatorName(project, indicator))];
  });
  if (counted.length > 0) return counted;
  return ownSentences.flatMap(([field, name]) =>
    targets.figuresOf(project, field).flatMap((figure): Term[] => {
      const { before, after } = figure;
      const isStaff = staffBehind.test(after) || staffBefore.test(before);
      if (figure.rough || !isHead(figure) || !isStaff || isOthers(before + after)) return [];
      const label = `${quotedName(project)}${name}里的在职人数`;
      return [fieldTerm(targets, project, field, figure, label)];
    }),
  );
}

/** Heads in another order of number are not the staff, unless a figure was left out. */
function isOfOneSize(one: Term, other: Term): boolean {
  const [a, b] = [one.value, other.value];
  const isHalf = compare(add(a, a), b) >= 0 && compare(add(b, b), a) >= 0;
  return isHalf || isMisprint({ ...one, per: null }, { ...other, per: null });
}

const isOthers = (words: string): boolean => others.test(words) || ofOthers.test(words);

const isHead = ({ unit }: TargetFigure): boolean => /^[人名位]$/.test(unit);
