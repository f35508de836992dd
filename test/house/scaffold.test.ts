import { spawnSync } from "node:child_process";
import { root } from "./house.ts";
import { removeHouse, temporaryHouse, type TemporaryHouse } from "./temporary-house.ts";

/** What adding one thing costs: the files written by hand, and that it then works. */
jest.setTimeout(120_000);

let house: TemporaryHouse;
beforeEach(() => {
  house = temporaryHouse();
});
afterAll(removeHouse);

const expenditure = (title: string, basic: string) => `
sheet 支出
${title}
金额单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出
合计 | < | 6.00 | ${basic} | 6.00
'208 | 社会保障和就业支出 | 6.00 | ${basic} | 6.00
`;

describe("a relation", () => {
  test("is one line of one file, and is checked", () => {
    const book = expenditure("部门预算支出总表", "").replaceAll("6.00", "9.00");
    const sentence = "合计行本年支出合计不大于基本支出";
    const saysSo = () =>
      house.probe(book).findings.some(({ message }) => message.includes(sentence));
    expect(saysSo()).toBe(false);
    house.edit(
      "src/standard/sheets/budget/expenditure.ts",
      "  relations: [\n",
      `  relations: [\n    { id: "sample", kind: "bound", family: "A3", over: "once", stated: "total:basic", parts: [{ ref: "total:total", sign: 1 }], derives: false, zh: "${sentence}" },\n`,
    );
    expect(saysSo()).toBe(true);
    expect(house.writtenByHand()).toHaveLength(1);
  });
});

const sampleCheck = `import { defineCheck } from "../../../model/define.ts";
import type { Reading } from "../../../model/reading.ts";

export const titlesHaveNoDraftMark = defineCheck({
  id: "presentation/titles-have-no-draft-mark",
  label: { zh: "表题没有草稿字样", en: "titles have no draft mark" },
  why: "公开的表不能是草稿。",
  basis: "部门预算公开表样",
  since: 2018,
  severity: "warning",
  family: "D4",
  kind: "format",
  message: "《{title}》还写着草稿。",
  next: "请删去草稿字样。",
  *run(reading: Reading) {
    for (const { title, grid } of reading.tables) {
      if (!title?.text.includes("草稿")) continue;
      const place = { grid: grid.name, row: title.row, column: title.column };
      yield { places: [place], data: { title: title.text } };
    }
  },
  examples: {
    ok: \`${expenditure("部门预算支出总表", "")}\`,
    notOk: \`${expenditure("（草稿）部门预算支出总表", "")}\`,
    says: "还写着草稿",
  },
});
`;

describe("a check", () => {
  const id = "presentation/titles-have-no-draft-mark";
  const [file, folder] = [`src/standard/checks/${id}.ts`, `test/checks/${id}`];

  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("check", id).status).toBe(0);
    house.generateIndex();
    expect(house.pagesRefusal()).toContain(
      `${file}: fill in label.zh, label.en, why, basis, message, next, examples.ok, examples.notOk, examples.says, since`,
    );
    const again = house.scaffold("check", id);
    expect(again).toEqual({ status: 1, says: `${file} is there already\n` });
  });

  test("is one file and one folder of cases, and is run with them", () => {
    house.scaffold("check", id);
    house.write(file, sampleCheck);
    const wrong = expenditure("（草稿）部门预算支出总表", "");
    house.write(`${folder}/first.book`, `expect: 1 finding\nat: 支出!A1\n---${wrong}`);
    house.generateIndex();
    expect(house.pagesRefusal()).toBe("");
    expect(house.probe(wrong).findings.map(({ rule }) => rule)).toContain(id);
    const { status, says } = house.jest("test/checks.test.ts", "titles-have-no-draft-mark");
    expect(says).toMatch(/Tests: .* [34] passed/);
    expect(status).toBe(0);
    expect(house.writtenByHand()).toEqual([file, `${folder}/first.book`]);
  });
});

describe("a check between sheets", () => {
  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("check", "between-sheets/income-is-spent").status).toBe(0);
    house.generateIndex();
    expect(house.pagesRefusal()).toContain("between-sheets/income-is-spent.ts: fill in");
  });
});

