import { type CellEdit, HostRefusal } from "../../src/hosts/ports.ts";
import { cellNamed } from "../../src/live/edits.ts";
import type { OfferedCorrection } from "../../src/live/offered.ts";
import { takenBack } from "../../src/taskpane/session/taking-back.ts";
import { excelPage } from "./excel-page.ts";

const edit = (cell: string): CellEdit => ({
  sheet: "支出",
  cell,
  was: { kind: "number", text: "2" },
  becomes: { kind: "number", text: "1" },
});
const edits = ["C1", "C2", "C3", "C4", "C5"].map(edit);

/** A host that writes all or none, and declines some cells. */
function host(declines: readonly string[], refusal = new HostRefusal("已不是刚才显示的内容。")) {
  const written: string[] = [];
  const write = (batch: readonly CellEdit[]) => {
    if (batch.some(({ cell }) => declines.includes(cell))) return Promise.reject(refusal);
    written.push(...batch.map(({ cell }) => cell));
    return Promise.resolve();
  };
  return { written, write };
}

describe("taking back", () => {
  test.each([
    ["none", []],
    ["one", ["C4"]],
    ["some", ["C1", "C3"]],
    ["all", ["C1", "C2", "C3", "C4", "C5"]],
  ])("everything but what is declined is written once: %s", async (_, declines) => {
    const { written, write } = host(declines);
    const left = await takenBack(edits, write);
    expect(left.map(({ cell }) => cell)).toEqual(declines);
    const free = edits.map(({ cell }) => cell).filter((cell) => !declines.includes(cell));
    expect(written).toEqual(free);
  });

  test("what passes by itself is not taken for a cell that was changed", async () => {
    const editing = new HostRefusal("Excel 正在编辑单元格。", { passing: true });
    await expect(takenBack(edits, host(["C2"], editing).write)).rejects.toBe(editing);
  });
});

describe("undo in Excel", () => {
  const textAt = (page: Awaited<ReturnType<typeof excelPage>>, one: OfferedCorrection) =>
    cellNamed(page.book.workbook, one.location.sheet, one.location.cell)?.text;

  /** Two corrections are written at once, after one before them. */
  async function written() {
    const page = await excelPage();
    const { session, view } = page;
    session.go("recompute");
    await session.recomputing.list();
    const [before, kept, typed] = view().corrections!.filter(({ overFormula }) => !overFormula);
    await session.recomputing.apply([before!.id]);
    await session.recomputing.apply([kept!.id, typed!.id]);
    return { ...page, before: before!, kept: kept!, typed: typed! };
  }

  test("leaves what was edited since, names it, and goes on to the step before", async () => {
    const page = await written();
    const { session, view, book, before, kept, typed } = page;
    book.type(typed.location.sheet, typed.location.cell, "77777.01");
    await session.recomputing.undo();
    expect(Number(textAt(page, kept))).toBe(Number(kept.was));
    expect(textAt(page, typed)).toBe("77777.01");
    const place = `${typed.location.sheet}!${typed.location.cell}`;
    expect(view().notice).toMatchObject({
      bad: true,
      words: `已撤销 1 个单元格的改正；${place}写入后又改过或已锁定，没有撤销，请直接在表中改回。`,
    });
    expect(view().undoes).toBe("1 个单元格的改正");
    await session.recomputing.undo();
    expect(Number(textAt(page, before))).toBe(Number(before.was));
    expect(view().undoes).toBeNull();
  });

  test("while a cell is being edited nothing is lost: it can be tried again", async () => {
    const { session, view, book } = await written();
    const { write } = book;
    const editing = new HostRefusal("Excel 正在编辑单元格。", { passing: true });
    book.write = () => Promise.reject(editing);
    await session.recomputing.undo();
    expect(view()).toMatchObject({
      undoes: "2 个单元格的改正",
      notice: { words: editing.message, bad: true },
    });
    book.write = write;
    await session.recomputing.undo();
    expect(view().undoes).toBe("1 个单元格的改正");
  });
});

test("a list of corrections that says the same stays the list it was", async () => {
  const { session, view } = await excelPage();
  session.go("recompute");
  await session.recomputing.list();
  const before = view().corrections;
  expect(before?.length).toBeGreaterThan(0);
  await session.looking.check();
  await session.recomputing.list();
  expect(view().corrections).toBe(before);
});
