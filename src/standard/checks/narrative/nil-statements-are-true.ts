import { defineTextCheck } from "../../../model/define.ts";
import type { Hit } from "../narrative-parts/stretches.ts";
import { amountsOf, denialsOf, isNought, topics } from "../narrative-parts/topics.ts";

/** 收入 or 支出, where only one of them is spoken of. */
function sideOf({ match }: Hit): "收入" | "支出" | null {
  const income = match[0].includes("收入");
  return income === match[0].includes("支出") ? null : income ? "收入" : "支出";
}

const sameSide = (a: Hit, b: Hit): boolean =>
  sideOf(a) === null || sideOf(b) === null || sideOf(a) === sideOf(b);

export const nilStatementsAreTrue = defineTextCheck({
  id: "narrative/nil-statements-are-true",
  label: { zh: "说“无”就没有数", en: "nil statements are true" },
  why: "一处说没有这项收支，另一处又有金额，两处必有一处不对。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）：没有数据的表格应当列出空表并说明",
  since: 2016,
  severity: "warning",
  family: "D5",
  kind: "equal",
  message: "这里说没有{topic}（“{denial}”），另一处却是{amount}。",
  next: "请核对两处：有这项收支就删去“无”的说法，没有就改正金额。",
  *run(document) {
    for (const topic of topics) {
      const denials = [...denialsOf(document, topic)];
      if (denials.length === 0) continue;
      const amounts = [...amountsOf(document, topic)].filter(({ match }) => !isNought(match[1]!));
      for (const denial of denials) {
        const against = amounts.find((amount) => sameSide(denial, amount));
        if (!against) continue;
        yield {
          spans: [denial.span, against.span],
          data: { topic: topic.zh, denial: denial.match[0], amount: against.match[0] },
          key: topic.zh,
        };
      }
    }
  },
  examples: {
    ok: `2023年政府性基金预算支出0万元。
本部门2023年无政府性基金预算支出。`,
    notOk: `2023年政府性基金预算支出31.92万元。
本部门2023年无政府性基金预算支出。`,
    says: "这里说没有政府性基金（“无政府性基金预算支出”），另一处却是政府性基金预算支出31.92万元",
  },
});
