import { readOrdinal } from "../../../src/engine/structuring/ordinals.ts";

test.each([
  ["第一部分部门概况", 1, 1, "部门概况"],
  ["第二章：预算安排", 1, 2, "预算安排"],
  ["附件2绩效自评报告", 1, 2, "绩效自评报告"],
  ["一、部门职责", 2, 1, "部门职责"],
  ["十二、其他事项", 2, 12, "其他事项"],
  ["二十一、粮油物资储备支出", 2, 21, "粮油物资储备支出"],
  ["（三）支出情况", 3, 3, "支出情况"],
  ["㈡支出情况", 3, 2, "支出情况"],
  ["1.因公出国（境）费", 4, 1, "因公出国（境）费"],
  ["14、城乡医疗救助", 4, 14, "城乡医疗救助"],
  ["（2）公务接待费", 5, 2, "公务接待费"],
  ["3）会议费", 5, 3, "会议费"],
  ["⑤培训费", 5, 5, "培训费"],
] as const)("%s", (flow, level, number, body) => {
  const ordinal = readOrdinal(flow)!;
  expect(ordinal).toMatchObject({ level, number, doubtful: false });
  expect(flow.slice(ordinal.body)).toBe(body);
});

test.each(["1.22个乡镇", "3.1-6级残疾军人", "2.08万元"])("%s may be a number", (flow) => {
  expect(readOrdinal(flow)).toMatchObject({ level: 4, doubtful: true });
});

test.each([
  "2021年收入",
  "1-5月累计",
  "一是加强管理",
  "一、二、三批药品",
  "三公经费",
  "一般公共预算",
  "2080505",
  "100.5万元",
  "第三季度",
  "（2021年度）",
])("%s begins with no ordinal", (flow) => {
  expect(readOrdinal(flow)).toBeNull();
});
