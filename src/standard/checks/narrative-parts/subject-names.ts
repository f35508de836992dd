import type { CatalogueEntry } from "../../../model/catalogue.ts";
import { similarity } from "../../../model/label.ts";
import { functional } from "../../codes/functional.ts";

/** What a printed subject name is, below the subject printed before it. */
export type NameFound =
  | { readonly kind: "known"; readonly code: string }
  | {
      readonly kind: "of-other-year";
      readonly code: string;
      readonly span: string;
      readonly now: string | null;
    }
  | { readonly kind: "near"; readonly standard: string }
  | { readonly kind: "elsewhere"; readonly under: string }
  | { readonly kind: "unknown" };

const lengths = [3, 5, 7] as const;
/** A misprint differs in little. */
const alike = 0.75;

/**
 * Looks a name up at its level below a code.
 * @param level 0 类, 1 款, 2 项
 */
export function subjectNamed(
  name: string,
  level: 0 | 1 | 2,
  above: string,
  year: number,
): NameFound {
  const codes = [name, `${name}支出`, name.replace(/支出$/, "")]
    .flatMap((one) => functional.codesNamed(one))
    .filter((code) => code.length === lengths[level]);
  const below = codes.filter((code) => code.startsWith(above));
  const exact = functional.codesNamed(name);
  const judged = below.map((code) => ({ code, judged: functional.judgeName(code, name, year) }));
  const sound = judged.find((one) => one.judged.kind !== "of-other-year");
  if (sound) return { kind: "known", code: sound.code };
  const [old] = judged;
  if (old?.judged.kind === "of-other-year") {
    const { since, until, standard } = old.judged;
    return { kind: "of-other-year", code: old.code, span: spanText(since, until), now: standard };
  }
  const near = nearest(name, level, above, year);
  if (near !== null) return { kind: "near", standard: near };
  const [other] = exact.filter((code) => code.length === lengths[level]);
  if (level === 1 && other !== undefined && new Set(exact).size === 1) {
    const head = functional.nameIn(year, other.slice(0, 3));
    if (head !== null) return { kind: "elsewhere", under: head };
  }
  return { kind: "unknown" };
}

function nearest(name: string, level: 0 | 1 | 2, above: string, year: number): string | null {
  let best: CatalogueEntry | null = null;
  let reached: number = alike;
  for (const entry of functional.catalogue.entries) {
    if (entry.code.length !== lengths[level] || !entry.code.startsWith(above)) continue;
    if (year < (entry.since ?? year) || year > (entry.until ?? year)) continue;
    if (Math.abs(entry.name.length - name.length) > 2 || isRewording(entry.name, name)) continue;
    const likeness = similarity(entry.name, name);
    if (likeness <= reached) continue;
    best = entry;
    reached = likeness;
  }
  return best?.name ?? null;
}

/** 其他 before or 支出 behind is a local way of writing, no misprint. */
function isRewording(a: string, b: string): boolean {
  const bare = (name: string) =>
    name.replace(/^其他|^其它|支出$|方面的?支出$/g, "").replaceAll("部门", "单位");
  return bare(a) === bare(b);
}

const spanText = (since: number | null, until: number | null): string =>
  until === null ? `${since}年起` : since === null ? `${until}年及以前` : `${since}—${until}年`;
