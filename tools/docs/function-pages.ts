import { replies } from "../../src/functions/calling/call.ts";
import { functions } from "../../src/functions/index.ts";
import { type CustomFunction, type Given, Refusal, wholeKinds } from "../../src/model/function.ts";
import {
  example,
  formula,
  refusalOf,
  resultWords,
  signature,
  stateWords,
} from "../functions/calls.ts";
import { fileOf } from "../functions/facades.ts";
import { type Pages, block, link, page, table } from "./markdown.ts";

const home = "docs/functions/README.md";

const pathOf = (one: CustomFunction): string =>
  `docs/functions/${fileOf(one).replace(/ts$/, "md")}`;

/**
 * One page a custom function, and the list of all; every result on them is computed.
 * @throws Error with a sentence on an example that gives something else
 */
export function functionPages(): Pages {
  const wrong = functions.flatMap(wrongExamples);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  const pages: Pages = new Map(functions.map((one) => [pathOf(one), functionPage(one)]));
  return pages.set(home, indexPage());
}

/** One sentence for every declaration that leaves something unsaid. */
export function unfilledFunctions(all: readonly CustomFunction[] = functions): readonly string[] {
  return all.flatMap((one) => {
    const { label, description, parameters, result, examples, refusals } = one;
    const empty = [
      ...unsaid("label", label),
      ...unsaid("description", description),
      ...unsaid("result", result),
      ...Object.entries(parameters).flatMap(([name, parameter]) => [
        ...unsaid(`parameters.${name}.label`, parameter.label),
        ...unsaid(`parameters.${name}.text`, parameter.text),
      ]),
      ...(examples.length === 0 ? ["examples"] : []),
      ...(refusals.length === 0 ? ["refusals"] : []),
    ];
    return empty.length === 0 ? [] : [`src/functions/${fileOf(one)}: fill in ${empty.join(", ")}`];
  });
}

const unsaid = (name: string, label: { readonly zh: string; readonly en: string }): string[] =>
  (["zh", "en"] as const).flatMap((one) => (label[one].trim() === "" ? [`${name}.${one}`] : []));

/** One sentence for every example that does not give what it says. */
function wrongExamples(one: CustomFunction): string[] {
  const says = (given: readonly Given[], trouble: string) =>
    `src/functions/${fileOf(one)}: ${formula(one, given)} ${trouble}`;
  const results = one.examples.flatMap(({ given, gives, state }) => {
    const wanted = JSON.stringify(Array.isArray(gives) ? gives : [[gives]]);
    const is = JSON.stringify(resultWords(replies(one, given, state)));
    return is === wanted ? [] : [says(given, `gives ${is}, not ${wanted}`)];
  });
  const refused = one.refusals.flatMap(({ given, says: part, state }) => {
    const sentences = replies(one, given, state)
      .flat()
      .filter((reply) => reply instanceof Refusal)
      .map(({ message }) => message);
    if (sentences.some((sentence) => sentence.includes(part))) return [];
    return [says(given, `does not say “${part}”`)];
  });
  return [...results, ...refused];
}

function functionPage(one: CustomFunction): string {
  const { id, label, description, parameters, result, live } = one;
  return page(`src/functions/${fileOf(one)}`, `${id} ${label.zh}`, [
    `\`${signature(one)}\` · ${label.en}`,
    description.zh,
    description.en,
    live ? "随工作簿变化：改数以后自动更新。需要 Excel 处于自动计算方式。" : "",
    "## 参数",
    table(
      ["参数", "名称", "说明", "给一个区域时"],
      Object.entries(parameters).map(([name, { label, text, kind, optional }]) => [
        `\`${name}\``,
        `${label.zh}${optional ? "（可不写）" : ""}`,
        text.zh,
        wholeKinds.has(kind) ? "整个区域一起用" : "每个单元格各得一个结果",
      ]),
    ),
    "## 结果",
    result.zh,
    "## 例子",
    ...one.examples.map(({ given, state }) => block(example(one, given, state))),
    "## 不能算的时候",
    "单元格显示错误值，旁边的提示说明原因和下一步。`#VALUE!` 是用法不对，`#N/A` 是还没有数或者查不到。",
    table(
      ["公式", "显示", "提示"],
      one.refusals.map(({ given, state }) => {
        const refusal = refusalOf(one, given, state);
        const shown = `${stateWords(state)}\`${formula(one, given)}\``;
        return [shown, `\`${refusal.code}\``, refusal.message];
      }),
    ),
  ]);
}

function indexPage(): string {
  const rows = functions.map((one) => [
    link(`\`${signature(one)}\``, home, pathOf(one)),
    one.live ? "自动更新" : "",
    one.description.zh,
  ]);
  return page("src/functions", "函数一览 Functions", [
    "在单元格里写公式就能用，前提是装好加载项。没有装加载项的电脑只显示最后一次的结果，公式会变成 `#NAME?`；模板里的公式都是普通公式，不受影响。",
    table(["公式", "", "作用"], rows),
    "数字在 Excel 里按 15 位有效数字读取；存成文本的数（全角、千分位、括号表示负数）也能读。错误值所在的单元格须先改正。",
    "桌面版 Excel 把空单元格当作 0 交给函数，网页版交的是空白。所以在桌面版里，金额空着和填 0 得到的结果一样；编码、文字、年度、单位是 0 时一律当作没有填。",
  ]);
}
