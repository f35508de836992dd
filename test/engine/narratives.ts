import fc from "fast-check";

/** A figure of a made narrative: exact hundredths (万元, %) or whole (人). */
export interface Figure {
  readonly kind: "money" | "percent" | "count";
  readonly value: number;
  /** The least change that the other figures contradict; null where they contradict none. */
  readonly least: number | null;
}

/** A narrative before it is printed: words, and figures that can still be printed otherwise. */
export type Piece = string | Figure;

/** A tenth of a figure, and at least what no rounding of its neighbours reaches. */
const least = (value: number): number => Math.max(20, Math.ceil(value / 10));

const money = (value: number, apart: number | null = least(value)): Figure => ({
  kind: "money",
  value,
  least: apart,
});
const percent = (value: number): Figure => ({ kind: "percent", value, least: least(value) });
const count = (value: number): Figure => ({ kind: "count", value, least: least(value) });

/** Hundredths of 万元: 1.00 to 99,999.99. */
const amount = fc.integer({ min: 100, max: 9_999_999 });
const maybeNought = fc.oneof(
  { arbitrary: amount, weight: 4 },
  { arbitrary: fc.constant(0), weight: 1 },
);

/** `part` over `whole` in hundredths of a per cent, rounded half up, in whole numbers. */
function rate(part: number, whole: number): number {
  return Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole)));
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const listed = (parts: readonly (readonly Piece[])[]): Piece[] =>
  parts.flatMap((part, nth) => (nth === 0 ? part : ["；", ...part]));

/** 收入合计: its sources with their shares. */
const income = fc
  .tuple(amount, fc.array(maybeNought, { minLength: 1, maxLength: 3 }))
  .map(([first, others]): Piece[] => {
    const names = ["一般公共预算拨款收入", "政府性基金预算拨款收入", "事业收入", "其他收入"];
    const values = [first, ...others];
    const whole = sum(values);
    const parts = values.map((one, nth) => [
      names[nth]!,
      money(one),
      "，占",
      percent(rate(one, whole)),
    ]);
    return ["收入情况说明\n2023年收入合计", money(whole), "，其中：", ...listed(parts), "。"];
  });

/** Level, change and rate against a year before; the base printed or not. */
const compared = (heading: string, name: string) =>
  fc
    .record({
      base: fc.integer({ min: 10_000, max: 9_999_999 }),
      share: fc.integer({ min: 50, max: 900 }),
      up: fc.boolean(),
      printed: fc.boolean(),
    })
    .map(({ base, share, up, printed }): Piece[] => {
      const change = Math.max(100, Math.trunc((base / 1000) * share));
      const level = up ? base + change : base - change;
      const before = printed ? ["比2022年的", money(base)] : ["比上年"];
      const words = up ? ["增加", "增长"] : ["减少", "下降"];
      return [
        `${heading}\n2023年${name}`,
        money(level),
        "，",
        ...before,
        words[0]!,
        money(change),
        `，${words[1]!}`,
        percent(rate(change, base)),
        "，主要原因是工作任务调整。",
      ];
    });

/** 基本支出: 人员经费 and 公用经费. */
const basic = fc
  .tuple(amount, amount)
  .map(([people, running]): Piece[] => [
    "基本支出情况说明\n2023年基本支出",
    money(people + running),
    "，其中：人员经费",
    money(people),
    "，公用经费",
    money(running),
    "。",
  ]);

/** An opening budget and its accounts: nothing, a hundredth of it, or more. */
const budgeted = fc
  .tuple(amount, fc.oneof(fc.constant(0), fc.constant(1000), fc.integer({ min: 10, max: 3000 })))
  .map(([budget, share]): [number, number] => [budget, Math.ceil((budget / 1000) * share)]);

/** Items one by one: opening budget, accounts, completion. */
const items = fc.array(budgeted, { minLength: 1, maxLength: 4 }).map((pairs): Piece[] => {
  const names = ["养老保险缴费支出", "公务员医疗补助支出", "住房公积金支出", "职业年金缴费支出"];
  return [
    "支出决算具体情况",
    ...pairs.flatMap(([budget, spent], nth): Piece[] => [
      `\n${nth + 1}.${names[nth]!}。2023年年初预算为`,
      // Nothing is 0 % of every budget.
      money(budget, spent === 0 ? null : least(budget)),
      "，支出决算为",
      money(spent, spent === 0 ? least(budget) : least(spent)),
      "，完成年初预算的",
      percent(rate(spent, budget)),
      spent === budget
        ? "，决算数与预算数持平。"
        : `，决算数${spent > budget ? "大于" : "小于"}预算数的主要原因是据实结算。`,
    ]),
  ];
});

