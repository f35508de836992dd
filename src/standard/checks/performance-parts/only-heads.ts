import type { TargetFigure } from "../../../model/target-check.ts";
import { isAnotherSaying } from "../../claim-parts/another-saying.ts";
import { isMisprint, isRoughMisprint, isSame } from "./misprints.ts";
import type { Candidate } from "./sentence-candidates.ts";

/** What a project does for those it serves; those of one group are one thing. */
const deeds = [
  "受益|受惠|惠及|覆盖|享受|享有",
  "保障",
  "服务",
  "报销|补助|补贴|发放|支付|拨付",
  "救助",
  "资助",
];

/** 保障人数, 受益人口数量, 报销人数: all whom a project serves, whoever they are. */
const ofAll = deeds.map(
  (deed) =>
    new RegExp(
      `^(?:经费|项目|政策|直接)?(?:${deed})(?:待遇|对象)?(?:人口|人员|群众)?(?:人数|数量?)$`,
    ),
);
const said = deeds.map((deed) => new RegExp(deed));

/** Whether a name is of all whom a project serves, in the way the words say. */
const isOfDeed = (words: string, name: string): boolean =>
  ofAll.some((pattern, nth) => pattern.test(name) && said[nth]!.test(words));

/** People who do the work, and some of those it is done for. */
const others =
  /其中|新增|另|聘|招|培训|组织|选派|抽调|配备|成立|工作人员|干警|队员|讲师|教师|医[生师护]|专家|评委|村干部|[专兼]职|从业|带动|参与|参会|重点|占|在[职编]/;

const isHeads = ({ unit, per }: Pick<TargetFigure, "unit" | "per">): boolean =>
  per === null && /^万?[人名户]$/.test(unit);

/**
 * Whether a figure of a sentence is the number of all whom the project serves: the sentence says
 * what is done for them, it counts no other people, and the indicator is named for nothing else.
 * A slip of the pen between the two is still the same number.
 */
export function isOfAllServed(
  figure: TargetFigure,
  all: readonly TargetFigure[],
  { term, per, words }: Candidate,
): boolean {
  const { before, after, lead, rest } = figure;
  if (!isHeads(figure) || all.filter(isHeads).length !== 1) return false;
  const names = words.split(" ").filter((name) => name !== "");
  if (!isHeads({ unit: term.unit, per }) || others.test(lead + rest)) return false;
  if (!names.every((name) => isOfDeed(before + after, name))) return false;
  if (isAnotherSaying(before, after)) return false;
  const other = { ...term, per };
  if (isSame(figure, other)) return true;
  return figure.rough ? isRoughMisprint(figure, other) : isMisprint(figure, other);
}
