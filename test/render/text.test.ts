import { renderHtml } from "../../src/render/html/render-html.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderText } from "../../src/render/text.ts";
import { everyBlock, hostile, smallForm } from "./samples.ts";

test("a line for every heading, paragraph and row; cells parted by tabs, covered places empty", () => {
  const text = renderText(everyBlock);
  expect(text).toContain(
    "目　录\n第一部分 部门整体绩效目标\n一、总体绩效目标\n1、河道保洁绩效目标表\n",
  );
  expect(text).toContain("\n\n申请资金507万元。\n\n");
  expect(text).toContain(
    [
      "332001 青河县水务局\t单位：万元",
      "一级指标\t三级指标\t指标值",
      "产出指标\t保洁河道长度\t≥40.5公里",
      "\t预算金额\t507.00",
      "绩效目标\t1.保洁到位。 2.群众满意。\t",
      "注：指标值为年度目标。",
    ].join("\n"),
  );
});

test("no sign that controls a terminal, no tab or break that would look like another cell", () => {
  const form = { ...smallForm, title: `${hostile}\t甲\n乙` };
  const text = renderText({ title: "", blocks: [{ kind: "form", form }] });

  expect(text).not.toMatch(/[\u0000-\u0008\u001b]/);
  expect(text.split("\n")[0]).toMatch(/ 甲 乙$/);
});

const forced = { ...everyBlock, remark: "强制导出，原因：会期-->临近\n--<script>" };

test("why a document was let out with errors stands in every format", () => {
  expect(renderText(forced)).toMatch(/\n\n（强制导出，原因：会期-->临近 --<script>）\n$/);
  const comment = "<!-- 强制导出，原因：会期－－＞临近 －－＜script＞ -->\n";
  expect(renderMarkdown(forced).startsWith(`${comment}\n# `)).toBe(true);
  expect(renderHtml(forced, { fragment: true }).startsWith(`${comment}<article`)).toBe(true);
  const page = renderHtml(forced);
  expect(page).toContain('<meta name="description" content="强制导出，原因：会期--&gt;临近');
  expect(page).not.toContain("<script>");
});
