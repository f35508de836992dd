import type { TableRegion } from "../../src/engine/structure.ts";
import { read } from "../../src/engine/read.ts";
import { tabulate } from "../../src/engine/tabulate.ts";
import { parseAddress } from "../../src/model/grid.ts";
import type { Reading } from "../../src/model/reading.ts";
import { standard } from "../../src/standard/index.ts";
import {
  alignedExpenditure,
  barred,
  regionOf,
  rowWith,
  shown,
  spacedIncome,
  spacedTwoSided,
  tabLed,
  tabLedLoose,
} from "./tabulating/layouts.ts";

const gridsOf = (text: string, form: TableRegion["form"]) =>
  tabulate(text, [regionOf(text, form)]).workbook.grids;

const onlyGrid = (text: string, form: TableRegion["form"]) => {
  const grids = gridsOf(text, form);
  expect(grids).toHaveLength(1);
  return grids[0]!;
};

/** What a reading says of a line, in the unit of the table. */
function amountIn(reading: Reading, table: string, line: string, column: string): string | null {
  const found = reading.tables.find(({ definition }) => definition.id === table);
  const lines = found?.blocks.flatMap((block) => block.lines) ?? [];
  const cell = lines.find(({ key }) => key === line)?.facts.get(column)?.cell;
  if (cell?.kind !== "amount") return cell?.kind ?? null;
  const { digits, scale } = cell.amount.value;
  return String(Number(digits) / 10 ** scale);
}

describe("a line right above the cells", () => {
  test("is a row of its own, no cell of the headers", () => {
    const cells = ["科目编码", "科目名称", "合计", "", "", "合计", "8.00", "", "201", "甲", "8.00"];
    const text = ["单位：万元", ...cells.map((cell, i) => (i === 3 || i === 7 ? "" : `\t${cell}`))];
    const grid = onlyGrid(text.join("\n"), "tab-led");
    const rows = [...grid.rows.values()].map((row) => row.map((cell) => cell?.text));
    expect(rows.map((row) => row.filter((cell) => cell !== undefined).length)).toEqual([
      1, 3, 2, 3,
    ]);
    expect(rows[1]!.indexOf("合计")).toBe(rows[2]!.indexOf("8.00"));
  });
});

describe("blank cells that left no trace", () => {
  const workbook = tabulate(spacedIncome, [regionOf(spacedIncome, "spaced")]).workbook;
  const [grid] = workbook.grids;

  test("two pages are one table with its title", () => {
    expect(workbook.grids.map(({ name }) => name)).toEqual(["部门预算收入总表"]);
    expect(rowWith(grid!, "财政拨款收入")).toContain("财政专户收入");
    expect([...grid!.rows.values()].flat().filter((cell) => cell?.text === "小计")).toHaveLength(1);
  });

  test("a wrapped name is one cell, and its amounts keep to the columns of the lines around", () => {
    const row = rowWith(grid!, "行政运行与水利综合管理");
    expect(row.slice(0, 6)).toEqual([
      "4",
      "2130301",
      "行政运行与水利综合管理",
      "430.20",
      "430.20",
      "430.20",
    ]);
  });

  test("sums decide where an amount belongs", () => {
    const row = rowWith(grid!, "水利工程运行与维护");
    expect(row[3]).toBe("470.30");
    expect(row[4]).toBe("450.30");
    expect(row[5]).toBe("429.80");
    expect(row[9]).toBe("20.00");
  });

  test("a wrong figure moves no column", () => {
    const wrong = spacedIncome.replace(
      "900.50 880.50 860.00 20.50 20.00",
      "900.50 880.50 680.00 20.50 20.00",
    );
    const other = tabulate(wrong, [regionOf(wrong, "spaced")]).workbook.grids[0]!;
    const expected = rowWith(grid!, "农林水支出").map((text) =>
      text === "860.00" ? "680.00" : text,
    );
    expect(rowWith(other, "农林水支出")).toEqual(expected);
    expect(rowWith(other, "水利工程运行与维护")).toEqual(rowWith(grid!, "水利工程运行与维护"));
  });

  test("the recogniser reads the table", () => {
    const reading = read(workbook, standard, null);
    expect(reading.year).toBe(2022);
    expect(amountIn(reading, "budget/income", "total", "carry-over")).toBe("20");
    expect(amountIn(reading, "budget/income", "2130301", "subtotal")).toBe("430.2");
    expect(amountIn(reading, "budget/income", "2210201", "carry-over")).toBe("blank");
  });
});

