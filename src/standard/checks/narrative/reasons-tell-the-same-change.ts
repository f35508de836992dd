import { decimalTextTo, parseDecimal, round } from "../../../model/decimal.ts";
import { defineTextCheck } from "../../../model/define.ts";
import { normalised } from "../../../model/label.ts";
import { reasonsIn } from "../narrative-parts/reasons.ts";
import { pieceOf } from "../narrative-parts/stretches.ts";

/** 公务接待费比上年增长30%, in a reason: a change told once more. */
const told =
  /(?:^|[，；、：])([^，。；：、\d]{0,24}?)((?:比|较|同比|与)(?:上年|去年|上一年|上年度)?(?:预算|决算)?数?相?比?，?)?(增加|增长|上升|提高|减少|下降|降低)了?(\d[\d,]*(?:\.\d+)?)(%|万元|元)/g;
const rises = /增加|增长|上升|提高/;
/** Words before the name of what changed. */
const lead = /^(?:由于|因为|因|是|本部门|我部门|我局|本单位|我单位|[一二三四五六七八九]是)+/;
const shortest = 3;

export const reasonsTellTheSameChange = defineTextCheck({
  id: "narrative/reasons-tell-the-same-change",
  label: { zh: "原因里的增减与前面一致", en: "reasons tell the same change" },
  why: "前面说下降，原因里又说同一项增长，或者两个幅度不一样，读的人不知道信哪一个。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：说明增减变化原因",
  since: 2016,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "原因里写“{quote}”，与它说明的“{explained}”不是同一个变化。",
  next: "请核对增减方向和数字，原因里只写为什么增减。",
  *run(document) {
    for (const { passage, words, explained } of reasonsIn(document)) {
      const before = normalised(explained.text);
      for (const match of words.text.matchAll(told)) {
        const name = normalised(match[1]!.replace(lead, ""));
        // Without 比上年 it may be a part that changed: only of the very thing that is explained.
        const isSaid = match[2] === undefined ? isOf(before, name) : before.includes(name);
        const isNamed = name.length >= shortest && isSaid;
        if (!isNamed || isToldBefore(explained.text, match)) continue;
        const start = words.start + match.index + (/^[，；、：]/.test(match[0]) ? 1 : 0);
        const quoted = pieceOf(passage, start, words.start + match.index + match[0].length);
        yield { spans: [quoted, explained], data: { explained: shortened(explained.text) } };
      }
    }
  },
  examples: {
    ok: "2023年公务接待费0.50万元，比上年减少0.13万元，下降20.63%，主要原因是接待批次减少，公务接待费比上年下降20.63%。",
    notOk:
      "2023年公务接待费0.50万元，比上年减少0.13万元，下降20.63%，主要原因是公务接待费比上年增长30%。",
    says: "原因里写“公务接待费比上年增长30%”",
  },
});

const changed = /(增加|增长|上升|提高|减少|下降|降低)了?(\d[\d,]*(?:\.\d+)?)(%|万元|元)/g;

/** Whether a sentence begins with a name, its year aside. */
const isOf = (explained: string, name: string): boolean =>
  explained.replace(/^(?:\d+\.)?(?:20\d\d年度?)?/, "").startsWith(name);

/** The same figure going the same way, rounded or not. */
function isToldBefore(explained: string, [, , , way, figure, unit]: RegExpMatchArray): boolean {
  return [...explained.matchAll(changed)].some(
    ([, otherWay, other, otherUnit]) =>
      rises.test(otherWay!) === rises.test(way!) &&
      otherUnit === unit &&
      roundedTo(figure!, other!) === figure!.replaceAll(",", ""),
  );
}

/** A figure with as many decimals as another has. */
function roundedTo(like: string, figure: string): string {
  const places = like.includes(".") ? like.length - like.indexOf(".") - 1 : 0;
  return decimalTextTo(round(parseDecimal(figure.replaceAll(",", ""))!, places), places);
}

const longest = 60;
const shortened = (text: string): string =>
  text.length > longest ? `…${text.slice(-longest)}` : text;
