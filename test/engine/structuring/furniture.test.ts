import { passagesOf, structureOf } from "./source-of.ts";

const flows = (lines: string[]) => structureOf(lines).passages.map(({ flow }) => flow);

test.each(["- 3 -", "— 12 —", "第 3 页", "第3页 共10页", "3/10"])(
  "the page number %s is no passage",
  (number) => {
    expect(flows(["本单位无下属单位。", number, "本单位编制 12 人。"])).toEqual([
      "本单位无下属单位。",
      "本单位编制12人。",
    ]);
  },
);

test("contents with leaders are left out", () => {
  expect(
    flows([
      "目 录",
      "第一部分 整体目标",
      "一、总体目标.....\t1",
      "二、保障措施……………… 4",
      "",
      "第一部分 整体目标",
      "一、总体目标",
      "全年完成 12 项任务。",
    ]),
  ).toEqual(["第一部分整体目标", "一、总体目标", "全年完成12项任务。"]);
});

test("contents without leaders end where the first entry comes again", () => {
  const contents = ["第一部分 部门概况", "一、主要职能", "第二部分 情况说明", "一、收入情况说明"];
  expect(
    passagesOf(
      structureOf(["目录", ...contents, "第一部分 部门概况", "一、主要职能", "负责预算管理。"]),
    ),
  ).toEqual(["H1.1 第一部分|部门概况", "H2.1 一、|主要职能", "p-.- |负责预算管理。"]);
});

test("running headers and footers are left out", () => {
  const page = (n: number) => [
    `\f某县水务局 2023 年度部门决算`,
    `第${"一二三四"[n]!}条 本条规定资金的使用范围和审批权限，适用于本部门及所属单位。`,
    `— ${n + 1} —`,
  ];
  expect(flows([0, 1, 2, 3].flatMap(page))).toEqual(
    [..."一二三四"].map(
      (n) => `第${n}条本条规定资金的使用范围和审批权限，适用于本部门及所属单位。`,
    ),
  );
});

test("what is left of pictures, charts and bookmarks is left out", () => {
  expect(
    flows([
      "[bookmark: _GoBack]接待费支出 0.40 万元。",
      "[image: image3.emf]0.40万元，",
      " 因公出国费 公务用车费 公务接待费",
      "",
      "（图2：经费支出结构）",
      "无外事接待。",
      " \t\t财政拨款收入\t\t812.4",
    ]),
  ).toEqual(["接待费支出0.40万元。", "无外事接待。"]);
});
