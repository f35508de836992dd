import { read } from "../../src/engine/read.ts";
import { type Composed, composeTargets } from "../../src/engine/compose-targets.ts";
import { workbookOf } from "../../src/hosts/memory/layout-grid.ts";
import type { ChartShape } from "../../src/model/chart.ts";
import type { ChartBlock, ComposedDocument } from "../../src/model/composed.ts";
import { type PrintedCell, type PrintedForm } from "../../src/model/printed-form.ts";
import { standard } from "../../src/standard/index.ts";
import { type Undertaking, layoutOf, undertakings } from "./department-of-targets.ts";

/** The invented department's targets in layouts by id. */
export function composedIn(
  ids: readonly string[],
  projects: readonly Undertaking[] = undertakings,
): Composed {
  const layouts = ids.map((id) => standard.forms.get(id) ?? standard.targetTexts.get(id)!);
  const reading = read(workbookOf(layoutOf(projects), "绩效.xlsx"), standard, null);
  return composeTargets(layouts, reading, standard.forms)!;
}

export const cell = (text: string, more: Partial<PrintedCell> = {}): PrintedCell => ({
  text,
  across: 1,
  down: 1,
  head: false,
  ...more,
});

/** A form with merged cells, head rows at its top and a note. */
export const smallForm: PrintedForm = {
  title: "1、河道保洁绩效目标表",
  above: [["332001 青河县水务局", "单位：万元"]],
  widths: [10, 20, 30],
  rows: [
    [
      cell("一级指标", { head: true }),
      cell("三级指标", { head: true }),
      cell("指标值", { head: true }),
    ],
    [cell("产出指标", { down: 2 }), cell("保洁河道长度"), cell("≥40.5公里")],
    [cell("预算金额"), cell("507.00")],
    [cell("绩效目标", { head: true }), cell("1.保洁到位。\n2.群众满意。", { across: 2 })],
  ],
  notes: ["注：指标值为年度目标。"],
};

const chart = (number: number, shape: ChartShape, series: readonly string[]): ChartBlock => ({
  kind: "chart",
  chart: {
    ...{ shape, series, caption: `图${number}　2024年预算支出构成（单位：万元）` },
    points: [
      { name: "基本支出", value: "300.00", share: "74.07%" },
      { name: "项目支出", value: "100.00", share: "24.69%" },
      { name: "经营支出", value: "5.00", share: "1.23%" },
    ].map(({ name, value, share }) => ({
      name,
      figures: series.map(() => ({ value, ...(shape === "shares" && { share }) })),
    })),
  },
  words: [
    { text: `图${number}　2024年预算支出构成：基本支出` },
    { text: "300.00万元", fact: "支出总表!E6" },
    { text: "。" },
  ],
});

/** One chart of each shape. */
export const charts: readonly ChartBlock[] = [
  chart(1, "shares", ["2024年预算"]),
  chart(2, "columns", ["2023年预算", "2024年预算"]),
  chart(3, "bars", ["2024年预算"]),
];

/** Every kind of block once. */
export const everyBlock: ComposedDocument = {
  title: "青河县水务局2024年部门预算绩效文本",
  blocks: [
    {
      kind: "cover",
      title: ["青河县水务局", "2024年部门预算绩效文本"],
      below: ["青河县水务局编制"],
    },
    { kind: "contents", title: "目　录", depth: 1 },
    { kind: "heading", level: 0, runs: [{ text: "第一部分 部门整体绩效目标" }] },
    { kind: "heading", level: 1, runs: [{ text: "一、总体绩效目标" }] },
    { kind: "heading", level: 2, runs: [{ text: "（一）河道保洁" }] },
    {
      kind: "paragraph",
      runs: [{ text: "申请资金" }, { text: "507", fact: "项目!C5" }, { text: "万元。" }],
    },
    { kind: "paragraph", align: "right", runs: [{ text: "2024年1月" }] },
    charts[0]!,
    { kind: "page-break" },
    { kind: "form", form: smallForm, listed: 1 },
    {
      kind: "form",
      landscape: true,
      form: { ...smallForm, title: "宽表", above: [], notes: [] },
    },
  ],
};

/** Words that would be markup, a formula or a broken file if they were let through. */
export const hostile =
  '<script>alert("1")</script> & =1+1 \u0000\u001b]0;\ud800 _Toc3" w:id="9" end';
