import { defineSheet } from "../../../model/define.ts";
import { terms } from "../../terms.ts";
import { words } from "../columns.ts";

export const indicators = defineSheet({
  id: "own/indicators",
  label: { zh: "绩效指标", en: "performance indicators" },
  why: "绩效目标只录一次，各种版式的绩效目标表由此生成。",
  basis: "本工具的工作表；财预〔2021〕101号",
  since: 2018,
  unit: null,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        words("project", terms.projectName, { width: 32 }),
        words("target", { zh: "绩效目标", en: "performance target" }, { width: 36 }),
        words("level1", terms.firstLevelIndicator, { width: 12 }),
        words("level2", terms.secondLevelIndicator, { width: 16 }),
        words("level3", terms.thirdLevelIndicator, { width: 24 }),
        words("description", { zh: "绩效指标描述", en: "description" }, { width: 30 }),
        words(
          "operator",
          { zh: "符号", en: "operator" },
          { width: 8, choices: ["≥", "≤", "＝", "＞", "＜", "定性"] },
        ),
        words("value", terms.targetValue, { width: 14 }),
        words("measure", { zh: "计量单位", en: "unit of measure" }, { width: 10 }),
        words("basis", { zh: "指标值确定依据", en: "basis of the value" }, { width: 24 }),
        {
          id: "points",
          label: { zh: "分值", en: "points" },
          role: "count",
          optional: true,
          width: 8,
        },
      ],
      rows: { kind: "list", identifiedBy: ["level3"] },
    },
  ],
  relations: [],
});
