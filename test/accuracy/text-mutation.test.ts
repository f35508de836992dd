import { aFinding, aQuantity, aRelation } from "./own-examples.ts";
import { sightOf } from "../../bench/mutation-of-text/covered.ts";
import { type Becoming, stillHolds } from "../../bench/mutation-of-text/recomputed.ts";
import { Offsets, edited, plainSource } from "../../bench/mutation-of-text/edits.ts";
import { type Mutant, sample } from "../../bench/mutation-of-text/mutants.ts";
import { newFindings } from "../../bench/mutation-of-text/new-findings.ts";
import { operators } from "../../bench/mutation-of-text/operators.ts";
import { retainedIn } from "../../bench/mutation-of-text/rendered.ts";
import { renderings } from "../../bench/mutation-of-text/renderings.ts";
import { verdictOn } from "../../bench/mutation-of-text/tally.ts";
import { Participation, type Target, targetsIn } from "../../bench/mutation-of-text/targets.ts";
import { readMentions } from "../../src/engine/extracting/mentions.ts";
import type { TextDocument } from "../../src/model/document.ts";
import { parseDecimal } from "../../src/model/decimal.ts";
import type { Quantity } from "../../src/model/finding.ts";
import { flowOf } from "../../src/model/flow.ts";
import type { RelationReport } from "../../src/model/report.ts";

const text =
  "本年支出合计 1120.50 万元，其中：基本支出 720.30 万元，项目支出 400.20 万元，比上年增加 12.00 万元，增长 1.08%，在职 36 人。";
const source = plainSource("own.txt", text);

/** The text as one paragraph. */
function documentOf(own: string): TextDocument {
  const { text: flow, at } = flowOf(own, [{ start: 0, end: own.length }]);
  const passage = { kind: "paragraph" as const, level: null, ordinal: null, flow, at, body: 0 };
  return {
    source: plainSource("own.txt", own),
    passages: [{ ...passage, section: 0, ...readMentions(flow) }],
    sections: [{ title: "", level: 0, parent: null, heading: null }],
    tables: [],
    workbook: { grids: [] } as unknown as TextDocument["workbook"],
  };
}

const targets = targetsIn(documentOf(text), new Participation([]));
const at = (digits: string): number =>
  targets.findIndex(({ digits: { start, end } }) => text.slice(start, end) === digits);

/** What an operator makes of the figure, the first number always drawn. */
function changed(operator: string, digits: string): string | null {
  const scene = { source, targets, pick: () => 0 };
  const edits = operators[operator]!(targets[at(digits)]!, at(digits), scene);
  return edits && edited(source, edits).text;
}

test("every figure of the prose is a target", () => {
  expect(targets.map(({ digits: { start, end } }) => text.slice(start, end))).toEqual([
    "1120.50",
    "720.30",
    "400.20",
    "12.00",
    "1.08",
    "36",
  ]);
});

describe("one change of one figure", () => {
  test.each([
    ["digit substituted", "400.20", "项目支出 500.20 万元"],
    ["digits swapped", "720.30", "基本支出 270.30 万元"],
    ["digit dropped or doubled", "720.30", "基本支出 20.30 万元"],
    ["decimal point shifted", "720.30", "基本支出 7203.0 万元"],
    ["万元 for 元", "720.30", "基本支出 720.30 元"],
    ["sign changed", "720.30", "基本支出 -720.30 万元"],
    ["direction turned", "12.00", "比上年减少 12.00 万元"],
    ["direction turned", "1.08", "下降 1.08%"],
    ["operands exchanged", "720.30", "基本支出 400.20 万元，项目支出 720.30 万元"],
    ["copied from neighbour", "720.30", "基本支出 400.20 万元，项目支出 400.20 万元"],
    ["百分点 for %", "1.08", "增长 1.08个百分点"],
    ["last digit ±1", "720.30", "基本支出 720.31 万元"],
    ["item of a list deleted", "400.20", "基本支出 720.30 万元，比上年"],
  ])("%s: %s", (operator, digits, expected) => {
    expect(changed(operator, digits)).toContain(expected);
  });

  test("nothing is made where it would change nothing", () => {
    expect(changed("sign changed", "36")).toBeNull();
    expect(changed("万元 for 元", "1.08")).toBeNull();
    expect(changed("total not updated", "720.30")).toBeNull();
  });
});

