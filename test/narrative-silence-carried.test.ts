import { grave } from "./claims/in-short.ts";

/*
 * Right sentences whose figures belong to something said elsewhere: a base before its thing, shares
 * in turn, the change on a line of its own. Each was once taken for an error.
 */
test.each([
  [
    "the base of the next sentence before its thing",
    "良种补贴、农机补贴两个项目分别支出189.50万元、183.07万元，上年分别支出157.57万元、148.99万元，分别增加31.93万元、增加34.08万元。与上年执行数29.10万元相比，“三公”经费减少1.10万元。",
  ],
  [
    "points taken off are no part of the score",
    "综合评价得分94.1分，其中：预算执行9.2分（满分10分）、产出指标28.5分（满分30分）、效益指标46.9分（满分50分）、满意度指标9.5分（满分10分），扣5.9分，评价等级为“优”。",
  ],
  [
    "against last year's budget, then against what was spent of it",
    "某县政协2020年预算编制说明\n2019年预算1348.70万元，2019年预计执行1289.10万元；2020年预算1797.40万元，较上年预算增加448.70万元，增长33.27%，较上年预计执行数增加508.30万元，增长39.43%。",
  ],
  [
    "a second comparison of the whole on a line of its own",
    "（一）某县水利局2020年度总收入2848.80万元，其中本年收入2625.50万元，上年结转和结余223.30万元。总收入比上年决算数3563.30万元减少714.50万元，下降20.05%；\n比年初预算数2628.40万元增加220.40万元，增长8.39%。",
  ],
  [
    "the change of the whole on a line of its own, its base first",
    "（一）收入说明\n1.某县水利局2020年度总收入2848.80万元，其中本年收入2625.50万元，上年结转和结余223.30万元。\n与上年决算数3563.30万元相比，减少714.50万元，下降20.05%。",
  ],
  [
    "shares in turn of the two just told, not of the numbered ones before",
    "防疫资金650.22万元，一是疫苗采购195.06万元，二是监测检验325.11万元，三是应急处置130.05万元。气象防灾资金154.15万元中，46.25万元用于预警发布，107.90万元用于人工影响天气，各占30.00%和70.00%。",
  ],
  [
    "a share in another list than the amount of its name",
    "日常公用支出165.06万元，即：办公费30.28万元，印刷费38.39万元，差旅费65.97万元，维修费30.42万元。特种车辆运行费133.56万元，共6辆，平均每辆22.26万元，其中燃油费占55%，维修费占30%，保险费占15%。",
  ],
])("%s", (_, text) => {
  expect(grave(`某县2020年部门决算公开\n\n${text}`)).toEqual([]);
});

/* And what they promise is still held to: one figure changed in each. */
test.each([
  [
    "与上年执行数29.10万元相比，“三公”经费2020年支出28.00万元，减少1.50万元。",
    "claims/change-is-this-less-the-other",
  ],
  [
    "（一）收入说明\n1.某县水利局2020年度总收入2848.80万元，其中本年收入2625.50万元，上年结转和结余223.30万元。\n与上年决算数3563.30万元相比，减少741.50万元，下降20.05%。",
    "claims/change-is-this-less-the-other",
  ],
  [
    "2021年度收、支总计均为865.42万元。与上年度相比，收、支总计各减少34.28万元，下降9.87%。",
    "claims/rate-is-change-over-base",
  ],
  [
    "限期整改共发出43份。药店自查后，责令整改20家（包括定点医疗机构20家、定点药店23家）。",
    "claims/parts-add-to-total",
  ],
])("%s", (text, rule) => {
  expect(grave(`某县2020年部门决算公开\n\n${text}`).join("\n")).toContain(rule);
});
