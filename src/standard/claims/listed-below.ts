import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf, valueLike } from "../../model/figures.ts";
import type { Figure, Narrative, Statement } from "../../model/narrative.ts";
import { sameSubject, subjectOf } from "../../model/subject.ts";
import { nameOf, term } from "../../model/terms.ts";
import { figureOf } from "../claim-parts/form-figures.ts";
import { moneyUnit } from "../../model/unit.ts";

const id = "claims/subjects-listed-below-make-the-outlay";

export const listedBelow = defineClaim({
  id,
  label: { zh: "所列科目与支出总数", en: "subjects listed below a total" },
  why: "“支出主要内容如下”后面按科目逐条列出，是这项支出的全部科目；各条之和应当等于上面写的总数。",
  basis: "部门预决算公开文本：财政拨款支出主要内容",
  since: 2017,
  severity: "warning",
  family: "A1",
  kind: "sum",
  *claims(narrative) {
    const told = new Set(
      narrative.breakdowns
        .filter(({ parts, partial }) => parts.length > 1 && !partial)
        .flatMap(({ parts }) => parts.flatMap(({ levels }) => Object.values(levels))),
    );
    for (const [at, { flow, kind }] of narrative.document.passages.entries()) {
      const name = kind === "row" ? undefined : announces.exec(flow)?.[1];
      const claim = name && claimOf(narrative, at, name);
      if (claim && !claim.operands.some(({ figure }) => told.has(figure!))) yield claim;
    }
  },
});

/** 财政拨款支出主要内容如下：. */
const announces =
  /(?:^|[。；，])([^。；，：]{2,20}支出(?:预算|决算)?)(?:的)?(?:主要|具体)?(?:内容|科目|用途)(?:情况)?如下：?$/;

/** 1.“一般公共服务支出”科目1762.21万元，主要用于…. */
const subjectLine = /^“[^“”]{2,40}[”“]?科目$/;

function claimOf(narrative: Narrative, at: number, name: string): Claim | null {
  const total = totalOf(narrative, at, name);
  const parts = total ? itemsBelow(narrative, at, total.figure) : [];
  if (!total || parts.length < 2) return null;
  return {
    pattern: id,
    kind: "sum",
    formula: "sum",
    stated: term(total.figure, nameOf(total.statement)),
    operands: parts.map(({ figure, label }) => term(figure, label)),
    sure: false,
    otherwise: [],
    zh: "所列各科目之和",
  };
}

interface Item {
  readonly figure: Figure;
  readonly label: string;
}

/** The numbered paragraphs below, each a subject of the catalogue and its amount; none where one is not. */
function itemsBelow(narrative: Narrative, at: number, whole: Figure): Item[] {
  const { passages } = narrative.document;
  const items: Item[] = [];
  const level = passages[at + 1]?.level ?? null;
  if (level === null) return [];
  for (let p = at + 1; p < passages.length && passages[p]!.kind !== "row"; p++) {
    const passage = passages[p]!;
    if (passage.level !== level || passage.ordinal !== items.length + 1) break;
    const mention = passage.mentions.find(({ unit }) => moneyUnit(unit) !== null);
    if (!mention || mention.bound || mention.approximate || mention.upTo) return [];
    const words = passage.flow.slice(passage.body, mention.digits.start);
    if (!subjectLine.test(words) || valueLike(mention, whole) === null) return [];
    const label = words.replace(/[“”]|科目$/g, "");
    items.push({ figure: figureOf(narrative, p, mention), label });
  }
  return items;
}

/** How many statements and paragraphs back the total stands. */
const reach = 12;
const far = 3;

interface Total {
  readonly statement: Statement;
  readonly figure: Figure;
}

/** The amount of that name in the same paragraph or shortly above it. */
function totalOf({ statements }: Narrative, at: number, name: string): Total | null {
  const subject = subjectOf(name, "sentence");
  let next = 0;
  let end = statements.length;
  while (next < end) {
    const middle = (next + end) >> 1;
    if (statements[middle]!.passage <= at) next = middle + 1;
    else end = middle;
  }
  for (let i = next - 1; i >= 0 && i >= next - reach; i--) {
    const statement = statements[i]!;
    if (statement.passage < at - far) return null;
    const figure = levelOf(statement);
    if (figure && moneyUnit(figure.unit) && sameSubject(statement.subject, subject) === 2)
      return { statement, figure };
  }
  return null;
}
