import { bookFrom } from "../../src/hosts/memory/book.ts";
import { HostRefusal } from "../../src/hosts/ports.ts";
import { deskHere } from "../../src/live/async-desk.ts";
import { DeferredLive } from "../../src/live/deferred-live.ts";
import { LiveWorkbook, type Look } from "../../src/live/live-workbook.ts";
import type { LiveState } from "../../src/model/live.ts";
import { SmallBook } from "./small-book.ts";
import { loadPlanted } from "../departments/workbook.ts";
import { firstCell } from "../model/cell-of.ts";
import { workedSince } from "../worked-since.ts";

/** How long nothing is read after an edit, in milliseconds. */
const pause = 400;

/** A book of one known table, and a sheet of the clerk's own. */
const opened = () => {
  const planted = loadPlanted("linjiang-2021-planted");
  const notes = bookFrom("sheet 草稿\n记事 | 12").grids[0]!;
  return new SmallBook({ ...planted, grids: [...planted.grids, notes] });
};

const watched = async (book = opened()) => {
  const live = new LiveWorkbook(book, deskHere());
  const looks: Look[] = [];
  live.onLook((look) => looks.push(look));
  await live.start();
  return { book, live, looks };
};

const idle = (milliseconds: number) => new Promise((go) => setTimeout(go, milliseconds));
const checkedIn = (states: readonly LiveState[]) =>
  states.flatMap((one) => (one.kind === "checked" ? [one.verdict] : []));

describe("the workbook that is open, kept checked", () => {
  test("is checked at once, and tells who follows", async () => {
    const { live, looks } = await watched();
    expect(looks.at(-1)?.kind).toBe("checked");
    const states: LiveState[] = [];
    live.follow(null, (state) => states.push(state));
    expect(states[0]?.kind).toBe("checking");
    await idle(20);
    const [verdict] = checkedIn(states);
    expect(verdict?.tables).toBeGreaterThan(5);
    expect(verdict?.findings.filter(({ severity }) => severity === "error").length).toBe(11);
    expect(verdict?.findings.every(({ root }) => root === null)).toBe(true);
  });

  test("a burst of edits is read once, and what was mended is gone within a second", async () => {
    const { book, live } = await watched();
    const states: LiveState[] = [];
    live.follow(null, (state) => states.push(state));
    await idle(20);
    const before = checkedIn(states).at(-1)!;
    const finding = before.findings.find(({ expected, kind }) => expected && kind === "sum")!;
    const { sheet, cell } = firstCell(finding);
    const { reads } = book;
    const worked = workedSince();
    book.type("草稿", "A9", "1");
    book.type(sheet, cell, finding.expected!.value);
    while (checkedIn(states).length < 2) await idle(20);
    expect(pause + worked()).toBeLessThan(1000);
    expect(book.reads).toBe(reads + 1);
    expect(checkedIn(states).at(-1)!.findings.length).toBe(before.findings.length - 1);
  });

  test("an edit that changes no cell is not checked again", async () => {
    const desk = deskHere();
    let checks = 0;
    const counting = new Proxy(desk, {
      get: (real, name: keyof typeof desk) => {
        if (name === "check") checks += 1;
        return real[name];
      },
    });
    const book = opened();
    const live = new LiveWorkbook(book, counting);
    await live.start();
    expect(checks).toBe(1);
    await live.lookNow();
    expect(checks).toBe(1);
    book.type("草稿", "B1", "13");
    await live.lookNow();
    expect(checks).toBe(2);
  });

  test("looks that are asked for while one is under way become one", async () => {
    const { book, live } = await watched();
    const { reads } = book;
    await Promise.all([live.lookNow(), live.lookNow(), live.lookNow()]);
    expect(book.reads - reads).toBeLessThanOrEqual(2);
  });

  test("what the page itself writes is looked at once, afterwards", async () => {
    const { book, live } = await watched();
    const { reads } = book;
    await live.during(async () => {
      book.type("草稿", "B1", "14");
      book.type("草稿", "B1", "15");
      await idle(600);
    });
    await idle(600);
    expect(book.reads).toBe(reads + 1);
  });

  test("a refusal reaches page and functions, and the next look mends it", async () => {
    const { book, live, looks } = await watched();
    book.refusal = new HostRefusal("太大了；请分开。");
    const states: LiveState[] = [];
    live.follow(null, (state) => states.push(state));
    await live.lookNow();
    expect(looks.at(-1)).toEqual({ kind: "refused", because: "太大了；请分开。" });
    expect(states.at(-1)).toEqual({ kind: "refused", because: "太大了；请分开。" });
    book.refusal = new Error("odd");
    await live.lookNow();
    expect(looks.at(-1)).toMatchObject({
      kind: "refused",
      because: expect.stringContaining("重新打开"),
    });
    book.refusal = null;
    await live.lookNow();
    expect(states.at(-1)?.kind).toBe("checked");
  });

  test("while the clerk types into a cell, what is known stays, and the look is made up for", async () => {
    const { book, live, looks } = await watched();
    const states: LiveState[] = [];
    live.follow(null, (state) => states.push(state));
    await idle(20);
    const { length } = states;
    book.refusal = new HostRefusal("正在编辑单元格。", { passing: true });
    await live.lookNow();
    expect(looks.at(-1)).toEqual({ kind: "waiting", because: "正在编辑单元格。" });
    expect(states.slice(length).every(({ kind }) => kind === "checked")).toBe(true);
    const { reads } = book;
    book.refusal = null;
    await idle(1300);
    expect(book.reads).toBeGreaterThan(reads);
    expect(looks.at(-1)?.kind).toBe("checked");
    await live.stop();
  });

  test("what fails at the start is asked for again: nothing stays dead for the session", async () => {
    const book = opened();
    const [watch, load] = [book.watch.bind(book), book.loadRemarks.bind(book)];
    book.watch = () => Promise.reject(new HostRefusal("忙。"));
    book.loadRemarks = () => Promise.reject(new HostRefusal("忙。"));
    const { live, looks } = await watched(book);
    expect(looks.at(-1)?.kind).toBe("checked");
    expect(live.mayKeepRemarks).toBe(false);
    Object.assign(book, { watch, loadRemarks: load });
    await live.lookNow();
    expect(live.mayKeepRemarks).toBe(true);
    const { reads } = book;
    book.type("草稿", "B1", "99");
    await idle(700);
    expect(book.reads).toBe(reads + 1);
  });

  test("a page that breaks does not end the looking", async () => {
    const { book, live } = await watched();
    let breaks = false;
    live.onLook(() => {
      if (breaks) throw new Error("broken page");
    });
    breaks = true;
    await live.lookNow().catch(() => undefined);
    const { reads } = book;
    await live.lookNow().catch(() => undefined);
    expect(book.reads).toBeGreaterThan(reads);
  });

  test("who stopped following hears nothing more", async () => {
    const { live } = await watched();
    const states: LiveState[] = [];
    live.follow(null, (state) => states.push(state))();
    await live.lookNow();
    expect(states).toEqual([{ kind: "checking" }]);
  });
});