describe("the whole prose printed otherwise", () => {
  test.each([
    ["one decimal", "1120.5 万元"],
    ["whole 万元", "项目支出 400 万元"],
    ["one decimal, cut", "基本支出 720.3 万元"],
    ["in 元", "本年支出合计 11205000 元"],
    ["thousands separators", "1,120.50 万元"],
    ["full width", "基本支出 ７２０．３０ 万元"],
    ["blanks around", "增长  1.08 %"],
    ["a break in every figure", "项目支出 400.20 万\n元"],
    ["lines broken at a width", "项目支出 \n400.20 万元"],
  ])("%s", (name, expected) => {
    const edits = renderings[name]!.edits(documentOf(text), targets);
    expect(edited(source, edits).text).toContain(expected);
  });
});

describe("offsets", () => {
  const offsets = new Offsets([
    { start: 2, end: 4, by: "xyz" },
    { start: 8, end: 8, by: "\n" },
  ]);

  test("lead to the edited text and back", () => {
    expect(offsets.after({ start: 5, end: 7 })).toEqual({ start: 6, end: 8 });
    expect(offsets.before({ start: 6, end: 8 })).toEqual({ start: 5, end: 7 });
    expect(offsets.after({ start: 9, end: 10 })).toEqual({ start: 11, end: 12 });
    expect(offsets.before({ start: 11, end: 12 })).toEqual({ start: 9, end: 10 });
  });

  test("what was replaced is the replacement", () => {
    expect(offsets.after({ start: 2, end: 4 })).toEqual({ start: 2, end: 5 });
    expect(offsets.before({ start: 3, end: 4 })).toEqual({ start: 2, end: 4 });
  });
});

describe("what a change brought", () => {
  const told = (value: string, own = {}) =>
    aFinding(text, [{ start: 7, end: 18 }], { stated: aQuantity(value), ...own });
  const start = text.indexOf("1120.50");
  const mutant: Mutant = {
    operator: "digit substituted",
    edits: [{ start, end: start + 7, by: "1120.60" }],
    at: [{ start, end: start + 7 }],
    of: "money and %",
    sight: { related: true, covered: true, broken: [], blind: null },
  };

  test("findings are new by figures, by number and by count, not by place", () => {
    const moved = aFinding(text, [{ start: 9, end: 20 }], { stated: aQuantity("1") });
    expect(newFindings([told("1")], [moved])).toEqual([]);
    expect(newFindings([told("1")], [told("2")])).toHaveLength(1);
    expect(newFindings([told("1")], [told("1"), told("1")])).toHaveLength(1);
    expect(newFindings([told("1")], [told("1", { count: 2 })])).toHaveLength(1);
  });

  test("a finding at the change is first there, another elsewhere", () => {
    const far = aFinding(text, [{ start: 60, end: 70 }]);
    expect(verdictOn(mutant, [told("1")])).toMatchObject({
      first: true,
      third: true,
      elsewhere: 0,
    });
    expect(verdictOn(mutant, [far])).toMatchObject({ flagged: true, first: false, elsewhere: 1 });
    expect(verdictOn(mutant, [])).toMatchObject({ flagged: false });
  });

  test("a note counts for the last digit alone", () => {
    const note = told("1", { severity: "info" });
    expect(verdictOn(mutant, [note]).flagged).toBe(false);
    expect(verdictOn({ ...mutant, operator: "last digit ±1" }, [note]).flagged).toBe(true);
  });
});

