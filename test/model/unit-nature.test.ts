import { natureWords, unitNatureOf } from "../../src/model/unit-nature.ts";

test.each([
  ["行政", "agency"],
  ["国家机关", "agency"],
  ["党政机关", "agency"],
  ["参公事业单位", "agency"],
  ["参照公务员法管理的事业单位", "agency"],
  ["不参公事业单位", "other"],
  ["非参公", "other"],
  ["未参照公务员法管理的事业单位", "other"],
  ["公益一类事业单位", "other"],
  ["自收自支", "other"],
  ["国有企业", "other"],
  ["行政事业单位", null],
  ["机关事业单位", null],
  ["正科级", null],
  ["", null],
])("%s is %s", (words, nature) => {
  expect(unitNatureOf(words)).toBe(nature);
});

test("every word that is offered is understood", () => {
  expect(natureWords.map(unitNatureOf)).not.toContain(null);
});
