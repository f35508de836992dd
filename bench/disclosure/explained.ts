import type { Difference } from "./compare.ts";

/** A kind of difference that is as it should be, and why. */
export interface Explained {
  readonly kind: Difference["kind"];
  readonly in: Difference["in"];
  /** The beginning of what differs: the figure, the heading, the cell. */
  readonly what: readonly string[];
  readonly because: string;
}

/** A department whose disclosure was published. */
export interface Published {
  readonly department: string;
  /** Where its fixture has everything it published in a file of its own. */
  readonly whole?: true;
  /** Its performance text instead, with the layout of it. */
  readonly text?: string;
  /** How its file begins in the corpus. */
  readonly seed: string;
  readonly explained: readonly Explained[];
}

const rates = (...what: readonly string[]): Explained => ({
  ...{ kind: "figure", in: "ours", what },
  because: "增减率：公开文本只写了增减额，我们由两年的数算出",
});

const zeros: Explained = {
  ...{ kind: "figure", in: "source", what: ["0"] },
  because: "没有的收入来源：公开文本逐项写0万元，我们的“其中”只列有数的项",
};

export const published: readonly Published[] = [
  {
    department: "weixian-2021",
    seed: "000",
    explained: [
      rates("68.53"),
      {
        ...{ kind: "figure", in: "ours", what: ["100"] },
        because: "公务接待费上年0.50、今年没有，降幅100.00%：公开文本只写了减少额",
      },
      {
        ...{ kind: "figure", in: "ours", what: ["277.67", "34"] },
        because:
          "人员经费和公用经费的分法：公开文本没有写；公用经费即第三部分的34，人员经费＝311.67－34.00",
      },
      {
        ...{ kind: "figure", in: "ours", what: ["22"] },
        because: "公开文本把序号1.和22个乡镇连写成“1.22个”，我们写22个",
      },
    ],
  },
  {
    department: "leting-2021",
    whole: true,
    seed: "001",
    explained: [
      rates("52.52", "0.76", "53.85", "3.08"),
      zeros,
      {
        ...{ kind: "figure", in: "source", what: ["1.15", "30"] },
        because: "公开文本写在第二部分，我们写在第三部分（公用经费减少）和第五部分（项目金额）",
      },
      {
        ...{ kind: "figure", in: "ours", what: ["1.15", "30"] },
        because: "即上一条的两个数",
      },
      {
        ...{ kind: "figure", in: "source", what: ["8618.5"] },
        because:
          "公开文本有误：总额减8745.41，人员增4.24，公用减1.15，项目应减8748.50，印成了8618.50",
      },
      {
        ...{ kind: "figure", in: "ours", what: ["8748.5"] },
        because: "项目支出减少额：我们由两年的数算出，正是公开文本应有的数",
      },
      {
        ...{ kind: "figure", in: "source", what: ["4.24"] },
        because: "公开文本按人员、公用分说增减，我们按基本支出合说，人员＋公用＝4.24－1.15＝3.09",
      },
      {
        ...{ kind: "figure", in: "ours", what: ["3.09"] },
        because: "基本支出增加额，即上一条的3.09",
      },
      {
        ...{ kind: "figure", in: "source", what: ["16652.81"] },
        because: "上年预算总额：我们写本年数、增减额和增减率，不重复上年数",
      },
      {
        ...{ kind: "table", in: "source", what: ["部门预算一般公共预算财政拨款基本支出表 30110"] },
        because: "公开文本沿用了科目30110的旧名，我们用2021年的名称“职工基本医疗保险缴费”",
      },
    ],
  },
  {
    department: "zunhua-2024",
    text: "hebei-performance-text",
    seed: "003",
    explained: [
      {
        ...{ kind: "figure", in: "source", what: ["6.48"] },
        because: "光纤租赁项目的成本指标：公开文本说经费开支，我们说租赁费成本，同是6.48万元",
      },
    ],
  },
  {
    department: "guangyang-2021",
    seed: "002",
    explained: [
      rates("56.14", "0.34", "58.45"),
      zeros,
      {
        ...{ kind: "figure", in: "source", what: ["1-6"] },
        because: "1—6级伤残军人：公开文本在第二部分举例，我们在第五部分写该项目",
      },
      {
        ...{ kind: "heading", in: "source", what: ["绩效预算信息"] },
        because: "第五部分的规定名称是“预算绩效信息”，公开文本写颠倒了",
      },
    ],
  },
];
