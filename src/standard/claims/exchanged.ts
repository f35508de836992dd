import type { Claim } from "../../model/claim.ts";
import { equals } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import type { Breakdown, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";

const id = "claims/lists-give-each-name-its-figure";

/** One list of a whole told again has no more names than people read at once. */
const longestList = 30;

export const exchanged = defineClaim({
  id,
  label: { zh: "两处列举的各项各归其数", en: "lists give each name its figure" },
  why: "同一总数的同样几项列举了两次，数也是同样几个，却换了位置，必有一处把两项的数写颠倒了。",
  basis: "部门预决算公开文本应当前后一致",
  since: 2017,
  severity: "warning",
  family: "B3",
  kind: "equal",
  *claims({ breakdowns }) {
    const lists = breakdowns.filter(
      ({ slot, parts }) => slot === "level" && parts.length > 1 && parts.length <= longestList,
    );
    const known = new Map<string, Breakdown>();
    for (const list of lists) {
      const key = keyOf(list);
      const first = known.get(key);
      if (first) yield* crosswise(first, list);
      else known.set(key, list);
    }
  },
});

/** Lists of one year with the same names and the same figures, in whatever order. */
function keyOf({ parts }: Breakdown): string {
  const names = parts.map(({ subject }) => subject.core).sort();
  const values = parts.map(valueText).sort();
  return `${parts[0]!.year}|${names.join("、")}|${values.join("、")}`;
}

const valueText = (part: Statement): string => {
  const level = levelOf(part);
  return level ? `${level.value.digits}/${level.value.scale}${level.unit}` : "";
};

/** Names of one list that have another's figure in the other. */
function* crosswise(first: Breakdown, again: Breakdown): Iterable<Claim> {
  const cores = new Set(first.parts.map(({ subject }) => subject.core));
  if (cores.has("") || cores.size < first.parts.length) return;
  for (const part of again.parts) {
    const other = first.parts.find(({ subject }) => subject.core === part.subject.core);
    const [own, before] = [levelOf(part), other && levelOf(other)];
    if (!other || !own || !before || equals(own.value, before.value)) continue;
    yield {
      pattern: id,
      kind: "equal",
      formula: "equal",
      stated: term(own, nameOf(part)),
      operands: [term(before, nameOf(other))],
      sure: false,
      otherwise: [],
      zh: "与另一处列举的同一项相同",
    };
  }
}
