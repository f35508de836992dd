import { strToU8 } from "fflate";
import { readDocument } from "../../../src/hosts/documents/read-document.ts";
import { cellsOf, expectLawful, linesOf } from "./source-laws.ts";

async function read(html: string, name = "公开.html") {
  const source = await readDocument(strToU8(html), name);
  expectLawful(source);
  return source;
}

test("blocks are lines, inline marks are not; entities, breaks and blanks", async () => {
  const source = await read(
    "<!DOCTYPE html><html><body><h2>一、收入</h2>\n<p>收入<b>合计</b>&nbsp;20.5&#19975;元，<span>增长\n  5&percnt;</span>。</p><div>甲<br>乙<p></p>丙</div><pre>a  b\nc</pre></body></html>",
  );
  expect(source).toMatchObject({ format: "html", countedBy: "line", lineEnds: "paragraphs" });
  expect(linesOf(source)).toEqual([
    "一、收入",
    "收入合计\u00a020.5万元，增长 5%。",
    "甲",
    "乙",
    "丙",
    "a  b",
    "c",
  ]);
  expect(source.headings).toEqual([{ start: 0, level: 2 }]);
  expect(source.starts).toHaveLength(7);
});

test("scripts, styles, forms and hidden parts are not read", async () => {
  const source = await read(
    `<html><head><title>题</title><style>p{}</style></head><body><script>document.write("<p>写</p>")</script><p>见</p><div style="DISPLAY : none"><p>藏</p><br></div><p hidden>藏</p><select><option>选</select><textarea>填</textarea><noscript>无</noscript><!-- 注 --><p>尾</p></body></html>`,
  );
  expect(linesOf(source)).toEqual(["见", "尾"]);
});

test("numbered lists print their numbers", async () => {
  const source = await read(
    "<html><ol start=3><li>甲</li><li><p>乙</p><p>续</p></li></ol><ul><li>丙</li></ul><ol style='list-style:none'><li>丁</li></ol></html>",
  );
  expect(linesOf(source)).toEqual(["3. 甲", "4. 乙", "续", "丙", "丁"]);
});

test("tables with spans; a span never passes the last row", async () => {
  const source = await read(
    "<table><caption>表一</caption><tr><th rowspan=2>项目<th colspan=2>金额<tr><td>上年<td>本年<tr><td rowspan=9>甲<td><td><p>1</p><p>2</p></table><p>完</p>",
  );
  expect(cellsOf(source)).toEqual([
    ["项目", "金额"],
    ["上年", "本年"],
    ["甲", "", "1\n2"],
  ]);
  expect(source.tables[0]!.rows.flat().map(({ columns, rows }) => [columns, rows])).toEqual([
    [1, 2],
    [2, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  expect(linesOf(source).at(-1)).toBe("完");
});

describe("tables that lay out a page leave its prose alone", () => {
  const prose = `<p>${"本年收入有所增长，主要原因是任务增加。".repeat(20)}</p>`;
  const data = "<table><tr><td>科目<td>金额<tr><td>甲<td>5</table>";

  test.each([
    ["a frame of one cell", `<table><tr><td>${prose}</table>`, 0],
    ["a menu beside an article", `<table><tr><td>首页<td>${prose}</table>`, 0],
    ["a frame around a table", `<table><tr><td>首页<td><h3>题</h3>${prose}${data}</table>`, 1],
    ["frames in frames", `<table><tr><td><table><tr><td>甲<td>${prose}</table></table>`, 0],
    ["one that says so", `<table role="presentation"><tr><td>甲<td>乙</table>`, 0],
  ])("%s", async (_, html, tables) => {
    const source = await read(`<html><body>${html}</body></html>`);
    expect(source.tables).toHaveLength(tables);
  });

  test("headings in a frame remain, those in a data table do not", async () => {
    const source = await read(
      `<html><table><tr><td>首页<td><h3>题</h3>${prose}<table><tr><td><h4>科目</h4><td>金额<tr><td>甲<td>5</table></table>`,
    );
    expect(source.headings.map(({ level }) => level)).toEqual([3]);
  });

  test("a long goal in an indicator table does not make it a frame", async () => {
    const rows = "<tr><td>数量指标<td>次数<td>5次".repeat(5);
    const goal = "通过开展工作，完成全年任务。".repeat(30);
    const source = await read(`<table><tr><td>目标<td colspan=2>${goal}${rows}</table>`);
    expect(source.tables).toHaveLength(1);
  });
});

test("the encoding: by mark, by declaration, by its bytes", async () => {
  const body = "<html><meta charset=gb2312><p>";
  const gb = new Uint8Array([...strToU8(body), 0xca, 0xd5, 0xc8, 0xeb, ...strToU8("</p></html>")]);
  expect((await readDocument(gb, "a.html")).text).toBe("收入\n");
  const lying = strToU8("<html><meta charset=gb2312><p>收入预算</p>");
  expect((await readDocument(lying, "a.htm")).text).not.toBe("");
  expect((await read("\ufeff<html><meta charset=gbk><p>收入</p>")).text).toBe("收入\n");
  expect((await read("<div>片段</div>", "无扩展名")).format).toBe("html");
});
