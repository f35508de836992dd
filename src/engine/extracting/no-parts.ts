import { levelOf } from "../../model/figures.ts";
import type { Statement } from "../../model/narrative.ts";
import { subjectOf } from "../../model/subject.ts";
import type { PartList, PartLists } from "./announced-parts.ts";

/*
 * What stands in a list and is no part of its total: the full marks of a score, what a part itself
 * is made of, who came and who left.
 */

/** 满分10分, 扣2分: what could be reached and what was lost, not what was. */
const ceiling = /^(?:满分|总分值?|分值|权重|扣(?:减|除|分)?$)/;
const people = /^[人名位]$/;
/** Of people, a coming or going and never a state. */
const comesOrGoes =
  /调入|调出|转入|转出|招录|招聘|考录|新录用|录用|新进|新增|辞职|辞退|离职|去世|死亡/;
/** A total of such people is called so itself. */
const moves = /增|减|调|转|招|录|聘|新|退|辞|离|去世|死亡|变动|流动|异动/;

/** The lists without what is no part of any total. */
export function withoutAsides({ lists, usual }: PartLists): PartLists {
  const kept = (parts: readonly Statement[]): readonly Statement[] => {
    const isAside = (one: Statement): boolean =>
      ceiling.test(one.subject.core) || isBelowAnother(one, parts);
    return parts.some(isAside) ? parts.filter((one) => !isAside(one)) : parts;
  };
  const shorter = lists.map(({ parts, natural }): PartList => ({ parts: kept(parts), natural }));
  return { lists: shorter.filter(({ parts }) => parts.length > 0), usual: kept(usual) };
}

/** 资本金100万元；资本金中财政出资40万元，占资本金的40%: said of a part told before it. */
function isBelowAnother(one: Statement, list: readonly Statement[]): boolean {
  const { words } = one.subject;
  if (one.shares.length === 0 && !words.includes("中")) return false;
  const wholes = one.shares.map(({ of }) => subjectOf(of, "sentence"));
  return list.some(({ index, subject: { core, side } }) => {
    if (index >= one.index || core.length < 2) return false;
    if (words.startsWith(core) && words[core.length] === "中") return true;
    return wholes.some((whole) => whole.core === core && whole.side === side);
  });
}

/** 年末实有31人，其中调入5人、退休3人: who came and went are no parts of who is there. */
export function areMovements(total: Statement, parts: readonly Statement[]): boolean {
  if (!people.test(levelOf(total)?.unit ?? "") || moves.test(total.subject.core)) return false;
  return parts.some(({ subject }) => comesOrGoes.test(subject.words));
}
