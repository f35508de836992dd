import fc from "fast-check";
import { defineCatalogue } from "../../src/model/catalogue-lines.ts";
import { type CatalogueEntry, openCatalogue } from "../../src/model/catalogue.ts";
import { didYouMean, normalised, similarity } from "../../src/model/label.ts";
import { economicCrosswalk } from "../../src/standard/codes/economic-crosswalk.ts";
import { type CatalogueId, catalogues } from "../../src/standard/codes/index.ts";
import { indicatorFrames } from "../../src/standard/codes/performance-indicators.ts";
import { procurementIn } from "../../src/standard/codes/procurement.ts";

const ids = Object.keys(catalogues) as CatalogueId[];
const all = ids.flatMap((id) => catalogues[id].catalogue.entries.map((entry) => ({ id, entry })));
const { functional } = catalogues;
const departmental = catalogues["department-economic"];
const governmental = catalogues["governmental-economic"];

describe("every catalogue", () => {
  test.each<[CatalogueId, number, number]>([
    ["functional", 1772, 1698],
    ["department-economic", 113, 111],
    ["governmental-economic", 89, 85],
    ["revenue", 133, 133],
    ["department-income", 9, 9],
    ["procurement-2013", 34, 34],
    ["procurement-2022", 28, 28],
  ])("%s has %i rows for %i codes", (id, rows, codes) => {
    const { entries } = catalogues[id].catalogue;
    expect([entries.length, new Set(entries.map((entry) => entry.code)).size]).toEqual([
      rows,
      codes,
    ]);
  });

  test("is listed under its own id, with both labels and a basis", () => {
    for (const id of ids) {
      const { catalogue } = catalogues[id];
      expect(catalogue.id).toBe(id);
      expect(catalogue.label.zh && catalogue.label.en && catalogue.basis).toBeTruthy();
    }
  });

  test("knows the parent of every code, except in the partial procurement lists", () => {
    const orphans = all.filter(({ id, entry }) => {
      if (entry.level === 1 || id.startsWith("procurement")) return false;
      const { levels } = catalogues[id].catalogue;
      return catalogues[id].parentOf(entry.code) !== entry.code.slice(0, levels[entry.level - 2]);
    });
    expect(orphans).toEqual([]);
  });

  test("has years in order, and a name once a code and year", () => {
    for (const { id, entry } of all) {
      expect(entry.since ?? 0).toBeLessThanOrEqual(entry.until ?? 9999);
      const same = catalogues[id]
        .namesOf(entry.code)
        .filter((other) => overlap(entry, other) && other.name === entry.name);
      expect(same).toEqual([entry]);
    }
  });

  test("gives a code two names in one year only where both were in print", () => {
    const twofold = all.filter(({ id, entry }) =>
      catalogues[id].namesOf(entry.code).some((other) => other !== entry && overlap(entry, other)),
    );
    expect(new Set(twofold.map(({ entry }) => entry.code))).toEqual(new Set(["30110", "30399"]));
  });

  test("judges each of its own names as standard in its first and last year", () => {
    for (const { id, entry } of all) {
      for (const year of [entry.since ?? 2018, entry.until ?? 2025]) {
        expect(catalogues[id].judgeName(entry.code, entry.name, year)).toEqual({
          kind: "standard",
        });
      }
    }
  });
});