describe("two sides", () => {
  const grid = onlyGrid(spacedTwoSided, "spaced");

  test("a figure stands beside the name it follows", () => {
    expect(rowWith(grid, "三、国防支出")).toEqual([
      "3",
      "三、国有资本经营预算拨款收入",
      null,
      "三、国防支出",
      "4.00",
    ]);
    expect(rowWith(grid, "五、事业收入").slice(1, 3)).toEqual(["五、事业收入", "20.50"]);
  });

  test("a single name goes to the side whose word it bears", () => {
    expect(rowWith(grid, "六、科学技术支出")).toEqual([
      "6",
      null,
      null,
      "六、科学技术支出",
      "896.50",
    ]);
  });

  test("the unit has a cell of its own, damaged or not", () => {
    expect(Object.values(shown(grid))).toContain("金额部门：万元");
  });
});

describe("columns kept by blanks", () => {
  const workbook = tabulate(alignedExpenditure, [regionOf(alignedExpenditure, "aligned")]).workbook;
  const [grid] = workbook.grids;

  test("amounts above their name are its own", () => {
    expect(rowWith(grid!, "合计").filter((text) => text !== null)).toEqual([
      "合计",
      "773.40",
      "650.00",
      "123.40",
    ]);
  });

  test("a name wrapped below its amounts is one line with its code in pieces", () => {
    expect(rowWith(grid!, "初级中等以下普通学校教育补助")).toEqual([
      ...["205", "02", "03", "初级中等以下普通学校教育补助"],
      ...["700.40", "610.00", "90.40"],
    ]);
  });

  test("wrapped headers are joined, groups stand above theirs", () => {
    expect(Object.values(shown(grid!))).toContain("本年支出合计");
    const reading = read(workbook, standard, null);
    expect(reading.tables.map(({ definition }) => definition.id)).toEqual([
      "final-accounts/expenditure",
    ]);
    expect(amountIn(reading, "final-accounts/expenditure", "2210201", "project")).toBe("33");
  });
});

describe("cells the text parts itself", () => {
  test("one cell a line: rows by empty lines, cells over several lines, empty cells", () => {
    const grid = onlyGrid(tabLed, "tab-led");
    expect(shown(grid)).toEqual({
      ...{ A1: "单位名称", B1: "单位性质", C1: "单位规格", D1: "经费保障形式" },
      ...{ A2: "某县水务局机关", B2: "行政", C2: "正科级", D2: "财政拨款" },
      ...{ A3: "某县水利站", B3: "事业", D3: "财政拨款" },
    });
  });

  test("empty lines between cells do not part rows where rows are parted by more", () => {
    const grid = onlyGrid(tabLedLoose, "tab-led");
    expect(rowWith(grid, "质量")).toEqual([null, "质量", "＝", "100", "工作计划"]);
    expect(grid.merges).toContainEqual({ top: 1, left: 3, bottom: 1, right: 4 });
  });

  test("bars: the width is the one that puts words first and figures behind", () => {
    const grid = onlyGrid(barred, "tab-led");
    expect(rowWith(grid, "公务接待费")).toEqual(["公务接待费", "12.50", "-"]);
    expect(rowWith(grid, "公务用车运行维护费")).toEqual(["公务用车运行维护费", "30", "31.5"]);
  });

  test("marked cells keep what they span", () => {
    const text = "收入总表 科目 合计 编码 名称 205 教育 1,200.50";
    const cell = (words: string, columns = 1, rows = 1) => {
      const start = text.indexOf(words);
      return { start, end: start + words.length, columns, rows };
    };
    const rows = [
      [cell("收入总表", 3)],
      [cell("科目", 2), cell("合计", 1, 2)],
      [cell("编码"), cell("名称")],
      [cell("205"), cell("教育"), cell("1,200.50")],
    ];
    const { workbook, tables } = tabulate(text, [{ ...regionOf(text, "marked"), rows }]);
    const [grid] = workbook.grids;
    expect(grid!.merges).toContainEqual({ top: 2, left: 3, bottom: 3, right: 3 });
    expect(grid!.rows.get(4)![1]).toMatchObject({ type: "text", text: "205" });
    expect(grid!.rows.get(4)![3]).toEqual({
      ...{ type: "number", text: "1200.50", format: "0.00", printed: "1,200.50" },
    });
    expect(tables[0]!.cells.get("C4")).toEqual({ start: text.length - 8, end: text.length });
  });
});

