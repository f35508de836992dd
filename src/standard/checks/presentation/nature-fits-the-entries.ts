import { isZero, zero } from "../../../model/decimal.ts";
import { defineCheck } from "../../../model/define.ts";
import type { Fact, Reading } from "../../../model/reading.ts";
import { unitNatureOf } from "../../../model/unit-nature.ts";
import { enteredIn, factAt } from "../presentation-parts/facts-at.ts";
import { placesOf } from "../presentation-parts/places.ts";

const lastYears = ["own/prior-year!agency-operating:amount", "own/accounts!agency-operating:last"];

/** A department that calls itself an institution, and what its list of units says. */
const bookWith = (unit: string): string => `
sheet 1
基本信息
项目 | 内容 | 金额（万元）
单位性质 | 公益一类事业单位
sheet 2
部门机构设置情况
单位名称 | 单位性质 | 单位规格 | 经费保障形式
甲县水务局本级 | ${unit} | 正科级 | 财政拨款`;

export const natureFitsTheEntries = defineCheck({
  id: "presentation/nature-fits-the-entries",
  label: { zh: "单位性质与别处一致", en: "nature fits the entries" },
  why: "公开文字按单位性质说有没有机关运行经费；性质填错，就会说“没有”，而别处写着有。",
  basis: "财预〔2016〕143号：公开机关运行经费；本工具的工作表",
  since: 2018,
  severity: "warning",
  family: "D1",
  kind: "equal",
  message: "“基本信息”的单位性质是“{words}”，公开文字会说没有机关运行经费，而{other}。",
  next: "请核对单位性质：部门含有行政单位或参公事业单位的，写“行政单位”或“参公事业单位”。",
  *run(reading: Reading) {
    const nature = factAt(reading, "own/particulars!nature:text");
    const words = nature ? textOf(nature) : "";
    if (!nature || unitNatureOf(words) !== "other") return;
    const unit = unitsOf(reading).find((one) => unitNatureOf(textOf(one)) === "agency");
    if (unit) {
      const other = `机构设置表里有“${textOf(unit)}”的单位`;
      yield { places: [nature, unit].flatMap(placesOf), data: { words, other } };
    }
    const last = lastYears
      .flatMap((one) => factAt(reading, one) ?? [])
      .find((fact) => !isZero(enteredIn(fact) ?? zero));
    if (last) {
      yield {
        places: [nature, last].flatMap(placesOf),
        data: { words, other: "上年的机关运行经费不是 0" },
      };
    }
  },
  examples: {
    ok: bookWith("事业"),
    notOk: bookWith("行政"),
    says: "机构设置表里有“行政”的单位",
  },
});

const textOf = ({ cell }: Fact): string => (cell.kind === "text" ? cell.text.trim() : "");

const unitsOf = ({ tables }: Reading): Fact[] =>
  tables
    .filter(({ definition }) => definition.id === "budget/institutions")
    .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines))
    .flatMap(({ facts }) => facts.get("nature") ?? []);
