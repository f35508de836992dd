import fc from "fast-check";
import { structure } from "../../src/engine/structure.ts";
import { flowOf } from "../../src/model/flow.ts";
import { sourceOf } from "./structuring/source-of.ts";

const sentence = fc.constantFrom(
  "本年支出合计 120.50 万元，其中基本支出 80.25 万元，占 66.60%；",
  "项目支出 40.25 万元，较上年减少 1,200.00 元。",
  "公务用车保有量 3 辆，全年运行维护费 4．50 万元，与上年持平",
  "（含下属单位）的收支均在预算中反映，完成预算的 $\\geq 95\\%$ 。",
  "２０２３年度收入３５万元，主要用于",
);
const heading = fc.constantFrom(
  "第二部分 决算情况说明",
  "一、收入情况说明",
  "（二）支出情况。",
  "3.1-6级补助表",
  "名词解释",
  "1、收入说明：2023年收入 9 万元。",
);
const row = fc.constantFrom(
  "\t产出指标",
  "\t≥95%",
  "17 2101501 行政运行 398.90 335.90",
  "栏次 1 2 3 4",
  "一、事业收入        12.00   二、教育支出     30.00",
  "金额\t预算数\t45.00\t",
  "合计 |",
  "单位：万元",
);
const lines = fc.array(fc.oneof(sentence, heading, row, fc.constantFrom("", "", "　　", "\t")), {
  maxLength: 60,
});
const texts = fc
  .tuple(lines, fc.constantFrom("\n", "\r\n", "\n\n", "\n  "))
  .map(([parts, end]) => parts.join(end));
const lineEnds = fc.constantFrom("layout" as const, "paragraphs" as const);

/** Is a flow character what the source prints at its offset? */
function readsAs(source: string, offset: number, sign: string): boolean {
  if (source[offset] === "\\") return "≥≤*%".includes(sign);
  const read = flowOf(source, [{ start: offset, end: offset + 1 }]).text;
  return read === sign || (sign === "," && read === "，");
}

describe("for any text", () => {
  test("every sign of a passage stands where it says, each once and outside of tables", () => {
    fc.assert(
      fc.property(texts, lineEnds, (text, ends) => {
        const { passages, regions } = structure(sourceOf(text, { lineEnds: ends }));
        const owners = new Uint8Array(text.length);
        for (const { start, end } of regions) for (let i = start; i < end; i++) owners[i]!++;
        for (const { flow, at } of passages) {
          expect(at).toHaveLength(flow.length + 1);
          [...flow].forEach((sign, i) => {
            expect(readsAs(text, at[i]!, sign)).toBe(true);
            owners[at[i]!]!++;
          });
        }
        expect(owners.every((count) => count <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("no figure is lost: each digit is in a passage or a table", () => {
    fc.assert(
      fc.property(texts, lineEnds, (text, ends) => {
        const { passages, regions } = structure(sourceOf(text, { lineEnds: ends }));
        const seen = new Set<number>();
        for (const { start, end } of regions) for (let i = start; i < end; i++) seen.add(i);
        for (const { at } of passages) for (const offset of at) seen.add(offset);
        const lost = [...text].flatMap((sign, i) =>
          /[\d０-９]/.test(sign) && !seen.has(i) ? [i] : [],
        );
        // A lone row of cells parted by tabs is what is left of a chart.
        expect(lost.filter((i) => !/\t.*\t/.test(lineAt(text, i)))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("offsets ascend where the writer's own line ends are kept", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { passages } = structure(sourceOf(text, { lineEnds: "paragraphs" }));
        for (const { at } of passages) {
          expect(at.every((offset, i) => i === 0 || offset > at[i - 1]!)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("sections are a tree in order, and all belongs to one of them", () => {
    fc.assert(
      fc.property(texts, lineEnds, (text, ends) => {
        const { passages, sections, regions } = structure(sourceOf(text, { lineEnds: ends }));
        sections.forEach(({ parent, heading: at }, i) => {
          expect(parent === null || parent < i).toBe(true);
          expect(i === 0 ? at : passages[at!]!.section).toBe(i === 0 ? null : i);
        });
        for (const { section } of [...passages, ...regions])
          expect(sections[section]).toBeDefined();
        for (const { flow, body } of passages) expect(body).toBeLessThanOrEqual(flow.length);
      }),
      { numRuns: 200 },
    );
  });

  test("any signs whatever are read, twice the same", () => {
    const signs = fc.constantFrom(
      ..."一二（）()、。，；：1234567890.…|\t\n\r\f \\$%第部分附件目录［〔》“”长字",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 400 }), lineEnds, (parts, ends) => {
        const source = sourceOf(parts.join(""), { lineEnds: ends });
        expect(structure(source)).toEqual(structure(source));
      }),
      { numRuns: 300 },
    );
  });
});

function lineAt(text: string, offset: number): string {
  return text.slice(text.lastIndexOf("\n", offset - 1) + 1, (text + "\n").indexOf("\n", offset));
}

describe("time grows with the text, not faster", () => {
  const page = [
    "一、支出情况说明",
    "本年支出合计 120.50 万元，其中基本支出 80.25 万元，占 66.60%，项目支出",
    "40.25 万元，占 33.40%，与预算批复一致，年中未作调整。",
    "\t一级指标",
    "\t二级指标",
    "",
    "\t产出指标",
    "\t≥95%",
    "3 2080505 养老保险缴费 27.19 27.19",
    "4 2080506 职业年金缴费 13.00 13.00",
    "12",
    "",
  ].join("\n");
  const cost = (text: string): number => {
    const source = sourceOf(text);
    const before = process.cpuUsage();
    structure(source);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };

  test("ten times the text takes about ten times as long", () => {
    const small = page.repeat(400);
    cost(small);
    const once = Math.min(...[1, 2, 3].map(() => cost(small)));
    expect(cost(small.repeat(10))).toBeLessThan(once * 40);
  });

  test.each([
    ["blanks", "字" + " ".repeat(300_000) + "字"],
    ["closing brackets", "。" + "）".repeat(300_000)],
    ["full stops", "。".repeat(300_000)],
    ["page feeds", "字" + "\f".repeat(300_000)],
    ["one line of items", "（1）甲。（2）乙。".repeat(30_000)],
    ["one line without end", "一般公共预算支出".repeat(40_000)],
    ["leaders", "目录\n" + "…".repeat(300_000) + "x"],
    ["the same line over and over", "\f某局决算\n".repeat(50_000)],
    ["numbers alone", "1\n".repeat(30_000)],
    ["tabs", "\t".repeat(300_000) + "字"],
    ["bars", "|字".repeat(100_000)],
    ["headings", "一、情况说明\n".repeat(15_000)],
  ])("%s do not hold it up", (_, text) => {
    expect(cost(text)).toBeLessThan(6_000);
  });
});
