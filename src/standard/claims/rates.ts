import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import type { Figure, Narrative } from "../../model/narrative.ts";
import { term } from "../../model/terms.ts";
import {
  type ClauseFigure,
  bySentence,
  comparedFigures,
  figuresInClauses,
  isExact,
  nameIn,
} from "../claim-parts/clause-figures.ts";

const id = "claims/rate-is-done-over-due";

export const rates = defineClaim({
  id,
  label: { zh: "到位率、支付率等", en: "rate of what was done over what was due" },
  why: "到位率、支付率、回收率由同一句里的实际数除以计划数得出；两个数都写了，比率就应当算得出来。",
  basis: "项目绩效自评：资金到位、支付、回收情况",
  since: 2017,
  severity: "warning",
  family: "A7",
  kind: "completion",
  *claims(narrative) {
    const compared = comparedFigures(narrative);
    const proved = completionsProved(narrative);
    for (const figures of figuresInClauses(narrative)) {
      for (const sentence of bySentence(figures)) {
        const usable = sentence.filter(
          ({ figure, mention }) => isExact(mention) && !compared.has(figure),
        );
        for (const one of usable) {
          const claim = proved.has(one.figure) ? null : claimOf(usable, one);
          if (claim) yield claim;
        }
      }
    }
  },
});

/** Rates over the budget of their own sentence, which another pattern proves. */
function completionsProved({ statements }: Narrative): Set<Figure> {
  return new Set(
    statements.flatMap(({ completions, levels }) =>
      completions
        .filter(({ against }) => (against ?? levels.budget) && (levels.accounts ?? levels.unsaid))
        .map(({ figure }) => figure),
    ),
  );
}

interface Rate {
  readonly name: RegExp;
  readonly done: RegExp;
  readonly due: RegExp;
}

const planned = /计划|预算|安排|下达|目标|任务|指标/;

/** What a rate is the rate of, by the last words of the clauses. */
const known: readonly Rate[] = [
  {
    name: /(?:预算完成率|预算执行率)$/,
    done: /(?:全年|实际|本年|当年)支出(?:数|额|完成)?$/,
    due: /(?:全年|可用|可支配)(?:预算)?(?:指标|预算)(?:数|总额)?$/,
  },
  {
    name: /(?:执行|支付|支出|使用|拨付|兑付|预算完成)(?:率|进度)$/,
    done: /(?:支付|支出|执行|使用|拨付|兑付)(?:数|额|资金)?$/,
    due: /(?:资金|预算|预算数|下达|到位|安排|指标|拨款)$/,
  },
  {
    name: /控制率$/,
    done: /(?:实际支出|支出决算|决算|实际(?:发生|执行|完成))(?:数|额)?$|(?<!离退休)(?:在职|在编|实有)(?:人员|职工|人数|在职人员)*$/,
    due: /(?:预算|预算安排|预算支出|年初预算)(?:数|额)?$|编制(?:人数|数|总数)?$/,
  },
  {
    name: /预算调整率$/,
    done: /(?:追加|调增|调整|追减|调减)(?:预算|指标)?(?:数|额|资金)?$/,
    due: /年初(?:部门|批复|下达)?预算(?:数|额)?$/,
  },
  {
    name: /^结转(?:和)?结余率$/,
    done: /^(?:年末)?结转(?:和)?结余(?:资金|数|额)?$/,
    due: /(?:可用|可支配)(?:预算)?(?:指标|资金)(?:数|总额)?$|^全年预算数?$/,
  },
  {
    name: /到位率$/,
    done: /(?<!应)(?:到位|实际到位)(?:资金|数|额)?$/,
    due: /(?:应到位|计划|预算|安排|下达|总投资)(?:资金|数|额)?$/,
  },
  {
    name: /(?:回收|收回|归还)率$/,
    done: /(?<!应)(?:回收|收回|归还|实收)(?:资金|本金|贷款|借款|数|额)?$/,
    due: /(?:应(?:回收|收回|归还|收)|到期|发放)(?:资金|本金|贷款|借款|数|额)?$/,
  },
  {
    name: /(?:征缴|收缴|入库|征收)率$/,
    done: /(?<!应)(?:实收|征缴|收缴|入库|征收)(?:资金|数|额|保费|入库)?$/,
    due: /(?:应(?:收|征|缴|征缴|收缴)|任务|计划)(?:资金|数|额|保费)?$/,
  },
];

/** A rate, and before it in its sentence what was done and what was due, each once. */
function claimOf(sentence: readonly ClauseFigure[], rate: ClauseFigure): Claim | null {
  if (rate.figure.unit !== "%") return null;
  const words = bare(rate.words);
  const before = sentence.filter(
    ({ figure, mention, depth }) =>
      mention.start < rate.mention.start &&
      depth <= rate.depth &&
      mention.per === null &&
      figure.unit !== "%",
  );
  for (const one of known) {
    const claim = one.name.test(words) ? claimBy(one, before, rate) : null;
    if (claim) return claim;
  }
  return null;
}

function claimBy(one: Rate, before: readonly ClauseFigure[], rate: ClauseFigure): Claim | null {
  const done = before.filter((other) => one.done.test(bare(other.words)));
  const due = before.filter((other) => !done.includes(other) && one.due.test(bare(other.words)));
  const [actual, plan] = [done[0], due[0]];
  if (!actual || !plan || done.length > 1 || due.length > 1) return null;
  if (valueLike(actual.figure, plan.figure) === null) return null;
  return {
    pattern: id,
    kind: "completion",
    formula: "percent",
    stated: term(rate.figure, nameIn(rate)),
    operands: [term(actual.figure, nameIn(actual)), term(plan.figure, nameIn(plan))],
    sure: planned.test(plan.words),
    otherwise: [],
    zh: "实际数÷计划数",
  };
}

const bare = (words: string): string =>
  words.replace(/(?:分别|均|共)?(?:为|是|共计|达到?|计|了)$/, "");
