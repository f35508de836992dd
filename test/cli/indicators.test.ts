import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templateWriter } from "../../src/hosts/exceljs/template-writer.ts";
import { layoutOf, undertakings } from "../render/department-of-targets.ts";
import { budget, isOneSentence, temporaryFolder } from "./budget.ts";

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const book = at("录入.xlsx");
const three = undertakings.slice(0, 3);

beforeAll(async () => {
  writeFileSync(book, await templateWriter.write(layoutOf(three)));
});

describe("budget indicators", () => {
  test("writes two layouts as Word document, sheets and web page in one run", () => {
    const files = [at("a.docx"), at("a.xlsx"), at("a.html")];
    const layouts = ["--layout", "hebei-2021", "--layout", "hebei-2024"];
    const run = budget(["indicators", book, ...layouts, ...files.flatMap((one) => ["-o", one])]);
    // The tables of the budget are still blank: the clerk is told, and gets the forms.
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toContain("文件还有 1 个错误");
    expect(run.stderr.match(/已生成 .*（6 张表）。/g)).toHaveLength(3);
    expect(files.every((file) => existsSync(file))).toBe(true);
  });

  test("shows the forms as text where no file is named", () => {
    const { stdout, status } = budget(["indicators", book, "--layout", "hebei-2021"]);
    expect(status).toBe(1);
    for (const { name } of three) expect(stdout).toContain(`${name}绩效目标表`);
  });

  test("what was written is read back: another layout, and the same data as a draft", () => {
    budget(["indicators", book, "--layout", "hebei-2024", "-o", at("b.docx"), "-o", at("b.xlsx")]);
    const direct = budget(["indicators", book, "--layout", "hebei-2024"]).stdout;
    for (const printed of ["b.docx", "b.xlsx"]) {
      const again = budget(["indicators", at(printed), "--layout", "hebei-2024"]);
      expect(again.stdout).toBe(direct);
    }
    const draft = budget(["indicators", at("b.docx"), "--draft", at("draft.xlsx")]);
    expect(draft).toMatchObject({ status: 0, stdout: "" });
    expect(draft.stderr).toContain("3 个项目");
    expect(budget(["indicators", at("draft.xlsx"), "--layout", "hebei-2024"]).stdout).toBe(direct);
  });

  test("the workbook of printed forms is checked", () => {
    const { stdout, status } = budget(["check", at("b.xlsx"), "--format", "json"]);
    expect(status).toBe(0);
    const [document] = (JSON.parse(stdout) as { documents: unknown[] }).documents;
    expect(document).toMatchObject({ kind: "performance", profile: "hebei", error: null });
  });

  test.each([
    [["indicators", "BOOK"], "没有写用哪种版面"],
    [["indicators", "BOOK", "--layout", "hebei-2022"], "没有 hebei-2022 这种版面"],
    [["indicators", "BOOK", "--layout", "hebei-2021", "-o", "BOOK"], "不会覆盖输入"],
    [["indicators", "BOOK", "--layout", "hebei-2021", "-o", "x.pdf"], "不是 .xlsx、.docx"],
  ])("%j is refused in one sentence", (words, sentence) => {
    const { status, stderr, stdout } = budget(words.map((one) => (one === "BOOK" ? book : one)));
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(sentence);
    expect(isOneSentence(stderr)).toBe(true);
  });

  test("a department without projects gets the empty form with its note, when it says so", () => {
    const none = at("无项目.xlsx");
    budget(["new", "--profile", "hebei", "--year", "2021", "--department", "样例局", "-o", none]);
    const run = budget(["indicators", none, "--layout", "hebei-2021", "--empty"]);
    expect(run.stdout).toContain("本部门无预算项目，此表为空表列示。");
    expect(budget(["indicators", none, "--layout", "hebei-2021"]).stderr).toContain("--empty");
  });

  test("a workbook without targets says where they are entered", () => {
    const empty = at("empty.xlsx");
    const words = ["--profile", "hebei", "--year", "2025", "--department", "青河县水务局"];
    budget(["new", ...words, "-o", empty]);
    const { status, stderr } = budget(["indicators", empty, "--layout", "hebei-2021"]);
    expect(status).toBe(2);
    expect(stderr).toContain("没有绩效目标");
  });
});

describe("a document of forms beside the workbook it was made of", () => {
  const found = (narrative: string) => {
    const words = ["--narrative", narrative, "--relations", "--format", "json"];
    const { documents } = JSON.parse(budget(["check", book, ...words]).stdout) as {
      documents: { role: string; findings: { rule: string }[]; relations: { rule: string }[] }[];
    };
    const { findings, relations } = documents.find(({ role }) => role === "narrative")!;
    const rule = "performance/printed-forms-say-what-was-entered";
    const ofRule = (one: { rule: string }) => one.rule === rule;
    return { findings: findings.filter(ofRule), relations: relations.filter(ofRule).length };
  };

  test("agrees as it was made; one figure changed in the text is an error at both places", () => {
    const text = at("forms.txt");
    const { stdout } = budget(["indicators", book, "--layout", "hebei-2024"]);
    writeFileSync(text, stdout);
    const sound = found(text);
    expect(sound.findings).toEqual([]);
    expect(sound.relations).toBeGreaterThan(30);
    writeFileSync(text, stdout.replace("≥12座", "≥21座"));
    expect(found(text).findings).toMatchObject([
      {
        severity: "error",
        message: expect.stringContaining("整治山塘数量指标值在绩效目标表里是21座，录入的是12座"),
        locations: [{ document: text }, { sheet: "绩效指标" }],
      },
    ]);
  });
});
