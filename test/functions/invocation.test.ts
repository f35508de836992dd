import { associateFunctions } from "../../src/functions/associate.ts";
import { bookFrom } from "../../src/hosts/memory/book.ts";
import { excelWorkbook } from "../../src/hosts/officejs/open-workbook.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import { LiveWorkbook } from "../../src/live/live-workbook.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { fakeWorkbook } from "../officejs-host/workbook.ts";

/*
 * Formulas through Microsoft's own client: what Excel sends, and what it gets back.
 */
const book = () =>
  bookFrom(`
    sheet 列表
    '208 | 7.5 | 第一行
    '20805 | 7.5 | #DIV/0!
    | | 合计12.5万元
  `);

let office: Booted;
let live: LiveWorkbook;

beforeAll(async () => {
  office = await bootOffice(fakeWorkbook(book()));
  live = new LiveWorkbook(excelWorkbook(), deskHere());
  associateFunctions(live);
  await live.start();
});
afterAll(() => office.close());

const range = (area: string) => ({ range: `列表!${area}` });
const idle = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));

describe("functions that are computed once", () => {
  test("a result arrives as a grid", async () => {
    const entered = office.host.enter("TOTAL", [range("A1:A3"), range("B1:B3")]);
    expect(await entered.arrived()).toEqual([{ value: [[7.5]] }]);
  });

  test("an argument left out is null, and one by value is a value", async () => {
    const left = office.host.enter("CHANGE", [3332, 3202, undefined]);
    expect(await left.arrived()).toEqual([{ value: [["增加130.00万元，增长4.06%"]] }]);
    const one = office.host.enter("AMOUNT", [range("C3"), "元"]);
    expect(await one.arrived()).toEqual([{ value: [[125000]] }]);
  });

  test.each([0, null, ""] as const)("a blank cell may arrive as %j", async (blank) => {
    const given = [range("A1:A3"), range("B1:B3")];
    const entered = office.host.enter("ROLLUP", given, { blank });
    expect(await entered.arrived()).toEqual([{ value: [[7.5], [7.5]] }]);
  });

  test("a refusal arrives with its sentence", async () => {
    const wrong = office.host.enter("CHANGE", [1, 2, "万"]);
    expect(await wrong.arrived()).toMatchObject([
      { error: "#VALUE!", message: expect.stringContaining("“万”不是金额单位") },
    ]);
    const unknown = office.host.enter("SUBJECT", ["2089905"]);
    expect(await unknown.arrived()).toMatchObject([
      { error: "#N/A", message: expect.stringContaining("没有查到科目“2089905”") },
    ]);
  });

  test("in a column a refusal stands in its own place", async () => {
    const entered = office.host.enter("SHARE", [range("B1:B2"), [[0], [15]]]);
    const zero = { code: "#VALUE!", message: expect.stringContaining("总体为0") };
    expect(await entered.arrived()).toMatchObject([{ value: [[zero], ["占50.00%"]] }]);
  });

  test("with an error cell among its arguments Excel does not call us", async () => {
    const entered = office.host.enter("TOTAL", [range("A1:A2"), range("C1:C2")]);
    expect(await entered.arrived()).toEqual([{ error: "#DIV/0!", message: "" }]);
  });
});

describe("CHECK", () => {
  test("what is no table is refused with a sentence, and a stream of it ends with the formula", async () => {
    const entered = office.host.enter("CHECK", [range("A1:B3")], { streaming: true });
    await entered.arrived(1);
    await live.lookNow();
    await idle(700);
    // A stream sends an error as a value of its own kind, where a call that fails is told apart.
    expect(entered.result).toMatchObject({
      value: {
        valueType: "CustomFunctionError",
        code: "#N/A",
        message: expect.stringMatching(/没有认出.*。$/),
      },
    });
    office.host.cancel(entered);
    await idle(50);
    const { length } = entered.results;
    office.host.edit("列表", "A1", "201");
    await live.lookNow();
    await idle(700);
    expect(entered.results).toHaveLength(length);
  });
});
