/** A narrative of the made-up department of `small-workbook.ts`; `basic` is its basic expenditure. */
export const narrative = (basic = "100.25", project = "20.25"): readonly string[] => [
  "青山县档案馆2021年部门预算情况说明",
  "一、支出预算情况说明",
  `2021年本部门支出预算120.50万元，其中：基本支出${basic}万元，项目支出${project}万元。`,
  "二、名词解释",
  "基本支出是为保障机构正常运转而发生的支出。",
];

/** Agrees with itself and with the workbook. */
export const goodText = narrative().join("\n");

/** The parts come to more than the whole. */
export const wrongText = narrative("110.25").join("\n");

/** Agrees with itself, not with the workbook. */
export const otherText = narrative("90.25", "30.25").join("\n");
