import type { Claim, Term } from "../../../model/claim.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { isMoney } from "./kinds.ts";
import type { ownSentences } from "./own-sentences.ts";
import { belong, fitsIn, isHead, isNear, operandsOf, plainCount } from "./products.ts";
import { promise } from "./promise.ts";
import { fieldTerm, quotedName } from "./terms.ts";

/** 共需15.3万元 is all that is paid; 县级承担6.4万元 a part of it. */
const isTotal = ({ before, per }: TargetFigure): boolean =>
  per === null &&
  /(?:共计?|累计|合计|总计|需)[^\d]{0,6}$/.test(before) &&
  !/级|中央|其中|承担|分担|配套/.test(before);

/** 51人，每人每年3000元，累计15.3万元: heads, a price and what they come to in one sentence. */
export function sentenceProducts(
  targets: Targets,
  project: ProjectTarget,
  [field, name]: (typeof ownSentences)[number],
  id: string,
): Claim[] {
  const figures = targets.figuresOf(project, field).filter(({ rough }) => !rough);
  return figures.flatMap((price, at): Claim[] => {
    if (!isMoney(price) || !/[人户家个]/.test(price.per ?? "")) return [];
    const term = (figure: TargetFigure, label: string): Term =>
      fieldTerm(
        targets,
        project,
        field,
        plainCount(figure),
        `${quotedName(project)}${name}里的${label}`,
      );
    const open = false;
    const own = { term: term(price, "标准"), per: price.per!, open };
    const head = figures
      .slice(0, at)
      .filter(isHead)
      .map((one) => ({ term: term(one, "人数"), per: "", open }))
      .findLast((one) => belong(own, one));
    const whole = figures[at + 1];
    if (!head || !whole || !isMoney(whole) || !isTotal(whole)) return [];
    const amount = term(whole, "金额");
    if (!fitsIn(head, own, amount) && !isNear([head, own], amount)) return [];
    const operands = operandsOf(head, own);
    return [promise(id, "product", amount, operands, "金额＝人数×标准", { sure: false })];
  });
}
