import type { FormLayout } from "../../src/model/form-layout.ts";
import type { Standard } from "../../src/model/standard.ts";
import { type Pages, list, page } from "./markdown.ts";

/** The forms of performance targets: what each is for, and how it prints. */
export function formPages({ forms, targetTexts }: Standard): Pages {
  const texts = [...targetTexts.values()].map(
    ({ id, label, why, basis }) => `\`${id}\` ${label.zh}：${why}（${basis}）`,
  );
  return new Map([
    [
      "docs/forms/README.md",
      page("src/standard/forms, src/standard/narrative", "绩效目标表一览 Forms", [
        "录一次，生成每一种：`budget indicators 文件.xlsx --layout 版面 -o 输出文件`，也可以在任务窗格的“绩效”里插入。",
        ...[...forms.values()].map(formPart),
        "## 绩效文本",
        list(texts),
      ]),
    ],
  ]);
}

const formPart = ({ id, label, why, basis, since, of }: FormLayout): string =>
  [
    `## ${label.zh}`,
    `\`${id}\` · ${label.en}`,
    list([
      `为什么：${why}`,
      `依据：${basis}`,
      `从哪一年起：${since}`,
      of === "project" ? "每个项目一张" : "每个部门一张",
    ]),
    `![${label.zh}](../pictures/form-${id}.png)`,
  ].join("\n\n");
