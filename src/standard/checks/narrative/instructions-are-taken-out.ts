import { defineTextCheck } from "../../../model/define.ts";
import { hitsAmong } from "../narrative-parts/stretches.ts";

/** What a template tells its writer, not the public. */
const instruction = new RegExp(
  [
    "（[^（）]{0,30}(?:请说明|请填写|请删除|请注明|请根据|此处填|填写说明|根据实际情况(?:填|说明|修改|增减)|按实际(?:情况)?填|自行(?:补充|修改|增减)|可删除|删除本|不涉及的?请?删)[^（）]{0,40}）",
    "(?:^|。|；)(?:填写说明|填报说明|填写要求|编写说明|模板说明)：",
    "（(?:如有|若有|如无|若无|没有的?)[^（）]{0,24}(?:说明|填写|填列|删除|列示|写明)[^（）]{0,24}）",
  ].join("|"),
  "gm",
);

export const instructionsAreTakenOut = defineTextCheck({
  id: "narrative/instructions-are-taken-out",
  label: { zh: "模板提示语已删", en: "instructions are taken out" },
  why: "模板写给填表人的提示语不是公开内容，留在文里说明没有定稿。",
  basis: "部门预算、部门决算公开模板的填写要求",
  since: 2018,
  severity: "warning",
  family: "E4",
  kind: "format",
  message: "“{quote}”像是模板写给填表人的提示语。",
  next: "请照提示补上内容，然后把提示语删去。",
  *run(document) {
    for (const { span } of hitsAmong(document.passages, instruction))
      yield { spans: [span], data: {} };
  },
  examples: {
    ok: "公务接待费支出0.50万元，接待3批次、20人次（不包括陪同人员）。",
    notOk: "公务接待费支出0.50万元，接待3批次、20人次（如有外宾接待，请说明）。",
    says: "“（如有外宾接待，请说明）”像是模板写给填表人的提示语",
  },
});
