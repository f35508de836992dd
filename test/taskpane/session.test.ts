import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import { HostRefusal } from "../../src/hosts/ports.ts";
import { remarksPart } from "../../src/hosts/remarks-part.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import { cellNamed } from "../../src/live/edits.ts";
import { Session } from "../../src/taskpane/session/session.ts";
import { loadPlanted } from "../departments/workbook.ts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SmallBook } from "../live/small-book.ts";
import { firstCell } from "../model/cell-of.ts";

const sample = readFileSync(join(__dirname, "..", "..", "samples", "planted.xlsx"));

/** A workbook file with our remarks in it, as Excel keeps them. */
function withRemarks(bytes: Uint8Array, remarks: string): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/_rels/workbook.xml.rels";
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
  const link = `<Relationship Id="rId950" Type="${type}" Target="../customXml/item1.xml"/>`;
  const rels = strFromU8(parts[path]!).replace("</Relationships>", `${link}</Relationships>`);
  return zipSync({
    ...parts,
    [path]: strToU8(rels),
    "customXml/item1.xml": strToU8(remarksPart(remarks)),
  });
}

/** A page without a page: everything handed to the clerk is kept. */
function opened() {
  const handed: { content: Uint8Array | string; name: string }[] = [];
  const notes = new Map<string, string>();
  const session = new Session({
    startDesk: deskHere,
    hand: (content, name) => {
      handed.push({ content, name });
      return Promise.resolve(`已下载“${name}”。`);
    },
    sample: () => Promise.resolve(new Uint8Array(sample)),
    sampleText: async () => new Uint8Array(),
    copy: async () => true,
    link: () => "blob:made",
    dropLink: () => undefined,
    copyPage: async () => "page" as const,
    notes: {
      load: (place) => notes.get(place) ?? null,
      save: (place, text) => void notes.set(place, text),
    },
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  const view = () => session.store.view;
  const findings = () => view().checked?.document.findings ?? [];
  const standing = () => findings().filter((one) => one.root === null && one.dismissed === null);
  return { session, handed, view, findings, standing, notes: () => [...notes.values()].join() };
}

async function withSample() {
  const page = opened();
  await page.session.opening.startInBrowser();
  await page.session.opening.sample();
  return page;
}

async function inExcel() {
  const page = opened();
  const book = new SmallBook(loadPlanted("linjiang-2021-planted"));
  await page.session.opening.startInExcel(book);
  return { ...page, book };
}

describe("a page in a browser", () => {
  test("offers the layouts before anything is opened", async () => {
    const { session, view } = opened();
    await session.opening.startInBrowser();
    expect(view()).toMatchObject({ host: "browser", book: null, checked: null });
    expect(view().profiles.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["national", "hebei"]),
    );
  });

  test("opens the sample, checks it and says by which layout", async () => {
    const { view, standing } = await withSample();
    expect(view()).toMatchObject({ panel: "findings", refused: null, progress: null });
    expect(view().book).toEqual({ name: "示例.xlsx", place: "file" });
    expect(standing().filter(({ severity }) => severity === "error").length).toBe(11);
    expect(view().checked?.profileWords).toContain("河北");
    expect(view().checked?.document.relations).toBeUndefined();
  });

  test("says in one sentence why a file cannot be opened, and keeps what was there", async () => {
    const { session, view } = await withSample();
    const before = view().checked;
    await session.opening.file("坏.xlsx", () => Promise.resolve(new Uint8Array([1, 2, 3])));
    expect(view().notice).toMatchObject({ bad: true, words: expect.stringContaining("。") });
    expect(view().checked).toBe(before);
    expect(view().book?.name).toBe("示例.xlsx");
  });

  test("shows the cell a finding names, in the rows around it", async () => {
    const { session, view, standing } = await withSample();
    const place = firstCell(standing()[0]!);
    await session.looking.cell(place);
    const { sheet } = view();
    expect(sheet?.marked).toEqual(place);
    expect(sheet?.part.sheet).toBe(place.sheet);
    expect(sheet?.part.cells.length).toBeGreaterThan(10);
  });

  test("fetches the relations of an open finding", async () => {
    const { session, view, standing } = await withSample();
    const finding = standing().find(({ relatedRelations }) => relatedRelations.length > 0)!;
    await session.looking.openFinding(finding.id);
    expect(
      view()
        .relations?.map(({ id }) => id)
        .sort(),
    ).toEqual([...finding.relatedRelations].sort());
    await session.looking.openFinding(null);
    expect(view()).toMatchObject({ openFinding: null, relations: null });
  });

  test("applies a correction to its own copy, takes it back, and hands the copy over", async () => {
    const { session, view, handed } = await withSample();
    session.go("recompute");
    await session.recomputing.list();
    const offers = view().corrections!;
    expect(offers.length).toBeGreaterThan(0);
    await session.recomputing.apply([offers[0]!.id]);
    expect(view().undoes).toContain("1 个单元格");
    expect(view().corrections!.length).toBeLessThan(offers.length + 1);
    expect(view().corrections!.map(({ id }) => id)).not.toContain(offers[0]!.id);
    await session.handingOver.correctedCopy();
    const copy = xlsxReader().read(handed[0]!.content as Uint8Array, "copy");
    const { sheet, cell } = offers[0]!.location;
    expect(Number(cellNamed(copy, sheet, cell)?.text)).toBe(Number(offers[0]!.becomes));
    await session.recomputing.undo();
    expect(view().undoes).toBeNull();
    expect(view().corrections).toEqual(offers);
  });

  test("hands over a template, the record of the check and the report", async () => {
    const { session, handed, view } = await withSample();
    const wish = { profile: "hebei", year: 2025, department: "某县水务局", code: "460" };
    await session.handingOver.template(wish);
    await session.handingOver.review();
    await session.handingOver.html();
    expect(handed.map(({ name }) => name)).toEqual([
      "某县水务局2025年预算.xlsx",
      "示例-核对记录.xlsx",
      "示例-核对报告.html",
    ]);
    const template = xlsxReader().read(handed[0]!.content as Uint8Array, "t");
    expect(template.grids.map(({ name }) => name)).toContain("填表说明");
    const review = xlsxReader().read(handed[1]!.content as Uint8Array, "r");
    expect(review.grids.map(({ name }) => name)).toEqual(["核对记录", "核对明细"]);
    expect(handed[2]!.content).toContain("<!doctype html>");
    expect(view().notice).toMatchObject({ bad: false });
  });

  test("checks by a layout chosen by hand", async () => {
    const { session, view } = await withSample();
    await session.looking.byProfile("national");
    expect(view().checked?.document.profile).toBe("national");
    await session.looking.byProfile(null);
    expect(view().checked?.document.profile).toBe("hebei");
  });

  test("a layout chosen by hand is that of one workbook, not of the next", async () => {
    const { session, view } = await withSample();
    await session.looking.byProfile("national");
    await session.opening.sample();
    expect(view().profile).toBeNull();
    expect(view().checked?.document.profile).toBe("hebei");
  });

  test("refuses at once what no copy of the file could hold", async () => {
    const { session, view } = await withSample();
    await session.filling.cells("部门收支总表", "H1", "长".repeat(32_768));
    expect(view().notice).toMatchObject({
      bad: true,
      words: expect.stringContaining("超过 32767 字"),
    });
    expect(view()).toMatchObject({ undoes: null, unsaved: false });
  });
});

describe("a finding that is let stand", () => {
  test("counts no more, is kept on this machine for a file, and can be taken back", async () => {
    const { session, standing, findings, notes, view } = await withSample();
    const [finding] = standing();
    const errors = view().checked!.document.summary.errors;
    await session.dismissing.dismiss(finding!.id, "口径不同", "张三");
    expect(findings().find(({ id }) => id === finding!.id)?.dismissed).toEqual({
      reason: "口径不同",
      by: "张三",
      at: "2026-01-02T03:04:05.000Z",
    });
    expect(view().checked!.document.summary.errors).toBe(errors - 1);
    expect(notes()).toContain("口径不同");
    await session.opening.sample();
    expect(findings().find(({ id }) => id === finding!.id)?.dismissed).not.toBeNull();
    await session.dismissing.restore(finding!.id);
    expect(view().checked!.document.summary.errors).toBe(errors);
  });

  test("belongs to its workbook: another department's is not concerned", async () => {
    const { session, standing, findings } = await withSample();
    await session.dismissing.dismiss(standing()[0]!.id, "口径不同", "张三");
    await session.opening.file("别的.xlsx", () => Promise.resolve(new Uint8Array(sample)));
    expect(findings().every(({ dismissed }) => dismissed === null)).toBe(true);
  });

  test("that came with the file is shown beside those kept here", async () => {
    const { session, standing, findings } = await withSample();
    const [first, second] = standing();
    const desk = deskHere();
    await desk.open(new Uint8Array(sample), "示例.xlsx");
    await desk.check(null);
    const remarks = await desk.dismiss(second!.id, "上年调整", "李四", "2026-01-01T00:00:00Z");
    const bytes = withRemarks(new Uint8Array(sample), remarks);
    await session.dismissing.dismiss(first!.id, "口径不同", "张三");
    await session.opening.file("示例.xlsx", () => Promise.resolve(bytes));
    const reasons = findings().flatMap(({ dismissed }) => dismissed?.reason ?? []);
    expect(reasons.sort()).toEqual(["上年调整", "口径不同"].sort());
  });

  test("is kept with the workbook in Excel, and returns when a figure changes", async () => {
    const { session, book, standing, view } = await inExcel();
    const finding = standing().find(({ kind, expected }) => kind === "sum" && expected)!;
    await session.dismissing.dismiss(finding.id, "四舍五入", "");
    expect(book.remarks).toContain("四舍五入");
    expect(standing().map(({ id }) => id)).not.toContain(finding.id);
    const { sheet, cell } = firstCell(finding);
    book.type(sheet, cell, "99999.01");
    await session.looking.check();
    const back = standing().filter(
      (found) => firstCell(found).cell === cell && firstCell(found).sheet === sheet,
    );
    expect(back.length).toBeGreaterThan(0);
    expect(view().notice?.words).toBe("核对完毕。");
  });
});

describe("a page in Excel", () => {
  test("checks the open workbook at once, and again after an edit", async () => {
    const { view, book, standing } = await inExcel();
    expect(view()).toMatchObject({ host: "excel", book: { name: book.name, place: "excel" } });
    const before = standing().length;
    const finding = standing().find(({ kind, expected }) => kind === "sum" && expected)!;
    const { sheet, cell } = firstCell(finding);
    book.type(sheet, cell, finding.expected!.value);
    await new Promise((go) => setTimeout(go, 900));
    expect(standing().length).toBe(before - 1);
  });

  test("writes corrections into the workbook and takes them back", async () => {
    const { session, view, book } = await inExcel();
    const before = book.workbook;
    session.go("recompute");
    await session.recomputing.list();
    const [offer] = view().corrections!;
    await session.recomputing.apply([offer!.id]);
    expect(view().unsaved).toBe(false);
    const { sheet, cell } = offer!.location;
    expect(cellNamed(book.workbook, sheet, cell)?.text).toBe(offer!.becomes);
    await session.recomputing.undo();
    expect(Number(cellNamed(book.workbook, sheet, cell)?.text)).toBe(
      Number(cellNamed(before, sheet, cell)?.text),
    );
  });

  test("says what Excel refuses, and writes nothing", async () => {
    const { session, view, book } = await inExcel();
    session.go("recompute");
    await session.recomputing.list();
    book.write = () => Promise.reject(new HostRefusal("“支出总表”受保护；请先撤销保护。"));
    await session.recomputing.apply([view().corrections![0]!.id]);
    expect(view().notice).toMatchObject({ bad: true, words: "“支出总表”受保护；请先撤销保护。" });
    expect(view().undoes).toBeNull();
  });

  test("a hidden sheet is shown on consent only", async () => {
    const { session, view, book } = await inExcel();
    const asked: boolean[] = [];
    book.select = ((_: unknown, unhide: boolean) => {
      asked.push(unhide);
      return Promise.resolve(unhide ? "shown" : "hidden");
    }) as typeof book.select;
    const place = { sheet: "支出总表", cell: "C7" };
    await session.looking.cell(place);
    expect(view().hidden).toEqual(place);
    await session.looking.cell(place, true);
    expect(view().hidden).toBeNull();
    expect(asked).toEqual([false, true]);
  });

  test("looks at last year's file and comes back", async () => {
    const { session, view } = await inExcel();
    const layout = await deskHere().template({
      profile: "hebei",
      year: 2020,
      department: "某局",
      code: "",
    });
    await session.opening.file("上年.xlsx", () => templateWriter.write(layout));
    expect(view().book).toEqual({ name: "上年.xlsx", place: "file" });
    expect(view().checked?.document.year).toBe(2020);
    await session.opening.backToExcel();
    expect(view().book?.place).toBe("excel");
    expect(view().checked?.document.year).toBe(2021);
  });
});
