import { money, percent } from "./chance.ts";
import type { Department } from "./department.ts";

const works = [
  "小型水库维修养护",
  "乡镇卫生院能力提升",
  "高标准农田建设",
  "村级道路养护",
  "城乡困难群众临时救助",
  "农村饮水安全巩固",
  "中小学校舍安全改造",
  "河道清淤整治",
  "公共文化服务免费开放",
  "畜禽疫病防控",
  "社区养老服务设施建设",
];
const kinds = ["一期", "二期", "续建", "奖补", "本级配套"];
const filler =
  "围绕中心任务统筹安排各类资源，健全预算编制、执行、监督相衔接的制度，把有限的资金用在最需要的地方，保障各项职责正常履行，不断提高使用效益。";
const numerals = [
  "一",
  "二",
  "三",
  "四",
  "五",
  "六",
  "七",
  "八",
  "九",
  "十",
  "十一",
  "十二",
  "十三",
  "十四",
];

/** 第一部分: what the department is there for; words with hardly a figure. */
export function overviewText({ name, chance }: Department): string[] {
  const heads = chance.between(18, 60);
  const offices = 5;
  return [
    "第一部分 部门概况",
    "一、主要职责",
    ...works.map((work, nth) => `${nth + 1}.负责${work}的规划编制、组织实施和监督检查，${filler}`),
    "二、机构设置",
    `${name}内设办公室、财务股、规划股、执法大队、服务中心等${offices}个机构。年末在职人员${heads}人，其中：行政人员${heads - 8}人，事业人员8人。`,
    "第二部分 部门决算表",
  ];
}

/** 九 to 十一: procurement, assets, and what was done with the money, project by project. */
export function resultsText(one: Department): string[] {
  const { chance, year } = one;
  const [goods, building, services] = chance.parts(chance.between(90_000, 4_000_000), 3) as [
    number,
    number,
    number,
  ];
  const whole = goods + building + services;
  const small = Math.floor(whole * 0.6);
  return [
    "九、政府采购支出说明",
    `${year}年度政府采购支出总额${money(whole)}，其中：政府采购货物支出${money(goods)}、政府采购工程支出${money(building)}、政府采购服务支出${money(services)}。授予中小企业合同金额${money(small)}，占政府采购支出总额的${percent(small, whole)}。`,
    "十、国有资产占用情况说明",
    `截至${year}年12月31日，共有车辆${chance.between(2, 12)}辆；单价100万元以上的设备${chance.between(0, 4)}台（套）。`,
    "十一、预算绩效情况说明",
    ...kinds.flatMap((kind, group) => [
      `（${numerals[group]!}）${kind}项目`,
      ...works.map((work, nth) => projectText(one, `${work}${kind}`, nth + 1)),
    ]),
  ];
}

/** One project: what was planned and done, how many were served, what is still wrong. */
function projectText({ chance, year }: Department, name: string, nth: number): string {
  const planned = chance.between(20_000, 3_000_000);
  const done = Math.floor((planned * chance.between(60, 100)) / 100);
  const [province, county] = chance.parts(planned, 2) as [number, number];
  const served = chance.between(300, 9_000);
  const [first, second] = chance.parts(served, 2) as [number, number];
  return `${nth}.${name}项目。${year}年预算安排${money(planned)}，其中：省级资金${money(province)}，县级资金${money(county)}。全年执行${money(done)}，完成预算的${percent(done, planned)}。${name}惠及群众${served}人，其中：城镇${first}人，乡村${second}人；按照《关于下达${year}年度专项资金的通知》（某财农〔${year}〕${chance.between(10, 199)}号）要求，于${year}年${chance.between(6, 12)}月底前完工，验收合格率达到100%，群众满意度不低于9${chance.between(0, 8)}%。主要做法是把任务分解到股室、责任落实到人，按月通报进度，按季开展监控，及时纠正偏差。存在的问题是前期准备不够充分，资金拨付集中在下半年；下一步将提前做好项目储备，加强部门之间的沟通，${filler}`;
}

const terms = [
  "财政拨款收入",
  "事业收入",
  "其他收入",
  "年初结转和结余",
  "结余分配",
  "年末结转和结余",
  "基本支出",
  "项目支出",
  "“三公”经费",
  "机关运行经费",
];

/** 第四部分: what the words mean. */
export const glossaryText = (): string[] => [
  "第四部分 名词解释",
  ...terms.map(
    (name, nth) =>
      `${numerals[nth]!}、${name}：指单位按照部门预算管理的规定，在一个预算年度内取得、使用或者结转的这一类资金，${filler}`,
  ),
];