describe("a check of documents", () => {
  const id = "narrative/nothing-is-put-off";
  const [file, folder] = [`src/standard/checks/${id}.ts`, `test/checks/${id}`];

  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("check", id).status).toBe(0);
    house.generateIndex();
    expect(house.pagesRefusal()).toContain(
      `${file}: fill in label.zh, label.en, why, basis, message, next, examples.ok, examples.notOk, examples.says, since`,
    );
  });

  test("is one file and one folder of cases, and is run with them", () => {
    house.scaffold("check", id);
    house.edit(file, 'label: { zh: "", en: "" }', 'label: { zh: "没有待定", en: "no put off" }');
    house.edit(file, 'why: ""', 'why: "公开的说明应当是定稿。"');
    house.edit(file, 'basis: ""', 'basis: "部门预决算公开文本"');
    house.edit(file, "since: 0", "since: 2018");
    house.edit(file, 'message: ""', 'message: "还写着“{quote}”。"');
    house.edit(file, 'next: ""', 'next: "请写定。"');
    house.edit(file, 'ok: ""', 'ok: "公务接待费5.00万元。"');
    house.edit(file, 'notOk: ""', 'notOk: "公务接待费5.00万元（待定）。"');
    house.edit(file, 'says: ""', 'says: "还写着“（待定）”"');
    const slip = "expect: 1 finding\nsays: 还写着\n---\n会议费（待定）。\n";
    house.write(`${folder}/first.txt`, slip);
    house.generateIndex();
    expect(house.pagesRefusal()).toBe("");
    const { status, says } = house.jest("test/engine/text-checks.test.ts", "nothing-is-put-off");
    expect(says).toMatch(/Tests: .* 4 passed/);
    expect(status).toBe(0);
    expect(house.writtenByHand()).toEqual([file, `${folder}/first.txt`]);
  });
});

const sampleClaim = `import type { Claim } from "../../model/claim.ts";
import { defineClaim } from "../../model/define-claim.ts";
import { levelOf } from "../../model/figures.ts";
import { nameOf, term } from "../../model/terms.ts";

const id = "claims/staff-is-within-the-posts";

export const staffIsWithinThePosts = defineClaim({
  id,
  label: { zh: "实有不超编制", en: "staff within posts" },
  why: "实有人数多于编制，就是超编。",
  basis: "部门预决算公开文本：机构设置",
  since: 2018,
  severity: "warning",
  family: "A9",
  kind: "bound",
  *claims({ statements }): Iterable<Claim> {
    const posts = statements.find(({ subject }) => subject.core === "编制");
    const staff = statements.find(({ subject }) => subject.words === "年末实有");
    const [most, all] = [posts && levelOf(posts), staff && levelOf(staff)];
    if (!staff || !most || !all) return;
    yield {
      pattern: id,
      kind: "bound",
      formula: "within",
      stated: term(all, nameOf(staff)),
      operands: [term(most, "编制")],
      sure: false,
      otherwise: [],
      zh: "实有人数不多于编制",
    };
  },
});
`;

/** Sentences enough: staff below, at and above the posts, and some that promise nothing. */
const sampleSentences = [
  { why: "no figure of staff", text: "本单位编制20人。", claims: [] },
  ...Array.from({ length: 11 }, (_, more) => ({
    why: `${15 + more} of 20`,
    text: `本单位编制20人，年末实有${15 + more}人。`,
    claims: [
      {
        kind: "bound",
        stated: `${15 + more}人`,
        operands: ["20人"],
        ...(more <= 5 ? { outcome: "passed" } : { outcome: "failed", severity: "warning" }),
      },
    ],
  })),
];

describe("a sentence pattern", () => {
  const id = "staff-is-within-the-posts";
  const [file, spec] = [`src/standard/claims/${id}.ts`, `test/claims/${id}.json`];

  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("claim", id).status).toBe(0);
    house.generateIndex();
    expect(house.pagesRefusal()).toContain(
      `${file}: fill in label.zh, label.en, why, basis, since`,
    );
    const { status, says } = house.jest("test/claims.test.ts", id);
    expect(says).toContain(`test/claims/${id}.json`);
    expect(status).toBe(1);
  });

  test("is one file and its sentences, and is tried on them", () => {
    house.scaffold("claim", id);
    house.write(file, sampleClaim);
    house.write(spec, JSON.stringify(sampleSentences));
    house.generateIndex();
    expect(house.pagesRefusal()).toBe("");
    const { status, says } = house.jest("test/claims.test.ts", id);
    expect(says).toMatch(/Tests: .* 14 passed/);
    expect(status).toBe(0);
    expect(house.writtenByHand()).toEqual([file, spec]);
  });
});

const sampleProfile = `import { defineProfile } from "../../model/define.ts";

export const sample = defineProfile({
  id: "sample",
  label: { zh: "样例省", en: "Sample" },
  why: "试一试加一个版式。",
  basis: "样例省部门预算公开表样",
  since: 2018,
  extends: "national",
  editions: [2021],
  sheets: [{ sheet: "budget/expenditure", title: "样例省部门花钱一览" }],
});
`;

