import type { Statement } from "../../model/narrative.ts";

/** A thing that by the forms consists of its parts and nothing else. */
export interface KnownWhole {
  /** Core of the whole's name. */
  readonly total: RegExp;
  readonly parts: readonly RegExp[];
}

const money = /^(?:财政|财政拨款|一般公共预算|总计)?$/;

/** The divisions every disclosure makes. */
export const knownWholes: readonly KnownWhole[] = [
  { total: money, parts: [/^基本$/, /^项目$/] },
  { total: /基本$/, parts: [/^人员$/, /^(?:日常)?公用$/] },
  {
    total: /三公/,
    parts: [/出国/, /^(?:公务用车|公车)(?:购置)?(?:及|和|费)?(?:运行)?$/, /^公务接待$/],
  },
  { total: /公务用车|公车/, parts: [/(?:公务用车|公车)购置$/, /(?:公务用车|公车)运行$/] },
  { total: /政府采购/, parts: [/货物/, /工程/, /服务/] },
  { total: /公务接待$/, parts: [/国内/, /外事|国（境）外/] },
];

/** Does a list name every part the forms know of some whole? */
export function isWholeList(parts: readonly Statement[]): boolean {
  return knownWholes.some(
    ({ parts: needed }) =>
      needed.length <= parts.length &&
      needed.every((name) => parts.some(({ subject }) => name.test(subject.core))),
  );
}
