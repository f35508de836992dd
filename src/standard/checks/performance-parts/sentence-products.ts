import type { Claim } from "../../../model/claim.ts";
import type { ProjectTarget } from "../../../model/performance.ts";
import type { TargetFigure, Targets } from "../../../model/target-check.ts";
import { isMoney } from "./kinds.ts";
import type { ownSentences } from "./own-sentences.ts";
import { type Factor, belong, fitsIn, isHead, isNear, operandsOf, plainCount } from "./products.ts";
import { promise } from "./promise.ts";
import { fieldTerm, quotedName } from "./terms.ts";

/** 共需15.3万元 is all that is paid; 县级承担6.4万元 a part of it. */
const isTotal = ({ before, per }: TargetFigure): boolean =>
  per === null &&
  /(?:共计?|累计|合计|总计|需)[^\d]{0,6}$/.test(before) &&
  !/级|中央|其中|承担|分担|配套/.test(before);

/** How often, what else, and who else: the three figures are not all of it. */
const more =
  /学期|季|半年|月|周|课|批|剂|节|[天日期轮场趟届]|(?<!人)次|[两二三四五六七八九十]|[级另含等]|包括|以及|中央|承担|分担|负担|配套|差额/;

/** 省级劳模 are people of a title, none that another level pays for. */
const notCounted =
  /\d{4}年|一次性|日常|人次|[国省市县区部]家?级(?=劳模|劳动模范|先进|优秀|示范|非遗|传承人|名师)/g;

/** Whether the sentence of a price holds one figure before it, one behind it, and tells of nothing else. */
function isWhole({ lead, rest, per }: TargetFigure): boolean {
  const [before, behind] = [lead, rest].map((words) => words.replace(notCounted, ""));
  const areAlone = [before!, behind!].every((words) => words.match(/\d[\d,.]*/g)?.length === 1);
  return areAlone && !more.test(before! + behind! + (per ?? ""));
}

/** 51人，每人每年3000元，累计15.3万元: heads, a price and what they come to, and nothing else in one sentence. */
export function sentenceProducts(
  targets: Targets,
  project: ProjectTarget,
  [field, name]: (typeof ownSentences)[number],
  id: string,
): Claim[] {
  const figures = targets.figuresOf(project, field);
  const factor = (figure: TargetFigure, label: string): Factor => ({
    term: fieldTerm(
      targets,
      project,
      field,
      plainCount(figure),
      `${quotedName(project)}${name}里的${label}`,
    ),
    per: figure.per ?? "",
    open: false,
    capped: false,
    monthly: false,
  });
  return figures.flatMap((price, at): Claim[] => {
    const [heads, whole] = [figures[at - 1], figures[at + 1]];
    if (!heads || !whole || [heads, price, whole].some(({ rough }) => rough)) return [];
    if (!isMoney(price) || !/[人户家个]/.test(price.per ?? "") || !isWhole(price)) return [];
    if (!isHead(heads) || !isMoney(whole) || !isTotal(whole)) return [];
    const pair = [factor(heads, "人数"), factor(price, "标准")] as const;
    const amount = factor(whole, "金额").term;
    if (!price.lead.includes(heads.before) || !belong(pair[1], pair[0])) return [];
    if (!fitsIn(...pair, amount) && !isNear(pair, amount)) return [];
    return [
      promise(id, "product", amount, operandsOf(...pair), "金额＝人数×标准", { sure: false }),
    ];
  });
}
