import type { Statement } from "../../model/narrative.ts";

/** Things that by the forms consist of these parts and nothing else. */
const wholes: readonly { readonly parts: readonly RegExp[] }[] = [
  { parts: [/基本支出|^基本/, /项目支出|^项目/] },
  { parts: [/人员/, /公用/] },
  { parts: [/出国/, /公务用车|公车/, /接待/] },
  { parts: [/购置/, /运行|运维/] },
  { parts: [/货物/, /工程/, /服务/] },
  { parts: [/行政/, /事业/] },
  { parts: [/国内.*接待/, /外事|国（境）外/] },
];

/** Does a list name every part the forms know of such a whole? */
export function isWholeList(parts: readonly Statement[]): boolean {
  return wholes.some(
    ({ parts: needed }) =>
      needed.length <= parts.length &&
      needed.every((name) => parts.some(({ subject }) => name.test(subject.words))),
  );
}