describe("renames", () => {
  test.each([
    ["20805", 2019, "行政事业单位离退休", 2020, "行政事业单位养老支出"],
    ["2080501", 2019, "归口管理的行政单位离退休", 2020, "行政单位离退休"],
    ["21305", 2021, "扶贫", 2022, "巩固脱贫衔接乡村振兴"],
    ["21305", 2023, "巩固脱贫衔接乡村振兴", 2024, "巩固脱贫攻坚成果衔接乡村振兴"],
    ["207", 2018, "文化体育与传媒支出", 2019, "文化旅游体育与传媒支出"],
    ["210", 2018, "医疗卫生与计划生育支出", 2019, "卫生健康支出"],
    ["220", 2018, "国土海洋气象等支出", 2019, "自然资源海洋气象等支出"],
    ["215", 2019, "资源勘探信息等支出", 2020, "资源勘探工业信息等支出"],
    ["21301", 2019, "农业", 2020, "农业农村"],
    ["22201", 2020, "粮油事务", 2021, "粮油物资事务"],
    ["22402", 2020, "消防事务", 2021, "消防救援事务"],
    ["22404", 2020, "煤矿安全", 2021, "矿山安全"],
    ["2080504", 2019, "未归口管理的行政单位离退休", 2020, null],
    ["224", 2018, null, 2019, "灾害防治及应急管理支出"],
    ["21015", 2018, null, 2019, "医疗保障管理事务"],
    ["20828", 2018, null, 2019, "退役军人管理事务"],
    ["21006", 2023, "中医药", 2024, null],
    ["21017", 2023, null, 2024, "中医药事务"],
    ["21018", 2023, null, 2024, "疾病预防控制事务"],
    ["20139", 2023, null, 2024, "社会工作事务"],
    ["20140", 2023, null, 2024, "信访事务"],
  ])("%s is %s: %s, in %s: %s", (code, before, old, after, young) => {
    expect([functional.nameIn(before, code), functional.nameIn(after, code)]).toEqual([old, young]);
  });

  test.each(["208", "210", "211", "212", "220", "229", "204"])(
    "%s9901 gives way to …9999 in 2021",
    (head) => {
      const name = functional.nameIn(2020, `${head}9901`);
      expect(name).toMatch(/^其他/);
      expect(functional.nameIn(2021, `${head}9999`)).toBe(name);
      expect(functional.nameIn(2021, `${head}9901`)).toBeNull();
      expect(functional.nameIn(2020, `${head}9999`)).toBeNull();
    },
  );

  test.each([
    ["503", "机关资本性支出（一）", "机关资本性支出"],
    ["504", "机关资本性支出（二）", "机关资本性支出（基本建设）"],
    ["50601", "资本性支出（一）", "资本性支出"],
    ["50602", "资本性支出（二）", "资本性支出（基本建设）"],
  ])("%s is reworded in 2022", (code, old, young) => {
    expect([governmental.nameIn(2021, code), governmental.nameIn(2022, code)]).toEqual([
      old,
      young,
    ]);
  });

  test.each([
    ["30311", 2019, null, 2020, "代缴社会保险费"],
    ["31304", 2019, null, 2020, "对机关事业单位职业年金的补助"],
    ["39906", 2020, "赠与", 2021, null],
    ["39909", 2020, null, 2021, "经常性赠与"],
    ["39910", 2020, null, 2021, "资本性赠与"],
    ["30110", 2019, "职工基本医疗保险缴费", 2021, "职工基本医疗保险缴费"],
  ])("%s in %s: %s, in %s: %s", (code, before, old, after, young) => {
    expect([departmental.nameIn(before, code), departmental.nameIn(after, code)]).toEqual([
      old,
      young,
    ]);
  });
});

describe("a printed name", () => {
  test("of another year is told apart from a wrong one", () => {
    expect(departmental.judgeName("30110", "城镇职工基本医疗保险缴费", 2021)).toEqual({
      kind: "of-other-year",
      since: null,
      until: 2019,
      standard: "职工基本医疗保险缴费",
    });
    expect(functional.judgeName("21305", "扶贫", 2024)).toEqual({
      kind: "of-other-year",
      since: null,
      until: 2021,
      standard: "巩固脱贫攻坚成果衔接乡村振兴",
    });
    expect(functional.judgeName("2080504", "未归口管理的行政单位离退休", 2021)).toEqual({
      kind: "of-other-year",
      since: null,
      until: 2019,
      standard: null,
    });
  });

  test("that belongs to another code says which, the nearest first", () => {
    expect(departmental.judgeName("30201", "印刷费", 2021)).toEqual({
      kind: "different",
      standard: "办公费",
      nearest: "30202",
    });
    expect(functional.judgeName("2101502", "行政运行", 2021)).toMatchObject({ nearest: "2101501" });
    expect(departmental.judgeName("30201", "没有的科目", 2021)).toEqual({
      kind: "different",
      standard: "办公费",
    });
  });

  test("is compared across line breaks, widths and brackets", () => {
    expect(departmental.judgeName("30212", "因公出国(境)\n费用 ", 2021).kind).toBe("standard");
    expect(departmental.judgeName("３０２０１", "办 公　费", 2021).kind).toBe("standard");
  });

  test("of an unknown code gets a hint, with the nearest parent", () => {
    expect(functional.judgeName("2080577", "某项", 2021)).toEqual({
      kind: "unknown-code",
      nearestParent: "20805",
    });
    expect(functional.judgeName("2989901", "某项", 2021)).toEqual({ kind: "unknown-code" });
    expect(procurementIn(2023).judgeName("A02010999", "某物", 2023)).toEqual({
      kind: "unknown-code",
      nearestParent: "A02000000",
    });
  });

  test("of a code not in use that year is compared with the name nearest in time", () => {
    expect(functional.judgeName("20139", "社会事务", 2021)).toEqual({
      kind: "different",
      standard: "社会工作事务",
    });
  });
});

