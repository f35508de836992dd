import type { ShownBlock } from "../../src/live/disclosure/disclosure-look.ts";
import {
  disclosure,
  kept,
  operating,
  other,
  pageOf,
  settled,
  words,
  written,
} from "./disclosure-page.ts";
import type { Bench } from "./page-in-jsdom.ts";

const mine = "机关运行经费照上年安排。";
const [title, paragraph] = operating.blocks as [ShownBlock, ShownBlock];
const above: ShownBlock = {
  ...paragraph,
  runs: [words("新出现的一段。")],
  wording: { by: "cells", kept: { ...kept, paragraph: "改写第2段" } },
};
const plain = paragraph.runs.map(({ text }) => text).join("");
const lookWith = (...blocks: ShownBlock[]) => ({
  ...disclosure,
  sections: [{ ...operating, blocks: [title, ...blocks] }, other],
});

const draftOf = (bench: Bench) => bench.one(".words-form textarea") as HTMLTextAreaElement;
const edits = (bench: Bench) => bench.asked.filter((one) => one.startsWith("edit"));

async function writing(desk: object = {}): Promise<Bench> {
  const bench = await pageOf({ ...written, ...desk });
  await bench.click(bench.button("改写这一段"));
  await bench.type(draftOf(bench), mine);
  return bench;
}

test("paragraphs that stand together in place of one are restored together, by one button", async () => {
  const [lead, reworded] = other.blocks as [ShownBlock, ShownBlock];
  const three = ["一", "二", "三"].map((text) => ({ ...reworded, runs: [words(text)] }));
  const bench = await pageOf();
  const sections = [operating, { ...other, blocks: [lead, ...three] }];
  await bench.show({ disclosure: { ...disclosure, sections }, section: other.id });
  expect(bench.button("恢复为自动文本（这 3 段）").closest(".paragraph")).toBe(
    bench.all(".paragraph").at(-1),
  );
  expect(bench.all(".paragraph .hint")).toHaveLength(1);
});

describe("a text that is being written", () => {
  test("stays with its paragraph when another one appears above it", async () => {
    const bench = await writing();
    await bench.show({ disclosure: lookWith(above, paragraph) });
    const [first, second] = bench.all(".section-text .paragraph");
    expect(first!.querySelector("textarea")).toBeNull();
    expect(second!.querySelector("textarea")!.value).toBe(mine);
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    expect(edits(bench).at(-1)).toContain(kept.paragraph);
    expect(bench.all(".words-form")).toEqual([]);
  });

  test("is told when the figures of its paragraph change meanwhile", async () => {
    const bench = await writing();
    expect(bench.all(".words-form .hint")).toEqual([]);
    await bench.show({
      disclosure: lookWith({ ...paragraph, runs: [words("机关运行经费13.00万元。")] }),
    });
    expect(bench.one(".words-form .hint").textContent).toContain("机关运行经费13.00万元。");
    expect(draftOf(bench).value).toBe(mine);
  });

  test("is kept in sight, and written nowhere, when its paragraph is gone", async () => {
    const bench = await writing();
    await bench.show({ disclosure: lookWith(above) });
    const left = bench.one('[aria-label="没有地方写入的文字"]');
    expect(left.querySelector("textarea")!.value).toBe(mine);
    expect(left.querySelector("[role=status]")!.textContent).toContain("不会写到别处");
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    expect(edits(bench)).toEqual([]);
    expect(draftOf(bench).value).toBe(mine);
    await bench.show({ disclosure: lookWith(paragraph) });
    expect(bench.all('[aria-label="没有地方写入的文字"]')).toEqual([]);
    expect(bench.one(".paragraph textarea")).toBe(draftOf(bench));
  });

  test("outlasts another section and another panel, which come back as they were", async () => {
    const bench = await writing();
    await bench.click(bench.all(".section-name")[1]!);
    expect(bench.all("textarea")).toEqual([]);
    expect(bench.all(".section-name")[0]!.textContent).toContain("未写入 1");
    await bench.click(bench.button("帮助"));
    await bench.click(bench.button("公开"));
    expect(bench.one(".section-name[aria-current]").textContent).toBe(other.heading);
    await bench.click(bench.all(".section-name")[0]!);
    expect(draftOf(bench).value).toBe(mine);
  });

  test("Escape puts away a field without new words only, and leaves an input method its own", async () => {
    const bench = await writing();
    draftOf(bench).focus();
    await bench.key("Escape");
    expect(draftOf(bench).value).toBe(mine);
    expect(bench.one(".messages [role=status]").textContent).toContain("不要了请按“不写了”");
    await bench.type(draftOf(bench), plain);
    await bench.key("Escape", { isComposing: true });
    expect(bench.all(".words-form")).toHaveLength(1);
    await bench.key("Escape");
    expect(bench.all(".words-form")).toEqual([]);
  });

  test("is there again when it could not be written", async () => {
    const refuse = () => Promise.reject(new Error("locked"));
    const bench = await writing({ edit: refuse });
    await bench.click(bench.button("写入“文字说明”"));
    await settled(bench);
    expect(bench.one("[role=alert] .message").textContent).not.toBe("");
    expect(draftOf(bench).value).toBe(mine);
  });
});
