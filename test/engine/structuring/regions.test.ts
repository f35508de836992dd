import { regionLines, structureOf } from "./source-of.ts";

const shape = (lines: string[]) => {
  const found = structureOf(lines);
  return {
    found,
    forms: found.regions.map(({ form }) => form),
    prose: found.passages.map(({ flow }) => flow),
    rows: (at = 0) => regionLines(lines.join("\n"), found, at),
  };
};

test("tab-led cells make a table; a cell goes on over lines without tab", () => {
  const lines = [
    "2、培训费绩效目标表",
    "\t绩效目标",
    "\t1.22个班次按时开班",
    "2.费用不超预算",
    "",
    "\t一级指标",
    "\t指标值",
    "",
    "\t产出指标",
    "\t≥95%",
    "",
    "\t社会效益",
    "",
    "指标",
    "\t",
    "\t≥90%",
    "",
    "",
    "三、其他事项",
    "无。",
  ];
  const { forms, prose, rows, found } = shape(lines);
  expect(forms).toEqual(["tab-led"]);
  expect(prose).toEqual(["2、培训费绩效目标表", "三、其他事项", "无。"]);
  expect(rows()).toContain("2.费用不超预算");
  expect(rows().at(-1)).toBe("≥90%");
  expect(found.sections[found.regions[0]!.section]!.title).toBe("培训费绩效目标表");
  expect(found.regions[0]!.lines.some(({ start, end }) => start === end)).toBe(true);
});

test("paragraphs indented by a tab are no table", () => {
  const { forms, prose } = shape([
    "\t本单位按照批复的预算执行，收支平衡，全年未发生调整。",
    "\t三公经费支出 2.00 万元，比上年减少 0.10 万元。",
    "\t未安排政府采购，也未安排政府性基金预算支出。",
    "\t截至年末共有车辆 2 辆，均为一般公务用车，无大型设备。",
  ]);
  expect(forms).toEqual([]);
  expect(prose).toHaveLength(4);
});

test("cells parted by tabs come as rows", () => {
  const text = [
    "1.网络租赁费绩效目标表",
    "",
    "473001 某市医保局本级",
    "",
    "单位：万元",
    "",
    "项目名称\t网络租赁费\t\t预算数\t6.48",
    "绩效目标\t1.保障 26 个单位。2.及时付费。\t\t\t",
    "一级指标\t二级指标\t指标值\t依据\t",
    "产出指标\t数量指标\t26 个\t合同\t",
  ];
  const { found, prose } = shape(text);
  const [region] = found.regions;
  expect(prose).toEqual(["1.网络租赁费绩效目标表"]);
  expect(region).toMatchObject({ form: "marked" });
  const source = text.join("\n");
  expect(source.slice(region!.start).startsWith("473001")).toBe(true);
  expect(
    region!.rows!.map((row) => row.map(({ start, end }) => source.slice(start, end)))[0],
  ).toEqual(["项目名称", "网络租赁费", "", "预算数", "6.48"]);
});

test("cells closed by bars make a table", () => {
  const { forms, rows } = shape([
    "某区三公经费情况汇总如下，供公众查询。",
    "2022年三公经费汇总表 |",
    "单位:万元 |",
    "合计 |",
    "接待费 | 用车费 |",
    "3 |",
    "1 |",
    "2 |",
  ]);
  expect(forms).toEqual(["tab-led"]);
  expect(rows()).toHaveLength(7);
});