describe("coverage", () => {
  const place = { document: "own.txt", line: 1, start: 7, end: 19, quote: text.slice(7, 19) };
  const relation = { ...aRelation("r", "0", []), stated: aQuantity("1120.5", place) };
  const participation = new Participation([relation]);

  test("a figure is covered by a relation at its place with its value", () => {
    const roles = (value: string) =>
      participation.rolesAt({ start: 9, end: 16 }, parseDecimal(value)!).length;
    expect(roles("1120.50")).toBe(1);
    expect(roles("720.30")).toBe(0);
    expect(participation.rolesAt({ start: 7, end: 7 }, parseDecimal("1120.50")!)).toEqual([]);
    expect(participation.rolesAt({ start: 40, end: 46 }, parseDecimal("1120.50")!)).toEqual([]);
  });

  test("a rendering keeps what still is covered and is free of flags known before", () => {
    const covered: Target[] = targetsIn(documentOf(text), participation);
    const checked = (findings: ReturnType<typeof aFinding>[], value: string) =>
      ({
        findings,
        relations: [{ ...relation, stated: aQuantity(value, place) }],
      }) as unknown as Parameters<typeof retainedIn>[2];
    const edits = renderings["one decimal"]!.edits(documentOf(text), covered);
    const again = edited(source, edits).text;
    const told = (before: ReturnType<typeof aFinding>, after: typeof before, finer = false) => {
      const known = { before: checked([before], "1120.50"), targets: covered };
      const value = before === after ? "1120.5" : "9";
      return retainedIn(known, edits, checked([after], value), again, finer);
    };
    const known = aFinding(text, [{ start: 7, end: 18 }]);
    const fresh = aFinding(text, [{ start: 50, end: 58 }]);
    const note = { ...fresh, severity: "info" as const, residue: "rounded" as const };
    expect(told(known, known)).toMatchObject({ covered: 1, retained: 1, falseErrors: 0 });
    expect(told(known, fresh)).toMatchObject({ retained: 0, falseErrors: 1 });
    expect(told(note, fresh).falseErrors).toBe(1);
    expect(told(note, fresh, true).falseErrors).toBe(0);
  });
});

describe("a relation reckoned again after a change", () => {
  const figure = (value: string, unit = "万元", own: Partial<Quantity> = {}): Quantity => {
    const place = { document: "own.txt", line: 1, start: 0, end: 1, quote: value };
    return { ...aQuantity(value, place), unit, ...own };
  };
  const held = (
    kind: RelationReport["kind"],
    expected: string,
    stated: Quantity,
    ...operands: Quantity[]
  ): RelationReport => ({ ...aRelation("r", "0", []), kind, stated, operands, expected });
  const sum = held("sum", "1120.50", figure("1120.50"), figure("720.30"), figure("400.20"));
  const list = { ...sum, operands: [...sum.operands, figure("0.00")] };
  const share = held("share", "64.28", figure("64.28", "%"), figure("720.30"), figure("1120.50"));
  const rate = held("percent", "1.08", figure("1.08", "%"), figure("12.00"), figure("1120.50"));
  const heads = held("product", "15.3", figure("15.3"), figure("51", "人"), figure("3000", "元"));
  const again = held("equal", "720.30", figure("720.30"), figure("7203000", "元"));
  const both = held("direction", "12.00", figure("1.08", "%"), figure("12.00"));
  const less = held("direction", "90.00", figure("80.00"), figure("90.00"));
  const limit = held("bound", "90", figure("80", "%"), figure("90", "%"));
  const alone = held("sum", "2.97", figure("2.97"), figure("2.97"));
  const rough = held("equal", "9212", figure("9200", "人"), figure("9212", "人"));
  const approximate = { ...rough, residue: "approximate" as const };
  const stated = (relation: RelationReport): Quantity => relation.stated;
  const first = ({ operands }: RelationReport): Quantity => operands[0]!;
  const second = ({ operands }: RelationReport): Quantity => operands[1]!;
  const last = ({ operands }: RelationReport): Quantity => operands.at(-1)!;

  test.each<[string, RelationReport, (of: RelationReport) => Quantity, Becoming, boolean]>([
    ["a total", sum, stated, { digits: "1120.60" }, false],
    ["a total by less than rounded parts leave open", sum, stated, { digits: "1120.51" }, true],
    ["a part", sum, first, { digits: "270.30" }, false],
    ["a part in another unit", sum, first, { power: -4 }, false],
    ["a part with the other sign", sum, first, "turned", false],
    ["one part of two gone: no list is left", sum, first, "gone", true],
    ["one part of three gone", list, first, "gone", false],
    ["a part that is nought gone", list, last, "gone", true],
    ["a share", share, stated, { digits: "46.28" }, false],
    ["a share cut, not rounded", share, stated, { digits: "64.29" }, true],
    ["the part of a share", share, first, { digits: "730.30" }, false],
    ["the whole of a share", share, second, { digits: "1120.51" }, true],
    ["a rate that is no rate any more", rate, stated, "another measure", false],
    ["a rate turned", rate, stated, "turned", false],
    ["a product by less than its digits show", heads, second, { digits: "3007" }, true],
    ["a product", heads, second, { digits: "3070" }, false],
    ["the same again in another unit", again, first, { digits: "7203000" }, true],
    ["the same again", again, first, { digits: "7202000" }, false],
    ["a change and its rate", both, first, "turned", false],
    ["a change as big as any", both, first, { digits: "99.00" }, true],
    ["less, and still less", less, stated, { digits: "89.99" }, true],
    ["less, and then more", less, stated, { digits: "90.01" }, false],
    ["within a limit", limit, stated, { digits: "85" }, true],
    ["beyond a limit", limit, stated, { digits: "91" }, false],
    ["one part alone below its whole", alone, first, { digits: "1.97" }, true],
    ["one part alone above its whole", alone, first, { digits: "3.97" }, false],
    ["about as many", approximate, first, { digits: "9250" }, true],
    ["not even about as many", approximate, first, { digits: "9512" }, false],
  ])("%s", (_, relation, which, becomes, holds) => {
    expect(stillHolds(relation, new Map([[which(relation), becomes]]), false)).toBe(holds);
  });

  test("two parts of one sum change places, a part and its total do not", () => {
    const exchanged = (one: Quantity, other: Quantity) =>
      stillHolds(
        sum,
        new Map<Quantity, Becoming>([
          [one, { digits: other.value }],
          [other, { digits: one.value }],
        ]),
        false,
      );
    expect(exchanged(first(sum), second(sum))).toBe(true);
    expect(exchanged(first(sum), stated(sum))).toBe(false);
  });

  test("to the last digit, for a slip of the last digit", () => {
    const slip: Becoming = { digits: "1120.51" };
    expect(stillHolds(sum, new Map([[stated(sum), slip]]), true)).toBe(false);
  });

  test("what cannot be reckoned again counts as broken", () => {
    const unknown = { ...share, expected: "12.34" };
    expect(stillHolds(unknown, new Map([[stated(share), { digits: "64.29" }]]), false)).toBe(false);
  });
});

