import { window } from "./page-window.ts";
import { act } from "preact/test-utils";
import type { EnteredTargets } from "../../src/model/live.ts";
import { at, checkedView, finding, pageWith } from "./page-in-jsdom.ts";

const targets: EnteredTargets = {
  performance: {
    department: "青河县水务局",
    unitCode: "332001",
    year: 2021,
    projects: [
      {
        fields: { project: "渠道清淤", goal: "清淤渠道19公里" },
        indicators: [
          {
            level1: "产出指标",
            level2: "数量指标",
            level3: "清淤长度",
            comparator: "≥",
            value: "19",
          },
          {
            level1: "产出指标",
            level2: "质量指标",
            level3: "验收合格率",
            value: "95",
            measure: "%",
          },
        ],
      },
      { fields: { project: "河道保洁" }, indicators: [] },
      { fields: { project: "水质监测", goal: "断面达标" }, indicators: [] },
    ],
    whole: [],
  },
  layout: "hebei-2021",
  free: {
    sheet: "绩效指标",
    row: 5,
    columns: { project: 1, level1: 2, level2: 3, level3: 4, comparator: 6, value: 7, measure: 8 },
  },
  lines: [
    { sheet: "项目", row: 3, project: 0, indicator: null },
    { sheet: "绩效指标", row: 3, project: 0, indicator: 0 },
    { sheet: "绩效指标", row: 4, project: 0, indicator: 1 },
    { sheet: "项目", row: 5, project: 2, indicator: null },
  ],
};

const unsigned = {
  ...finding("验收合格率没有符号"),
  severity: "warning",
  locations: [at("绩效指标", "G4")],
} as const;

const view = () => {
  const plain = checkedView([unsigned]);
  return { ...plain, panel: "targets", checked: { ...plain.checked!, targets } } as const;
};

describe("the panel of performance targets", () => {
  test("says where targets are entered when there are none", async () => {
    const { one } = await pageWith({ ...checkedView([]), panel: "targets" });
    expect(one(".targets .empty").textContent).toContain("在“绩效指标”表填写指标");
  });

  test("shows the form as it prints, what is wrong in its row", async () => {
    const { one, all } = await pageWith(view());
    expect(one(".form caption").textContent).toBe("1、渠道清淤绩效目标表");
    const rows = all(".form tr").map((row) => row.textContent);
    expect(rows[0]).toBe("绩效目标清淤渠道19公里");
    expect(rows.at(-1)).toContain("验收合格率没有符号");
    expect(all(".form td.slip")).toHaveLength(1);
    expect(one('.form td[rowspan="2"]').textContent).toBe("产出指标");
  });

  test("another project, another layout; those without targets have no form", async () => {
    const { all, one, choose } = await panel();
    const [layouts, projects] = all(".targets select") as HTMLSelectElement[];
    expect([...projects!.options].map(({ text }) => text)).toEqual(["1、渠道清淤", "2、水质监测"]);
    await choose(projects!, "1");
    expect(one(".form caption").textContent).toBe("2、水质监测绩效目标表");
    await choose(layouts!, "sichuan-2020");
    expect(one(".form caption").textContent).toContain("项目绩效目标完成情况表");
  });

  test("goes to the cell to fill, inserts one form or all, and hands out a document", async () => {
    const bench = await panel();
    await bench.click(bench.button("到“绩效指标”表填写"));
    for (const words of ["下载为 .xlsx", "全部下载", "下载 Word 文档"]) {
      await bench.click(bench.button(words));
      await bench.show({ progress: null });
    }
    expect(bench.asked.filter((one) => one.startsWith("target"))).toEqual([
      'targetSheets "hebei-2021" 0',
      'targetSheets "hebei-2021" null',
      'targetDocument "hebei-2021"',
    ]);
    expect(bench.asked[0]).toContain('view "绩效指标"');
  });
});

test("an indicator of the library is added in the first free row, and can be taken back", async () => {
  const back = [{ sheet: "绩效指标", cell: "D5" }];
  const bench = await pageWith(view(), { edit: back, check: view().checked });
  await bench.click(bench.one(".library summary"));
  const options = [...(bench.one(".library select") as HTMLSelectElement).options];
  expect(options.map(({ text }) => text)).toContain("时效指标（还没有）");
  await bench.click(bench.all(".library-list button")[0]!);
  await bench.show({});
  const [edit] = bench.asked.filter((one) => one.startsWith("edit"));
  for (const part of ['"cell":"A5"', "渠道清淤", '"cell":"D5"', "资金拨付及时率"]) {
    expect(edit).toContain(part);
  }
  expect(bench.session.store.view.undoes).toBe("加上的指标");
});

async function panel() {
  const bench = await pageWith(view());
  const choose = (select: HTMLSelectElement, value: string) =>
    act(async () => {
      select.value = value;
      select.dispatchEvent(new window.Event("change", { bubbles: true }) as unknown as Event);
    });
  return { ...bench, choose };
}
