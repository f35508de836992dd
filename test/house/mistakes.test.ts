import {
  DefinitionError,
  defineCheck,
  defineProfile,
  defineSheet,
} from "../../src/model/define.ts";
import type { Articulation, Check } from "../../src/model/check.ts";
import type { ProfileDefinition } from "../../src/model/profile.ts";
import { articulation, footing } from "../../src/model/relation.ts";
import type { SheetDefinition } from "../../src/model/sheet.ts";
import { type Definitions, assembleStandard } from "../../src/model/standard.ts";
import { tenThousandYuan } from "../../src/model/unit.ts";

const label = { zh: "收入", en: "income" };
const said = { label, why: "试", basis: "试", since: 2018 };

const sheet: SheetDefinition = {
  ...said,
  id: "budget/small",
  unit: tenThousandYuan,
  paper: "A4",
  blocks: [
    {
      id: "main",
      columns: [
        { id: "item", label, role: "name" },
        { id: "amount", label, role: "amount" },
      ],
      rows: {
        kind: "items",
        items: [
          { id: "income.total", label },
          { id: "income.source.first", label },
          { id: "income.source.second", label },
        ],
      },
    },
  ],
  relations: [footing("income.total", ["income.source.*"], "合计＝各项之和")],
};

const rule = {
  ...said,
  id: "between-sheets/small",
  severity: "error",
  family: "B2",
  kind: "equal",
  examples: { ok: "x", notOk: "x", says: "x" },
} as const;

const check: Check = { ...rule, message: "试", next: "试", run: () => [] };
const profile: ProfileDefinition = {
  ...said,
  id: "small",
  editions: [2021],
  sheets: [{ sheet: "budget/small" }],
};

const assembled = (change: Partial<Definitions>) => () =>
  assembleStandard({
    version: "1",
    sheets: [sheet],
    articulations: [],
    checks: [],
    profiles: [profile],
    ...change,
  });

const withRelation = (total: string, part: string) => () =>
  defineSheet({ ...sheet, relations: [footing(total, [part], "试")] });

/** A definition with something in it that its type does not allow. */
const odd = <T>(definition: T, extra: object): T => ({ ...definition, ...extra });

/** The sentence a mistake is answered with. */
function sentence(mistake: () => unknown): string {
  try {
    mistake();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return (error as Error).message;
  }
  throw new Error("nothing was said");
}

test("a sound definition is taken as it is", () => {
  expect(defineSheet(sheet)).toBe(sheet);
  expect(assembled({})().sheets.get(sheet.id)).toBe(sheet);
});

describe("a sheet", () => {
  test.each([
    [
      "a row that is misspelt",
      withRelation("income.total", "incom.source.*"),
      'defineSheet budget/small: relation "income.total" refers to row "incom.source.*"; did you mean "income.source.*"?',
    ],
    [
      "a total that is misspelt",
      withRelation("income.totl", "income.source.*"),
      'refers to row "income.totl"; did you mean "income.total"?',
    ],
    [
      "a row nobody could mean",
      withRelation("income.total", "zzz"),
      'refers to row "zzz", which is not defined',
    ],
    [
      "a reference that is none",
      withRelation("income.total", "Income!!"),
      "is no reference; write [sheet!]row:column",
    ],
    [
      "a column that is misspelt",
      () =>
        defineSheet({
          ...sheet,
          relations: [articulation("x", "income.total:amuont", ["income.source.*:amount"], "试")],
        }),
      'refers to column "budget/small!amuont"',
    ],
    [
      "a key that is misspelt",
      () => defineSheet(odd(sheet, { titels: ["x"] })),
      'did you mean "titles"?',
    ],
    ["a word of another kind", () => defineSheet(odd(sheet, { since: "2018" })), "at since"],
  ])("%s", (_, mistake, says) => expect(sentence(mistake)).toContain(says));

  test("is a DefinitionError, for developers and never for clerks", () => {
    expect(withRelation("income.total", "zzz")).toThrow(DefinitionError);
  });
});

describe("a check or a profile", () => {
  test("a key that is misspelt", () => {
    expect(sentence(() => defineCheck(odd(check, { mesage: "x" })))).toContain(
      'did you mean "message"?',
    );
    expect(sentence(() => defineProfile(odd(profile, { edition: [1] })))).toContain(
      'did you mean "editions"?',
    );
  });

  test("a severity that is none", () => {
    expect(sentence(() => defineCheck(odd(check, { severity: "fatal" })))).toContain("at severity");
  });
});

describe("the standard put together", () => {
  const between: Articulation = {
    ...rule,
    relations: [
      articulation(
        "x",
        "budget/smal!income.total:amount",
        ["budget/small!income.total:amount"],
        "试",
      ),
    ],
  };

  test.each([
    ["two sheets of one name", { sheets: [sheet, sheet] }, 'two sheets are called "budget/small"'],
    [
      "two rules of one name",
      { checks: [check, check] },
      'two rules are called "between-sheets/small"',
    ],
    [
      "two profiles of one name",
      { profiles: [profile, profile] },
      'two profiles are called "small"',
    ],
    [
      "a relation to a sheet that is misspelt",
      { articulations: [between] },
      'defineArticulation between-sheets/small: relation "x" refers to sheet "budget/smal"; did you mean "budget/small"?',
    ],
    [
      "a profile of a sheet that is misspelt",
      { profiles: [{ ...profile, sheets: [{ sheet: "budget/smalls" }] }] },
      'defineProfile small: refers to sheet "budget/smalls"; did you mean "budget/small"?',
    ],
    [
      "a profile over one that is misspelt",
      { profiles: [profile, { ...profile, id: "other", extends: "smal" }] },
      'defineProfile other: extends "smal"; did you mean "small"?',
    ],
    [
      "a profile that renames a column that is not there",
      {
        profiles: [
          { ...profile, sheets: [{ sheet: "budget/small", headers: { amuont: "金额" } }] },
        ],
      },
      'budget/small has no column "amuont"',
    ],
  ] as const)("%s", (_, change, says) => expect(sentence(assembled(change))).toContain(says));
});
