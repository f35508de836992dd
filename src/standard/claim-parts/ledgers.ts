/** A figure that goes into a reckoning, known by the last words of its clause. */
export interface Step {
  readonly name: RegExp;
  readonly sign: 1 | -1;
  readonly needed: boolean;
  /** Said like a change (追加, 调减), though it is a step of the reckoning. */
  readonly moves: boolean;
}

/** A reckoning told with all its figures, and the figure that must come of it. */
export interface Ledger {
  readonly result: RegExp;
  readonly steps: readonly Step[];
  /** How far apart its figures may stand. */
  readonly reach: "sentence" | "paragraph";
  /** Another amount between its figures may be another step: then nothing is promised. */
  readonly closed: boolean;
  readonly sure: boolean;
  readonly zh: string;
}

const plus = (name: RegExp, needed = true): Step => ({ name, sign: 1, needed, moves: false });
const minus = (name: RegExp, needed = true): Step => ({ ...plus(name, needed), sign: -1 });
const added: Step = {
  ...plus(/(?:追加|调增|增加(?:预算|资金))(?:预算|资金|安排|指标)?$/),
  moves: true,
};
const cut: Step = { ...minus(/(?:追减|调减|核减|压减)(?:预算|资金)?$/), moves: true };

const income = /(?<!净)收入(?:合计|完成|实现|执行)?$/;
const outlay = /支出(?:合计|完成|实现|执行)?$/;
const opening =
  /(?:年初|期初|上年)(?:末)?(?:累计|滚存)?(?:财政拨款)?(?:结转|结余)(?:和结余|资金)?$/;
/** What could be spent after all additions and cuts. */
const available =
  /调整后?(?:的)?(?:全年)?预算数?$|^全年(?:可用|可支配)(?:预算|指标|资金)(?:数|总额)?$|^(?:全年)?(?:可用|可支配)(?:预算)?(?:指标|资金)(?:数|总额)?$/;
const ofYear = /(?:当年|本年|当期|本期)(?:收支)?结余$|收支结余$/;

/** The reckonings disclosure texts tell in one breath. */
export const ledgers: readonly Ledger[] = [
  {
    result: /^净资产(?:总额|合计|总计)?$|[末底]净资产(?:总额|合计|总计)?$/,
    steps: [
      plus(/(?<!固定|流动|无形|净|在用|其他|长期)资产(?:总额|合计|总计|总量)?$/),
      minus(/(?<!流动|长期)负债(?:总额|合计|总计)?$/),
    ],
    reach: "paragraph",
    closed: false,
    sure: true,
    zh: "资产－负债＝净资产",
  },
  {
    result: /^(?:固定资产|资产|账面)?净[值额]$/,
    steps: [
      plus(/(?:^|资产|账面)原[值价](?:总额|合计)?$/),
      minus(/(?:累计)?折旧$/),
      minus(/减值准备$/, false),
    ],
    reach: "sentence",
    closed: false,
    sure: true,
    zh: "原值－累计折旧＝净值",
  },
  {
    result: /(?:年末|期末|年终)(?:累计|滚存)?(?:财政拨款)?(?:结转|结余)(?:和结余|资金)?$/,
    steps: [
      plus(opening),
      plus(income),
      minus(outlay),
      plus(/使用(?:非财政拨款|专用)结余$/, false),
      minus(/结余分配$/, false),
    ],
    reach: "sentence",
    closed: true,
    sure: false,
    zh: "年初结转＋收入－支出＝年末结转",
  },
  {
    result: ofYear,
    steps: [plus(income), minus(outlay)],
    reach: "sentence",
    closed: true,
    sure: false,
    zh: "收入－支出＝当年结余",
  },
  {
    result: /^(?!.*(?:上年|年初|期初|历年)).*(?:累计|滚存)结余$/,
    steps: [plus(/(?:上年|年初|期初|历年)(?:末)?(?:累计|滚存)?结余$/), plus(ofYear)],
    reach: "sentence",
    closed: false,
    sure: false,
    zh: "上年结余＋当年结余＝累计结余",
  },
  {
    result: /^(?:资金|项目)?(?:结余|剩余|结转|未支付|尚未支付|节余)(?:资金)?$/,
    steps: [
      plus(/(?:资金|预算|预算数|下达|到位|拨款)$/),
      minus(/(?:支付|支出|使用|执行|拨付)(?:数|资金)?$/),
    ],
    reach: "sentence",
    closed: true,
    sure: false,
    zh: "资金－支付＝结余",
  },
  {
    result: available,
    steps: [plus(/年初(?:批复|下达|部门)?预算数?$/), added, { ...cut, needed: false }],
    reach: "sentence",
    closed: true,
    sure: true,
    zh: "年初预算＋追加＝调整后预算",
  },
  {
    result: available,
    steps: [plus(/年初(?:批复|下达|部门)?预算数?$/), cut],
    reach: "sentence",
    closed: true,
    sure: true,
    zh: "年初预算－调减＝调整后预算",
  },
  {
    result: /^(?:年末)?结转(?:和)?结余(?:资金)?$|^(?:年末)?结余(?:结转)?(?:资金)?$/,
    steps: [plus(available), minus(/^(?:全年|实际|本年|当年|全年实际)支出(?:数|完成|合计)?$/)],
    reach: "sentence",
    closed: true,
    sure: false,
    zh: "可用指标－支出＝结转结余",
  },
  {
    result:
      /^(?:全年|总计|合计|共计|累计|可用)(?:可用|预算|总)?(?:资金|投入|安排|支出)?(?:总额|合计|共计)?$/,
    steps: [plus(/预算安排$|^[^加]*(?:预算|资金)$/), plus(/^(?:再)?(?:加上?|另加)[^，]+$/)],
    reach: "sentence",
    closed: true,
    sure: false,
    zh: "预算安排＋另加＝全年资金",
  },
];
