import { defineCheck } from "../../../model/define.ts";
import { didYouMean } from "../../../model/label.ts";
import type { OwnText } from "../../../model/narrative-section.ts";
import { isOwnTextUsed, ownTextNames } from "../../../model/own-text-names.ts";
import { type Reading, documentKindOf } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";
import { ownRows } from "../presentation-parts/own-texts.ts";
import { placesOf } from "../presentation-parts/places.ts";

/** 机关运行经费安排情况—增减原因. */
const nameOf = ({ section, paragraph }: OwnText): string =>
  paragraph === "" ? section : `${section}—${paragraph}`;

export const ownTextsHaveTheirPlace = defineCheck({
  id: "presentation/own-texts-have-their-place",
  label: { zh: "文字说明的部分和段落是公开文档里有的", en: "own texts have their place" },
  why: "公开文档按“部分”和“段落”取文字；名称对不上的文字不会写进公开文档，写了等于没写。",
  basis: "本工具的工作表；各地公开文本格式",
  since: 2018,
  severity: "warning",
  family: "G",
  kind: "name",
  message: "这段文字写在“{name}”，公开文档里没有这一处，不会写进去{nearest}。",
  next: "请改成公开文档里有的部分和段落；没有“段落”的部分，段落留空。",
  *run(reading: Reading, standard: Standard) {
    // Without a title whose tables they are is a guess, and so is how their authority names its texts.
    if (!reading.tables.some(({ definition, title }) => definition.own !== true && title)) return;
    const { profile, year } = reading;
    const kind = documentKindOf(reading);
    const of = { profile: profile.id, kind, year: year ?? profile.editions.at(-1)! };
    const names = ownTextNames(standard, of);
    if (names.length === 0) return;
    for (const { section, named, fact } of ownRows(reading)) {
      const own = { section, paragraph: named };
      if (isOwnTextUsed(standard, of, own)) continue;
      const near = nearestTo(own, names);
      const nearest = near === null ? "" : `；最接近的是“${nameOf(near)}”`;
      yield { places: placesOf(fact), data: { name: nameOf(own), nearest } };
    }
  },
  examples: {
    ok: `
sheet 1
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 0.00 | 6.00
'212 | 城乡社区支出 | 6.00 | | 6.00
sheet 2
文字说明
部分 | 段落 | 文字
机关运行经费安排情况 | 增减原因 | 定额标准调整。`,
    notOk: `
sheet 1
部门预算政府性基金预算财政拨款支出表
金额单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 0.00 | 6.00
'212 | 城乡社区支出 | 6.00 | | 6.00
sheet 2
文字说明
部分 | 段落 | 文字
机关运行经费安排情况 | 变动原因 | 定额标准调整。`,
    says: "最接近的是“机关运行经费安排情况—增减原因”",
  },
});

/** The name most like it: of the same section where there is one. */
function nearestTo(own: OwnText, names: readonly OwnText[]): OwnText | null {
  const inside = names.filter(({ section }) => own.section.startsWith(section));
  const among = inside.length > 0 ? inside : names;
  const all = among.map(nameOf);
  const near = didYouMean(nameOf(own), all);
  if (near !== null) return among[all.indexOf(near)]!;
  return inside.length > 0 ? inside[0]! : null;
}
