import type { Place, Sighting } from "../../../model/check.ts";
import { defineCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { Reading } from "../../../model/reading.ts";
import {
  type NameDeviation,
  entryNamed,
  keyOf,
  nameDeviations,
  repeatedSubstitutions,
} from "../presentation-parts/label-deviations.ts";
import { titleOf } from "../presentation-parts/places.ts";
import { upsetBy } from "../presentation-parts/coded-lines.ts";

/** What the name should be, in words. */
function shouldBe({ judged, coded, one }: NameDeviation): string {
  const year = coded.year === null ? "" : `${coded.year}年`;
  if (judged.kind === "different") {
    const whose = judged.nearest === undefined ? "" : `；这个名称是 ${judged.nearest} 的`;
    return `标准名称是“${judged.standard}”${whose}`;
  }
  const { since, until, standard } = judged;
  const span =
    until === null ? `${since}年起` : since === null ? `${until}年及以前` : `${since}—${until}年`;
  return standard === null
    ? `这个科目${span}使用，${year}已不用 ${one.code}`
    : `这是${span}的名称，${year}是“${standard}”`;
}

/** A local spelling rather than a wrong name: only a hint. */
function isLocalSpelling({ judged, coded, one, printed, standard }: NameDeviation): boolean {
  const names = coded.catalogue!.namesOf(one.code);
  const now = entryNamed(names, standard);
  if (judged.kind === "of-other-year") {
    const then = entryNamed(names, printed);
    if (now?.source === "unsure" || then?.source === "unsure") return true;
    return judged.standard !== null && (now?.since ?? 0) <= (judged.until ?? 0);
  }
  return (
    now?.source === "unsure" ||
    (judged.nearest === undefined && normalised(printed).includes(normalised(standard)))
  );
}

/** The name first; the code first when its name stands on another line of its own. */
function placesOf({ judged, coded, one, place }: NameDeviation): readonly Place[] {
  const mistyped =
    judged.kind === "different" &&
    judged.nearest !== undefined &&
    !coded.lines.some((other) => other.code === judged.nearest);
  return mistyped ? [one.place, place] : [place];
}

function sighting(deviation: NameDeviation): Sighting {
  const { coded, one, printed, judged } = deviation;
  return {
    places: placesOf(deviation),
    data: {
      table: titleOf(coded.table),
      code: one.code,
      name: printed,
      should: shouldBe(deviation),
    },
    key: `${one.code}:${normalised(printed)}`,
    ...(isLocalSpelling(deviation) ? { severity: "info" as const } : {}),
    ...(judged.kind === "different" && judged.nearest !== undefined
      ? { explains: upsetBy(coded, one) }
      : {}),
  };
}

export const namesAreOfTheirCodes = defineCheck({
  id: "presentation/names-are-of-their-codes",
  label: { zh: "科目名称与编码相符", en: "names are of their codes" },
  why: "编码和名称各说一个科目，或沿用往年名称，读的人无从判断钱花在哪里。",
  basis: "财政部《政府收支分类科目》各年版（本工具所附目录不完整，目录外的科目不核对）",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "科目 {code} 的名称写作“{name}”，{should}。",
  next: "请对照本年《政府收支分类科目》核对编码和名称，改正写错的一个；各表同一科目一并改。",
  *run(reading: Reading) {
    const replaced = new Set(
      repeatedSubstitutions(reading).map(({ substitution }) => keyOf(substitution)),
    );
    for (const deviation of nameDeviations(reading)) {
      const { substitution } = deviation;
      if (substitution && replaced.has(keyOf(substitution))) continue;
      yield sighting(deviation);
    }
  },
  examples: {
    ok: `
sheet 支出
2021年部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00
'20805 | 行政事业单位养老支出 | 6.00 | 6.00`,
    notOk: `
sheet 支出
2021年部门预算支出总表
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | 6.00
'208 | 社会保障和就业支出 | 6.00 | 6.00
'20805 | 行政事业单位离退休 | 6.00 | 6.00`,
    says: "科目 20805 的名称写作“行政事业单位离退休”，这是2019年及以前的名称，2021年是“行政事业单位养老支出”",
  },
});
