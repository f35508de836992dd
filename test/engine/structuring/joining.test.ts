import { passagesOf, structureOf } from "./source-of.ts";

const wrapped = [
  "本单位全年安排支出预算 320.50 万元，比上年增加 20.50 万",
  "元，主要用于保障机关日常运转、购置办公设备和开展专项检",
  "查，其中人员经费 210.00 万元，公用经费 60.50 万元，项目支",
  "出 50.00 万元，全部由一般公共预算财政拨款安排，未安排政府",
  "性基金预算。",
  "另有上年结转资金按规定继续使用，不再重复计算，由各股室依",
  "照批复的用途列支，年终统一清理。",
];
const joined = wrapped.join("").replaceAll(" ", "");

describe("lines broken by layout", () => {
  test("are joined in mid-word and in mid-figure", () => {
    const { passages } = structureOf(wrapped);
    expect(passages.map(({ flow }) => flow).join("")).toBe(joined);
    expect(passages[0]!.flow).toContain("比上年增加20.50万元，主要用于");
    expect(passages[0]!.flow).toContain("项目支出50.00万元");
  });

  test("are joined over blank lines between all printed lines", () => {
    const { passages } = structureOf(wrapped.flatMap((line) => [line, ""]));
    expect(passages[0]!.flow).toContain("开展专项检查，其中人员经费210.00万元");
  });

  test("are joined over a page number and the next page", () => {
    const cut = [...wrapped.slice(0, 3), "", "", "12", "\f" + wrapped[3]!, ...wrapped.slice(4)];
    const { passages } = structureOf(cut);
    expect(passages[0]!.flow).toContain("项目支出50.00万元");
    expect(passages.map(({ flow }) => flow).join("")).not.toContain("12出");
  });

  test("are joined where a figure is parted from what it counts or is measured in", () => {
    const flowsOf = (...lines: string[]) => structureOf(lines).passages.map(({ flow }) => flow);
    expect(flowsOf("机关运行经费安排34.20万", "元，用于日常办公。")).toHaveLength(1);
    expect(flowsOf("全年检查25", "家定点药店，暂停协议4", "家。")).toHaveLength(1);
    expect(flowsOf("救助困难群众9200", "余人次，发放资金500", "余万元。")).toHaveLength(1);
    expect(flowsOf("共3", "家定点药店")).toHaveLength(2);
    expect(flowsOf("差旅费12.59万元，出国费用", "1.35万元，维修费5.28万元。")).toHaveLength(1);
  });

  test("are joined where their letters are spread to fill the line", () => {
    const { passages } = structureOf([
      "                        培训费",
      "            37.17%      会议费",
      "        培 训 费 预 算 安 排比 2020 年 增 加 16.70 万 元，增长",
      "70.61%，主要原因是更新教材；其余各项按从严从紧安排。",
    ]);
    expect(passages.map(({ flow }) => flow)).toContain(
      "培训费预算安排比2020年增加16.70万元，增长70.61%，主要原因是更新教材；其余各项按从严从紧安排。",
    );
  });

  test("go on behind ，其中： and end behind 。其中：", () => {
    const flows = (end: string) =>
      structureOf([
        ...wrapped.slice(0, 4),
        `性基金预算，养老保险缴费支出合计 30.00 万元${end}其中：`,
        "基本支出 30.00 万元，项目支出 0 万元。",
      ]).passages.map(({ flow }) => flow);
    expect(flows("，")).toHaveLength(1);
    expect(flows("。")).toHaveLength(2);
  });

  test("end where the next is indented", () => {
    const indented = ["  ", "", "", "", "", "  ", ""].map((blank, i) => blank + wrapped[i]!);
    const { passages } = structureOf([...indented, ...indented, ...indented]);
    expect(passages).toHaveLength(6);
    expect(passages[1]!.flow.startsWith("另有上年结转资金")).toBe(true);
  });
});

describe("one paragraph a line", () => {
  const paragraphs = [
    "一、支出情况说明",
    "全年支出 100.00 万元，与上年持平",
    "公务用车运行维护费支出 8.00 万元，较上年下降 12.50%，减少的原因是车辆封存，用于 2 辆车的燃油和维修。",
    "公务接待费支出 1.00 万元。",
  ];

  test("a missing full stop does not join two paragraphs", () => {
    expect(passagesOf(structureOf(paragraphs))).toEqual([
      "H2.1 一、|支出情况说明",
      "p-.- |全年支出100.00万元，与上年持平",
      "p-.- |公务用车运行维护费支出8.00万元，较上年下降12.50%，减少的原因是车辆封存，用于2辆车的燃油和维修。",
      "p-.- |公务接待费支出1.00万元。",
    ]);
  });

  test.each([
    ["纳入本部门年度决算编制范围的", "二级单位包括：综合服务中心。"],
    ["本年安排专项资金，由主管部门统一分配，合计为", "35.20万元。"],
    ["按照县财政局《关于批复年度预算的", "通知》要求执行。"],
    ["项目支出合计 12.5", "万元，其中设备购置 3 万元。"],
  ])("an evidently broken sentence is joined: %s", (before, after) => {
    for (const lineEnds of ["layout", "paragraphs"] as const) {
      const { passages } = structureOf(["二、机构设置", "", before, "", after], { lineEnds });
      expect(passages.map(({ flow }) => flow)).toContain((before + after).replaceAll(" ", ""));
    }
  });

  test("what stands side by side elsewhere is joined", () => {
    const { passages } = structureOf([
      "补助资金及时转入市级财政专户。",
      "（一）资金管理。",
      "该基金由市里统筹，县级补助资金全部转",
      "",
      "入市级财政专户统筹使用，不再拨回。",
    ]);
    expect(passages.at(-1)!.flow).toContain("全部转入市级财政专户");
  });
});

test("neighbouring lines that a PDF turned round are read in order", () => {
  const text = [
    "  一、收入决算情况说明",
    "",
    "  本年收入合计 300.00 万元，其中财政拨款收入 280.00 万元，占全部",
    "收入的绝大部分，其余为利息收入和上年结转，均已按规定缴入国库并",
    "在年度决算中如实反映，与账务核对一致。",
    "",
    "  二、支出决算情况说明",
    "",
    "60.00万元，占20.00%；",
    "    本年支出合计 300.00 万元，其中基本支出 240.00 万元，占 80.00%，项目支出",
    "",
    "  三、其他情况说明",
    "",
    "  年初预算为 290.00 万元，决算数大于预算数的原因是年中追加人员经费",
    "和应急专项资金，追加部分已经人大常委会批准，并随决算一并公开，具",
    "体科目和金额见决算表，本说明不再逐项列示，如有疑问请与财务股联系。",
    "",
    "  附属单位未单独编制决算，其收支并入本部门反映，不存在重复计算的情",
    "形，往来款项已经抵销，抵销金额见附注，编制依据为现行部门决算制度及",
    "本年度编报通知。",
    "",
  ];
  const { passages } = structureOf(text);
  const turned = passages.find(({ flow }) => flow.startsWith("本年支出合计"))!;
  expect(turned.flow).toBe(
    "本年支出合计300.00万元，其中基本支出240.00万元，占80.00%，项目支出60.00万元，占20.00%；",
  );
  const source = text.join("\n");
  [...turned.flow].forEach((sign, i) => {
    if (/\d/.test(sign)) expect(source[turned.at[i]!]).toBe(sign);
  });
});
