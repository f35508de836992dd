import { JSDOM } from "jsdom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readDocument } from "../../src/hosts/documents/read-document.ts";
import { xlsxReader } from "../../src/hosts/xlsx/read-workbook.ts";
import { cellAt } from "../../src/model/grid.ts";
import { chartTrend } from "../../src/model/chart.ts";
import { renderDocx } from "../../src/render/docx/render-docx.ts";
import { renderHtml } from "../../src/render/html/render-html.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import { renderText } from "../../src/render/text.ts";
import { charts } from "./samples.ts";

const document = { title: "图", blocks: charts };

describe("a chart in a .docx", () => {
  const parts = unzipSync(renderDocx(document));
  const partOf = (path: string) => strFromU8(parts[path]!);

  test.each([
    [1, "c:pieChart", 1],
    [2, "c:barChart", 2],
    [3, "c:barChart", 1],
  ])("no. %i is a native %s", (number, kind, series) => {
    const xml = partOf(`word/charts/chart${number}.xml`);
    expect(xml).toContain(`<${kind}>`);
    expect(xml.match(/<c:ser>/g)).toHaveLength(series);
    expect(xml.match(/<c:v>300.00<\/c:v>/g)).toHaveLength(series);
  });

  test("lies where bars lie, and leaves out labels of thin slices only", () => {
    expect(partOf("word/charts/chart2.xml")).toContain('<c:barDir val="col"/>');
    expect(partOf("word/charts/chart3.xml")).toContain('<c:barDir val="bar"/>');
    const left = [...partOf("word/charts/chart1.xml").matchAll(/<c:dLbl><c:idx val="(\d)"\/>/g)];
    expect(left.map(([, index]) => index)).toEqual(["2"]);
  });

  test("is read back with its names and figures, and a damaged one harms neither text nor others", async () => {
    const bytes = renderDocx(document);
    const drawn = charts.map(({ chart }) => ({
      series: chart.series.map((name, nth) => ({
        name,
        points: chart.points.map((point) => ({
          name: point.name,
          value: point.figures[nth]!.value,
        })),
      })),
    }));
    expect((await readDocument(bytes, "图.docx")).charts).toEqual(drawn);
    const damaged = zipSync({
      ...unzipSync(bytes),
      "word/charts/chart2.xml": strToU8("<c:chartSpace><c:ser><c:v>3"),
    });
    const source = await readDocument(damaged, "图.docx");
    expect(source.charts).toEqual([drawn[0], drawn[2]]);
    expect(source.remarks).toEqual(["文档有 3 个图表，图中的数字没有与表格核对，请人工核对。"]);
  });

  test("carries its figures as a workbook, each where the chart looks for it", () => {
    const book = parts["word/embeddings/Microsoft_Excel_Sheet2.xlsx"]!;
    const { grids } = xlsxReader().read(book, "chart.xlsx");
    const grid = grids[0]!;
    const texts = [1, 2, 3, 4].map((row) =>
      [1, 2, 3].map((column) => cellAt(grid, row, column)?.text),
    );
    expect(grid.name).toBe("数据");
    expect(texts).toEqual([
      ["项目", "2023年预算", "2024年预算"],
      ["基本支出", "300.00", "300.00"],
      ["项目支出", "100.00", "100.00"],
      ["经营支出", "5.00", "5.00"],
    ]);
    expect(partOf("word/charts/chart2.xml")).toContain("<c:f>数据!$C$2:$C$4</c:f>");
  });

  test("is declared, drawn in the text and told in words", () => {
    const types = partOf("[Content_Types].xml");
    const body = partOf("word/document.xml");
    for (const number of [1, 2, 3]) {
      expect(types).toContain(`PartName="/word/charts/chart${number}.xml"`);
      expect(body).toContain(`r:id="rIdChart${number}"`);
      expect(body).toContain(`descr="图${number}　2024年预算支出构成：基本支出300.00万元。"`);
    }
    expect(types).toContain('Extension="xlsx"');
  });
});

describe("a chart in a page", () => {
  const page = new JSDOM(renderHtml(document)).window.document;
  const figures = [...page.querySelectorAll("figure")];

  test("is a picture with a name and a caption", () => {
    expect(figures).toHaveLength(3);
    for (const figure of figures) {
      const picture = figure.querySelector("svg")!;
      expect(picture.getAttribute("role")).toBe("img");
      expect(picture.getAttribute("aria-label")).toContain("基本支出300.00万元");
      expect(figure.querySelector("figcaption")!.textContent).toMatch(/^图\d　/);
    }
  });

  test("writes every amount beside what stands for it", () => {
    const texts = figures.map((figure) =>
      [...figure.querySelectorAll("text")].map((one) => one.textContent),
    );
    expect(texts[0]).toEqual([
      "基本支出 300.00万元（74.07%）",
      "项目支出 100.00万元（24.69%）",
      "经营支出 5.00万元（1.23%）",
    ]);
    expect(texts[1]!.filter((text) => text === "300.00")).toHaveLength(2);
    expect(texts[2]).toContain("5.00");
  });

  test("is as large as its figures say", () => {
    const widths = [...figures[2]!.querySelectorAll("rect")].map((bar) =>
      Number(bar.getAttribute("width")),
    );
    expect(widths[0]! / widths[1]!).toBeCloseTo(3, 1);
    expect(figures[0]!.querySelectorAll("path")).toHaveLength(3);
  });
});

test("as text a chart is its figures, or what became of them", () => {
  const text = renderText(document);
  expect(text).toContain("\t2024年预算\n基本支出\t300.00\n");
  expect(text).toContain("（单位：万元）\n基本支出、项目支出、经营支出不变。\n");
  const markdown = renderMarkdown(document);
  expect(markdown).toContain("| 基本支出 | 300.00 |");
  expect(markdown).toContain("\n\n基本支出、项目支出、经营支出不变。\n");
});

test("what became of the figures of two years is told by direction", () => {
  const figures = (...values: string[]) => values.map((value) => ({ value }));
  const chart = {
    ...{ shape: "columns" as const, caption: "图1", series: ["2023年", "2024年"] },
    points: [
      { name: "甲", figures: figures("9.90", "10.00") },
      { name: "乙", figures: figures("10.00", "9.90") },
      { name: "丙", figures: figures("0.00", "0.10") },
    ],
  };
  expect(chartTrend(chart)).toBe("甲、丙增加；乙减少。");
});
