import { defineSheet } from "../../../model/define.ts";
import { terms } from "../../terms.ts";
import { words } from "../columns.ts";
import { indicatorColumns } from "../indicator-columns.ts";

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
      columns: [words("project", terms.projectName, { width: 32 }), ...indicatorColumns],
      rows: { kind: "list", identifiedBy: ["level3"] },
    },
  ],
  relations: [],
});
