import { defineTextCheck } from "../../../model/define.ts";
import { sameItem, spendingLists, spentItems } from "../narrative-parts/spending-lists.ts";

/** The table both examples stand beside. */
const table = `
二、2023年部门预算一般公共预算财政拨款基本支出表

\t单位：万元

\t科目编码
\t科目名称
\t合计
\t人员经费
\t公用经费

\t
\t合计
\t80.00
\t80.00
\t

\t301
\t工资福利支出
\t79.00
\t79.00
\t

\t30101
\t基本工资
\t40.00
\t40.00
\t

\t30102
\t津贴补贴
\t20.00
\t20.00
\t

\t30103
\t奖金
\t10.00
\t10.00
\t

\t30113
\t住房公积金
\t9.00
\t9.00
\t

\t303
\t对个人和家庭的补助
\t1.00
\t1.00
\t

\t30309
\t奖励金
\t1.00
\t1.00
\t
`;

export const listsNameWhatWasSpent = defineTextCheck({
  id: "narrative/lists-name-what-was-spent",
  label: { zh: "列举的经济科目与表一致", en: "lists name what was spent" },
  why: "文字里列举的科目在表里没有数，或者表里有数的科目文字里漏了，多半是照抄上年的列举。",
  basis: "部门预算、部门决算公开表样：基本支出表按经济分类列到款级",
  since: 2018,
  severity: "warning",
  family: "B1",
  kind: "name",
  message: "{what}的列举与表不一致：{differences}。",
  next: "请对照基本支出表，把没有数的科目删去，把漏掉的补上。",
  *run(document, _standard, beside) {
    if (!beside) return;
    const lists = [...spendingLists(document)];
    const everywhere = lists.flatMap(({ items }) => items);
    for (const { what, whole, items, open } of lists) {
      const table = spentItems(beside, what);
      if (!table) continue;
      const idle = items.filter(({ text }) =>
        table.some(({ name, spent }) => !spent && sameItem(name, text)),
      );
      const named = table.filter(({ name }) => items.some(({ text }) => sameItem(name, text)));
      if (named.length * 2 < items.length) continue;
      const left = open
        ? []
        : table.filter(
            ({ name, spent }) => spent && !everywhere.some(({ text }) => sameItem(name, text)),
          );
      if (idle.length === 0 && left.length === 0) continue;
      const differences = [
        ...idle.map(({ text }) => `列了“${text}”，表里没有数`),
        ...left.map(({ name }) => `漏了“${name}”，表里有数`),
      ].join("；");
      yield { spans: idle.length > 0 ? idle : [whole], data: { what, differences } };
    }
  },
  examples: {
    ok: `甲县民政局2023年部门预算公开${table}
一、基本支出情况说明
人员经费80.00万元，主要包括：基本工资、津贴补贴、奖金、住房公积金、奖励金。`,
    notOk: `甲县民政局2023年部门预算公开${table}
一、基本支出情况说明
人员经费80.00万元，主要包括：基本工资、津贴补贴、奖金、住房公积金。`,
    says: "漏了“奖励金”，表里有数",
  },
});
