import { associateFunctions } from "../../src/functions/associate.ts";
import { stream } from "../../src/functions/calling/stream.ts";
import { functions } from "../../src/functions/index.ts";
import type { LiveCheck, LiveState, Verdict } from "../../src/model/live.ts";
import { installRuntime } from "./custom-functions.ts";
import { functionNamed } from "./fixtures.ts";

const { associated } = installRuntime();
const check = functionNamed("CHECK");

const checked = (passed: number): LiveState => {
  const verdict: Verdict = { tables: 1, passed, failed: 0, skipped: 0, findings: [] };
  return { kind: "checked", verdict };
};

/** A workbook whose state the test decides. */
class Workbook implements LiveCheck {
  readonly listeners = new Map<(state: LiveState) => void, unknown>();

  constructor(public state: LiveState = { kind: "checking" }) {}

  follow(range: unknown, listener: (state: LiveState) => void): () => void {
    this.listeners.set(listener, range);
    listener(this.state);
    return () => this.listeners.delete(listener);
  }

  become(state: LiveState): void {
    this.state = state;
    for (const listener of [...this.listeners.keys()]) listener(state);
  }
}

interface Cell {
  onCanceled?: () => void;
  readonly results: unknown[];
  setResult(value: unknown): void;
}

function newCell(): Cell {
  const results: unknown[] = [];
  return { results, setResult: (value) => void results.push(value) };
}

function start(live: LiveCheck, range: unknown = null): Cell {
  associateFunctions(live);
  const cell = newCell();
  associated.get("CHECK")!(range, cell);
  return cell;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("before any workbook is named, the cell says what to do", () => {
  const cell = newCell();
  stream(check, [null, cell]);
  expect(cell.results).toMatchObject([
    { code: "#N/A", message: expect.stringContaining("任务窗格") },
  ]);
});

test("every function is associated by its id", () => {
  associateFunctions(new Workbook());
  expect([...associated.keys()]).toEqual(functions.map(({ id }) => id));
});

test("the first result comes at once, another only when it differs", () => {
  const live = new Workbook();
  const cell = start(live);
  expect(cell.results).toEqual([[["核对中…"]]]);
  live.become(checked(3));
  live.become(checked(3));
  live.become(checked(4));
  expect(cell.results.slice(1)).toEqual([[["✓ 通过 (3 项)"]], [["✓ 通过 (4 项)"]]]);
});

test("a refusal is sent once, and may be followed by a result", () => {
  const live = new Workbook({ kind: "refused", because: "工作簿太大，请拆开。" });
  const cell = start(live);
  live.become({ kind: "refused", because: "工作簿太大，请拆开。" });
  live.become(checked(1));
  expect(cell.results).toMatchObject([
    { code: "#N/A", message: "工作簿太大，请拆开。" },
    [["✓ 通过 (1 项)"]],
  ]);
});

test("a check that does not end is told after thirty seconds, and still ends later", () => {
  const live = new Workbook();
  const cell = start(live);
  jest.advanceTimersByTime(29_000);
  expect(cell.results).toHaveLength(1);
  jest.advanceTimersByTime(2_000);
  expect(cell.results[1]).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("核对超时"),
  });
  live.become(checked(2));
  expect(cell.results[2]).toEqual([["✓ 通过 (2 项)"]]);
  jest.advanceTimersByTime(60_000);
  expect(cell.results).toHaveLength(3);
});

test("a range is followed as it is given, the whole workbook without one", () => {
  const live = new Workbook();
  const range = [["支出表"], [5]];
  start(live, range);
  start(live);
  start(live, undefined);
  expect([...live.listeners.values()]).toEqual([range, null, null]);
});

describe("cancelled", () => {
  test("nothing more is sent, and nobody listens", () => {
    const live = new Workbook();
    const cell = start(live);
    cell.onCanceled!();
    cell.onCanceled!();
    live.become(checked(3));
    jest.advanceTimersByTime(60_000);
    expect(cell.results).toHaveLength(1);
    expect(live.listeners.size).toBe(0);
  });

  test.each(["old first", "new first"])("the formula is entered again: %s", (order) => {
    const live = new Workbook(checked(1));
    const old = start(live);
    if (order === "old first") old.onCanceled!();
    const young = start(live);
    if (order === "new first") old.onCanceled!();
    live.become(checked(2));
    expect(old.results).toEqual([[["✓ 通过 (1 项)"]]]);
    expect(young.results).toEqual([[["✓ 通过 (1 项)"]], [["✓ 通过 (2 项)"]]]);
    expect(live.listeners.size).toBe(1);
  });

  test("while the first result is being sent", () => {
    const live = new Workbook();
    associateFunctions(live);
    const cell: Cell = { results: [], setResult: () => cell.onCanceled!() };
    associated.get("CHECK")!(null, cell);
    expect(live.listeners.size).toBe(0);
  });
});

describe("never throws", () => {
  test("the workbook cannot be followed", () => {
    const live: LiveCheck = {
      follow() {
        throw new Error("no host");
      },
    };
    expect(start(live).results).toMatchObject([{ code: "#VALUE!" }]);
  });

  test("Excel takes no result any more", () => {
    const live = new Workbook();
    associateFunctions(live);
    const setResult = () => {
      throw new Error("gone");
    };
    associated.get("CHECK")!(null, { setResult });
    live.become(checked(1));
    expect(live.listeners.size).toBe(0);
  });

  test("without an invocation there is nobody to tell", () => {
    associateFunctions(new Workbook());
    expect(() => associated.get("CHECK")!(null, null)).not.toThrow();
  });
});

describe("functions that are computed once", () => {
  test("a result is a grid; a lone refusal is thrown, one among results is not", () => {
    associateFunctions(new Workbook());
    const share = associated.get("SHARE")!;
    expect(share([[1]], [[4]])).toEqual([["占25.00%"]]);
    expect(() => share([[1]], [[0]])).toThrow(expect.objectContaining({ code: "#VALUE!" }));
    expect(share([[1], [9]], [[4]])).toEqual([
      ["占25.00%"],
      [expect.objectContaining({ code: "#VALUE!" })],
    ]);
  });
});
