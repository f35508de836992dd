import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet, projectSheet } from "../performance-parts/books.ts";
import { didYouMean } from "../../../model/label.ts";
import { placesOf, quotedName } from "../performance-parts/terms.ts";

const id = "performance/projects-are-in-the-list";

export const projectsAreInTheList = defineTargetCheck({
  id,
  label: { zh: "绩效指标的项目名称与项目表一致", en: "projects are in the list" },
  why: "绩效目标表按项目名称归集，名称差一个字就成了两个项目，金额和指标对不到一起。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "E2",
  kind: "name",
  message: "{where}里的项目{name}，{trouble}。",
  next: "{next}",
  *run(targets) {
    const { projects } = targets.performance;
    const isListed = (one: (typeof projects)[number]) =>
      targets.factOf(one, "project")?.table.definition.id === "own/projects";
    const listed = projects.filter(isListed).map(({ fields }) => fields.project ?? "");
    if (listed.length === 0) return;
    for (const [at, project] of projects.filter(isListed).entries()) {
      const name = project.fields.project ?? "";
      if (name === "" || listed.indexOf(name) === at) continue;
      const trouble = "填了两行，它们的指标分不开";
      const next = "请合并成一行，或者给两个项目起不同的名称。";
      const data = { where: "“项目”表", name: quotedName(project), trouble, next };
      yield { places: placesOf(targets, project, "project"), data };
    }
    for (const project of projects) {
      const places = placesOf(targets, project, "project");
      if (isListed(project) || places.length === 0) continue;
      const near = didYouMean(project.fields.project ?? "", listed);
      const hint = near === null ? "" : `，是不是“${near}”`;
      const trouble = `“项目”表里没有${hint}`;
      const next = "请统一项目名称；“项目”表里漏列的补上。";
      yield { places, data: { where: "绩效指标", name: quotedName(project), trouble, next } };
    }
  },
  examples: {
    ok: both(
      projectSheet("病险山塘整治 | '2130316 | 86.50 | 86.50"),
      indicatorSheet("病险山塘整治 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座"),
    ),
    notOk: both(
      projectSheet("病险山塘整治 | '2130316 | 86.50 | 86.50"),
      indicatorSheet("病险山塘治理 | 产出指标 | 数量指标 | 整治山塘数 | | ≥ | 12 | 座"),
    ),
    says: "绩效指标里的项目“病险山塘治理”，“项目”表里没有，是不是“病险山塘整治”",
  },
});
