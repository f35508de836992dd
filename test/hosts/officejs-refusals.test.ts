import { bookFrom } from "../../src/hosts/memory/book.ts";
import { inExcel, refusalFor } from "../../src/hosts/officejs/in-excel.ts";
import { refusals } from "../../src/hosts/officejs/refusals.ts";
import type { HostRefusal } from "../../src/hosts/ports.ts";
import { type Booted, bootOffice } from "../officejs-host/jsdom.ts";
import { refusalOf } from "./excel-answers.ts";

let office: Booted;
beforeAll(async () => {
  office = await bootOffice(bookFrom("sheet 收支总表\n项目 | 12"));
});
afterAll(() => office.close());

test("every refusal is one Chinese sentence that says what to do next", () => {
  const samples: ((...given: never[]) => HostRefusal)[] = Object.values(refusals);
  for (const one of samples) {
    const { message } = (one as (...given: unknown[]) => HostRefusal)(["甲", "乙"], "B31", "丙");
    expect(message).toMatch(/^[^。；]+[；][^。；]+。$/);
    expect(message).toMatch(/请/);
  }
});

test.each([
  ["InvalidOperationInCellEditMode", /^Excel 正在编辑单元格；请按回车键/],
  ["AccessDenied", /^Excel 不允许这样改/],
  ["ApiNotFound", /^这个版本的 Excel 缺少所需功能/],
  ["InvalidSelection", /^现在选中的不是单元格/],
  ["SomethingElse", /^Excel 没有完成这一步（SomethingElse）；/],
])("what Excel objects to comes as a sentence: %s", (code, sentence) => {
  const cause = Object.assign(new Error("原话"), { code });
  const refusal = refusalFor(cause);
  expect(refusal.message).toMatch(sentence);
  expect(refusal.message).not.toContain("原话");
  if (code !== "InvalidSelection") expect(refusal.cause).toBe(cause);
});

test("a refusal stays what it is, and an unknown mishap becomes one", async () => {
  const own = refusals.noRoom();
  await expect(inExcel("1.7", () => Promise.reject(own))).rejects.toBe(own);
  expect(await refusalOf(inExcel("1.7", () => Promise.reject(new Error("原话"))))).toMatch(
    /^Excel 没有完成这一步（GeneralException）/,
  );
});

test("something else that is missing is not blamed on a sheet", async () => {
  const missing = () => Promise.reject(Object.assign(new Error(), { code: "ItemNotFound" }));
  expect(await refusalOf(inExcel("1.7", missing, ["收支总表"]))).toMatch(/（ItemNotFound）/);
  expect(await refusalOf(inExcel("1.7", missing, ["收支总表", "表8"]))).toMatch(/^工作表“表8”/);
});
