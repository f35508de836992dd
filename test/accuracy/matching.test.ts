import { answerOf } from "../../bench/accuracy/answers.ts";
import { figureOf, figuresIn } from "../../bench/accuracy/figures.ts";
import {
  covers,
  figuresNeeded,
  matches,
  ownRelations,
  placedAnswer,
  sightingOf,
  standsNear,
} from "../../bench/accuracy/matching.ts";
import { FoldedText, gapBetween } from "../../bench/accuracy/place.ts";
import { aFinding, aQuantity, aRelation, anAnswer } from "./own-examples.ts";

describe("figures of a text", () => {
  test.each([
    ["8745.41", "8745.41"],
    ["-8745.410", "8745.41"],
    ["98.40%", "98.4"],
    ["1,234.50", "1234.5"],
    ["0.00", "0"],
  ])("%s is read as %s", (text, figure) => expect(figureOf(text)).toBe(figure));

  test.each(["18.57/0.9930", "办公室", "7921≥602", ""])("%s is no single number", (text) =>
    expect(figureOf(text)).toBeNull(),
  );

  test("every number of a sentence, separators left out", () => {
    expect(figuresIn("收入1,200.00万元，占30%，共3项")).toEqual(["1200", "30", "3"]);
  });
});

describe("places of a quote", () => {
  const source = "收入合计 12.00\n万元。\n其中：收入合计 12.00 万元（不含其他）。\n";
  const text = new FoldedText(source);

  test("line breaks, blanks and width do not matter", () => {
    expect(text.places("收入合计１２．００万元", null)).toHaveLength(2);
  });

  test("the line chooses among equal quotes", () => {
    const [second] = text.places("收入合计12.00万元", 3);
    expect(text.places("收入合计12.00万元", 3)).toHaveLength(1);
    expect(second).toEqual(
      text.spanOf({ start: source.lastIndexOf("收入"), end: source.lastIndexOf("（") }),
    );
  });

  test("an ellipsis stands for what is left out", () => {
    expect(text.places("其中…（不含其他）", null)).toEqual([
      text.spanOf({ start: source.indexOf("其中"), end: source.indexOf("。\n", 20) }),
    ]);
  });

  test("what is not there has no place", () => expect(text.places("支出合计", null)).toEqual([]));

  test("the gap is counted without white space and is nothing where pieces overlap", () => {
    expect(gapBetween({ start: 0, end: 4 }, { start: 10, end: 12 })).toBe(6);
    expect(gapBetween({ start: 10, end: 12 }, { start: 0, end: 4 })).toBe(6);
    expect(gapBetween({ start: 0, end: 11 }, { start: 10, end: 12 })).toBe(0);
  });
});

describe("a finding and an answer", () => {
  const sum = "收入合计 25.00 万元，其中本级 10.00 万元，上级 14.00 万元。";
  const source = `${sum}${"另有说明文字".repeat(40)}${sum}`;
  const text = new FoldedText(source);
  const none = new Map<string, never>();
  const answer = placedAnswer(anAnswer({ quote: "收入合计25.00万元", line: null }), text);
  const told = (start: number, value: string) =>
    sightingOf(
      aFinding(source, [{ start, end: start + 14 }], { stated: aQuantity(value) }),
      none,
      text,
    );

  test("match when the quote is near and a figure is shared", () => {
    expect(matches(told(0, "25.00"), answer)).toBe(true);
  });

  test("do not match at a place far off", () => {
    const here = { ...answer, places: answer.places.slice(0, 1) };
    expect(matches(told(source.lastIndexOf("收入合计"), "25.00"), here)).toBe(false);
  });

  test("do not match without a figure in common", () => {
    const middle = sightingOf(
      aFinding(source, [{ start: 41, end: 60 }], { stated: aQuantity("77") }),
      none,
      text,
    );
    expect(matches(middle, answer)).toBe(false);
  });

  test("an answer about wording needs the place alone", () => {
    const wording = placedAnswer(anAnswer({ kind: "format", quote: "上级 14.00" }), text);
    expect(matches(told(0, "77"), wording)).toBe(true);
  });

  test("operands of the finding's relations count as its figures", () => {
    const relation = aRelation("r1", "99", ["14.00", "10.00"]);
    const finding = aFinding(source, [{ start: 41, end: 60 }], { relatedRelations: ["r1"] });
    expect(matches(sightingOf(finding, new Map([["r1", relation]]), text), answer)).toBe(true);
  });

  test("zero alone is nothing in common", () => {
    const zeroed = placedAnswer(
      anAnswer({ quote: "收入合计", stated: "0", expected: "3.1", operands: ["3.1"] }),
      text,
    );
    expect(matches(told(0, "0"), zeroed)).toBe(false);
  });
});

describe("covered relations", () => {
  const text = new FoldedText("收入合计 24.00 万元，其中本级 10.00 万元，上级 14.00 万元。");
  const own = (stated: string, operands: string[], outcome: "passed" | "skipped" = "passed") =>
    ownRelations([aRelation("r", stated, operands, outcome)], text);
  const needed = (stated: string, operands: string[], kind = "sum") =>
    figuresNeeded(anAnswer({ kind, stated, operands, ok: true }))!;

  test("one relation holds the stated figure and all operands, whatever its form", () => {
    expect(covers(own("24.0", ["10", "14"])[0]!, needed("24.00", ["10.00", "14.00"]))).toBe(true);
    expect(covers(own("-14", ["10", "24"])[0]!, needed("24.00", ["10.00", "14.00"]))).toBe(true);
    expect(covers(own("24", ["10"])[0]!, needed("24.00", ["10.00", "14.00"]))).toBe(false);
  });

  test("a figure needed twice must be there twice", () => {
    expect(covers(own("4", ["2", "1"])[0]!, needed("4", ["2", "2"]))).toBe(false);
    expect(covers(own("4", ["2", "2"])[0]!, needed("4", ["2", "2"]))).toBe(true);
  });

  test("zero operands may be left out; equality of many places needs a pair", () => {
    expect(covers(own("8", ["8"])[0]!, needed("8", ["8", "0"]))).toBe(true);
    expect(covers(own("8", ["8"])[0]!, needed("8", ["8", "8", "8"], "equal"))).toBe(true);
    expect(covers(own("8", ["9"])[0]!, needed("8", ["8", "8"], "equal"))).toBe(false);
  });

  test("operands that are no numbers are not counted, skipped relations cover nothing", () => {
    expect(figuresNeeded(anAnswer({ stated: "5", operands: ["18.57/0.9930"] }))).toBeNull();
    expect(own("24", ["10", "14"], "skipped")).toEqual([]);
  });

  test("a relation without a place near the quote is told from one that has it", () => {
    const answer = placedAnswer(anAnswer({ quote: "收入合计 24.00" }), text);
    expect(standsNear({ places: [{ start: 3, end: 9 }], counts: new Map() }, answer)).toBe(true);
    expect(standsNear({ places: [], counts: new Map() }, answer)).toBe(false);
  });
});

describe("answers as written", () => {
  test("the older kinds get the contract's words and their weight", () => {
    const written = { quote: "q", stated: "1", expected: "2", certain: true };
    expect(answerOf({ ...written, kind: "text_vs_table" }, "a")).toMatchObject({
      kind: "equal",
      numeric: true,
      ok: false,
      severity: "error",
      root: "a",
    });
    expect(answerOf({ ...written, kind: "rounding" }, "b").severity).toBe("rounding");
    expect(answerOf({ ...written, kind: "sum", ok: true, severity: null }, "c").ok).toBe(true);
  });
});