test("procurement codes mean other goods in each edition", () => {
  expect(procurementIn(2021).nameIn(2021, "A02010104")).toBe("台式计算机");
  expect(procurementIn(2024).nameIn(2024, "A02010104")).toBe("服务器");
  expect(procurementIn(2024).nameIn(2024, "A02010105")).toBe("台式计算机");
  expect(procurementIn(2021).parentOf("A02010104")).toBe("A020101");
});

test("a line that is no entry stops the catalogue with the line", () => {
  const head = { id: "x", label: { zh: "甲", en: "a" }, basis: "b", levels: [3] };
  const broken = openCatalogue(defineCatalogue(head, "\n101 甲\n1012 乙\n"));
  expect(() => broken.namesOf("101")).toThrow("x: not an entry: 1012 乙");
});

test("the crosswalk names known codes, a departmental code once for each body", () => {
  const pairs = economicCrosswalk.flatMap(({ governmental: to, departmental: from, body }) =>
    from.map((code) => ({ to, code, body })),
  );
  for (const { to, code } of pairs) {
    expect(governmental.nameIn(2025, to)).not.toBeNull();
    expect(departmental.nameIn(2025, code)).not.toBeNull();
  }
  expect(new Set(pairs.map(({ code, body }) => body + code)).size).toBe(pairs.length);
});

test("the two project frames differ in where cost stands", () => {
  const [old, young] = indicatorFrames.filter(({ scope }) => scope === "project");
  expect(old!.groups.map(({ name }) => name)).toEqual(["产出指标", "效益指标", "满意度指标"]);
  expect(old!.groups[0]!.second).toContain("成本指标");
  expect(young!.groups[0]!.name).toBe("成本指标");
  expect(young!.groups[1]!.second).not.toContain("成本指标");
});

describe("normalised", () => {
  test("joins, folds width and unifies quotes and brackets", () => {
    expect(normalised("“三公” 经\n费（ 万元 ）")).toBe(normalised('"三公"经费(万元)'));
    expect(normalised("财预〔２０２１〕101号")).toBe("财预[2021]101号");
    expect(normalised("\u200b本 年　收入\u00a0合计")).toBe("本年收入合计");
  });

  test("changes nothing the second time", () => {
    const mixed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom("a", "\u00a8", "\u0301", "\u200b", "（", "“", "年", " ") }),
    );
    fc.assert(fc.property(mixed, (text) => normalised(normalised(text)) === normalised(text)));
  });
});

describe("similarity", () => {
  const word = fc.string({ unit: fc.constantFrom("公", "务", "接", "待", "费") });

  test("is the same both ways, between 0 and 1, and 1 only of equals", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const likeness = similarity(a, b);
        expect(likeness).toBe(similarity(b, a));
        expect(likeness >= 0 && likeness <= 1).toBe(true);
        expect(likeness === 1).toBe(a === b);
      }),
    );
  });

  test("counts edits against the longer text", () => {
    expect(similarity("公务接待费", "公务招待费")).toBe(0.8);
    expect(similarity("", "费")).toBe(0);
    expect(similarity("会议费用", "会费")).toBe(0.5);
  });
});

test("did you mean: the nearest candidate as it is written, or nothing", () => {
  const names = ["办公费", "因公出国（境）费用", "公务接待费"];
  expect(didYouMean("公务招待费", names)).toBe("公务接待费");
  expect(didYouMean("因公出国(境)费", names)).toBe("因公出国（境）费用");
  expect(didYouMean("绩效工资", names)).toBeNull();
});

function overlap(a: CatalogueEntry, b: CatalogueEntry): boolean {
  return (a.since ?? 0) <= (b.until ?? 9999) && (b.since ?? 0) <= (a.until ?? 9999);
}
