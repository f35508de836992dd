import {
  type Decimal,
  absolute,
  add,
  compare,
  decimalText,
  halfUnit,
  multiply,
  parseDecimal,
  subtract,
  trim,
  zero,
} from "../../../model/decimal.ts";
import { defineTextCheck } from "../../../model/define.ts";
import { type FormBudget, formBudgets } from "../narrative-parts/form-budgets.ts";
import { hitsAmong, paragraphsOf } from "../narrative-parts/stretches.ts";

/** 对5个项目开展了绩效目标完成情况自评，涉及资金1235.81万元 */
const told =
  /(\d{1,3})个(?:预算|支出|财政)?项目([^，。；]{0,20}(?:绩效目标|绩效自评|自评|自我评价)[^，。；]{0,12})(?:，(?:共计?|合计)?(?:涉及|金额|资金|预算)[^，。；\d]{0,12}(\d+(?:\.\d+)?)万元)?/g;

const form = (name: string, amount: string): string => `
项目绩效目标完成情况表
项目名称\t${name}
预算执行情况（万元）\t预算数：\t${amount}万元\t执行数：\t${amount}万元
绩效指标完成情况\t一级指标\t二级指标\t三级指标\t预期指标值\t实际完成指标值
\t项目完成指标\t数量指标\t数量\t12座\t12座
`;

const said = (words: string): string => `十、其他重要事项的情况说明

本部门对2个项目开展了绩效目标完成情况自评，涉及资金${words}万元。
${form("山塘整治", "86.50")}
${form("渠道清淤", "13.20")}`;

export const performanceFiguresAreThoseOfTheForms = defineTextCheck({
  id: "narrative/performance-figures-are-those-of-the-forms",
  label: { zh: "绩效说明的项目数和金额与各表一致", en: "performance figures are the forms'" },
  why: "说明里写对几个项目设了目标、涉及多少资金，后面的表就应当有几张、合计多少；漏一张表就对不上。",
  basis: "部门预决算公开：预算绩效情况说明及项目绩效目标表",
  since: 2018,
  severity: "warning",
  family: "B3",
  kind: "equal",
  message: "{trouble}。",
  next: "请核对是漏了表、多了表，还是说明没有更新。",
  *run(document) {
    const budgets = formBudgets(document);
    if (budgets.length < 2) return;
    for (const { match, span } of hitsAmong(paragraphsOf(document), told)) {
      const [, number, words, amount] = match;
      const trouble = troubleOf(Number(number), words!, amount, budgets);
      if (!trouble) continue;
      // Often only some of the evaluated projects are shown.
      const isSome = Number(number) > budgets.length;
      yield { spans: [span], data: { trouble }, ...(isSome && { severity: "info" as const }) };
    }
  },
  examples: {
    ok: said("99.70"),
    notOk: said("97.90"),
    says: "说明写涉及97.90万元，2张绩效目标表合计99.7万元",
  },
});

function troubleOf(
  number: number,
  words: string,
  amount: string | undefined,
  budgets: readonly FormBudget[],
): string | null {
  const count = budgets.length;
  // Targets may be set for more projects than are evaluated and shown.
  const mayBeMore = !/自评|自我评价/.test(words);
  if (number < count || (number > count && !mayBeMore)) {
    return `说明写的是${number}个项目，后面有${count}张项目绩效目标表`;
  }
  const stated = parseDecimal(amount ?? "");
  if (number !== count || !stated) return null;
  const sum = budgets.reduce((all, { value }) => add(all, value), zero);
  if (isRounded(subtract(stated, sum), stated, count)) return null;
  return `说明写涉及${amount}万元，${count}张绩效目标表合计${decimalText(trim(sum))}万元`;
}

/** Amounts of forms are rounded each for itself. */
function isRounded(difference: Decimal, { scale }: Decimal, count: number): boolean {
  const room = multiply(halfUnit(scale), { digits: BigInt(count + 1), scale: 0 });
  return compare(absolute(difference), room) <= 0;
}
