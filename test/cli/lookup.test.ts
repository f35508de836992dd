import { budget } from "./budget.ts";

describe("budget subject", () => {
  test.each([
    ["2080505", "机关事业单位基本养老保险缴费支出", "208 社会保障和就业支出 › 20805"],
    ["30108", "机关事业单位基本养老保险缴费", "301 工资福利支出"],
    ["50101", "工资奖金津补贴", "501 机关工资福利支出"],
    ["10301", "政府性基金收入", "103 非税收入"],
    ["a02010108", "便携式计算机", "A02000000 设备"],
  ])("%s has its standard name and its parents", (code, name, parents) => {
    const run = budget(["subject", code]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain(`${code.toUpperCase()}  ${name}\n`);
    expect(run.stdout).toContain(parents);
    expect(run.stdout).toContain("年度：");
  });

  test("a code that means two things is told by its year", () => {
    expect(budget(["subject", "A02010105", "--year", "2021"]).stdout).toContain("便携式计算机");
    const later = budget(["subject", "A02010105", "--year", "2024"]).stdout;
    expect(later).toContain("台式计算机");
    expect(later).not.toContain("便携式计算机");
  });

  test("an unknown code gives the nearest ones and exit 1", () => {
    const run = budget(["subject", "2089905"]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("没有查到 2089905；相近的有：");
    expect(run.stdout).toContain("20899  其他社会保障和就业支出");
  });

  test("a code out of use in the year gives the years of its names and exit 1", () => {
    const run = budget(["subject", "A0603", "--year", "2024"]);
    expect(run.status).toBe(1);
    expect(run.stdout).toContain("A0603  椅凳类（到 2022 年）");
  });

  test("as JSON", () => {
    const run = budget(["subject", "20805", "--format", "json"]);
    expect(JSON.parse(run.stdout).answers).toMatchObject([
      { catalogue: "functional", code: "20805", level: "款", parents: [{ code: "208" }] },
    ]);
  });
});

describe("budget profiles", () => {
  test("lists each with its editions and tables", () => {
    const run = budget(["profiles"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("hebei  河北省");
    expect(run.stdout).toContain("部门预算收支总表  budget/income-expenditure");
  });

  test("as JSON, with the tables it inherits", () => {
    const { profiles } = JSON.parse(budget(["profiles", "--format", "json"]).stdout) as {
      profiles: { id: string; editions: number[]; sheets: { id: string }[] }[];
    };
    const hebei = profiles.find((profile) => profile.id === "hebei")!;
    expect(hebei.editions).toContain(2021);
    expect(hebei.sheets.map((sheet) => sheet.id)).toContain("budget/three-public");
  });
});
