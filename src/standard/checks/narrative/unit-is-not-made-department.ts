import { defineTextCheck } from "../../../model/define.ts";
import type { TextSpan } from "../../../model/text-check.ts";
import { type Hit, everything, hitsAmong } from "../narrative-parts/stretches.ts";

/** Words that exist only with 单位. */
const certain =
  /事业部门(?!的?(?:领导|负责))|附属部门|金额部门|计量部门|行政部门(?:医疗|离退休|运行)|部门：(?:万|千|亿|百万)?元(?![\u4e00-\u9fff])/g;
/** Words that read as well either way: only where the exchange is certain anyway. */
const likely =
  /(?:机关|机构)?(?:和|及)?所属部门|定点(?:医药)?部门|定点医药部门|反映部门(?=公务|按规定)|保障行政部门|(?:维持|保障)部门(?=正|各项业务|日常)|维持部门日常|部门(?:性质|规格)|部门名称(?=部门)|部门人员满意度|下级部门/g;

export const unitIsNotMadeDepartment = defineTextCheck({
  id: "narrative/unit-is-not-made-department",
  label: { zh: "“单位”没有被替换成“部门”", en: "unit is not made department" },
  why: "把“单位”全部替换成“部门”，会把“事业单位”“附属单位”“金额单位”这些固定说法也改坏。",
  basis: "财政部《政府收支分类科目》；部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "E5",
  kind: "name",
  message: "“{quote}”应为“{should}”，像是把“单位”统一替换成了“部门”，全文共 {count} 处。",
  next: "请逐处改回“单位”；“部门预算”“我部门”这些本来就是部门的不要改。",
  *run(document) {
    const all = everything(document);
    const sure = spansOf(hitsAmong(all, certain));
    if (sure.length === 0) return;
    const more = sure.length < enough ? [] : spansOf(hitsAmong(all, likely));
    const severity = sure.length < enough ? ("info" as const) : ("warning" as const);
    for (const span of [...sure, ...more]) {
      const should = span.of.flow.slice(span.start, span.end).replaceAll("部门", "单位");
      yield { spans: [span], data: { should }, severity, key: "unit" };
    }
  },
  examples: {
    ok: "事业收入：指事业单位开展专业业务活动取得的收入。附属单位上缴收入：指附属单位缴来的收入。",
    notOk:
      "事业收入：指事业部门开展专业业务活动取得的收入。附属部门上缴收入：指附属部门缴来的收入。",
    says: "“事业部门”应为“事业单位”",
  },
});

const enough = 2;

const spansOf = (found: Iterable<Hit>): readonly TextSpan[] => [...found].map(({ span }) => span);
