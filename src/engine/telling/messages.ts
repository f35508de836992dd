/**
 * The wording of what the engine itself finds, in one place. After hledger's manner: what it
 * should be, what it is, by how much they differ, what to do next. Checks carry their own.
 */
export const messages = {
  figure: {
    message: "{label}应为 {expected} {unit}，实为{stated}，相差 {difference} {unit}。",
    blank: "{label}应为 {expected} {unit}，实为空白。",
    explanation: "有关的 {asked} 条勾稽关系中有 {agree} 条指向 {expected}：{relations}。{slip}",
    next: "请核对 {cell} 的原始数据；确认后改为 {expected}，由它引起的 {count} 处不符随之消除。",
  },
  relation: {
    message:
      "{label}应为 {expected} {unit}（{relation}），实为{stated}，相差 {difference} {unit}。",
    bound: "{label}为{stated}，不应小于 {expected} {unit}（{relation}），少 {difference} {unit}。",
    explanation: "{formula}",
    next: "请核对 {cells}，哪一处与原始数据不符就改哪一处。",
  },
  exchange: {
    message: "{label}与{other}的数填反了：{stated}与 {expected} {unit}应当互换。",
    explanation: "互换后有关的 {count} 条勾稽关系都相符：{relations}。",
    next: "请对照原始数据，确认后把 {cell} 与 {otherCell} 的数互换。",
  },
  "columns-exchanged": {
    message:
      "“{column}”与“{otherColumn}”两列的数填反了，共 {count} 处；{label}应为 {expected} {unit}，实为{stated}。",
    explanation: "两列互换后有关的勾稽关系都相符：{relations}。",
    next: "请对照原始数据，确认后把两列的数整列互换。",
  },
  "table-scaled": {
    message:
      "这张表的数像是按别的金额单位填的，各数都差一万倍，共 {count} 处；例如{label}应为 {expected} {unit}，实为{stated}。",
    explanation: "整表换算后有关的勾稽关系都相符：{relations}。",
    next: "请核对本表的金额单位；确认后把全表的数换算过来，或者改正单位行。",
  },
  line: {
    message: "{label}等 {count} 处的数不对：应为{columns}；现为{stated}。",
    explanation: "按此改后有关的勾稽关系都相符：{relations}。",
    next: "请核对 {cell} 所在一行的原始数据，整行改正。",
  },
  "missing-line": {
    message: "{label}下面少列了{line}：{columns}。",
    explanation: "{relations}。",
    next: "请在 {cell} 所在科目下补列这一行；若本来就没有这笔数，则请核对该行各列的合计。",
  },
  "missing-line-known": {
    message: "本表没有{line}，别的表有：{columns}。",
    explanation: "{relations}。",
    next: "请补列这一行，或核对列有它的表。",
  },
  consequence: {
    message:
      "{label}应为 {expected} {unit}（{relation}），实为{stated}，相差 {difference} {unit}。",
    bound: "{label}为{stated}，不应小于 {expected} {unit}（{relation}）。",
    explanation: "由同一处错误引起。",
    next: "改正根源后再看。",
  },
  residue: {
    message:
      "{count} 处合计与各部分之和相差在四舍五入范围内，例如{label}：各部分之和 {expected} {unit}，实为{stated}。",
    explanation: "{residue}。",
    next: "不必改；若手头有更细的数据，可核对确认。",
  },
  slips: {
    digit: "像是打错了一位数字。",
    "digits-exchanged": "像是相邻两位数字颠倒。",
    "digit-dropped": "像是漏打了一位数字。",
    "digit-doubled": "像是多打了一位数字。",
    "decimal-point": "像是小数点错位。",
    "ten-thousand": "像是把“元”的数填进了“万元”的表（相差一万倍）。",
    sign: "像是正负号写反。",
  },
  residues: {
    rounded: "按打印位数四舍五入后相符",
    truncated: "按打印位数去尾后相符",
    "sum-of-rounded": "各部分分别四舍五入，合计有尾差",
  },
} as const;

/** Fills `{name}` places of a template. */
export function worded(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{([\w-]+)\}/g, (_, name: string) => data[name] ?? "");
}
