import { equals, decimalText, isZero, trim } from "../../../model/decimal.ts";
import { slipBetween } from "../../../model/slips.ts";
import type { TargetFigure } from "../../../model/target-check.ts";
import { isAnotherSaying, isOfAnotherTime } from "../../claim-parts/another-saying.ts";
import { isTelling } from "./misprints.ts";
import { type Candidate, inUnitOf } from "./sentence-candidates.ts";
import { isToldInOrder } from "./told-in-order.ts";

/** Words that every indicator has, or every sentence of a goal: they name no thing. */
const frequent =
  /人数|人次|人员|人口|数量|[次户个座处件套家期]数|里程|面积|完成|资金|项目|补助|补贴|发放|指标|全[县市区镇乡年]|年度|比例|金额|标准|达到?|不低于?|以上|不少于?|保障|实现|确保|预计|计划|开展|受益|服务|惠及|享受|待遇|进行|给予|对象|其中|[的为对数量于约共和及与在]/g;

/** What names the thing: the runs of signs left of a text. */
const runsOf = (text: string): string[] =>
  text.replace(frequent, " ").match(/[\u4e00-\u9fff]{2,}/g) ?? [];

/**
 * How many signs of names two texts share, where all that names the one thing is in the other; 0
 * where each has words of its own.
 * @param around the clause with a gap where the figure stood, and without: 县林场12名退伍人员
 */
function sharedName(said: string, around: readonly string[], name: string): number {
  const [own, meant] = [runsOf(said), runsOf(name)];
  const signs = (runs: readonly string[]): number => runs.join("").length;
  const isAround = (run: string): boolean => around.some((words) => words.includes(run));
  if (meant.length > 0 && meant.every(isAround)) return signs(meant);
  if (own.length > 0 && own.every((run) => name.includes(run))) return signs(own);
  return isToldInOrder(meant.join(""), own.join("")) ? signs(meant) : 0;
}

/** A name of so many signs is hardly that of two things. */
const atLength = 4;

/** 救助500人 may be 800人次, and 含离任村干部 are more than 村干部. */
const mayDiffer = ({ unit }: TargetFigure, { term, words }: Candidate): boolean =>
  (term.unit !== "" && unit.endsWith("次") !== term.unit.endsWith("次")) || /含|包括/.test(words);

/** Behind these words stands the amount of the project. */
const wholeAmount =
  /(?:共计|合计|总计|共需|需要?|总?投资|安排|申请|投入|下达)(?:资金|经费)?(?:为|约)?$/;

/**
 * Whether a figure of a sentence that equals nothing entered must be what the candidate says: the
 * words are those of one thing, or the digits are so many that they cannot be like by chance.
 */
export function isSameThing(figure: TargetFigure, candidate: Candidate): boolean {
  const { before, after } = figure;
  const value = inUnitOf(figure, candidate);
  if (value === null || isZero(value) || isZero(candidate.term.value)) return false;
  const isOther = figure.per === null ? isAnotherSaying : isOfAnotherTime;
  if (isOther(before, after)) return false;
  const [own, other] = [value, candidate.term.value].map((one) => decimalText(trim(one)));
  const isEqual = equals(value, candidate.term.value);
  if (!isEqual && mayDiffer(figure, candidate)) return false;
  const isSlip = isEqual || slipBetween(own!, other!) !== null;
  if (isSlip && isTelling({ ...figure, value }) && isTelling({ ...figure, ...candidate.term }))
    return true;
  if (candidate.words === "") return isSlip && wholeAmount.test(before);
  const around = [`${before} ${after}`, before + after];
  const shared = Math.max(
    ...candidate.words
      .split(" ")
      .filter((name) => name !== "")
      .map((name) => sharedName(before || after, around, name)),
    0,
  );
  return shared >= atLength || (shared >= 2 && isSlip);
}