/** “三公”经费: nothing abroad, vehicles divided again, reception unchanged. */
const threePublic = fc
  .tuple(maybeNought, amount, maybeNought)
  .map(([bought, run, received]): Piece[] => [
    "“三公”经费情况说明\n2023年“三公”经费支出",
    money(bought + run + received),
    "，其中：因公出国（境）费",
    money(0),
    "；公务用车购置及运行维护费",
    money(bought + run),
    "（其中：公务用车购置费",
    money(bought),
    "，公务用车运行维护费",
    money(run),
    "）；公务接待费",
    money(received),
    "，与上年持平。",
  ]);

/** 政府采购: goods, works, services. */
const procurement = fc
  .tuple(amount, maybeNought, amount)
  .map(([goods, works, services]): Piece[] => [
    "政府采购情况说明\n2023年政府采购支出总额",
    money(goods + works + services),
    "，其中：政府采购货物支出",
    money(goods),
    "、政府采购工程支出",
    money(works),
    "、政府采购服务支出",
    money(services),
    "。",
  ]);

/** People by kind of post. */
const people = fc
  .tuple(fc.integer({ min: 2, max: 900 }), fc.integer({ min: 2, max: 900 }))
  .map(([office, service]): Piece[] => [
    "机构设置情况\n我单位共有编制",
    count(office + service),
    "，其中：行政编制",
    count(office),
    "，事业编制",
    count(service),
    "。",
  ]);

const kinds = [
  people,
  income,
  compared("支出情况说明", "支出合计"),
  basic,
  items,
  threePublic,
  compared("机关运行经费情况说明", "机关运行经费"),
  procurement,
] as const;

const numbers = "一二三四五六七八";

/** Prose without a figure, long enough to show how wide the lines are. */
const duties =
  "云岭县林业局负责全县森林资源的培育、保护和合理利用，组织开展国土绿化和退耕还林还草，监督检查林木采伐和运输，" +
  "指导集体林权制度改革，承担森林防火和有害生物防治的日常工作，拟订林业发展规划并组织实施，完成县委、县政府交办的其他任务。";

/** A narrative in which every figure follows from the others, one to eight sections. */
export const narrative: fc.Arbitrary<readonly Piece[]> = fc
  .tuple(
    fc.subarray([...kinds.keys()], { minLength: 1 }),
    fc.tuple(...kinds) as fc.Arbitrary<Piece[][]>,
  )
  .map(([chosen, all]) => [
    `云岭县林业局2023年度部门决算公开说明\n${duties}\n`,
    ...chosen.flatMap((kind, nth): Piece[] => [`${numbers[nth]!}、`, ...all[kind]!, "\n"]),
  ]);

/** How figures may be printed without meaning anything else. */
export const styles = {
  plain: (figure: Figure) => printed(figure),
  yuan: (figure: Figure) =>
    figure.kind === "money" ? `${BigInt(figure.value) * 100n}元` : printed(figure),
  thousands: (figure: Figure) =>
    printed(figure).replace(/^\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ",")),
  "full width": (figure: Figure) =>
    printed(figure).replace(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  blanks: (figure: Figure) => ` ${printed(figure).replace(/(?<=\d)(?=[^\d.])/, " ")} `,
  wrapped: (figure: Figure) => printed(figure),
  "noughts dropped": (figure: Figure) => printed(figure).replace(/\.00(?=\D)|(?<=\.\d)0(?=\D)/, ""),
} as const;

/** Columns on a line of an official document: 28 signs, digits half as wide. */
const width = 56;

export type Style = keyof typeof styles;

function printed({ kind, value }: Figure): string {
  if (kind === "count") return `${value}人`;
  const digits = String(value).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${kind === "money" ? "万元" : "%"}`;
}

/** A narrative as text, and where its figures stand. */
export function printedAs(
  pieces: readonly Piece[],
  style: Style = "plain",
): { readonly text: string; readonly places: readonly number[] } {
  let text = "";
  const places: number[] = [];
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      const shown = styles[style](piece);
      places.push(text.length + shown.search(/\S/));
      text += shown;
    } else text += piece;
  }
  return { text: style === "wrapped" ? wrapped(text) : text, places };
}

/** Lines broken at the margin, in the middle of words and figures. */
function wrapped(text: string): string {
  let lines = "";
  let at = 0;
  for (const sign of text) {
    const columns = sign < "\u0100" ? 1 : 2;
    if (sign === "\n") at = -columns;
    else if (at + columns > width) {
      lines += "\n";
      at = 0;
    }
    lines += sign;
    at += columns;
  }
  return lines;
}
