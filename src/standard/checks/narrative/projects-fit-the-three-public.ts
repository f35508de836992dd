import { defineTextCheck } from "../../../model/define.ts";
import type { TextSpan } from "../../../model/text-check.ts";
import { everything, hitsAmong, sentenceAt } from "../narrative-parts/stretches.ts";
import { amountsOf, isNought, reception } from "../narrative-parts/topics.ts";

/** A project that means to receive guests. */
const spends =
  /(?:需要|需|用于|开支|支付|列支|安排)[^。；\d]{0,12}公务接待(?!费?0)|公务接待(?:费用?|、[^。；\d]{1,12})?(?:等)?(?:支出|开支|费用|经费)(?!决算|预算|情况|\d|0)/g;
/** Sentences about the 三公 themselves, about words, about saving. */
const other =
  /三公|反映|是指|指|压减|压缩|减少|严控|严格控制|节约|公用经费|机关运行|人员经费|比上年|持平|无|未|批次/;

export const projectsFitTheThreePublic = defineTextCheck({
  id: "narrative/projects-fit-the-three-public",
  label: { zh: "项目用途与“三公”经费相符", en: "projects fit the three public expenses" },
  why: "“三公”经费里公务接待费是 0，项目用途却写着公务接待，说明漏列了接待费或者用途写错了。",
  basis: "《党政机关厉行节约反对浪费条例》；“三公”经费按全部财政拨款口径公开",
  since: 2013,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "公务接待费是 0，项目里却写着“{use}”。",
  next: "请核对项目里有没有接待费：有就列入“三公”经费，没有就改写项目用途。",
  *run(document) {
    const stated = [...amountsOf(document, reception)];
    const [nought] = stated.filter(({ match }) => isNought(match[1]!));
    if (!nought || stated.some(({ match }) => !isNought(match[1]!))) return;
    for (const { span } of hitsAmong(everything(document), spends)) {
      const sentence = sentenceAt(span.of, span.start);
      if (other.test(sentence.text)) continue;
      const spans: readonly TextSpan[] = [sentence, nought.span];
      yield { spans, data: { use: sentence.text }, key: "reception" };
    }
  },
  examples: {
    ok: `2023年公务接待费0万元。
稽核项目：工作人员下乡稽核，需要租用车辆等支出。`,
    notOk: `2023年公务接待费0万元。
稽核项目：工作人员下乡稽核，需要公务接待、租用车辆等支出。`,
    says: "公务接待费是 0，项目里却写着",
  },
});
