import { defineTextCheck } from "../../../model/define.ts";
import { didYouMean } from "../../../model/label.ts";
import type { TextSighting } from "../../../model/text-check.ts";
import { type FormTitle, formTitles } from "../narrative-parts/form-titles.ts";

const form = (title: string): string => `
${title}
一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据
产出指标\t数量指标\t数量\t数量\t≥12座\t工作计划
`;

const contents = `目 录

1.山塘整治绩效目标表……3

2.渠道清淤绩效目标表……4

第二部分 预算项目绩效目标
`;

export const contentsListEveryForm = defineTextCheck({
  id: "narrative/contents-list-every-form",
  label: { zh: "目录与各张绩效目标表一致", en: "contents list every form" },
  why: "增减项目、改了项目名称以后没有更新目录，照着目录就找不到表。",
  basis: "部门预算绩效文本格式：目录列出每个预算项目的绩效目标表",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "{trouble}。",
  next: "请更新目录，使它与正文的表一一对应。",
  *run(document) {
    const { listed, printed } = formTitles(document);
    const names = new Set(printed.map(({ name }) => name));
    const found = listed.filter(({ name }) => names.has(name)).length;
    if (found * 2 < listed.length || found === 0) return;
    const inContents = new Map(listed.map((one) => [one.name, one]));
    const renamed = new Set<string>();
    for (const one of listed) {
      if (names.has(one.name)) continue;
      const other = renamedTo(
        one,
        printed.filter(({ name }) => !inContents.has(name)),
      );
      const hint = other ? `，是不是“${other.name}”` : "";
      const trouble = `目录列有“${one.name}绩效目标表”，正文里没有这张表${hint}`;
      if (other) renamed.add(other.name);
      yield sighting(trouble, one, ...(other ? [other] : []));
    }
    for (const one of printed) {
      const entry = inContents.get(one.name);
      if (renamed.has(one.name)) continue;
      if (!entry) yield sighting(`正文的“${one.name}绩效目标表”没有列入目录`, one);
      else if (entry.serial !== one.serial) {
        const numbers = `目录里编为${entry.serial}，正文里编为${one.serial}`;
        yield sighting(`“${one.name}绩效目标表”在${numbers}`, entry, one);
      }
    }
  },
  examples: {
    ok: contents + form("1.山塘整治绩效目标表") + form("2.渠道清淤绩效目标表"),
    notOk: contents + form("1.山塘整治绩效目标表") + form("2.渠道疏浚绩效目标表"),
    says: "目录列有“渠道清淤绩效目标表”，正文里没有这张表，是不是“渠道疏浚”",
  },
});

/** The form that is not in the contents and has nearly the name, or its number. */
function renamedTo(entry: FormTitle, unlisted: readonly FormTitle[]): FormTitle | null {
  const near = didYouMean(
    entry.name,
    unlisted.map(({ name }) => name),
  );
  return (
    unlisted.find(({ name }) => name === near) ??
    unlisted.find(({ serial }) => serial === entry.serial) ??
    null
  );
}

const sighting = (trouble: string, ...spans: readonly FormTitle[]): TextSighting => ({
  spans,
  data: { trouble },
});
