import type { Token } from "../../model/mention.ts";
import type { Numeral, Text } from "./mention-numerals.ts";
import { afterNumber } from "./mention-units.ts";

const clauseEnd = new Set(".。；：！？;”》）〕·•…※●◆■★▲");

/** Whether a clause begins at `at`. */
export function startsClause(flow: string, at: number): boolean {
  return at === 0 || clauseEnd.has(flow[at - 1]!);
}

/** Units of things that come whole: no 1.22个. */
const indivisible =
  /^(?:个|人|人次|户|家|名|位|项|条|份|批|批次|次|种|套|辆|台|件|张|本|期|场次|场|座|部|级|个工作日|个月)(?:（.）)?$/;
/** Words a list may follow without any mark. */
const listTitle = /目标|内容|如下|安排|说明|情况/;
const datesAfter = /(?:(?:19|20)\d\d|\d{2})年|(?:0?[1-9]|1[0-2])月|[12]\d{3}[-/]/y;
const rangeAfter = /\d{1,3}(?:-|~|至)\d{1,3}(?:级|项|人|个|月|岁|类)/y;

/**
 * The item number of 1.22个乡镇 or 1.7万余人, whose point ends the ordinal: two numbers, no
 * decimal. Told by where it stands, by a blank behind the point, by a unit that has no
 * fractions, and by the number of the item before.
 */
export function gluedItem({ flow, gap }: Text, numeral: Numeral, lastItem: number): Token | null {
  const { start, whole } = numeral;
  const point = start + whole.length;
  if (whole.length > 2 || flow[point] !== "." || whole[0] === "0") return null;
  const first = flow.charCodeAt(point + 1);
  if (!(first >= 48 && first <= 57)) return null;
  const isNext = lastItem > 0 && Number(whole) === lastItem + 1;
  const opens =
    startsClause(flow, start) ||
    (whole === "1" && listTitle.test(flow.slice(Math.max(0, start - 2), start)));
  if (!opens) return null;
  const isGlued =
    (gap(point + 1) !== "none" && gap(point) === "none") ||
    opensOther(flow, point + 1) ||
    isWhole(flow, numeral) ||
    (isNext && flow[start - 1] !== "：") ||
    (start === 0 && whole === "1" && /[。；]2[.、]/.test(flow.slice(0, 4000)));
  return isGlued ? { kind: "ordinal", start, end: point + 1, year: null } : null;
}

/** A date or a range behind the point. */
function opensOther(flow: string, at: number): boolean {
  datesAfter.lastIndex = at;
  rangeAfter.lastIndex = at;
  return datesAfter.test(flow) || rangeAfter.test(flow);
}

/** Whether what is counted comes whole, or by round ten thousands. */
function isWhole(flow: string, { start, end, whole, decimals }: Numeral): boolean {
  if (decimals === 0) return false;
  const { unit, approximate } = afterNumber(flow, end, start);
  if (indivisible.test(unit)) return true;
  return /^[万亿](?!元)/.test(unit) && approximate === "more" && Number(whole) <= 20;
}

const itemMark = /[、）](?=[^\d）])|\.(?=[^\d.])/y;
const rowOrdinal = /[一二三四五六七八九十]{1,3}(?:、|$)/y;
const pageAlone = /^[-—·]{0,2}\d{1,3}[-—·]{0,2}$/;

/**
 * The list item, row or page a short whole number without a unit numbers; null for a figure.
 * @param lastItem number of the item before
 */
export function itemAt(flow: string, numeral: Numeral, lastItem: number): Token | null {
  const { start, end, whole, decimals } = numeral;
  if (decimals > 0 || end - start !== whole.length || whole.length > 3) return null;
  const token = (kind: Token["kind"], from = start, to = end): Token => ({
    kind,
    start: from,
    end: to,
    year: null,
  });
  const before = flow[start - 1];
  if (before === "（" && flow[end] === "）") return token("ordinal", start - 1, end + 1);
  itemMark.lastIndex = end;
  const isListed =
    startsClause(flow, start) || Number(whole) === lastItem + 1 || Number(whole) === 1;
  const isMarked =
    itemMark.test(flow) || (/[、.]/.test(flow[end] ?? "") && opensOther(flow, end + 1));
  if (isListed && isMarked && (flow[end] !== "）" || startsClause(flow, start))) {
    return token("ordinal", start, end + 1);
  }
  rowOrdinal.lastIndex = end;
  if (rowOrdinal.test(flow)) return token("other");
  const words = flow.slice(Math.max(0, start - 2), start);
  if (/(?:图|表|附件|注|例|步骤|之)$/.test(words)) return token("ordinal");
  const isPage = words === ".." || before === "…" || words === "··";
  return isPage || (flow.length <= 7 && pageAlone.test(flow)) ? token("other") : null;
}
