import type { Finding } from "../src/model/finding.ts";
import { checkedText } from "./claims/own-relations.ts";
import { figures, grave, verdicts } from "./claims/in-short.ts";

/* How figures are printed in the prose of disclosures, and what becomes of what is left over. */

describe("figures that are not what they look like", () => {
  test.each([
    ["1.7万余名群众参加了培训。", ["more 7万名"]],
    ["1.22个乡镇完成了任务。", ["22个"]],
    ["3.1-6级伤残人员补助。", ["1-6级"]],
    ["根据云财预〔2021〕12号文件安排。", []],
    ["科目2080505的支出。", []],
    ["全年服务群众30043多人次。", ["more 30043人次"]],
    ["培训人数$\\geq 500$人。", ["≥ 500人"]],
    ["安排资金万0元。", ["0万元"]],
    ["截至2022年12月31日。", []],
  ])("%s", (text, wanted) => expect(figures(text)).toEqual(wanted));

  test("lone page numbers are in no sum", () => {
    const text =
      "2023年收入合计640.50万元，其中：财政拨款收入600.20万元，\n- 12 -\n其他收入40.30万元。\n13\n";
    expect(grave(text)).toEqual([]);
    expect(figures(text)).not.toContain("13");
  });

  test("a row number glued to an ordinal is no figure", () => {
    const text = "10 十、卫生健康支出\n2023年卫生健康支出110.25万元。";
    expect(figures(text)).toEqual(["110.25万元"]);
  });
});

describe("how figures are printed", () => {
  test.each([
    [
      "元 with and without separators",
      "2023年支出合计5,806,105.16元，其中：基本支出4,312,180.56元，项目支出1493924.6元。",
    ],
    ["noughts dropped", "2023年收入合计473.7万元，其中：财政拨款收入472.9万元，其他收入0.8万元。"],
    ["亿元 beside 万元", "2023年安排资金2.25亿元，其中：小学建设21734万元，幼儿园建设766万元。"],
    ["元 beside 万元", "2023年公务接待费0.28万元，其中：餐费840.00元，住宿费1960.00元。"],
    ["three decimals of a per cent", "2023年支出合计1200.00万元，其中：维修费1.00万元，占0.083%。"],
    ["no decimals", "2023年收入合计112.00万元，比上年增加12.00万元，增长12%。"],
    ["0%", "2023年“三公”经费0万元，比上年增加0万元，增长0%。"],
    ["负增长", "2023年支出合计493.95万元，比上年减少6.05万元，负增长1.21%。"],
    ["持平", "2023年会议费3.20万元，与上年持平。"],
    [
      "half- and full-width signs",
      "2023年支出合计640.50万元,其中：基本支出410.20万元，项目支出230.30万元(含上年结转)。",
    ],
    [
      "a number left out",
      "（二）收入情况\n2023年收入合计640.50万元。\n（四）支出情况\n2023年支出合计640.50万元。",
    ],
    ["about", "2023年支出合计640余万元，其中：基本支出410.20万元，项目支出230.30万元。"],
  ])("%s", (_, text) => expect(grave(text)).toEqual([]));
});

describe("residues by name, and what none explains", () => {
  const share = (part: string, whole: string, printed: string) =>
    `2022年支出合计${whole}万元，其中：公共安全支出${part}万元，占${printed}%。`;

  test.each([
    ["占98.40%", share("1963.40", "1995.32", "98.40"), "passed 98.40%"],
    ["占0.94%", share("18.57", "1963.40", "0.94"), "passed truncated 0.94%"],
    ["占11.95%", share("238.29", "1995.32", "11.95"), "failed 11.95%"],
    [
      "214.15 + 24.13",
      "2022年基本支出238.29万元，其中：人员经费214.15万元，公用经费24.13万元。",
      "passed sum-of-rounded 238.29万元",
    ],
    [
      "four rounded parts",
      "2022年收入合计1703.95万元，其中：教育资金720.87万元，卫生资金471.26万元，社保资金197.31万元，住房资金314.52万元。",
      "passed sum-of-rounded 1703.95万元",
    ],
    [
      "moved so that the shares make 100",
      "2022年收入合计1995.32万元，其中：一般公共预算拨款1963.40万元，占98.41%；政府性基金预算拨款31.92万元，占1.59%。",
      "passed forced-to-100 98.41%",
    ],
  ])("%s", (_, text, verdict) => expect(verdicts(text)).toContain(verdict));

  const told = (text: string): Finding["severity"][] =>
    checkedText(text)
      .findings.filter(({ rule }) => rule.startsWith("claims/"))
      .map(({ severity }) => severity);

  test("a residue is a note, a last digit that nothing explains needs a look", () => {
    expect(told(share("18.57", "1963.40", "0.94"))).toEqual(["info"]);
    expect(told(share("238.29", "1995.32", "11.95"))).toEqual(["warning"]);
  });

  test("one note for a habit, however often", () => {
    const notes = checkedText(
      "2022年支出合计300.00万元，其中：教育支出200.00万元，占66.66%；卫生支出100.00万元，占33.33%，比上年增加40.00万元，增长66.66%。",
    ).findings.filter(({ residue }) => residue === "truncated");
    expect(notes).toHaveLength(1);
    expect(notes[0]!.count).toBe(2);
  });

  test("an item given elsewhere with the digit that closes the sum", () => {
    const text = [
      "三、支出情况",
      "2022年基本支出238.29万元，其中：人员经费214.15万元，公用经费24.13万元。",
      "四、基本支出情况",
      "2022年人员经费214.16万元，主要包括基本工资等。",
    ].join("\n");
    const [finding] = checkedText(text).findings.filter(({ severity }) => severity === "warning");
    expect(`${finding?.message}${finding?.explanation}${finding?.next}`).toContain("214.16");
  });
});

describe("found in real documents, told with sentences of our own", () => {
  const finding = (text: string): Finding => {
    const found = checkedText(text).findings.filter(
      ({ severity, rule, root }) =>
        severity !== "info" && rule.startsWith("claims/") && root === null,
    );
    expect(found.map(({ message }) => message)).toHaveLength(1);
    return found[0]!;
  };

  test("the components of a change", () => {
    const { severity, stated, expected, explanation } = finding(
      "2021年收入预算较2020年减少8745.41万元，其中：财政专户收入增加4.24万元，经营收入减少1.15万元，基金收入减少8618.50万元。",
    );
    expect(severity).toBe("error");
    expect(stated?.value).toBe("-8745.41");
    expect(expected?.value).toBe("-8615.41");
    for (const figure of ["4.24", "1.15", "8,618.50", "8,615.41"]) {
      expect(explanation).toContain(figure);
    }
  });

  test("a count of people", () => {
    const { stated, expected, explanation } = finding(
      "青禾县水务站共有编制293人，其中：行政编制127人，事业编制115人。",
    );
    expect(stated?.value).toBe("293");
    expect(expected?.value).toBe("242");
    for (const figure of ["127人", "115人"]) expect(explanation).toContain(figure);
  });

  test("basic and project expenditure without the fund's", () => {
    const { severity, stated, explanation } = finding(
      [
        "二、支出决算情况说明",
        "2020年支出合计1995.32万元，其中：基本支出238.29万元，项目支出1725.11万元。",
        "三、政府性基金预算支出情况说明",
        "2020年政府性基金预算支出31.92万元。",
      ].join("\n"),
    );
    expect(severity).toBe("error");
    expect(stated?.value).toBe("1995.32");
    expect(explanation).toContain("31.92");
    expect(explanation).toContain("政府性基金");
  });
});
