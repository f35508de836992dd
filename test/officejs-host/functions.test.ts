import { bookFrom } from "../../src/hosts/memory/book.ts";
import { type Booted, bootOffice } from "./jsdom.ts";
import { fakeWorkbook } from "./workbook.ts";

const book = () =>
  fakeWorkbook(
    bookFrom(`
      sheet 表 1
      1 | 2 | x
      3 | | #DIV/0!
    `),
  );

type Streaming = { setResult(value: unknown): void; onCanceled?: () => void };

const running: { name: string; stream: Streaming }[] = [];
let cancelled: string[] = [];
let calls = 0;

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(book());
  const { CustomFunctions } = office;
  CustomFunctions.associate("ADD", (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate("SHAPE", (range: unknown[][]) => {
    calls += 1;
    return JSON.stringify(range);
  });
  CustomFunctions.associate("REFUSE", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "表号不存在");
  });
  CustomFunctions.associate("LIVE", (name: string, stream: Streaming) => {
    running.push({ name, stream });
    stream.onCanceled = () => cancelled.push(name);
    stream.setResult(`${name} 1`);
  });
  CustomFunctions.associate("TABLE", () => [
    ["a", 1],
    ["=b", null],
  ]);
});
beforeEach(() => {
  office.host.open(book());
  cancelled = [];
  calls = 0;
});
afterAll(() => office.close());

test("a result arrives; an omitted argument is null", async () => {
  const { host } = office;
  expect(await host.enter("ADD", [1, 2]).arrived()).toEqual([{ value: 3 }]);
  expect(await host.enter("ADD", [1, undefined]).arrived()).toEqual([{ value: 101 }]);
});

test("an error arrives with its sentence, a name nobody knows as an error", async () => {
  const { host } = office;
  const refused = { error: "#VALUE!", message: "表号不存在" };
  expect(await host.enter("REFUSE").arrived()).toEqual([refused]);
  expect(await host.enter("NOBODY").arrived()).toMatchObject([{ error: "#VALUE!" }]);
});

test("a range arrives as rows of values, a blank cell as 0 as on the desktop", async () => {
  const { host } = office;
  const range = { range: "'表 1'!A1:B2" };
  expect(await host.enter("SHAPE", [range]).arrived()).toEqual([{ value: "[[1,2],[3,0]]" }]);
  const online = host.enter("SHAPE", [range], { blank: null });
  expect(await online.arrived()).toEqual([{ value: "[[1,2],[3,null]]" }]);
});

test("with an error cell among its arguments a function is not called", async () => {
  const { host } = office;
  const entered = host.enter("SHAPE", [{ range: "'表 1'!A1:C2" }]);
  expect(await entered.arrived()).toEqual([{ error: "#DIV/0!", message: "" }]);
  expect(calls).toBe(0);
});

test("a streaming function sends as often as it likes until it is cancelled", async () => {
  const { host } = office;
  const entered = host.enter("LIVE", ["a"], { streaming: true });
  await entered.arrived(1);
  const { stream } = running[running.length - 1]!;
  stream.setResult("a 2");
  expect(await entered.arrived(2)).toEqual([{ value: "a 1" }, { value: "a 2" }]);
  host.cancel(entered);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(cancelled).toEqual(["a"]);
  stream.setResult("a 3");
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(entered.results).toHaveLength(2);
});

test.each(["cancel-first", "call-first"] as const)(
  "a formula entered anew ends the old call, %s",
  async (order) => {
    const old = office.host.enter("LIVE", ["old"], { streaming: true });
    await old.arrived();
    const next = office.host.reenter(old, ["new"], order);
    expect(await next.arrived()).toEqual([{ value: "new 1" }]);
    expect(cancelled).toEqual(["old"]);
  },
);

test("an array spills beside and below as plain words, unless something is in the way", async () => {
  const { host } = office;
  const sheet = host.book.sheet("表 1");
  const entered = host.enter("TABLE", [], { address: "'表 1'!E1" });
  await entered.arrived();
  expect([sheet.cell(1, 5), sheet.cell(1, 6), sheet.cell(2, 5), sheet.cell(2, 6)]).toMatchObject([
    { text: "a", formula: "TABLE()" },
    { type: "number", text: "1" },
    { type: "text", text: "=b" },
    { type: "number", text: "0" },
  ]);
  const blocked = host.enter("TABLE", [], { address: "'表 1'!A1" });
  await blocked.arrived();
  expect(sheet.cell(1, 1)).toMatchObject({ type: "error", text: "#SPILL!" });
});

describe("a formula in a cell", () => {
  const metadata = [
    { id: "ADD", name: "ADD", parameters: [{}, {}] },
    { id: "LIVE", name: "LIVE", parameters: [{}], options: { stream: true } },
    { id: "TABLE", name: "TABLE", parameters: [] },
    { id: "SHAPE", name: "SHAPE", parameters: [{ dimensionality: "matrix" }] },
  ];
  const value = (column: number) => office.host.book.sheet("表 1").cell(5, column);
  const until = async (column: number, text: string) => {
    for (let n = 0; n < 100 && value(column).text !== text; n++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(value(column).text).toBe(text);
  };

  test("calls its function when entered and when what it refers to changes", async () => {
    const { host } = office;
    host.knows("BUDGET", metadata);
    host.edit("表 1", "A5", "=BUDGET.ADD(A1,)");
    expect(value(1)).toMatchObject({ type: "error", text: "#BUSY!" });
    await until(1, "101");
    host.edit("表 1", "A1", 20);
    await until(1, "120");
    host.edit("表 1", "B5", "=BUDGET.SHAPE('表 1'!A1:B1)");
    await until(2, "[[20,2]]");
    host.edit("表 1", "C1", "an unrelated edit");
    expect(value(2).text).toBe("[[20,2]]");
  });

  test("takes back what it spilled when it is deleted", async () => {
    const { host } = office;
    host.knows("BUDGET", metadata);
    host.edit("表 1", "A5", "=BUDGET.TABLE()");
    await until(1, "a");
    expect(value(2)).toMatchObject({ type: "number", text: "1" });
    host.edit("表 1", "A5", "");
    expect([value(1), value(2)]).toMatchObject([{ type: "blank" }, { type: "blank" }]);
  });

  test("ends its call when it is overwritten", async () => {
    const { host } = office;
    host.knows("BUDGET", metadata);
    host.edit("表 1", "A5", '=BUDGET.LIVE("b,""c")');
    await until(1, 'b,"c 1');
    host.edit("表 1", "A5", "");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cancelled).toEqual(['b,"c']);
  });
});
