import { contradictionsIn } from "../../src/engine/holding/contradictions.ts";
import { type Decimal, decimalText, trim } from "../../src/model/decimal.ts";
import { flowOfWords } from "../../src/engine/holding/pair-up.ts";
import { saidIn } from "../../src/engine/holding/what-is-said.ts";
import { wordsOf } from "../../src/model/composed.ts";
import { departments, documented, loadContents, loadDocument } from "../departments/departments.ts";
import { disclosed, workbookFrom } from "../departments/disclosed.ts";

const said = (text: string) => saidIn(flowOfWords(text));

/** The amounts of the workbook beside those of the paragraph: 119.63万元. */
const isKnown = (value: Decimal) => decimalText(trim(value)) === "1196300";

const held = (anew: string, due: string, year = 2021) =>
  contradictionsIn(said(anew), said(due), { year, isKnown });

const operating =
  "2021年机关运行经费安排124.30万元，比2020年预算增加4.67万元，增长3.90%，主要原因是防汛值班任务加重。";
const reception =
  "“三公”经费40.35万元，其中公务接待费4.17万元，比2020年预算减少1.08万元，下降20.57%。";
const bought = "2021年，临江县水务局安排政府采购预算76.98万元，具体内容见下表。";
const assets =
  "临江县水利局上年末固定资产金额为1450.84万元，本年度拟购置固定资产总额为76.98万元，已按要求列入政府采购预算。";
const abroad = "没有安排因公出国（境）费预算，与2020年持平。";

describe("a paragraph in the clerk's own words says the same", () => {
  test.each([
    [operating, "机关运行经费预算124.3万元，较上年增加4.67万元，增幅3.9%，主要是防汛值班增多。"],
    [operating, "2021年我局机关运行经费1243000元，比上年的119.63万元多4.67万元。"],
    [operating, "机关运行经费由2020年的119.63万元增加到124.30万元，增加4.67万元。"],
    [
      operating,
      "2021年机关运行经费约124万元，同比有所增长，主要原因是新招录3人，上年经费减少较多。",
    ],
    [operating, "受任务加重影响，虽然车辆减少，机关运行经费124.30万元仍比2020年增加（3.90%）。"],
    [assets, "上年末固定资产1450.84万元，今年计划购置76.98万元的固定资产。"],
    [abroad, "今年无出国（境）计划，因公出国（境）费预算为零，与上年持平。"],
    [
      operating,
      "按照县财政局核定的定额，2021年机关运行经费124.30万元，比2020年略有增加，值班2人。",
    ],
    [
      reception,
      "2021年公务接待费由5.25万元降至4.17万元，减少1.08万元，占“三公”经费40.35万元的10.33%。",
    ],
    [assets, "截至2020年末固定资产1450.84万元。2021年拟新增76.98万元，没有其他购置计划。"],
    [bought, "政府采购预算76.98万元，全部为货物类采购，未安排工程、服务类采购。"],
    [abroad, "因公出国（境）费0万元，与上年持平，较上年增加0万元。"],
    [reception, "公务接待费4.17万元，比上年少1.08万元，与上年基本持平，现有公务用车5辆。"],
    ["2.政府性基金：专项用于特定公共事业的资金。", "按规定，3.政府性基金用于特定公共事业。"],
  ])("%#", (due, anew) => {
    expect(held(anew, due)).toEqual([]);
    expect(held(due, due)).toEqual([]);
  });
});

