import { renderMarkdown } from "../../src/render/markdown.ts";
import { everyBlock, smallForm } from "./samples.ts";

test("headings by their signs, forms as tables of bars, covered places empty", () => {
  const text = renderMarkdown(everyBlock);
  expect(text).toContain("\n\n## 第一部分 部门整体绩效目标\n\n### 一、总体绩效目标\n\n");
  expect(text).toContain("\n\n申请资金507万元。\n\n");
  expect(text).toContain(
    [
      "| 一级指标 | 三级指标 | 指标值 |",
      "| --- | --- | --- |",
      "| 产出指标 | 保洁河道长度 | ≥40.5公里 |",
      "|  | 预算金额 | 507.00 |",
    ].join("\n"),
  );
});

test("signs of a text stay words: no markup, no other cell", () => {
  const form = { ...smallForm, title: "# <b>甲</b> | [乙](x) *丙*" };
  const text = renderMarkdown({ title: "", blocks: [{ kind: "form", form }] });
  expect(text.split("\n")[0]).toBe("\\# \\<b\\>甲\\</b\\> \\| \\[乙\\](x) \\*丙\\*");
});
