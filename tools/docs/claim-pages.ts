import { type Case, readSpec } from "../../test/claims/spec.ts";
import { checkedText, checkedWith } from "../../test/claims/own-relations.ts";
import type { ClaimPattern } from "../../src/model/claim.ts";
import type { Standard } from "../../src/model/standard.ts";
import { severityWords } from "../../src/report/text-findings.ts";
import { printed } from "./findings.ts";
import { type Pages, block, link, list, page, table } from "./markdown.ts";
import { kindWords } from "./relation-words.ts";

/** Where a sentence pattern is defined, and its sentences as they are written down. */
export interface ClaimSource {
  readonly file: string;
  readonly spec: string;
}

const index = "docs/claims/README.md";

/** Where the page of a sentence pattern stands. */
const claimPath = (id: string): string => `docs/${id}.md`;

/**
 * One page a sentence pattern, and the list of all.
 * @throws Error with a sentence on a pattern without sentences of its own
 */
export function claimPages({ claims }: Standard, sources: ReadonlyMap<string, ClaimSource>): Pages {
  const pages: Pages = new Map();
  for (const pattern of claims) {
    const source = sources.get(pattern.id);
    if (!source) throw new Error(`${pattern.id}: write its sentences into test/claims`);
    pages.set(claimPath(pattern.id), claimPage(pattern, source));
  }
  return pages.set(index, indexPage(claims));
}

function claimPage(pattern: ClaimPattern, { file, spec }: ClaimSource): string {
  const { id, label, why, basis, since, severity, family, kind } = pattern;
  const cases = readSpec(`${file}.json`, spec);
  const broken = cases.find(({ claims }) => claims.some(({ outcome }) => outcome === "failed"));
  return page(`src/standard/claims/${file}.ts`, label.zh, [
    `\`${id}\` · ${label.en}`,
    list([
      `为什么：${why}`,
      `依据：${basis}`,
      `从哪一年起：${since}`,
      `级别：${severityWords[severity]}`,
      `类别：${family} · ${kindWords[kind]}`,
    ]),
    "## 句子和核对结果",
    table(["句子", "核对", "结果"], shown(cases).map(rowOf)),
    ...(broken
      ? ["## 报告怎么说", ...textsOf(broken).map((one) => block(one)), block(saidOf(broken, id))]
      : []),
  ]);
}

/** One sentence of every way a claim can come out, and one that promises nothing. */
function shown(cases: readonly Case[]): readonly Case[] {
  const seen = new Set<string>();
  return cases.filter(({ claims, text, beside }) => {
    if (beside === undefined && (text.includes("\t") || text.length > 160)) return false;
    const ways = claims.map(({ outcome, residue, severity }) => `${outcome}${residue}${severity}`);
    const way = ways.join(" ") || "nothing";
    return !seen.has(way) && Boolean(seen.add(way));
  });
}

const rowOf = ({ text, claims }: Case): readonly string[] => [
  text,
  claims.map(({ stated, operands }) => `${stated}：${operands.join("、")}`).join("；"),
  claims.length === 0 ? "不作核对" : claims.map(resultOf).join("；"),
];

const outcomes = { passed: "相符", failed: "不符", skipped: "未核对" } as const;
const residues = {
  rounded: "四舍五入",
  truncated: "去尾",
  "sum-of-rounded": "四舍五入累积",
  "forced-to-100": "凑成 100%",
  approximate: "约数",
} as const;

const resultOf = ({ outcome, residue, severity }: Case["claims"][number]): string =>
  [
    outcomes[outcome],
    residue && residues[residue],
    outcome === "failed" && severity && severityWords[severity],
  ]
    .filter(Boolean)
    .join("，");

/** A sentence with the workbook or the other documents it is held against. */
const textsOf = ({ text, beside, with: others = [] }: Case): readonly string[] => [
  text,
  ...(beside ? [beside.join("\n")] : []),
  ...others,
];

/** What the report says of a sentence that does not hold. */
function saidOf({ text, beside, with: others }: Case, id: string): string {
  return (others ? checkedWith(text, others) : checkedText(text, beside)).findings
    .filter(({ rule, severity, root }) => rule === id && severity !== "info" && root === null)
    .map(printed)
    .join("\n");
}

function indexPage(claims: readonly ClaimPattern[]): string {
  const rows = [...claims]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, label, severity, family, since }) => [
      link(label.zh, index, claimPath(id)),
      `\`${id}\``,
      severityWords[severity],
      family,
      String(since),
    ]);
  return page("src/standard/claims", "句式一览 Claims", [
    "文字里的每一个数，凡是能由别的数算出来的，都按下面的句式核对。例子里的核对结果由测试逐句证明；括号里的数原文没有印出，是推算的。",
    table(["句式", "编号", "级别", "类别", "起始年度"], rows),
  ]);
}
