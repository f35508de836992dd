import { defineTextCheck } from "../../../model/define.ts";
import { aboutDocument } from "../narrative-parts/about.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

const comparison =
  /(?:与|较|比)(20\d\d)年(?:度)?([^\d，。；]{0,14}?)(?:相比|持平|增加|减少|增长|下降|上升|提高|降低|无增减)/g;
/** So many sound ones show what the document means to compare with. */
const usual = 2;

export const comparisonsAreWithTheYearBefore = defineTextCheck({
  id: "narrative/comparisons-are-with-the-year-before",
  label: { zh: "对比的是上一年", en: "comparisons are with the year before" },
  why: "别处都与上一年比，这里比的是另一年，多半是沿用旧稿没有改。",
  basis: "《地方预决算公开操作规程》（财预〔2016〕143号）",
  since: 2018,
  severity: "warning",
  family: "E1",
  kind: "year",
  message: "别处都与{before}年比，这里写作与{year}年比：“{quote}”。",
  next: "请核对比较的年份；年份若写错请改正，若确实与{year}年比，请说明理由。",
  *run(document) {
    const { year: own, kind } = aboutDocument(document);
    if (own === null) return;
    const all = [...hitsAmong(paragraphsOf(document), comparison)];
    const sound = all.filter(({ match }) => Number(match[1]) === own - 1);
    if (sound.length < usual) return;
    for (const { match, span } of all) {
      const year = Number(match[1]);
      const ownBudget = year === own && (kind !== "budget" || /预算/.test(match[2]!));
      if (year === own - 1 || ownBudget) continue;
      yield { spans: [span], data: { year: String(year), before: String(own - 1) } };
    }
  },
  examples: {
    ok: `甲县民政局2023年部门预算公开
2023年收入预算120.00万元，比2022年预算增加8.00万元。
2023年公务接待费0.50万元，与2022年持平。`,
    notOk: `甲县民政局2023年部门预算公开
2023年收入预算120.00万元，比2022年预算增加8.00万元。
2023年公务接待费0.50万元，与2022年持平。
2023年公务用车运行费2.00万元，与2021年持平。`,
    says: "别处都与2022年比，这里写作与2021年比",
  },
});
