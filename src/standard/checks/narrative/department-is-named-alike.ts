import { defineTextCheck } from "../../../model/define.ts";
import { aboutDocument } from "../narrative-parts/about.ts";
import { type Hit, hitsAmong } from "../narrative-parts/stretches.ts";

interface Named {
  /** 甲县 */
  readonly place: string;
  /** 医疗保障局 */
  readonly office: string;
}

/** The name split behind its place; null for a name without one. */
function splitName(name: string): Named | null {
  const match = /^(.*[县市区旗州盟省])([^县市区旗州盟省]{3,})$/.exec(name);
  return match ? { place: match[1]!, office: match[2]! } : null;
}

const lastPart = (place: string): string => place.slice(-3);
/** After a department's own name: its figures, its budget, itself. */
const ownPosition =
  /^(?:（?本级）?|机关)?(?:20\d\d年|本年|的?(?:收入|支出|部门预算|部门决算|收支)|安排|（简称)/;

/** An office of the past may well have borne another name. */
const former = /原|前身/;

/** Another place's office of the same kind and rank, where the document speaks of itself. */
function isForeign({ match, span }: Hit, own: Named): boolean {
  const { flow } = span.of;
  const place = match[1]!;
  if (own.place.endsWith(place) || place.endsWith(lastPart(own.place))) return false;
  if (place.at(-1) !== own.place.at(-1)) return false;
  return ownPosition.test(flow.slice(span.end, span.end + 8));
}

export const departmentIsNamedAlike = defineTextCheck({
  id: "narrative/department-is-named-alike",
  label: { zh: "部门名称前后一致", en: "department is named alike" },
  why: "照搬别的县区或别的部门的文稿，容易留下人家的名字。",
  basis: "部门预算、部门决算公开模板的填写要求",
  since: 2018,
  severity: "warning",
  family: "E2",
  kind: "name",
  message: "本文是“{own}”的，这里却写作“{quote}”。",
  next: "请核对部门名称，改成本部门的全称。",
  *run(document) {
    const { department } = aboutDocument(document);
    const own = department === null ? null : splitName(department);
    if (!own || department === null) return;
    const sameOffice = new RegExp(`([\\u4e00-\\u9fff]{2}[县市区旗州盟])${own.office}`, "g");
    for (const hit of hitsAmong(document.passages, sameOffice)) {
      if (isForeign(hit, own)) yield { spans: [hit.span], data: { own: department } };
    }
    for (const wrong of misspelt(own)) {
      for (const { span } of hitsAmong(document.passages, wrong)) {
        if (former.test(span.of.flow.slice(Math.max(0, span.start - 4), span.start))) continue;
        yield { spans: [span], data: { own: department } };
      }
    }
  },
  examples: {
    ok: `甲丁县医疗保障局2023年部门预算公开
甲丁县医疗保障局2023年收入预算120.00万元。
甲丁县医疗保障局2023年支出预算120.00万元。
根据乙州市医疗保障局的要求，开展专项检查。`,
    notOk: `甲丁县医疗保障局2023年部门预算公开
甲丁县医疗保障局2023年收入预算120.00万元。
甲丁县医疗保障局2023年机关运行经费12.00万元。
乙丙县医疗保障局2023年支出预算120.00万元。`,
    says: "本文是“甲丁县医疗保障局”的，这里却写作“乙丙县医疗保障局”",
  },
});

const longEnough = 5;

/** The own name with one character of the office wrong or left out. */
function misspelt({ place, office }: Named): readonly RegExp[] {
  if (office.length < longEnough) return [];
  const near = lastPart(place);
  return [...office.slice(0, -1)].flatMap((_, index) => {
    const head = office.slice(0, index);
    const tail = office.slice(index + 1);
    if (/[和与及]/.test(office[index]!)) return [];
    const other = `(?!${office[index]!})[\\u4e00-\\u9fff]`;
    return [
      new RegExp(`${near}${head}${other}${tail}`, "g"),
      new RegExp(`${near}${head}${tail}`, "g"),
    ];
  });
}
