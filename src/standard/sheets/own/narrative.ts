import { defineSheet } from "../../../model/define.ts";
import { words } from "../columns.ts";

export const narrative = defineSheet({
  id: "own/narrative",
  label: { zh: "文字说明", en: "narrative" },
  why: "只有部门自己知道的话（职责、原因、措施）写在这里，数字由表生成。",
  basis: "本工具的工作表；河北省部门预算公开文本格式",
  since: 2018,
  unit: null,
  paper: "A4",
  own: true,
  blocks: [
    {
      id: "main",
      columns: [
        words("section", { zh: "部分", en: "section" }, { width: 30, namesTexts: "section" }),
        words("paragraph", { zh: "段落", en: "paragraph" }, { width: 20, namesTexts: "paragraph" }),
        words("text", { zh: "文字", en: "text" }, { width: 90 }),
        words(
          "last-text",
          { zh: "上年文字", en: "text of last year" },
          { width: 60, optional: true },
        ),
      ],
      // A row that names a text nobody has written yet keeps its place.
      rows: { kind: "list", identifiedBy: ["section", "paragraph", "text"] },
    },
  ],
  relations: [],
});
