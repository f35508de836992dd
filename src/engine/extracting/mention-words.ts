/** Words indexed by one of their characters, longest first: found without scanning. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;

function indexed(words: readonly string[], character: (word: string) => string): WordIndex {
  const index = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = character(word);
    index.set(key, [...(index.get(key) ?? []), word]);
  }
  return index;
}

/** The longest of the words that begins at `at`; empty for none. */
export function wordAt(index: WordIndex, flow: string, at: number): string {
  const words = at < flow.length ? index.get(flow[at]!) : undefined;
  return words?.find((word) => flow.startsWith(word, at)) ?? "";
}

/** The longest of the words that ends before `end` and does not begin before `floor`; empty for none. */
export function wordBefore(index: WordIndex, flow: string, end: number, floor: number): string {
  const words = end > floor ? index.get(flow[end - 1]!) : undefined;
  return (
    words?.find((word) => end - word.length >= floor && flow.startsWith(word, end - word.length)) ??
    ""
  );
}

const byStart = (words: string) => indexed(words.split(/\s+/), (word) => word[0]!);
/** An index of words, parted by blanks, by their last character. */
export const byEnd = (words: string) => indexed(words.split(/\s+/), (word) => word.at(-1)!);

/** What people, things, deeds and spans of time are counted in. */
export const measureWords = byStart(
  `人次 人天 人日 人月 人 名 位 户次 户 家次 家 个工作日 工作日 个自然日 自然日 个百分点 个 辆次 辆
   台次 台件 台套 台 套 项次 项 条 份 批次 批 次 种 所 间 平方米 平方公里 平米 立方米 公里 千米 米 公顷 公斤
   千克 吨 克 升 亩 岁 级 天 年 个月 月 周 季度 小时 分钟 秒 分 字 册 件次 件 张 本 期 场次 场 处 座 栋
   幢 支 部 篇 类 款 笔 宗 例 起 门 届 轮 节 课时 学时 学分 学年 学期 班次 班 株 棵 头 只 匹 口 床 枚 把
   副 块 盏 根 袋 箱 瓶 盒 卷 颗 粒 幅 面 艘 架 颗 道 段 片 层 组 队 对 步 倍 成 村 镇 乡 县 市 校 日
   千瓦时 千瓦 千伏 兆 时 度 度电 摄氏度 ℃ ㎡ m² m³ m2 m3 km² km2 km kg cm mm kV kW kWh m t g 度 回 遍 趟 车次 航次 人份 剂次 剂 支次
   点 顿 桌 股 批件 标段 街道 社区`,
);

/** Words a measure word begins that are no measure: 12项目, 5分别. */
export const notMeasures = byStart(
  `人员 人民 人均 人才 人工 人口 人力 人事 名称 名单 名录 位于 位置 户籍 户均 户口 家庭 家长 家具 家属 个人所 个别 台湾 套餐 项目
   条件 条例 条款 份额 份子 批准 批复 批示 次年 次均 次要 次日 种类 种植 所有 所属 所需 所以 所得 所在 所辖 间接 间隔 公里程 级别 层级 层面 层次
   天津 天然 天气 年度 年均 年报 年鉴 月份 月均 月度 月初 月底 月末 周边 周期 周转 季节 分别 分管
   分项 分析 分类 分配 分摊 分局 分公司 分解 分散 分部 字样 件均 张家 张贴 本年 本级 本单位 本部门 本次 本局 本市 本县 本省 本科 本金
   本年度 期间 期末 期初 期限 场所 场地 场馆 处理 处置 处罚 处室 处级 支出 支付 支持 支队 支撑 支部 部门 部分 部署 部级 部队 篇章
   类别 类型 类似 款项 笔试 例如 例会 例行 起草 起到 门诊 门户 节约 节能 节余 节日 节目 节假 班子 头部 只有 只是 只能 口径 口岸 床位 把握
   把关 块状 根据 根本 面向 面积 面对 面临 架构 道路 段落 片区 组织 组成 组长 队伍 对口 对外 对比 对象 对于 对个 对全 对社 对医 步骤 倍增 成本 成果 成立 成为 成功
   成效 成员 成品 村级 村民 村集 镇级 镇政 乡村 乡镇 乡级 县级 县委 县区 县政 县直 县财 市级 市委 市场 市政 市直 市县 市财 校园 校舍 校长 日常 日均 日期 日间 度假 度量 度汛
   回收 回族 回复 点击 点位 股权 股份 股东 街道办 社区卫 社区矫 社区服 社区建 户外 门类 道德 台账 把手 小时候 时间 时候 时段 时期 时效 时代 时任 期货 场次表 条线 座谈 升级 升学 克服 米面 秒懂 卷宗 枚举 吨位 粒子 架设 艘次`,
);

/** What money follows when 元 was left out. */
export const moneyNouns = byStart(
  `元 基金 资金 经费 补助 补贴 支出 收入 预算 决算 贷款 投资 保证金 拨款 专项 款 财政 债券 奖金 工资 费用 救助金 补偿 资产 存款 余额 借款 赔偿 罚款 人民币`,
);
/** Nouns of people and things that 万 counts. */
export const countedNouns = byStart(
  `城乡居民 居民 群众 农民 职工 学生 老人 老年 患者 患病 参保 建档 贫困 困难 人口 城镇 市民 党员 师生 户籍 流动 村民 特困 低保 残疾 农村 适龄 婴幼 考生 游客`,
);
/** Words of money that make a bare 万 at the end of a clause an amount. */
export const moneyTalk = /[费款金资元]|预算|决算|支出|收入|投资|补助|补贴|安排|结余|结转|支付|报销/;
/** Words of people and things just before a bare 万. */
export const peopleTalk = /[人户次份]|群众|居民|职工|参保|惠及|面积/;