describe("tables above and below each other", () => {
  test("a title begins a new table, the same title twice gets a number", () => {
    const two = `${spacedTwoSided}\n部门预算支出表\n单位：万元\n项目 金额\n基本支出 3.00`;
    expect(gridsOf(two, "spaced").map(({ name }) => name)).toEqual([
      "部门预算收支总表",
      "部门预算支出表",
    ]);
    const regions = [regionOf(spacedTwoSided, "spaced"), regionOf(spacedTwoSided, "spaced")];
    const names = tabulate(spacedTwoSided, regions).workbook.grids.map(({ name }) => name);
    expect(names).toEqual(["部门预算收支总表", "部门预算收支总表（2）"]);
  });

  test("a title above the region and a note below it are the table's", () => {
    const table = "单位名称 单位性质 单位规格\n某局 行政 正科";
    const text = `部门机构设置情况\n\n${table}\n\n注：本表不含派出机构。\n此后是正文。`;
    const start = text.indexOf(table);
    const region = regionOf(table, "spaced");
    const lines = region.lines.map((line) => ({
      start: line.start + start,
      end: line.end + start,
    }));
    const { workbook } = tabulate(text, [{ ...region, start, end: start + table.length, lines }]);
    expect(workbook.grids[0]!.name).toBe("部门机构设置情况");
    expect(Object.values(shown(workbook.grids[0]!))).toContain("注：本表不含派出机构。");
  });
});

const layouts: readonly (readonly [string, string, TableRegion["form"]])[] = [
  ["spaced, two pages", spacedIncome, "spaced"],
  ["spaced, two sides", spacedTwoSided, "spaced"],
  ["aligned", alignedExpenditure, "aligned"],
  ["aligned read as spaced", alignedExpenditure, "spaced"],
  ["tab-led", tabLed, "tab-led"],
  ["tab-led, loose", tabLedLoose, "tab-led"],
  ["barred", barred, "tab-led"],
];

describe.each(layouts)("%s: laws", (_, text, form) => {
  const { workbook, tables } = tabulate(text, [regionOf(text, form)]);
  const squeezed = (words: string) => words.replace(/\s+/g, "");

  test("every cell says what its place in the source says", () => {
    let cells = 0;
    for (const { grid, cells: places } of tables) {
      for (const [at, { start, end }] of places) {
        const { row, column } = parseAddress(at)!;
        const cell = workbook.grids[grid]!.rows.get(row)![column]!;
        const words = squeezed(cell.printed ?? cell.text);
        const source = squeezed(text.slice(start, end));
        expect(words.startsWith(source)).toBe(true);
        if (cell.type === "number") expect(words).toBe(source);
        cells += 1;
      }
    }
    expect(cells).toBeGreaterThan(5);
  });

  test("no amount is lost and none doubled", () => {
    const figures = (words: string) => (words.match(/\d[\d,]*\.\d+/g) ?? []).sort();
    const inGrids = workbook.grids.flatMap((grid) => Object.values(shown(grid)));
    expect(figures(inGrids.join(" "))).toEqual(figures(text));
  });
});

test("a table of thousands of lines is laid out, none lost", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `${at + 1} 项目${at}号 ${at}.25 ${at}.25`);
  const text = ["支出明细表", "单位：万元", "序号 项目名称 合计 财政拨款 其他资金", ...rows].join(
    "\n",
  );
  const grid = onlyGrid(text, "spaced");
  expect([...grid.rows.values()].flat().filter((cell) => cell?.type === "number")).toHaveLength(
    6000,
  );
});

describe("columns that arithmetic cannot tell", () => {
  const table = [
    "部门预算收入总表",
    "单位：万元",
    "序号",
    "功能分类科目 本年收入",
    "科目编码 科目名称 小计 财政拨款收入 事业收入 其他收入",
    "栏次 1 2 3 4 5 6",
    "1 合计 61.30 61.30",
    "2 213 农林水支出 61.30 61.30",
  ].join("\n");

  test("take the first and say so", () => {
    const grid = onlyGrid(table, "spaced");
    expect(rowWith(grid, "合计")).toEqual(["1", null, "合计", "61.30", "61.30"]);
    const noted = [...grid.rows.values()].flat().filter((cell) => cell?.note !== undefined);
    expect(noted.map((cell) => cell!.printed)).toEqual(["61.30", "61.30"]);
    expect(noted[0]!.note).toContain("推定");
  });

  test("take the one that another table of the text names, without a word", () => {
    const other = "部门预算收支总表\n单位：万元\n项目 预算数\n一、财政拨款收入\n二、事业收入 61.30";
    const both = `${other}\n${table}`;
    const grid = gridsOf(both, "spaced")[1]!;
    expect(rowWith(grid, "合计")).toEqual(["1", null, "合计", "61.30", null, "61.30"]);
    expect([...grid.rows.values()].flat().some((cell) => cell?.note !== undefined)).toBe(false);
  });
});

test("a table with nothing but an empty line above it", () => {
  const text = "\n项目    收入    支出\n合计    100.00    100.00\n基本支出    60.00    60.00\n";
  const [grid] = gridsOf(text, "spaced");
  expect(grid?.rows.size).toBeGreaterThanOrEqual(3);
});
