import { defineTextCheck } from "../../../model/define.ts";
import { meansTheSame, projectLists, projectsDescribed } from "../narrative-parts/project-names.ts";

export const projectsAreNamedAlike = defineTextCheck({
  id: "narrative/projects-are-named-alike",
  label: { zh: "项目名称前后一致", en: "projects are named alike" },
  why: "同一个项目前后两个名字，读的人不知道说的是不是同一笔钱。",
  basis: "项目支出绩效自评、评价结果随部门决算公开的要求",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "项目“{name}”在另一处叫“{other}”。",
  next: "请核对项目名称，前后统一成批复的名称。",
  *run(document) {
    const described = projectsDescribed(document);
    const known = new Set(described.map(({ text }) => text));
    for (const { names } of projectLists(document)) {
      const lost = names.filter(({ text }) => !known.has(text));
      if (lost.length * 2 > names.length) continue;
      const listed = new Set(names.map(({ text }) => text));
      for (const name of lost) {
        const other = described.find(
          ({ text }) => !listed.has(text) && meansTheSame(text, name.text),
        );
        if (!other) continue;
        const data = { name: name.text, other: other.text };
        yield { spans: [name, other], data, key: `${name.text}:${other.text}` };
      }
    }
  },
  examples: {
    ok: `本部门在决算中反映“养老服务补贴”“临时救助资金”等2个项目的绩效目标完成情况。

养老服务补贴项目绩效目标完成情况综述。项目全年预算数10.00万元，完成预算的100%。

临时救助资金项目绩效目标完成情况综述。项目全年预算数8.00万元，完成预算的100%。`,
    notOk: `本部门在决算中反映“养老服务补贴”“临时救助资金”等2个项目的绩效目标完成情况。

养老服务补贴项目绩效目标完成情况综述。项目全年预算数10.00万元，完成预算的100%。

临时救助补助资金项目绩效目标完成情况综述。项目全年预算数8.00万元，完成预算的100%。`,
    says: "项目“临时救助资金”在另一处叫“临时救助补助资金”",
  },
});
