import { defineTargetCheck } from "../../../model/define.ts";
import { both, projectSheet } from "../performance-parts/books.ts";
import { saidAcross } from "../performance-parts/said-across.ts";

const id = "performance/projects-say-one-thing-alike";

const twice = (heads: string): string =>
  both(
    projectSheet(
      "离休医疗省级补助 | '2101202 | 20 | 20 | | | 保障33名离休干部在定点医院的医药费据实报销",
      `离休医疗县级经费 | '2101202 | 30 | 30 | | | 保障${heads}名离休干部在县内定点医院的医药费据实报销`,
    ),
  );

export const projectsSayOneThingAlike = defineTargetCheck({
  id,
  label: { zh: "两个项目说同一件事用同一个数", en: "projects say one thing alike" },
  why: "省级补助和县级配套常是两个项目、同一批人；一个项目写33名离休干部，另一个写成23名，有一处没有更新。",
  basis: "《中央部门预算绩效目标管理办法》（财预〔2015〕88号）",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{label}是{stated}，另一个项目用同样的话说的是{expected}，相差{difference}。",
  next: "请核对后统一两个项目的文字；若说的不是一回事，请把话写明白。",
  run: (targets) => saidAcross(targets, id),
  examples: {
    ok: twice("33"),
    notOk: twice("23"),
    says: "“离休医疗县级经费”绩效目标里的“保障”是23名，另一个项目用同样的话说的是33名",
  },
});
