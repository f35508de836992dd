import { defineClaim } from "../../model/define-claim.ts";
import { valueLike } from "../../model/figures.ts";
import { decimalText, isZero, trim } from "../../model/decimal.ts";
import type { Comparison, Direction, Figure, Narrative, Statement } from "../../model/narrative.ts";
import { nameOf, term } from "../../model/terms.ts";
import { comparedIn, thingOf } from "../claim-parts/compared-words.ts";

const id = "claims/change-said-again-goes-the-same-way";

/** A change of an amount, with the statement it is said in. */
interface Change {
  readonly statement: Statement;
  readonly figure: Figure;
  readonly direction: Direction;
}

/** A change with fewer figures may be that of something else. */
const fewestDigits = 3;
/** Names that any list has. */
const anyThing = /^(?:合计|总计|小计|其他|其它|本年|全年|经费|收入|支出|预算|决算)?$/;
const inYuan = { unit: "元" };

export const changeAgain = defineClaim({
  id,
  label: { zh: "同一个增减额说了两次，方向一致", en: "a change said again goes the same way" },
  why: "同一项的增减额在两处都写了，一处增加一处减少，必有一处的词写反了。",
  basis: "部门预决算公开文本应当前后一致",
  since: 2017,
  severity: "error",
  family: "B3",
  kind: "direction",
  message: "{label}{stated}与前面说的方向相反，“增加”“减少”有一处写反了。",
  *claims(narrative) {
    const known = new Map<string, Change>();
    for (const [key, change] of changesIn(narrative)) {
      const before = known.get(key);
      if (!before) {
        known.set(key, change);
        continue;
      }
      const name = nameOf(change.statement);
      yield {
        pattern: id,
        kind: "direction",
        formula: "same-way",
        stated: term(change.figure, `${name}增减额`, wayOf(change)),
        operands: [term(before.figure, "前面说的增减额", wayOf(before))],
        sure: true,
        otherwise: [],
        zh: "两处说的增减方向相同",
      };
    }
  },
});

function* changesIn(narrative: Narrative): Generator<readonly [key: string, Change]> {
  for (const statement of narrative.statements) {
    for (const comparison of statement.comparisons) {
      const key = keyOf(narrative, statement, comparison);
      const { change, direction } = comparison;
      if (key !== null) yield [key, { statement, figure: change!, direction: direction! }];
    }
  }
}

/** What changed, from when to when, and by how much; null where that is not said plainly. */
function keyOf(narrative: Narrative, statement: Statement, comparison: Comparison): string | null {
  const { change, direction } = comparison;
  if (!change || !direction || isZero(change.value)) return null;
  const { core, side, given } = thingOf(narrative, statement);
  const value = valueLike(change, inYuan);
  if (given !== "sentence" || anyThing.test(core) || !value) return null;
  if (decimalText(trim(change.value)).replace(/\D/g, "").length < fewestDigits) return null;
  const compared = comparedIn(narrative, statement, comparison);
  if (!compared || statement.year === null) return null;
  const base = compared.year === statement.year ? compared.stage : compared.year;
  return [core, side, statement.year, base, decimalText(trim(value)).replace("-", "")].join("|");
}

/** 增长-5% falls. */
const wayOf = ({ figure, direction }: Change): 1 | -1 =>
  (direction === "down") === figure.value.digits < 0n ? 1 : -1;
