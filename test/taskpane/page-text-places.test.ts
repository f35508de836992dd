import type { TextLocation } from "../../src/model/finding.ts";
import {
  everything,
  sheetsOf,
  textAsSheet,
  wantedOf,
} from "../../src/taskpane/page/findings/filters.ts";
import { causesOf } from "../../src/taskpane/page/findings/causes.ts";
import { marksOf, partsOf } from "../../src/taskpane/page/sheet/marks.ts";
import { at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const sentence: TextLocation = {
  document: "说明.docx",
  paragraph: 3,
  start: 10,
  end: 26,
  quote: "基本支出<b>110.25</b>万元",
};
const told = finding("文字", { locations: [sentence, at("支出", "D3")] });
const inCell = finding("表", { locations: [at("支出", "D3"), sentence] });

test("a place of a text is its words, and pressing it turns to them", async () => {
  const { all, one, click, session } = await pageWith(checkedView([told]));
  const [place] = all(".finding-top .place");
  expect(place!.textContent).toBe("第3段「基本支出<b>110.25</b>万元」");
  expect(one(".finding-message").textContent).toContain("文字 的合计不符");
  await click(place!);
  const { panel, textPlace } = session.store.view;
  expect([panel, textPlace]).toEqual([
    "text",
    { start: 10, end: 26, text: null, turn: 1, from: "findings" },
  ]);
});

test("beside cells, it marks none and belongs to the text", () => {
  const causes = causesOf([told, inCell]);
  expect(sheetsOf(causes)).toEqual(["支出", textAsSheet]);
  const wanted = wantedOf(causes, { ...everything, sheet: "支出" });
  expect(wanted.map(({ finding: { id } }) => id)).toEqual(["表"]);
  expect([...marksOf([told, inCell], "支出").keys()]).toEqual(["D3"]);
  expect([...partsOf(told, "支出")]).toEqual(["D3"]);
  expect([...partsOf(inCell, "支出")]).toEqual([]);
});
