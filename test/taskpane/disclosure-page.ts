import "./page-window.ts";
import type { DisclosureLook, ShownSection } from "../../src/live/disclosure/disclosure-look.ts";
import type { Surroundings } from "../../src/taskpane/session/surroundings.ts";
import { type Bench, checkedView, pageWith } from "./page-in-jsdom.ts";

export const kept = { section: "机关运行经费安排情况", paragraph: "改写第1段" };
export const reason = { section: "机关运行经费安排情况", paragraph: "增减原因" };
export const own = { sheet: "文字说明", cell: "C4" };
export const words = (text: string) => ({ text, from: [] });
const heading = (text: string) =>
  ({ kind: "heading", level: 1, runs: [words(text)], wording: null }) as const;

export const operating: ShownSection = {
  id: "hebei/agency-operating",
  heading: "三、机关运行经费安排情况",
  blocks: [
    heading("三、机关运行经费安排情况"),
    {
      kind: "paragraph",
      level: 0,
      runs: [
        words("机关运行经费安排"),
        { text: "12.40万元", from: [{ sheet: "基本支出表", cell: "F6" }] },
        words("，比2020年预算增加"),
        {
          text: "0.40万元",
          from: [
            { sheet: "基本支出表", cell: "F6" },
            { sheet: "上年预算数", cell: "B5" },
          ],
        },
        words("。"),
      ],
      wording: { by: "cells", kept },
    },
  ],
  asked: [
    { zh: "“文字说明”表的增减原因", text: reason, cell: null },
    { zh: "“上年预算数”表的“基本支出”", text: null, cell: { sheet: "上年预算数", cell: "B3" } },
  ],
};

export const other: ShownSection = {
  id: "hebei/other-matters",
  heading: "九、其他需要说明的事项",
  blocks: [
    heading("九、其他需要说明的事项"),
    {
      kind: "paragraph",
      level: 0,
      runs: [words('<img src=x onerror="pwned=1">')],
      wording: { by: "clerk-instead", at: own, cells: "没有其他需要说明的事项。" },
    },
  ],
  asked: [],
};

export const disclosure: DisclosureLook = {
  profile: "河北省",
  worded: ["河北省"],
  sections: [operating, other],
  free: { sheet: "文字说明", row: 7, columns: { section: 1, paragraph: 2, text: 3 } },
  waiting: [],
};

export const view = { ...checkedView([]), panel: "disclosure", disclosure } as const;
export const written = { edit: [own], check: view.checked };
/** The page at 公开, with a desk that answers as the test says. */
export const pageOf = (desk: object = {}, around: Partial<Surroundings> = {}) =>
  pageWith(view, { disclosure, ...desk }, [], around);

/** Lets what was begun come to its end: it is asked for and answered in turns. */
export async function settled(bench: Bench): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await bench.show({});
}
