import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";
import { factAt } from "../presentation-parts/facts-at.ts";
import { hasFigures } from "../presentation-parts/figures.ts";
import { placesOf } from "../presentation-parts/places.ts";

/** A department with assets, and the date they were counted at. */
const bookWith = (date: string): string => `
sheet 1
2021年部门预算收支总表
金额单位：万元
项目 | 预算数 | 项目 | 预算数
收入总计 | 6.00 | 支出总计 | 6.00
sheet 2
基本信息
项目 | 内容 | 金额（万元）
资产截止时间 | ${date}
sheet 3
部门固定资产占用情况表
项目 | 数量 | 价值（金额单位：万元）
资产总额 | —— | 34.45
1、房屋（平方米） | |
2、车辆（台、辆） | 3 | 34.45`;

export const assetsDateIsGiven = defineCheck({
  id: "presentation/assets-date-is-given",
  label: { zh: "资产截止时间是上年末", en: "date of assets is given" },
  why: "资产表的表头印着截止时间；空着或者是更早的年份，读的人不知道是哪一年的家底。",
  basis: "财预〔2016〕143号：国有资产占用情况；预算公开文本“上年末”的资产",
  since: 2018,
  severity: "warning",
  family: "E1",
  kind: "year",
  message: "{said}",
  next: "请在“基本信息”的资产截止时间填上年末的日期，并核对资产表是不是那一天的数。",
  *run(reading: Reading) {
    const fact = factAt(reading, "own/particulars!assets-date:text");
    const assets = reading.tables.find(({ definition }) => definition.id === "budget/fixed-assets");
    if (!fact || !assets || !hasFigures(assets)) return;
    const words = fact.cell.kind === "blank" ? "" : dateOf(fact.cell);
    const year = /(?:19|20)\d\d/.exec(words)?.[0];
    const { year: own } = reading;
    if (words === "") {
      yield { places: placesOf(fact), data: { said: "没有填资产截止时间，资产表的表头会空着。" } };
    } else if (own !== null && year !== undefined && Number(year) !== own - 1) {
      const said = `资产截止时间是${words}，${own}年的预算应当是${own - 1}年末的资产。`;
      yield { places: placesOf(fact), data: { said } };
    }
  },
  examples: {
    ok: bookWith("2020-12-31"),
    notOk: bookWith("2018-12-31"),
    says: "资产截止时间是2018-12-31",
  },
});

const dateOf = (cell: { readonly kind: string; readonly text?: string }): string =>
  cell.text?.trim() ?? cell.kind;
