import { bare } from "./words.ts";

/** Words that head the columns of public finance tables, whatever the table. */
const common =
  `序号 行次 栏次 项目 类 款 项 科目 科目编码 科目代码 科目名称 编码 名称 功能分类科目 支出功能分类科目 支出功能分类
功能分类科目编码 功能分类科目名称 经济分类科目 支出经济分类科目 部门预算支出经济分类科目 支出部门经济分类科目 政府预算支出经济分类科目
经济分类科目编码 经济分类科目名称 部门经济分类科目名称 经济分类科目编码 单位编码 单位代码 单位名称 单位性质 单位规格 经费保障形式
合计 小计 总计 收入 支出 本年收入 本年支出 本年收入合计 本年支出合计 收入合计 支出合计 预算数 决算数 金额 调整预算数 年初预算数
上年预算数 本年预算数 上年决算数 本年决算数 增减额 增减率 增减变化 资金性质 资金来源 一般公共预算 政府性基金预算 国有资本经营预算
政府性基金 国有资本经营 一般公共预算拨款 一般公共预算财政拨款 政府性基金预算财政拨款 国有资本经营预算财政拨款 政府性基金财政拨款
基金预算拨款 政府性基金预算拨款 国有资本经营预算拨款 国有资本经营财政拨款 财政拨款 财政拨款收入 财政专户 财政专户收入 财政专户管理资金
财政专户管理资金收入 财政专户核拨 单位资金 事业收入 经营收入 事业单位经营收入 上级补助收入 附属单位上缴收入 其他收入 上年结转 年初结转和结余
年末结转和结余 上年结转结余 用事业基金弥补收支差额 使用非财政拨款结余 结余分配 财政拨款结转 非财政拨款结转结余
基本支出 项目支出 经营支出 上缴上级支出 对附属单位补助支出 事业单位经营支出 人员经费 公用经费 日常公用经费 人员支出 公用支出
一般公共预算基本支出 一般公共预算支出 政府性基金预算支出 国有资本经营预算支出 因公出国(境)费 公务接待费 公务用车购置及运行费
公务用车购置及运行维护费 公务用车购置费 公务用车运行费 公务用车运行维护费 购置费 运行费 运行维护费 会议费 培训费 机关运行经费
项目名称 预算资金 预算金额 采购物品名称 采购项目名称 政府采购项目来源 政府采购目录序号 采购目录 计量单位 数量 单价 总价 政府采购金额
价值 账面价值 原值 面积 备注 说明 一级指标 二级指标 三级指标 绩效指标 绩效指标描述 指标值 指标值确定依据 评分标准 分值 权重 得分 年度 资金总额
其中 财政资金 其他资金 项目类别 项目类型 实施单位 主管部门 预算单位`
    .split(/\s+/)
    .map((word) => folded(bare(word)));
const known = new Set(common);

/** 单位 and 部门 are printed for each other where a form was adapted by find-and-replace. */
function folded(words: string): string {
  return words.replaceAll("部门", "单位");
}

const endings =
  /(?:收入|支出|经费|资金|拨款|合计|小计|总计|结转|结余|名称|编码|代码|金额|数|额|率|费|份额|科目|性质|单位|部门|预算|决算|指标|描述|依据|内容|来源|序号|数量|单价|价值|面积|核拨|补助|备注|说明|标准|形式|规格|类别|类型|年度|情况|目标)(?:\([^()]*\))?$/;

/** Too common an ending of wrapped headers to stand for a column of its own. */
const loose = new Set([
  "收入",
  "支出",
  "拨款",
  "资金",
  "经费",
  "单位",
  "科目",
  "预算",
  "补助",
  "数",
]);

/** How unlike a header these words are: 0 a known one, more for half a word or two in one. */
export function strangeness(text: string): number {
  const before = judged.get(text);
  if (before !== undefined) return before;
  if (judged.size >= 5000) judged.clear();
  const answer = judge(text);
  judged.set(text, answer);
  return answer;
}

/** The same words are tried again and again. */
const judged = new Map<string, number>();

function judge(text: string): number {
  const words = folded(bare(text)).replace(/^(?:20\d{2}年)/, "");
  if (known.has(words)) return loose.has(words) ? 1 : 0;
  const bracketless = words.replace(/\([^()]*\)$/, "");
  if (bracketless !== words && known.has(bracketless)) return 0;
  if (words.length < 2 || !endings.test(words)) return 3;
  if (loose.has(words)) return 1.5;
  const long = Math.max(0, bracketless.length - 10) * 0.4;
  return (runsTogether(bracketless) ? 5 : 1) + long;
}

/** Several headers written as one: 数量单价政府采购金额. */
function runsTogether(words: string): boolean {
  const reached = [0];
  for (const start of reached) {
    for (let end = start + 2; end <= words.length; end++) {
      if (reached.includes(end) || (start === 0 && end === words.length)) continue;
      const word = words.slice(start, end);
      if (known.has(word) && !loose.has(word)) reached.push(end);
    }
  }
  return reached.includes(words.length);
}

const glued = /^(.*[^类科功能济门])(科目编码|科目代码|科目名称)$/;

/** Where a run of signs holds two headers, printed against each other; 0 when it does not. */
export function seamOf(text: string): number {
  const found = glued.exec(text);
  return found && found[1]!.length >= 2 ? found[1]!.length : 0;
}

export const isSerialHead = (words: string): boolean => /^(?:序号|行次|栏次)$/.test(words);

/** What kind of cells stand below a header. */
export function kindBelow(words: string): Kind {
  let kind = kinds.get(words);
  if (kind === undefined) {
    if (kinds.size >= 5000) kinds.clear();
    kinds.set(words, (kind = kindOf(words)));
  }
  return kind;
}

type Kind = "code" | "text" | "figure";

const kinds = new Map<string, Kind>();

function kindOf(words: string): Kind {
  if (/^[类款项]$|(?:编码|代码|目录序号|编号)$/.test(words)) return "code";
  if (
    /(?:名称|^项目|^科目|性质|规格|形式|描述|依据|来源|内容|备注|说明|指标|计量单位|计量部门|类别|类型|^单位|^部门|主管部门|实施单位|符号|目标|标准|经费项目)(?:\([^()]*\))?$/.test(
      words,
    ) ||
    /^指标值/.test(words)
  )
    return "text";
  return "figure";
}

/** Headers that stand above others rather than above figures. */
export const isGroupWord = (words: string): boolean =>
  /^(?:收入|支出|本年收入|本年支出|资金性质|资金来源|财政拨款收入|财政拨款支出)$|科目$|分类$|项目来源$|^其中|^(?:政府采购金额|预算数|.*情况)/.test(
    words,
  );
