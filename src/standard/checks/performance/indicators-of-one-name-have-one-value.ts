import { defineTargetCheck } from "../../../model/define.ts";
import { both, indicatorSheet } from "../performance-parts/books.ts";
import { againstFirst, claimsWithinProjects, usualGroups } from "../performance-parts/one-name.ts";

const id = "performance/indicators-of-one-name-have-one-value";

const satisfaction = (project: string, value: string): string =>
  `${project} | 满意度指标 | 服务对象满意度指标 | 群众满意度 | | ≥ | ${value} | %`;

const projects = ["山塘整治", "渠道清淤", "管网改造", "泵站维修"];

export const indicatorsOfOneNameHaveOneValue = defineTargetCheck({
  id,
  label: { zh: "同名指标的指标值没有写错", en: "indicators of one name have one value" },
  why: "各项目都写的“群众满意度≥95%”，只有一处是“≥59%”；同一项目几条指标都是293人，有一条是239人：多半是打错了。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）；项目支出绩效目标表的通用指标",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}填的是{stated}，同名的其他指标都是{expected}，相差{difference}。",
  next: "请核对指标值；确实不同的，请在描述里写明是什么。",
  *run(targets) {
    yield* claimsWithinProjects(targets, id);
    for (const { usual } of usualGroups(targets)) yield* againstFirst(targets, id, usual);
  },
  examples: {
    ok: both(
      indicatorSheet(
        ...projects.map((name) => satisfaction(name, "95")),
        satisfaction("节水宣传", "90"),
      ),
    ),
    notOk: both(
      indicatorSheet(
        ...projects.map((name) => satisfaction(name, "95")),
        satisfaction("节水宣传", "59"),
      ),
    ),
    says: "“节水宣传”群众满意度填的是59%，同名的其他指标都是95%",
  },
});
