import { decimalTextTo, parseDecimal } from "../../../model/decimal.ts";
import { defineCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import type { Reading } from "../../../model/reading.ts";
import type { Standard } from "../../../model/standard.ts";
import { changedFigures } from "../presentation-parts/last-figures.ts";
import { ownRows } from "../presentation-parts/own-texts.ts";
import { placesOf } from "../presentation-parts/places.ts";

/** A sentence that speaks of the year before may well give its figure. */
const ofLastYear = /上年|去年|上一年|同比|增长|下降|增加|减少|从.{0,12}(?:到|至)/;
const amount = /(?<![\d,.])(\d[\d,]*(?:\.\d+)?)万元/g;

/** 5.20 this year, 6.40 last year, and what the department writes of it. */
const bookSaying = (text: string): string => `
sheet 三公
部门预算财政拨款“三公”经费支出表
金额单位：万元
项目 | 合计 | 一般公共预算财政拨款
合计 | 5.20 | 5.20
“三公”经费小计 | 5.20 | 5.20
三、公务接待费 | 5.20 | 5.20
sheet 上年预算数
上年预算数
项目 | 上年预算数（万元）
公务接待费 | 6.40
sheet 文字说明
文字说明
部分 | 段落 | 文字
其他需要说明的事项 | | ${text}`;

export const figuresInTextsAreOfThisYear = defineCheck({
  id: "presentation/figures-in-texts-are-of-this-year",
  label: { zh: "文字里的数是今年的", en: "figures in texts are of this year" },
  why: "照上年的文字改写，数忘了换，文字就和今年的表对不上。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：公开内容应当真实、准确",
  since: 2018,
  severity: "warning",
  family: "B1",
  kind: "equal",
  message: "“{paragraph}”里的{name}{last}万元是上年的数，今年表里是{now}万元。",
  next: "请改成今年的数；说的确是上年的，请写明“上年”。",
  *run(reading: Reading, standard: Standard) {
    const changed = changedFigures(reading, standard);
    for (const { paragraph, text, fact } of ownRows(reading)) {
      for (const sentence of text.split(/[。；！？\n]/)) {
        if (ofLastYear.test(sentence) || saysOtherYear(sentence, reading.year)) continue;
        const words = normalised(sentence).replace(/"/g, "");
        const figures = [...words.matchAll(amount)].map(([, figure]) =>
          decimalTextTo(parseDecimal(figure!.replaceAll(",", ""))!, 2),
        );
        for (const { name, last, now, lastFact, nowFact } of changed) {
          if (!figures.includes(last) || !words.includes(normalised(name))) continue;
          const places = [fact, nowFact, lastFact].flatMap(placesOf);
          yield { places, data: { paragraph, name, last, now } };
        }
      }
    }
  },
  examples: {
    ok: bookSaying("公务接待费5.20万元，按标准执行；上年公务接待费6.40万元。"),
    notOk: bookSaying("公务接待费6.40万元，按标准执行。"),
    says: "公务接待费6.40万元是上年的数，今年表里是5.20万元",
  },
});

/** 2020年……, in a workbook of 2021. */
const saysOtherYear = (sentence: string, year: number | null): boolean =>
  [...sentence.matchAll(/(20\d\d)年/g)].some(([, said]) => Number(said) !== year);
