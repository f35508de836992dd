import type { NameOf, TemplateData } from "../model/template.ts";
import { natureWords } from "../model/unit-nature.ts";
import { catalogues } from "./codes/index.ts";

/** Subjects nearly every department has: pensions, medical insurance, housing fund. */
const commonSubjects = [
  ...["208", "20805", "2080505", "2080506"],
  ...["210", "21011", "2101101", "2101102", "2101103"],
  ...["221", "22102", "2210201"],
];

const children = (parent: string, tails: string) => [
  parent,
  ...tails.split(" ").map((tail) => parent + tail),
];

/** 部门经济分类 that basic expenditure usually uses. */
const commonEconomic = [
  ...children("301", "01 02 03 07 08 09 10 11 12 13 99"),
  ...children("302", "01 02 05 06 07 08 11 13 15 16 17 26 28 29 31 39 99"),
  ...children("303", "02 05 09 99"),
  ...children("310", "02"),
];

const aside = { serial: false, columnNumbers: false, year: false } as const;

/** What the templates offer beside the tables themselves. */
export const template: TemplateData = {
  identity: {
    department: { ref: "own/particulars!department:text", name: "部门名称" },
    code: { ref: "own/particulars!code:text", name: "部门代码" },
    shortName: { ref: "own/particulars!short-name:text", name: "部门简称" },
    year: { ref: "own/particulars!year:text", name: "预算年度" },
    unit: { ref: "own/particulars!unit:text", name: "金额单位" },
  },
  captions: {
    "budget/institutions": aside,
    "budget/procurement": { ...aside, unitWords: "单位：" },
    "budget/fixed-assets": {
      ...aside,
      right: { words: "截止时间：", ref: "own/particulars!assets-date:text" },
    },
  },
  skeletons: {
    "budget/income": commonSubjects,
    "budget/expenditure": commonSubjects,
    "budget/general-public-expenditure": commonSubjects,
    "budget/basic-expenditure": commonEconomic,
    "final-accounts/income": commonSubjects,
    "final-accounts/expenditure": commonSubjects,
    "final-accounts/general-public-expenditure": commonSubjects,
    "final-accounts/basic-expenditure": commonEconomic,
    "own/subjects": commonSubjects,
  },
  blankLines: {
    "budget/institutions": 6,
    "budget/three-public-across": 1,
    "final-accounts/three-public": 1,
    "final-accounts/fund-three-public": 1,
    "own/projects": 15,
    "own/indicators": 30,
    "own/whole-indicators": 15,
    "own/narrative": 50,
  },
  // Room for the subjects of the year before.
  blankGroups: { "own/subjects": 12 },
  hints: {
    "own/particulars": {
      department: { remark: "与印章一致的全称" },
      code: { remark: "预算编制系统中的部门代码，如 460" },
      "short-name": { remark: "印在各表左上角，如 医疗保障" },
      year: { remark: "四位数字；各表的年度由此而来" },
      unit: { remark: "本工作簿的金额一律以此为单位" },
      nature: { remark: `写${natureWords.join("、")}之一` },
      "assets-date": { remark: "固定资产数据的截止日，如 2020-12-31" },
      approval: { remark: "批复部门预算的文号；没有可不填" },
      "planned-assets": { remark: "填金额，没有的填 0；应与政府采购预算相衔接" },
      "prior-expenditure": { remark: "填上年部门预算支出总计，用于说明增减" },
    },
  },
  guide: {
    name: "填表说明",
    paragraphs: [
      "先填“基本信息”，再填带浅色底的单元格；白色单元格由公式算出，已锁定（没有密码，可在“审阅—撤销工作表保护”中解除）。",
      "金额保留两位小数；公开表中没有数的留空，不填 0。“基本信息”“上年预算数”“决算补充资料”里的数要写进公开文字，没有的填 0，留空会被当作没有填。同一张表内、表与表之间能算出的数不必填写。",
      "科目表：科目编码为文本，类3位、款5位、项7位；只在最末一级科目填数，合计、类、款按编码自动汇总。用不到的科目行可整行删除（先撤销工作表保护，没有密码）。",
      "增加科目：先在“审阅”中撤销工作表保护（没有密码），在表内任意位置插入一行（包括合计行之下、末行与表底细线之间），填编码、名称和金额即可，合计、类、款随之改变；再把相邻科目行的横向合计公式复制到新行。增加类、款时复制相邻的类行、款行，再改编码和名称。",
      "明细表（项目、政府采购等）：在表底细线以上插入行即可，合计自动包含。",
      "“文字说明”已按公开文本的顺序列出要写的部分和段落：只在“文字”栏填写，没有要说的留空；按科目说明的，另起一行，段落写科目编码。",
      "没有数据的表保留空表，表下的注会自动出现；有数据后注自动消失。",
      "填完查看“核对”表：全部显示 ✓ 方可报送。显示的数字是相差额（单位与各表相同）；“—”表示该项在本部门不适用。",
    ],
  },
  proof: { name: "核对" },
};

/** Standard name of a code, from the dated catalogues. */
export const nameOf: NameOf = (catalogue, code, year) => {
  const known = Object.entries(catalogues).find(([id]) => id === catalogue);
  return known ? known[1].nameIn(year, code) : null;
};
