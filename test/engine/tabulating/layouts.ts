import type { TableRegion } from "../../../src/engine/structure.ts";
import { type Grid, columnLetters } from "../../../src/model/grid.ts";
import type { TextTable } from "../../../src/model/document.ts";

/** A region over a whole text, cut into its lines. */
export function regionOf(text: string, form: TextTable["form"]): TableRegion {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return { form, start: 0, end: text.length, section: 0, lines };
}

/** What the cells of a grid show, by address. */
export function shown(grid: Grid): Readonly<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const [row, of] of grid.rows) {
    of.forEach((cell, column) => {
      if (cell) cells[columnLetters(column) + row] = cell.printed ?? cell.text;
    });
  }
  return cells;
}

/** The row of a grid that shows a text, as a list with holes for blank cells. */
export function rowWith(grid: Grid, words: string): (string | null)[] {
  for (const of of grid.rows.values()) {
    const texts = Array.from(of, (cell) => cell?.printed ?? cell?.text ?? null).slice(1);
    if (texts.some((text) => text?.replace(/\s/g, "") === words)) return texts;
  }
  throw new Error(`no row shows ${words}`);
}

/** Income by source, as text drawn out of a PDF: words wrapped, blank columns gone, two pages. */
export const spacedIncome = `部门预算收入总表
318 水务 预算年度：2022 金额单位：万元
序号
功能分类科目
合计
本年收入
上年结转
科目编码 科目名称 小计
财政拨款
收入
财政专
户收入
事业
收入
其他
收入
栏次 1 2 3 4 5 6 7 8 9
1 合计 920.50 900.50 880.00 20.50 20.00
2 213 农林水支出 900.50 880.50 860.00 20.50 20.00
3 21303 水利 900.50 880.50 860.00 20.50 20.00
4 2130301
行政运行与水利
综合管理
430.20 430.20 430.20
318 水务 预算年度：2022 金额单位：万元
序号
功能分类科目
合计
本年收入
上年结转
科目编码 科目名称 小计
财政拨款
收入
财政专
户收入
事业
收入
其他
收入
栏次 1 2 3 4 5 6 7 8 9
5 2130306 水利工程运行与维护 470.30 450.30 429.80 20.50 20.00
6 221 住房保障支出 20.00 20.00 20.00
7 22102 住房改革支出 20.00 20.00 20.00
8 2210201 住房公积金 20.00 20.00 20.00`;

/** Income beside expenditure; of a line with one name it must be found whose it is. */
export const spacedTwoSided = `部门预算收支总表
318 水务 预算年度：2022 金额部门：万元
序号
收入 支出
项 目 预算数 项 目 预算数
栏次 1 2 3 4
1 一、一般公共预算拨款收入 880.00 一、一般公共服务支出
2 二、政府性基金预算拨款收入 二、外交支出
3 三、国有资本经营预算拨款收入 三、国防支出 4.00
4 四、财政专户管理资金收入 四、公共安全支出
5 五、事业收入 20.50 五、教育支出
6 六、科学技术支出 896.50
7 本年收入合计 900.50 本年支出合计 900.50
8 上年结转结余 年终结转结余
9 收入总计 900.50 支出总计 900.50`;

/** Columns kept by blanks; a code in pieces, a wrapped name, amounts a line above their name. */
export const alignedExpenditure = `                    支出决算表
                                                          单位：万元

              项目
  支出功能分类                     本年支出合
                      科目名称                基本支出    项目支出
    科目编码                         计
 类   款   项
                                        650.00    123.40
                                 773.40
                      合计
205             教育支出              700.40    610.00     90.40
205  02         普通教育              700.40    610.00     90.40

205  02   03                       700.40    610.00     90.40
                初级中等以下普通学校
                教育补助
221             住房保障支出             73.00     40.00     33.00
221  02         住房改革支出             73.00     40.00     33.00
221  02   01    住房公积金              73.00     40.00     33.00`;

/** One cell a line, led by a tab; rows parted by empty lines. */
export const tabLed = `\t单位名称
\t单位性质
\t单位规格
\t经费保障形式

\t某县水务局机关
\t行政
\t正科
级
\t财政拨款

\t某县水利站
\t事业
\t
\t财政拨款
`;

/** One cell a line, where empty lines part cells too and two empty lines part rows. */
export const tabLedLoose = `\t一级指标
\t二级指标
\t指标值
\t依据

\t
\t
\t符号
\t值
\t


\t部门产出
\t数量

\t≥

\t15

\t工作计划


\t
\t质量

\t＝

\t100

\t工作计划


\t部门效果
\t效益

\t≥

\t2

\t批复
`;

/** A table of a web page copied to text. */
export const barred = `2022年度某区“三公”经费情况
单位:万元 |
经费项目 |
本年支出 |
上年支出 |
公务接待费 |
12.50 |
- |
公务用车运行维护费 |
30 |
31.5 |`;
