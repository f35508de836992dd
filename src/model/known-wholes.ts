import type { Statement } from "./narrative.ts";
import { subjectOf } from "./subject.ts";

/** A thing that by the forms consists of its parts and nothing else. */
export interface KnownWhole {
  /** Core of the whole's name. */
  readonly total: RegExp;
  readonly parts: readonly RegExp[];
  /** So many of its parts, named side by side, are meant as all of it; every one where it is not said. */
  readonly enough?: number;
}

/** All the money of a department, or of one fund; under a heading on changes it goes without a name. */
export const allMoney =
  /^(?:财政拨款|财政|一般公共预算)?(?:部门)?(?:预算)?(?:收支)?(?:总计|总)?$|^比上年(?:预算)?(?:增减|变化|变动)*$/;
const staff = /^人员(?:类|类项目)?$/;
const running = /^(?:日常)?公用$|^运转类公用(?:项目)?$/;
const projects = /^项目$|特定目标类(?:项目)?$/;

/** The divisions every disclosure makes. */
export const knownWholes: readonly KnownWhole[] = [
  { total: allMoney, parts: [/^基本$/, projects] },
  { total: allMoney, parts: [staff, running, projects] },
  { total: /基本$/, parts: [staff, running] },
  {
    total: /三公/,
    parts: [/出国/, /^(?:公务用车|公车)(?:购置)?(?:及|和|费)?(?:运行)?$/, /^公务接待$/],
    enough: 2,
  },
  { total: /公务用车|公车/, parts: [/(?:公务用车|公车)购置$/, /(?:公务用车|公车)运行$/] },
  { total: /筹资/, parts: [/个人缴/, /补助$/] },
  { total: /政府采购/, parts: [/货物/, /工程/, /服务/] },
  { total: /公务接待$/, parts: [/国内/, /外事|外宾|国外|境外/] },
];

/** Does a list name every part the forms know of some whole? */
export function isWholeList(parts: readonly Statement[]): boolean {
  return knownWholes.some(
    ({ parts: needed }) =>
      needed.length <= parts.length &&
      needed.every((name) => parts.some(({ subject }) => name.test(subject.core))),
  );
}

/** Does a list, by its names, divide this total and no other? */
export function isDivisionOf({ subject }: Statement, parts: readonly Statement[]): boolean {
  return knownWholes.some(({ total, parts: names, enough }) => {
    if (!total.test(subject.core) || subject.side === "收入") return false;
    const found = names.filter(
      (name) => parts.filter((part) => name.test(part.subject.core)).length === 1,
    );
    return found.length >= (enough ?? names.length);
  });
}

/** The same of a list that names the parts, each once, and nothing beside them. */
export function isNothingButDivisionOf(
  { subject }: Statement,
  parts: readonly Statement[],
): boolean {
  return knownWholes.some(
    ({ total, parts: names }) =>
      total.test(subject.core) &&
      subject.side !== "收入" &&
      names.length === parts.length &&
      names.every((name) => parts.some((part) => name.test(part.subject.core))),
  );
}

/** Where in a list of names the one part stands that the forms know of and the list has not; null for none. */
export function missingPart(names: readonly string[]): number | null {
  const cores = names.map((name) => subjectOf(name, "sentence").core);
  for (const { parts } of knownWholes) {
    const places = parts.map((part) => cores.findIndex((core) => part.test(core)));
    const lacking = places.indexOf(-1);
    if (places.filter((place) => place >= 0).length < 2 || lacking < 0) continue;
    return lacking === 0 ? 0 : places[lacking - 1]! + 1;
  }
  return null;
}