describe("one range of it", () => {
  const valuesOf = (book: SmallBook, sheet: string) => {
    const grid = book.workbook.grids.find(({ name }) => name === sheet)!;
    const width = Math.max(...[...grid.rows.values()].map((cells) => cells.length - 1));
    const height = [...grid.rows.keys()].at(-1)!;
    return Array.from({ length: height }, (_, row) =>
      Array.from(
        { length: width },
        (_, column) => grid.rows.get(row + 1)?.[column + 1]?.text ?? "",
      ),
    );
  };

  test("has the findings that begin in it, and the relations it states", async () => {
    const { book, live } = await watched();
    const whole: LiveState[] = [];
    live.follow(null, (state) => whole.push(state));
    await idle(20);
    const all = checkedIn(whole).at(-1)!;
    const { sheet } = firstCell(all.findings[0]!);
    const states: LiveState[] = [];
    live.follow(valuesOf(book, sheet), (state) => states.push(state));
    await idle(800);
    const verdict = checkedIn(states).at(-1)!;
    expect(verdict.tables).toBe(1);
    expect(verdict.findings).toEqual(
      all.findings.filter((finding) => firstCell(finding).sheet === sheet),
    );
    expect(verdict.passed).toBeGreaterThan(0);
    expect(verdict.passed).toBeLessThan(all.passed);
  });

  test("that is nowhere in the workbook is refused with a sentence", async () => {
    const { live } = await watched();
    const states: LiveState[] = [];
    live.follow([["不在", "这里"]], (state) => states.push(state));
    await idle(800);
    expect(states.at(-1)).toMatchObject({
      kind: "refused",
      because: expect.stringContaining("没有找到"),
    });
  });
});

test("where there will be no workbook, a function is told why", async () => {
  const deferred = new DeferredLive();
  const states: LiveState[] = [];
  deferred.follow(null, (state) => states.push(state));
  deferred.refused("版本太低。");
  await idle(10);
  expect(states.at(-1)).toEqual({ kind: "refused", because: "版本太低。" });
});

test("a function called before the workbook is there follows it once it is", async () => {
  const deferred = new DeferredLive();
  const states: LiveState[] = [];
  const stopped: LiveState[] = [];
  deferred.follow(null, (state) => states.push(state));
  deferred.follow(null, (state) => stopped.push(state))();
  const { live } = await watched();
  deferred.arrived(live);
  await idle(50);
  expect(states.at(-1)?.kind).toBe("checked");
  expect(stopped).toEqual([{ kind: "checking" }]);
});
