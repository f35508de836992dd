import type { SheetView } from "../../src/live/sheet-view.ts";
import type { Panel } from "../../src/taskpane/session/view.ts";
import { at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const markup = `<img src=x onerror=alert(1)><b>粗</b>`;
const reversed = "支\u202e出\u200b表\u0007";
const endless = "长".repeat(32_767);

const sheet: SheetView = {
  sheet: markup,
  rows: 2,
  columns: 2,
  first: 1,
  last: 2,
  merges: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }],
  cells: [
    {
      row: 1,
      column: 1,
      text: markup,
      length: markup.length,
      figure: false,
      formula: `cmd|' /C calc'!A0`,
    },
    { row: 2, column: 2, text: endless, length: endless.length, figure: false, formula: null },
  ],
};

const hostile = {
  ...checkedView(
    [
      finding(markup, {
        message: `${markup}${reversed}${endless}`,
        explanation: markup,
        next: markup,
        basis: markup,
        locations: [at(markup, "A1"), at(reversed, markup)],
        dismissed: { reason: markup, by: markup, at: markup },
      }),
    ],
    {
      department: markup,
      unit: markup,
      sheets: [{ name: markup, recognisedAs: "x", because: `${markup}${endless}` }],
    },
  ),
  book: { name: `${markup}${reversed}`, place: "file" },
  refused: markup,
  notice: { words: markup, turn: 1, bad: true },
  hidden: { sheet: markup, cell: markup },
  profiles: [{ id: markup, name: markup, editions: [] }],
  sheet: { part: sheet, marked: { sheet: markup, cell: "A1" } },
  openFinding: markup,
  relations: [
    {
      id: "r",
      rule: "r",
      kind: "sum",
      outcome: "failed",
      because: markup,
      residue: null,
      operands: [
        {
          value: "1",
          unit: markup,
          decimals: 0,
          label: markup,
          text: markup,
          location: at(markup, "A1"),
        },
      ],
      stated: {
        value: "2",
        unit: markup,
        decimals: 0,
        label: markup,
        text: markup,
        location: null,
      },
      expected: "1",
    },
  ],
  corrections: [
    {
      id: "x",
      location: at(markup, "A1"),
      label: markup,
      was: markup,
      becomes: "1.00",
      because: markup,
      overFormula: true,
      confirmed: true,
      edit: {
        sheet: markup,
        cell: "A1",
        was: { kind: "text", text: markup },
        becomes: { kind: "number", text: "1.00" },
      },
    },
  ],
} as const;

const desk = { corrections: hostile.corrections, relations: hostile.relations, view: sheet };

test.each<Panel>(["start", "findings", "recompute", "template", "help"])(
  "text of a workbook is only ever text: %s",
  async (panel) => {
    const { page, all, one, click } = await pageWith({ ...hostile, panel }, desk);
    if (panel === "findings") await click(one(".check input"));
    expect(all("img, b > *, script, iframe, a")).toEqual([]);
    expect(all("[style], [onclick], [onerror]")).toEqual([]);
    expect(page.textContent).toContain(markup);
    expect(page.textContent).not.toMatch(/[\u0000-\u0008\u200b\u202e]/);
    expect(page.textContent!.length).toBeLessThan(6_000);
  },
);

test("names of a workbook keep their own direction", async () => {
  const { one } = await pageWith({ ...hostile, panel: "start" }, desk);
  expect(one(".book-name bdi").textContent).toContain("支 出 表");
});

test("a merged area is cut where the shown part ends", async () => {
  const { one, all } = await pageWith({ ...hostile, panel: "start" }, desk);
  expect(all(".grid td:not(.corner)")).toHaveLength(1);
  const merged = one(".grid td.marked") as HTMLTableCellElement;
  expect([merged.rowSpan, merged.colSpan]).toEqual([2, 2]);
});
