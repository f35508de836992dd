import type { Claim } from "../../model/claim.ts";
import { type Decimal, compare } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  figuresInClauses,
  isExact,
  nameIn,
} from "../claim-parts/clause-figures.ts";

const id = "claims/a-part-is-no-more-than-a-hundred-per-cent";

export const withinHundred = defineClaim({
  id,
  label: { zh: "比例不超过100%", en: "no part above 100 %" },
  why: "部分不会比整体大：占比、办结率、合格率超过 100%，多半是小数点或数字写错了。",
  basis: "部门预决算公开文本：收入、支出结构情况，绩效目标完成情况",
  since: 2017,
  severity: "warning",
  family: "A4",
  kind: "bound",
  *claims(narrative) {
    const told = new Set<Figure>();
    for (const one of narrative.statements) {
      for (const { figure, of } of one.shares) {
        if (!isPart(narrative, figure, of) || told.has(figure)) continue;
        told.add(figure);
        yield claimOf(figure, `${nameOf(one)}占比`);
      }
    }
    for (const figures of figuresInClauses(narrative)) {
      for (const one of figures) {
        if (isRate(one) && !told.has(one.figure)) yield claimOf(one.figure, nameIn(one));
      }
    }
  },
});

const hundred = { digits: 100n, scale: 0 };
const exceeds = (value: Decimal): boolean => compare(value, hundred) > 0;

/** What may well be outgrown: a budget, a year before, a plan, a norm; and what one place has beside another. */
const notWhole = /预算|上年|去年|同期|年初|计划|目标|任务|定额|编制|标准|限额|应|平均|\d{4}年/;

/** 占本年支出合计的11.95%: a share of what it is part of. */
function isPart(
  { document }: Narrative,
  { passage, start, unit, value, mention }: Figure,
  of: string,
) {
  if (unit !== "%" || !exceeds(value) || !mention || !isExact(mention)) return false;
  const whole = of.replace(/一般公共预算|政府性基金预算|国有资本经营预算|“三公”|三公/g, "");
  if (notWhole.test(whole) && !/(?:收入|支出)(?:总计|合计|总额)/.test(whole)) return false;
  const clause = /(?<![^。；，])[^。；，]*$/.exec(
    document.passages[passage]!.flow.slice(Math.max(0, start - 60), start),
  )!;
  return /占/.test(clause[0]) && !/相当于/.test(clause[0]);
}

/** Rates of those done, sound or content among all. */
const rateWords =
  /(?:办结|合格|优良|完好|满意|达标|及格|出勤|知晓|知晓度|答复|整改|验收合格|公开|准确|按时完成|及时|有效|回收|完工|竣工|成活|抽检|普及|在岗|就业|签约|签订|治愈|好转|死亡|故障|差错|发放准确)[率度]$/;

function isRate({ figure, mention, words }: ClauseFigure): boolean {
  if (figure.unit !== "%" || !exceeds(figure.value) || !isExact(mention)) return false;
  const name = words.replace(/(?:分别|均|也|都|已)?(?:达到了?|达|为|是|约){1,4}$/, "");
  return rateWords.test(name) && !/增|升|降|减|比|较|环比|同比/.test(name);
}

/** No more than all of it: told of what exceeds it only, as any lesser figure proves nothing. */
function claimOf(figure: Figure, label: string): Claim {
  const stated = term(figure, label);
  return {
    pattern: id,
    kind: "bound",
    formula: "within",
    stated,
    operands: [derivedTerm(hundred, "%", "全部", [stated])],
    sure: false,
    otherwise: [],
    zh: "不超过 100%",
  };
}
