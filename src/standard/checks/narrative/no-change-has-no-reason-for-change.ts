import { defineTextCheck } from "../../../model/define.ts";
import { reasonsIn } from "../narrative-parts/reasons.ts";

const unchanged =
  /(?<!基本)(?:持平|无增减(?:变化)?|没有增减(?:变化|变动)?|无变化|没有变化|保持不变)[，。；]?(?:主要|变动|变化)*$/;
const change = /减少|增加|下降|增长|压减|调减|调增|新增|缩减|上涨/;
const still = /无|未|没有|一致|不变|持平|相同|严格/;

export const noChangeHasNoReasonForChange = defineTextCheck({
  id: "narrative/no-change-has-no-reason-for-change",
  label: { zh: "持平不再说增减原因", en: "no change has no reason for change" },
  why: "前面说持平，后面又说为什么增减，两句话有一句是错的。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：说明增减变化原因",
  since: 2016,
  severity: "warning",
  family: "D2",
  kind: "direction",
  message: "前面说持平，后面却给出增减的原因：“{reason}”。",
  next: "请核对数字：若有增减，请写明增减多少；若确实持平，请删去原因。",
  *run(document) {
    for (const { words, explained } of reasonsIn(document)) {
      if (!unchanged.test(explained.text)) continue;
      if (!change.test(words.text) || still.test(words.text)) continue;
      yield { spans: [explained, words], data: { reason: words.text } };
    }
  },
  examples: {
    ok: "2023年公务接待费0.50万元，与上年持平。主要原因是接待任务没有变化。",
    notOk: "2023年收入支出总计120.00万元，与上年持平。主要原因是人员退休，减少支付。",
    says: "前面说持平，后面却给出增减的原因：“人员退休，减少支付”",
  },
});
