import { valueError } from "../../model/function.ts";
import { normalised } from "../../model/label.ts";
import type { ToldSection } from "../../model/live.ts";
import { quoted } from "../calling/cells.ts";

const ordinal = /^[一二三四五六七八九十]+、/;

/** A section of a text by its number, by its heading, or by words of it. @throws Refusal */
export function sectionNamed(told: readonly ToldSection[], name: string): ToldSection {
  const wanted = normalised(name).replace(/[、.]$/, "");
  const numbered = told.find(
    ({ heading }, nth) => `${nth + 1}` === wanted || heading.startsWith(`${wanted}、`),
  );
  if (numbered) return numbered;
  const bare = ({ heading }: ToldSection) => normalised(heading.replace(ordinal, ""));
  const exact = told.filter((one) => [bare(one), normalised(one.heading)].includes(wanted));
  const found = exact.length > 0 ? exact : told.filter((one) => bare(one).includes(wanted));
  if (found.length === 1) return found[0]!;
  const all = (some: readonly ToldSection[]) => some.map(({ heading }) => heading).join("；");
  throw valueError(
    found.length === 0
      ? `没有${quoted(name)}这个部分；请写 1 至 ${told.length} 的数，或标题里的字：${all(told)}。`
      : `有 ${found.length} 个部分的标题里有${quoted(name)}；请写第几个，或多写几个字：${all(found)}。`,
  );
}
