import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

/** 462.46万，: an amount by what stands around it, without its 元. */
const bare =
  /(?:支出|收入|报销|支付|赔付|救助|补助|补贴|资金|经费|预算|安排|拨款|拨付|下达|投入|余额|金额|费用?|保险|基金)(?:了|为|共计?|合计)?(\d+(?:\.\d+)?[万亿])(?=[，。；、）]|资金|基金|经费|补助|$)/gm;

export const yuanIsWrittenOut = defineTextCheck({
  id: "narrative/yuan-is-written-out",
  label: { zh: "金额写明“元”", en: "yuan is written out" },
  why: "“462.46万”没有写“元”，可能被读成人数、户数。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）",
  since: 2012,
  severity: "info",
  family: "C1",
  kind: "unit",
  message: "“{quote}”没有写“元”，共 {count} 处。",
  next: "请补上“元”。",
  *run(document) {
    for (const { match, span } of hitsAmong(paragraphsOf(document), bare)) {
      yield { spans: [span], data: { quote: match[1]! }, key: "yuan" };
    }
  },
  examples: {
    ok: "全年医疗救助支出462.46万元，惠及3万人。",
    notOk: "全年医疗救助支出462.46万，惠及3万人。",
    says: "“462.46万”没有写“元”",
  },
});
