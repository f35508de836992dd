import { defineTextCheck } from "../../../model/define.ts";
import type { TextDocument } from "../../../model/document.ts";
import { aboutDocument } from "../narrative-parts/about.ts";
import { hitsAmong } from "../narrative-parts/stretches.ts";
import { type NameFound, subjectNamed } from "../narrative-parts/subject-names.ts";

/** 卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项） */
const chain =
  /([^，。；：！？“”、（）\d.]{2,30})（类）([^，。；：！？（）]{2,40})（款）(?:([^，。；：！？]{2,60}?)（项）)?/g;
const marks = ["（类）", "（款）", "（项）"] as const;

/** A sentence may lead up to the 类: the longest end of the words that is a name is the name. */
function classIn(
  words: string,
  year: number,
): { readonly name: string; readonly found: NameFound } {
  for (let from = 0; from + 2 <= words.length; from++) {
    const name = words.slice(from);
    const found = subjectNamed(name, 0, "", year);
    if (found.kind === "known" || (found.kind === "of-other-year" && from === 0))
      return { name, found };
  }
  return { name: words, found: subjectNamed(words, 0, "", year) };
}

function shouldBe(found: NameFound, year: number): string | null {
  if (found.kind === "near") return `标准名称是“${found.standard}”`;
  if (found.kind === "elsewhere") return `它属于“${found.under}”`;
  if (found.kind !== "of-other-year") return null;
  const now = found.now === null ? `${year}年已不用` : `${year}年是“${found.now}”`;
  return `这是${found.span}的名称，${now}`;
}

/** A misprint, or an old name beside the new one, needs a look; an old name alone is a hint. */
function isGrave(found: NameFound, level: number, document: TextDocument): boolean {
  if (found.kind !== "of-other-year") return found.kind === "near";
  const now = found.now === null ? null : `${found.now}${marks[level]}`;
  return now !== null && document.passages.some(({ flow }) => flow.includes(now));
}

export const subjectNamesAreOfTheCatalogue = defineTextCheck({
  id: "narrative/subject-names-are-of-the-catalogue",
  label: { zh: "科目名称与科目表一致", en: "subject names are of the catalogue" },
  why: "科目名称写错字或沿用往年名称，与表格里的科目对不上。",
  basis: "财政部《政府收支分类科目》各年版（本工具所附目录不完整，目录外的科目不核对）",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "科目名称写作“{words}”，{should}。",
  next: "请对照本年《政府收支分类科目》核对，改成标准名称；表格里的同一科目一并核对。",
  *run(document) {
    const { year } = aboutDocument(document);
    if (year === null) return;
    const classed = document.passages.filter(({ flow }) => flow.includes(marks[0]));
    for (const { match, span } of hitsAmong(classed, chain)) {
      const head = classIn(match[1]!, year);
      const names = [head.name, match[2]!, match[3]];
      let at = span.start + match[1]!.length - head.name.length;
      let above = "";
      for (const [level, name] of names.entries()) {
        if (name === undefined) break;
        const found = level === 0 ? head.found : subjectNamed(name, level as 1 | 2, above, year);
        const should = shouldBe(found, year);
        if (should !== null) {
          const words = `${name}${marks[level]!}`;
          const severity = isGrave(found, level, document) ? "warning" : "info";
          const place = { of: span.of, start: at, end: at + words.length };
          yield { spans: [place], data: { words, should }, key: words, severity };
        }
        if (found.kind !== "known" && found.kind !== "of-other-year") break;
        above = found.code;
        at += name.length + marks[level]!.length;
      }
    }
  },
  examples: {
    ok: `甲县民政局2021年部门预算公开
社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）12.00万元。`,
    notOk: `甲县民政局2021年部门预算公开
社会保障和就业支出（类）行政事业单位离退休（款）行政单位离退休（项）12.00万元。`,
    says: "科目名称写作“行政事业单位离退休（款）”，这是2019年及以前的名称，2021年是“行政事业单位养老支出”",
  },
});
