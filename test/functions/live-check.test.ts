import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateFunctions } from "../../src/functions/associate.ts";
import { watch } from "../../src/functions/calling/stream.ts";
import { excelWorkbook } from "../../src/hosts/officejs/open-workbook.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import { DeferredLive } from "../../src/live/deferred-live.ts";
import { LiveWorkbook } from "../../src/live/live-workbook.ts";
import type { Finding } from "../../src/model/finding.ts";
import { parseAddress } from "../../src/model/grid.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import type { Invocation } from "../officejs-host/functions.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";
import { firstCell } from "../model/cell-of.ts";
import { workedSince } from "../worked-since.ts";

/** How long nothing is read after an edit, in milliseconds. */
const pause = 400;

const sample = () => {
  const bytes = readFileSync(join(__dirname, "..", "..", "samples", "planted.xlsx"));
  const book = xlsxReader().read(new Uint8Array(bytes), "planted.xlsx");
  const empty = (name: string) =>
    ({ name, visibility: "visible", rows: new Map(), merges: [] }) as const;
  return fakeWorkbook({ ...book, grids: [...book.grids, empty("核对结果"), empty("草稿")] });
};

const placeOf = (cell: string) => {
  const { row, column } = parseAddress(cell)!;
  return [row, column] as const;
};

const idle = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

/** The rows a call gave last. */
const rowsOf = ({ result }: Invocation) => ("value" in result ? (result.value as unknown[][]) : []);
const errorsIn = (rows: unknown[][]) => rows.filter(([severity]) => severity === "错误").length;

describe("=BUDGET.CHECK() on the sample, through office.js", () => {
  let office: Booted;
  let live: LiveWorkbook;
  let sums: Finding[];

  beforeEach(async () => {
    office = await bootOffice(sample());
    const desk = deskHere();
    live = new LiveWorkbook(excelWorkbook(), desk);
    associateFunctions(live);
    await live.start();
    const { document } = await desk.checked();
    sums = document.findings.filter(
      ({ root, kind, expected }) => !root && kind === "sum" && expected,
    );
  });
  afterEach(async () => {
    await live.stop();
    office.close();
  });

  /** Waits for what a call shows; office.js joins results that come within 50 ms. */
  const until = async (call: Invocation, shows: (rows: unknown[][]) => boolean) => {
    const late = Date.now() + 30_000;
    while (call.results.length === 0 || !shows(rowsOf(call))) {
      if (Date.now() > late) throw new Error(`shows ${JSON.stringify(call.results.at(-1))}`);
      await idle(20);
    }
    return call;
  };
  const hasErrors = (count: number) => (rows: unknown[][]) => errorsIn(rows) === count;

  const entered = () =>
    until(
      office.host.enter("CHECK", [], { address: "核对结果!B2", streaming: true }),
      hasErrors(11),
    );

  /** Waits until nothing more is being read because of the last edit. */
  const settled = () => idle(900);

  test("spills its findings", async () => {
    const call = await entered();
    expect(rowsOf(call)[0]?.[0]).toBe("✗ 11 个错误、1 个提示");
    expect(errorsIn(rowsOf(call))).toBe(11);
    const { book } = office.host;
    expect(book.sheet("核对结果").cell(2, 2)).toMatchObject({ text: "✗ 11 个错误、1 个提示" });
    expect(book.sheet("核对结果").cell(3, 2).text).toBe("错误");
  });

  test("called before the workbook was looked at, it says so at once", async () => {
    await live.stop();
    const waiting = new DeferredLive();
    watch(waiting);
    const call = office.host.enter("CHECK", [], { address: "核对结果!B2", streaming: true });
    await call.arrived(1);
    expect(call.results).toEqual([{ value: [["核对中…"]] }]);
    await live.start();
    waiting.arrived(live);
    await until(call, hasErrors(11));
  });

  test("what it spills sets off no second result", async () => {
    const call = await entered();
    const { length } = call.results;
    await settled();
    expect(call.results.length).toBe(length);
  });

  test("an edit that mends a finding changes the spill within a second", async () => {
    const call = await entered();
    await settled();
    const [finding] = sums;
    const { sheet, cell } = firstCell(finding!);
    const worked = workedSince();
    office.host.edit(sheet, cell, Number(finding!.expected!.value));
    await until(call, hasErrors(10));
    expect(pause + worked()).toBeLessThan(1000);
    expect(office.host.book.sheet("核对结果").cell(2, 2).text).toBe("✗ 10 个错误、1 个提示");
  });

  test("an unrelated edit sends nothing", async () => {
    const call = await entered();
    await settled();
    const { length } = call.results;
    office.host.edit("草稿", "C3", "记一笔");
    await settled();
    expect(call.results.length).toBe(length);
  });

  test("while the clerk types into a cell the list stays, and is made up for afterwards", async () => {
    const call = await entered();
    await settled();
    const { length } = call.results;
    const [finding] = sums;
    const { sheet, cell } = firstCell(finding!);
    office.host.edit(sheet, cell, Number(finding!.expected!.value));
    office.host.editing = true;
    await idle(1500);
    expect(call.results.length).toBe(length);
    expect(errorsIn(rowsOf(call))).toBe(11);
    office.host.editing = false;
    await until(call, hasErrors(10));
  });

  test("a cancelled formula gets nothing more, and the same entered anew does", async () => {
    for (const order of ["cancel-first", "call-first"] as const) {
      const old = await entered();
      const next = await until(office.host.reenter(old, [], order), hasErrors(11));
      const { length } = old.results;
      const { sheet, cell } = firstCell(sums[0]!);
      const wrong = office.host.book.sheet(sheet).cell(...placeOf(cell)).text;
      office.host.edit(sheet, cell, Number(sums[0]!.expected!.value));
      await until(next, hasErrors(10));
      expect(old.results.length).toBe(length);
      office.host.edit(sheet, cell, Number(wrong));
      await until(next, hasErrors(11));
      office.host.cancel(next);
    }
  });

  test("one table alone has its own findings", async () => {
    const { sheet } = firstCell(sums[0]!);
    const call = office.host.enter("CHECK", [{ range: `'${sheet}'!A1:Z60` }], {
      address: "草稿!B2",
      streaming: true,
    });
    await until(call, (rows) => errorsIn(rows) > 0);
    const places = rowsOf(call)
      .slice(1)
      .map(([, place]) => String(place));
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => place !== "" && !place.includes(sheet))).toEqual([]);
  });
});