describe("a paragraph in the clerk's own words says another thing", () => {
  test.each([
    ["another unit", operating, "机关运行经费安排124.30亿元。", "124.30万元"],
    ["an amount for a rate", operating, "机关运行经费124.30万元，增长4.67%。", "4.67万元"],
    ["another direction", operating, "机关运行经费124.30万元，减少4.67万元。", "减少"],
    ["a rate the other way", operating, "机关运行经费124.30万元，下降3.90%。", "减少"],
    ["no change", operating, "机关运行经费124.30万元，与2020年持平。", "没有变化"],
    ["a fall without a figure", operating, "机关运行经费124.30万元，比2020年减少。", "减少"],
    ["the year before", operating, "2020年机关运行经费安排124.30万元。", "2021年"],
    ["less in other words", operating, "机关运行经费124.30万元，较去年少4.67万元。", "减少"],
    ["a fall of what stands before", operating, "机关运行经费124.30万元，大幅下滑。", "减少"],
    ["the year before of what names no year", reception, "2020年公务接待费4.17万元。", "2021年"],
    ["a share of something else", reception, "公务接待费4.17万元，占14.33%。", "得不出来"],
    ["a year that is not meant", operating, "机关运行经费124.30万元，比2019年有所增加。", "2019年"],
    ["a multiple", operating, "机关运行经费124.30万元，翻了一番。", "翻了一番"],
    ["that there is none", operating, "没有安排机关运行经费124.30万元。", "相反"],
    ["that nothing is planned", assets, "固定资产1450.84万元，本年度没有购置计划。", "相反"],
    [
      "two figures exchanged",
      assets,
      "上年末固定资产金额为76.98万元，本年度拟购置固定资产总额为1450.84万元。",
      "应为",
    ],
    ["that there is something", abroad, "安排因公出国（境）费预算，与2020年持平。", "没有写出"],
    [
      "another office",
      `2021年，临江县水务局${operating.slice(5)}`,
      "清河县教育局机关运行经费安排124.30万元。",
      "清河县教育局",
    ],
    ["another figure", operating, "机关运行经费安排123.40万元。", "得不出来"],
  ])("%s", (_, due, anew, says) => {
    expect(
      held(anew, due)
        .map((one) => one.says)
        .join("；"),
    ).toContain(says);
  });
});

test("an amount that stands elsewhere in the workbook, or a part in words, is for a person to look at", () => {
  const doubts = [
    "机关运行经费安排119.63万元，过半用于防汛。",
    "2019年以来机关运行经费124.30万元。",
  ];
  const list = "2021年机关运行经费安排124.30万元，其中：办公费6.48万元。";
  expect(held(doubts[0]!, list).map(({ isDoubt }) => isDoubt)).toEqual([true, true]);
  expect(held(doubts[1]!, operating).map(({ isDoubt }) => isDoubt)).toEqual([true]);
  expect(held("机关运行经费安排119.64万元。", list).map(({ isDoubt }) => isDoubt)).toEqual([false]);
});

/** What is changed in a sentence, and cannot be true with it. */
const changes: readonly (readonly [RegExp, string])[] = [
  [/增加(?=\d)/, "减少"],
  [/减少(?=\d)/, "增加"],
  [/增长(?=\d)/, "下降"],
  [/下降(?=\d)/, "增长"],
  [/(?<=[1-9]\d*(?:\.\d+)?)万元/, "亿元"],
  [/%/, "个百分点"],
];

const everyone = [
  ...departments.map((name) => [name, loadContents(name)] as const),
  ...documented.map((name) => [name, loadDocument(name)] as const),
];

test.each(everyone)(
  "every paragraph of %s says what it says, and changed, another thing",
  (_, one) => {
    const { blocks } = disclosed(workbookFrom(one)).disclosure.document;
    const flows = blocks.flatMap((block) =>
      block.kind === "paragraph" && block.made ? [flowOfWords(wordsOf(block.runs))] : [],
    );
    expect(flows.flatMap((flow) => held(`按今年的安排，${flow}`, flow, one.year))).toEqual([]);
    const changed = flows.flatMap((flow) =>
      changes.flatMap(([from, to]) =>
        from.test(flow) ? [[flow.replace(from, to), flow] as const] : [],
      ),
    );
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.filter(([anew, due]) => held(anew, due, one.year).length === 0)).toEqual([]);
  },
);
