const perUnit =
  "人次|人|年|月|天|日|户|台|辆|亩|次|个|家|平方米|㎡|间|床|例|件|生|吨|学期|季度|季|村|所|名|位|项|套|公里|小时|份|张|课时|学时|场|期";
const slashed = new RegExp(
  `[/]（?(?:每)?(${perUnit})(?:[·•・.*/每]{1,2}(${perUnit})|(?<=人)(年|月|天|日|次)|(?<=年)(人))?(?:[·•・/](${perUnit}))?）?`,
  "y",
);
const each = new RegExp(`(?:每(?:${perUnit})){1,3}`, "y");

/** 元/人·年, 元每人每年: what one unit is for, in the order printed. */
export function perAt(flow: string, at: number): { per: string; end: number } | null {
  if (flow[at] === "/") {
    slashed.lastIndex = at;
    const found = slashed.exec(flow);
    if (!found) return null;
    const per = found
      .slice(1)
      .filter((one) => one !== undefined)
      .join("·");
    const isClosed = found[0].endsWith("）") && !found[0].includes("（");
    return { per, end: at + found[0].length - (isClosed ? 1 : 0) };
  }
  if (flow[at] !== "每") return null;
  each.lastIndex = at;
  const found = each.exec(flow)?.[0];
  return found === undefined ? null : { per: perOf(found), end: at + found.length };
}

/** 每人每月 as 人·月. */
const perOf = (each: string) => each.slice(1).split("每").join("·");

const given = "(?:财政)?(?:补助|补贴|资助|缴费|筹资|救助|发放|定额)(?:资金|标准)?|标准";
const eachBefore = new RegExp(
  `((?:每(?:${perUnit})){1,3}|(?:人|户|年|月|日|次|辆|台|亩|生|户)均(?:每(?:年|月|天|次))?)(?:${given})?(?:为|达到|达|按)?$`,
);

/** 每人每月 or 人均 in the words that end at `end`; `start` is where it begins when nothing parts it from the number. */
export function perBefore(
  flow: string,
  end: number,
  floor: number,
): { per: string; start: number } | null {
  const from = Math.max(floor, end - 20);
  const words = flow.slice(from, end);
  if (!/[每均]/.test(words)) return null;
  const found = eachBefore.exec(words);
  if (!found) return null;
  const [whom, each] = found[1]!.split("均") as [string, string?];
  const average = each === undefined || each === "" ? whom : `${whom}·${each.slice(1)}`;
  const per = whom.startsWith("每") ? perOf(found[1]!) : average;
  const direct = found[0].length === found[1]!.length;
  return { per, start: direct ? end - found[0].length : end };
}