test("rows parted by single blanks, repeated headers and all, make one region up to the prose", () => {
  const page = [
    "470 水务 预算年度：2022 金额部门：万元",
    "",
    "序号",
    "收入 支出",
    "",
    "项 目 预算数 项 目 预算数",
    "",
    "栏次 1 2 3 4",
    "",
  ];
  const { forms, prose, rows } = shape([
    "第一部分 部门预算",
    " 部门预算收支总表",
    ...page,
    "1 一、一般公共预算拨款收入 120.00 一、一般公共服务支出",
    "",
    "2 二、政府性基金预算拨款收入 二、外交支出 80.00",
    "",
    "3 三、国防支出",
    "",
    "",
    "",
    "6",
    "",
    ...page,
    "4 本年收入合计 120.00 本年支出合计 120.00",
    " 水务局 2022 年部门预算信息公开情况说明",
    "",
    "一、部门职责",
    "",
    "负责全县水资源管理，编制水利规划并组织实施，指导农村饮水安全工作。",
  ]);
  expect(forms).toEqual(["spaced"]);
  expect(prose).toEqual([
    "第一部分部门预算",
    "水务局2022年部门预算信息公开情况说明",
    "一、部门职责",
    "负责全县水资源管理，编制水利规划并组织实施，指导农村饮水安全工作。",
  ]);
  expect(rows()[0]).toBe("部门预算收支总表");
  expect(rows().at(-1)).toBe("4 本年收入合计 120.00 本年支出合计 120.00");
  expect(rows()).not.toContain("6");
});

test("a note below an empty table is a passage", () => {
  const { forms, prose } = shape([
    "政府性基金预算支出表",
    "470 水务 金额部门：万元",
    "序号",
    "支出功能分类科目",
    "合计 基本支出 项目支出",
    "栏次 1 2 3 4 5",
    "注：本部门无政府性基金预算支出，此表为空表列示。",
  ]);
  expect(forms).toEqual(["spaced"]);
  expect(prose).toEqual(["注：本部门无政府性基金预算支出，此表为空表列示。"]);
});

test("columns kept apart by blanks make an aligned table, ordinals in its rows and all", () => {
  const { forms, prose, rows } = shape([
    "                  收入支出决算总表",
    "                                          单位：万元",
    "       项目            决算数      项目            决算数",
    "一、财政拨款收入        300.00   一、教育支出         200.00",
    "二、事业收入                    二、卫生健康支出      100.00",
    "三、其他收入",
    "       总计           300.00        总计          300.00",
    "\f                  第三部分 决算情况说明",
    "一、收入决算情况说明",
    "  本年收入 300.00 万元，全部为财政拨款收入。",
  ]);
  expect(forms).toEqual(["aligned"]);
  expect(rows()).toHaveLength(7);
  expect(prose).toEqual([
    "第三部分决算情况说明",
    "一、收入决算情况说明",
    "本年收入300.00万元，全部为财政拨款收入。",
  ]);
});

test("rows that count on are a table, though they hold no figure", () => {
  const { forms } = shape([
    "纳入编制范围的单位包括：",
    "",
    "  序号     单位名称         备注",
    "   1 某县水务局（本级）",
    "   2 某县河道管理所 并入本级",
    "",
    "二、收入情况说明",
    "收入 3 万元。",
  ]);
  expect(forms).toHaveLength(1);
});

test("tables the format marks keep their rows", () => {
  const lines = [
    "一、收支情况",
    "收支见下表。",
    "项目",
    "金额",
    "接待费",
    "3.20",
    "二、其他",
    "无。",
  ];
  const text = lines.join("\n");
  const cell = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, columns: 1, rows: 1 };
  };
  const rows = [
    [cell("项目"), cell("金额")],
    [cell("接待费"), cell("3.20")],
  ];
  const table = { start: text.indexOf("项目"), end: text.indexOf("3.20") + 4, rows };
  const found = structureOf(lines, { format: "docx", lineEnds: "paragraphs", tables: [table] });
  expect(found.regions).toHaveLength(1);
  expect(found.regions[0]).toMatchObject({ form: "marked", rows });
  expect(found.sections[found.regions[0]!.section]!.title).toBe("收支情况");
  expect(found.passages.map(({ flow }) => flow)).toEqual([
    "一、收支情况",
    "收支见下表。",
    "二、其他",
    "无。",
  ]);
});
