import type { Claim } from "../../model/claim.ts";
import { type Decimal, add, equals, isZero, zero } from "../../model/decimal.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import { similarity } from "../../model/label.ts";
import type { Breakdown, Statement } from "../../model/narrative.ts";
import type { Fact, Reading } from "../../model/reading.ts";
import { subjectOf } from "../../model/subject.ts";
import { derivedTerm, nameOf, term } from "../../model/terms.ts";
import { factTerm } from "../claim-parts/facts-named.ts";

const id = "claims/operating-items-have-their-lines";

export const operating = defineClaim({
  id,
  label: { zh: "机关运行经费明细与基本支出表", en: "operating items against economic lines" },
  why: "机关运行经费的明细就是基本支出表里的商品和服务支出，逐项应当找得到；找不到的多半并进了别的科目。",
  basis: "部门预算公开表：一般公共预算财政拨款基本支出表；政府收支分类科目 302 商品和服务支出",
  since: 2018,
  severity: "warning",
  family: "B1",
  kind: "equal",
  *claims({ breakdowns }, readings) {
    const lines = readings.flatMap(linesOf);
    if (lines.length === 0) return;
    for (const one of breakdowns) {
      if (/机关运行|公用/.test(one.total.subject.core) && one.parts.length >= 3) {
        yield* itemClaims(one, lines);
      }
    }
  },
});

interface NamedLine {
  readonly core: string;
  readonly fact: Fact;
}

/** Lines of goods and services with an amount. */
function linesOf({ tables }: Reading): NamedLine[] {
  const found: NamedLine[] = [];
  for (const { definition, blocks } of tables) {
    if (!definition.id.endsWith("/basic-expenditure")) continue;
    for (const { lines } of blocks) {
      for (const { code, label, facts } of lines) {
        if (!code || !/^30[29]\d\d$/.test(code.replace(/\s/g, ""))) continue;
        const fact = [...facts.values()].find(
          ({ cell, column }) => cell.kind === "amount" && column.role === "amount",
        );
        if (fact) found.push({ core: subjectOf(label, "sentence").core, fact });
      }
    }
  }
  return found;
}

/** Items whose name the table does not have, against what the table may have put them under. */
function* itemClaims({ parts }: Breakdown, lines: readonly NamedLine[]): Iterable<Claim> {
  const named = parts.filter((part) => {
    const level = levelOf(part);
    return level !== null && !isZero(level.value);
  });
  const missing = named.filter((part) => !lineFor(part, lines));
  if (missing.length === 0 || missing.length * 2 > named.length) return;
  const used = new Set(named.map((part) => lineFor(part, lines)));
  const home = lines.find((line) => !used.has(line) && holds(line, missing));
  if (home) yield together(missing, home);
  for (const part of missing) yield missingClaim(part, home ?? null);
}

const lineFor = ({ subject }: Statement, lines: readonly NamedLine[]): NamedLine | undefined =>
  lines.find(({ core }) => core === subject.core) ??
  lines.find(({ core }) => core.includes(subject.core) || subject.core.includes(core)) ??
  lines.find(({ core }) => similarity(core, subject.core) >= 0.75);

/** Does one line hold exactly what the missing items come to? */
function holds({ fact }: NamedLine, missing: readonly Statement[]): boolean {
  const line = factTerm(fact);
  let sum: Decimal | null = zero;
  for (const part of missing) {
    const value = valueLike(levelOf(part)!, line);
    sum = value && sum && add(sum, value);
  }
  return sum !== null && equals(sum, line.value);
}

function together(missing: readonly Statement[], { fact }: NamedLine): Claim {
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: factTerm(fact),
    operands: missing.map((part) => term(levelOf(part)!, nameOf(part))),
    sure: true,
    otherwise: [],
    zh: "并在这一科目里的各项之和",
  };
}

function missingClaim(part: Statement, home: NamedLine | null): Claim {
  const level = levelOf(part)!;
  const near = home ? [{ ...factTerm(home.fact), sign: 1 as const }] : [term(level, nameOf(part))];
  const where = home
    ? `基本支出表没有这一项，像是并进了${home.fact.lineLabel.replace(/\s+/g, "")}`
    : "基本支出表没有这一项";
  return {
    pattern: id,
    kind: "equal",
    formula: "equal",
    stated: term(level, nameOf(part)),
    operands: [derivedTerm(zero, level.unit, where, near)],
    sure: true,
    otherwise: [],
    zh: "基本支出表中有同名的一行",
  };
}