describe("a profile", () => {
  const [file, folder] = ["src/standard/profiles/sample.ts", "test/profiles/sample"];

  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("profile", "sample").status).toBe(0);
    house.generateIndex();
    expect(house.pagesRefusal()).toContain(`${file}: fill in label.zh, label.en, why, basis`);
  });

  test("is one file and one folder of books, and is recognised", () => {
    house.scaffold("profile", "sample");
    house.write(file, sampleProfile);
    const book = expenditure("样例省部门花钱一览", "");
    house.write(`${folder}/tables.book`, `expect: budget/expenditure\n---${book}`);
    expect(house.probe(book).profile).not.toBe("sample");
    house.generateIndex();
    const { profile, tables } = house.probe(book);
    expect({ profile, tables }).toEqual({ profile: "sample", tables: ["budget/expenditure"] });
    const { status, says } = house.jest("test/house/profiles.test.ts", "sample");
    expect(says).toMatch(/Tests: .* 1 passed/);
    expect(status).toBe(0);
    expect(house.writtenByHand()).toEqual([file, `${folder}/tables.book`]);
  });
});

describe("a sheet", () => {
  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("sheet", "budget/sample-table").status).toBe(0);
    house.generateIndex();
    expect(house.pagesRefusal()).toContain("src/standard/sheets/budget/sample-table.ts: fill in");
  });
});

const sampleFunction = `import { absolute } from "../model/decimal.ts";
import { defineFunction } from "../model/function.ts";

export const sizeOf = defineFunction({
  id: "SIZE_OF",
  label: { zh: "绝对值", en: "size" },
  description: { zh: "一个数不计正负号的大小。", en: "The size of a figure, whatever its sign." },
  parameters: {
    figure: {
      label: { zh: "数", en: "figure" },
      kind: "figure",
      text: { zh: "一个数，或一个区域", en: "a figure, or a range" },
    },
  },
  result: { zh: "不带负号的数", en: "the figure without its sign" },
  examples: [{ given: [-5], gives: 5 }],
  refusals: [{ given: ["五"], says: "不是数" }],
  run: ({ figure }) => absolute(figure.value),
});
`;

const sampleCases = {
  ordinary: { given: [-5], gives: 5 },
  "empty range": { given: [[[""]]], gives: { refused: "#N/A", says: "还没有填数" } },
  "text in range": { given: [[["五"]]], gives: { refused: "#VALUE!", says: "不是数" } },
  "error cell in range": { given: [[["#REF!"]]], gives: { refused: "#VALUE!", says: "#REF!" } },
  "wrong unit": { given: ["5万元"], gives: { refused: "#VALUE!", says: "不是数" } },
  "one cell": { given: [[[-1]]], gives: 1 },
};

describe("a function", () => {
  const [file, cases] = ["src/functions/size-of.ts", "test/functions/SIZE_OF.json"];

  test("fails with a sentence until it is filled in", () => {
    expect(house.scaffold("function", "SIZE_OF").status).toBe(0);
    house.generateFunctions();
    expect(house.pagesRefusal()).toContain(`${file}: fill in label.zh, label.en, description.zh`);
    expect(house.jest("test/functions/functions.test.ts", "SIZE_OF").status).toBe(1);
  });

  test("is one file and its cases, and is then in Excel's list, its pages and its tests", () => {
    house.scaffold("function", "SIZE_OF");
    house.write(file, sampleFunction);
    house.write(cases, JSON.stringify(sampleCases));
    house.generateFunctions();
    expect(house.pagesRefusal()).toBe("");
    const { status, says } = house.jest("test/functions", "SIZE_OF|functions.json|each");
    expect(says).toMatch(/Tests: .*passed/);
    expect(status).toBe(0);
    expect(house.writtenByHand()).toEqual([file, cases]);
  });
});

describe("a name that will not do", () => {
  test.each([
    [["check", "presentation/Unit_is"], '"Unit_is" is no name'],
    [["check", "presentaton/unit"], 'did you mean "presentation"?'],
    [["chek", "presentation/unit"], 'did you mean "check"?'],
    [["check", "unit"], "write it like this"],
    [["claim", "parts"], '"parts" is no sentence'],
    [["profile", "../../outside"], '".." is no name'],
    [["function", "合计"], '"合计" is no name of a function'],
    [["function", "INDEX"], '"INDEX" is no name of a function'],
    [[], "npm run scaffold"],
  ])("%j", (words, says) => {
    const answer = house.scaffold(...words);
    expect(answer.status).toBe(1);
    expect(answer.says).toContain(says);
  });
});

test("npm run scaffold, as a newcomer types it, says how it is used", () => {
  const words = ["run", "--silent", "scaffold"];
  const { status, stderr } = spawnSync("npm", words, { cwd: root, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("npm run scaffold -- check presentation/");
});
