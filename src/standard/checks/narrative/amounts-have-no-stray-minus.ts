import { defineTextCheck } from "../../../model/define.ts";
import type { Passage, TextDocument } from "../../../model/document.ts";
import type { Mention } from "../../../model/mention.ts";
import { paragraphsOf, pieceOf, printedAt, sentenceAt } from "../narrative-parts/stretches.ts";

/** What may be below nought, or is said to be. */
const mayBeNegative =
  /差(?!旅)|结余|结转|盈|亏|利润|余额|缺口|增(?!值税)|变动|变化|波动|浮动|涨|升|净|冲|调整(?!后|预算)|调减|赤字|收益|损益|轧|超支|偏|同比|环比|零下|弹性|影响|较|比上|比20|负|合计数?为/;
/** What the sentence itself gives as the reason. */
const explained = /冲减|冲销|冲回|红字|退回|退库|退款|退还|收回|调减|核减|扣减|扣除|相抵|抵扣|负/;
/** 减少 and a minus: it is taken away twice. */
const twice = /(?:减少|下降|降低|压减|缩减|降幅|减幅)(?:了|额|率|为|约)*$/;
const reached = /(?:到|至|为|达)$/;
const levelRate =
  /(?:占[^，。；]{0,24}|完成[^，。；]{0,16}|预算(?:数)?[\d.,]*[万亿]?元?|(?<!增长|收益|利润|回报|变动|变化|增减|偏差|偏离|价格|通胀)率|比例|比重|满意度|占比|(?:率|比例)达到?)(?:的|为|达|到|约|达到)*$/;
/** 比2022年480.00万元增加: what is compared with is an amount itself. */
const base = /(?:较|比|与|和|同)(?:上年|20\d\d年)[^，。；\d]{0,16}$/;
const comparedBehind = /^的?(?:相比|增加|减少|增长|下降|上升|持平)/;
const lookBack = 40;

function clauseBefore({ flow }: Passage, start: number): string {
  const before = flow.slice(Math.max(0, start - lookBack), start);
  return before.slice(before.search(/(?<![^，。；：、（])[^，。；：、（]*$/));
}

function isNegativeLevel(passage: Passage, mention: Mention): boolean {
  const { digits, value, measure, upTo } = mention;
  if (value.digits >= 0n || upTo !== null || passage.flow[digits.start - 1] !== "-") return false;
  if (measure !== "money" && measure !== "percent") return false;
  const clause = clauseBefore(passage, digits.start - 1);
  if (clause === "" || !/[\u4e00-\u9fff”）]$/.test(clause)) return false;
  if (explained.test(sentenceAt(passage, digits.start).text)) return false;
  if (twice.test(clause)) return true;
  const to = reached.test(clause) && /由|从/.test(clause);
  const compared =
    base.test(clause) && comparedBehind.test(passage.flow.slice(mention.end, mention.end + 4));
  if (measure === "percent") return levelRate.test(clause) && !/增减|增幅|增速/.test(clause);
  return to || compared || !mayBeNegative.test(clause);
}

/** A dash longer than a hyphen parts words. */
const isMinus = (document: TextDocument, passage: Passage, { digits }: Mention): boolean =>
  /[-－−]/.test(printedAt(document, passage, digits.start - 1));

export const amountsHaveNoStrayMinus = defineTextCheck({
  id: "narrative/amounts-have-no-stray-minus",
  label: { zh: "金额不带多余的负号", en: "amounts have no stray minus" },
  why: "收入、支出、占比本身不会是负数，误带的负号会把增减说反。",
  basis: "《出版物上数字用法》（GB/T 15835—2011）；部门预算、部门决算公开模板",
  since: 2012,
  severity: "warning",
  family: "C5",
  kind: "direction",
  message: "“{quote}”带了负号，文中没有说明为什么是负数。",
  next: "请核对：负号若是误加，请删去；若确是负数，请写明原因。",
  *run(document) {
    for (const passage of paragraphsOf(document)) {
      const found = passage.mentions.filter(
        (mention) => isNegativeLevel(passage, mention) && isMinus(document, passage, mention),
      );
      // Several in one paragraph: the hyphen parts names from amounts there.
      if (found.length !== 1) continue;
      for (const { digits, end } of found)
        yield { spans: [pieceOf(passage, digits.start - 1, end)], data: {} };
    }
  },
  examples: {
    ok: "收支差额-12.50万元，财政拨款收入120.00万元，比上年变动-3.00万元。",
    notOk: "2023年一般公共预算财政拨款收入-120.00万元，全部用于基本支出。",
    says: "“-120.00万元”带了负号",
  },
});
