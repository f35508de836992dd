import { indicatorFrames } from "../../codes/performance-indicators.ts";

/** Names of levels beside those of the official frames, as disclosures print them. */
const alsoUsed = [
  ...["项目完成指标", "项目效益指标", "环境效益指标", "生态环境效益指标", "可持续发展指标"],
  ...["社会公众满意度指标", "受益对象满意度指标", "服务对象满意度", "可持续性影响指标"],
];

const names: ReadonlySet<string> = new Set([
  ...indicatorFrames
    .filter(({ scope }) => scope === "project")
    .flatMap(({ groups }) => groups.flatMap(({ name, second }) => [name, ...second])),
  ...alsoUsed,
]);

/**
 * Signs that are typed or read one for the other, by the right one. Another sign makes another word:
 * 受助对象, 受训对象, 社会群众, 社会成效 are right as they are.
 */
const confused: Readonly<Record<string, string>> = {
  ...{ 产: "広严", 出: "岀山初", 数: "教散敉", 量: "里良粮", 质: "资制盾货责" },
  ...{ 时: "实肘吋是", 效: "校郊笑", 成: "咸戍城程", 本: "木未夲奔", 益: "溢盆盈异" },
  ...{ 满: "滿漫", 意: "义竟音异易", 度: "渡席", 指: "旨脂捐只", 标: "际表杯示票" },
  ...{ 社: "杜祉设", 会: "全合汇绘", 经: "径轻泾", 济: "挤剂齐际", 生: "升牲声", 态: "太熊" },
  ...{ 可: "何司", 持: "待恃特", 续: "读绪", 影: "景", 响: "晌向", 服: "报眼", 务: "雾备" },
  ...{ 对: "队双", 象: "像向", 受: "授爱", 公: "工分", 众: "从" },
};

/** The name of a level that a misspelt one was meant to be; null for one that may be meant. */
export function meantLevel(said: string): string | null {
  const own = said.replace(/\s|[（(].*/g, "");
  if (own.length < 3 || names.has(own)) return null;
  return [...names].find((name) => isMisspelt(own, name)) ?? null;
}

function isMisspelt(own: string, name: string): boolean {
  const [a, b] = [[...own], [...name]];
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  const [here, there] = [a.slice(first), b.slice(first)];
  const rest = (signs: readonly string[], from: number): string => signs.slice(from).join("");
  if (a.length === b.length) {
    if (rest(here, 1) === rest(there, 1)) return confused[there[0]!]?.includes(here[0]!) ?? false;
    return here[0] === there[1] && here[1] === there[0] && rest(here, 2) === rest(there, 2);
  }
  // 数量指, 数量标; 数量量指标.
  if (a.length + 1 === b.length) {
    return /[指标]/.test(there[0]!) && rest(there, 1) === rest(here, 0);
  }
  return a.length === b.length + 1 && here[0] === a[first - 1] && rest(here, 1) === rest(there, 0);
}