describe("changes a relation can tell", () => {
  const quantity = (digits: string) => {
    const start = text.indexOf(digits);
    const end = start + digits.length;
    const place = { document: "own.txt", line: 1, start, end, quote: digits };
    return aQuantity(digits, place);
  };
  const sum = {
    ...aRelation("sum", "0", []),
    stated: quantity("1120.50"),
    operands: [quantity("720.30"), quantity("400.20")],
    expected: "1120.50",
  };
  const told = (relation: RelationReport, operator: string, ...digits: string[]) => {
    const changes = digits.map((own) => {
      const start = text.indexOf(own);
      const becomes = { digits: "980.00" };
      return { at: { start, end: start + own.length }, was: parseDecimal(own)!, becomes };
    });
    return sightOf(changes, new Participation([relation]), operator);
  };

  test("those after which a relation that held no longer does, by its name", () => {
    expect(told(sum, "digit substituted", "720.30")).toEqual({
      related: true,
      covered: true,
      broken: ["rule"],
      blind: null,
    });
  });

  test("not those of figures in no relation, nor where nothing held before", () => {
    const none = { related: false, covered: false, broken: [], blind: null };
    expect(told(sum, "digit substituted", "12.00")).toEqual(none);
    const failed = { ...sum, outcome: "failed" as const };
    const blind = "it did not hold before";
    expect(told(failed, "digit substituted", "720.30")).toMatchObject({ covered: false, blind });
  });

  test("nor where every copy changes and the relation only repeats", () => {
    const twice = { ...sum, kind: "equal" as const, operands: [quantity("1120.50")] };
    const blind = "each still holds, reckoned again";
    expect(told(twice, "total not updated", "1120.50")).toMatchObject({ covered: false, blind });
    const other = { ...twice, operands: [quantity("720.30")], expected: "1120.50" };
    expect(told(other, "total not updated", "1120.50").covered).toBe(true);
  });
});

test("a sample is spread, of the size asked for, and the same every time", () => {
  const all = Array.from({ length: 100 }, (_, at) => at);
  const some = sample(all, 10, 7);
  expect(some).toEqual(sample(all, 10, 7));
  expect(some.map((one) => Math.floor(one / 10))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(sample([1, 2], 10, 7)).toEqual([1, 2]);
});
