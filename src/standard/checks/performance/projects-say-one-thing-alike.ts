import { defineTargetCheck } from "../../../model/define.ts";
import { both, projectSheet } from "../performance-parts/books.ts";
import { saidAcross } from "../performance-parts/said-across.ts";

const id = "performance/projects-say-one-thing-alike";

const twice = (rate: string): string =>
  both(
    projectSheet(
      "医疗救助省级补助 | '2101301 | 20 | 20 | | | 重点对象年度限额内住院费用救助比例达到70%",
      `医疗救助县级配套 | '2101301 | 30 | 30 | | | 重点对象年度限额内住院费用救助比例达到${rate}%`,
    ),
  );

export const projectsSayOneThingAlike = defineTargetCheck({
  id,
  label: { zh: "两个项目说同一件事用同一个数", en: "projects say one thing alike" },
  why: "省级补助和县级配套常是同一件事的两个项目；同一句话里，一个项目写救助比例70%，另一个写成80%，有一处没有更新。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，另一个项目用同样的话说的是{expected}，相差{difference}。",
  next: "请核对后统一两个项目的文字；若说的不是一回事，请把话写明白。",
  run: (targets) => saidAcross(targets, id),
  examples: {
    ok: twice("70"),
    notOk: twice("80"),
    says: "“医疗救助县级配套”绩效目标里的“额内住院费用救助比例达到”是80%，另一个项目用同样的话说的是70%",
  },
});
