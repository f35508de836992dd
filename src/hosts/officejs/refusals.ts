import { HostRefusal } from "../ports.ts";

/** Every sentence with which the open workbook declines what was asked; each says what to do next. */
export const refusals = {
  sheetGone: (sheet: string) =>
    refusal(`工作表“${sheet}”已不在工作簿中，可能已改名或删除；请重新核对后再试。`),
  bookLocked: () => refusal("工作簿的结构受保护；请在“审阅”中撤销“保护工作簿”后再试。"),
  notSelectable: (sheet: string, cell: string) =>
    refusal(
      `工作表“${sheet}”受保护，不能选中 ${cell}；已转到该表，请直接查看 ${cell}，或在“审阅”中撤销工作表保护后再试（模板自带的保护没有密码）。`,
    ),
  changed: (sheet: string, cell: string) =>
    refusal(`工作表“${sheet}”的 ${cell} 已不是刚才显示的内容，没有写入；请重新核对后再改。`),
  notRestorable: (sheet: string, cell: string) =>
    refusal(
      `工作表“${sheet}”的 ${cell} 是逻辑值或错误值，改后不能撤销，没有写入；请自行清除该单元格，重新核对后再改。`,
    ),
  locked: (sheet: string, cell: string) =>
    refusal(
      `工作表“${sheet}”受保护，${cell} 已锁定，没有写入；请在“审阅”中撤销工作表保护后再试（模板自带的保护没有密码）。`,
    ),
  tooLong: (sheet: string, cell: string) =>
    refusal(
      `要写入“${sheet}”${cell} 的文字太长，一个单元格放不下，没有写入；请分成几个单元格填写。`,
    ),
  notANumber: (sheet: string, cell: string) =>
    refusal(`要写入“${sheet}”${cell} 的不是数字，没有写入；请重新核对后再改。`),
  notKept: (sheet: string, cell: string) =>
    refusal(
      `Excel 没有按原样收下“${sheet}”的 ${cell}，各单元格已恢复原状；请自行修改该单元格后重新核对。`,
    ),
  sheetsTaken: (sheets: readonly string[]) =>
    refusal(
      `工作簿中已有工作表${quoted(sheets)}，没有插入；请先给它们改名，或在空白工作簿中插入模板。`,
    ),
  namesTaken: (names: readonly string[]) =>
    refusal(
      `工作簿中已有名称${quoted(names)}，没有插入；请先在“公式—名称管理器”中删除它们，或在空白工作簿中插入模板。`,
    ),
  notAdded: (what: string, cause: unknown) =>
    refusal(
      `${what}没有插入成功，已加的工作表都已撤去；请结束单元格编辑、保存工作簿后再试一次。`,
      cause,
    ),
  notTakenBack: (sheets: readonly string[], what: string, cause: unknown) =>
    refusal(
      `${what}没有插入成功，已加的工作表没能撤去；请自行删除其中的${quoted(sheets)}后再试。`,
      cause,
    ),
  held: (cell: string) =>
    refusal(`所选单元格 ${cell} 已有内容，没有写入；请选中一个空白单元格后再试。`),
  roomHeld: (cell: string) =>
    refusal(
      `结果要向右、向下展开，而 ${cell} 已有内容，没有写入；请选中右边、下面都空着的单元格后再试。`,
    ),
  noRoom: () =>
    refusal("所选单元格离工作表的边太近，结果展不开，没有写入；请选中靠左上的空白单元格后再试。"),
  textCell: (cell: string) =>
    refusal(
      `所选单元格 ${cell} 的格式是“文本”，公式会变成文字，没有写入；请选中“常规”格式的空白单元格后再试。`,
    ),
  notSelected: () => refusal("现在选中的不是单元格；请先在表中选中一个空白单元格后再试。"),
  editing: (cause: unknown) =>
    new HostRefusal("Excel 正在编辑单元格；请按回车键结束编辑后再试。", { cause, passing: true }),
  denied: (cause: unknown) =>
    refusal(
      "Excel 不允许这样改，工作簿可能是只读的或受保护；请撤销保护或另存一份可编辑的工作簿后再试。",
      cause,
    ),
  tooOld: (cause?: unknown) =>
    refusal(
      "这个版本的 Excel 缺少所需功能；请改用 Excel LTSC 2021 或更高版本，或在浏览器中打开本页面核对保存好的文件。",
      cause,
    ),
  failed: (code: string, cause: unknown) =>
    refusal(`Excel 没有完成这一步（${code}）；请保存工作簿后再试，仍不行请重新打开工作簿。`, cause),
};

const refusal = (message: string, cause?: unknown) =>
  new HostRefusal(message, cause === undefined ? {} : { cause });

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join("");
