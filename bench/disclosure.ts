/**
 * Our disclosures beside those that were published: `BUDGET_CORPUS=… npm run bench:disclosure`.
 *
 * How to read it. For every department that was published, its figures entered as published and its
 * texts written anew, our exported .docx is read back and held against the source: every heading of
 * the source, every cell of its tables and forms, every figure of its text is looked for in ours, and
 * every figure of our text in the source. What is on one side only is explained by name in
 * bench/disclosure/explained.ts, or counted as open; exit 1 where something is open.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { composeTargets } from "../src/engine/compose-targets.ts";
import { read } from "../src/engine/read.ts";
import { defaultDocumentLimits } from "../src/hosts/documents/limits.ts";
import { documentReader } from "../src/hosts/documents/read-document.ts";
import { readText } from "../src/hosts/documents/text/read-text.ts";
import type { ComposedDocument } from "../src/model/composed.ts";
import { renderDocx } from "../src/render/docx/render-docx.ts";
import { standard } from "../src/standard/index.ts";
import { loadPublished, loadTargets, loadTotals } from "../test/departments/departments.ts";
import { disclosed, workbookFrom } from "../test/departments/disclosed.ts";
import { type Difference, compareDocuments } from "./disclosure/compare.ts";
import { type Published, published } from "./disclosure/explained.ts";

const corpus = process.env["BUDGET_CORPUS"];

/** What we export of a department. */
function ourDocument({ department, whole, text }: Published): ComposedDocument {
  if (text === undefined) {
    const contents = whole ? loadPublished(department) : loadTotals(department);
    return disclosed(workbookFrom(contents)).disclosure.document;
  }
  const reading = read(workbookFrom(loadTargets(department)), standard, null);
  return composeTargets([standard.targetTexts.get(text)!], reading, standard.forms)!.document;
}

async function compare(one: Published): Promise<number> {
  const { department, seed, explained } = one;
  const folder = join(corpus!, "seeds");
  const file = readdirSync(folder).find((name) => name.startsWith(seed))!;
  const text = readFileSync(join(folder, file), "utf8");
  const source = readText({ text, remarks: [] }, file, defaultDocumentLimits);
  const ours = await documentReader({}).read(renderDocx(ourDocument(one)), "ours.docx");
  const { counts, differences } = compareDocuments(source, ours);
  console.log(`${department}（${file}）`);
  for (const [kind, name] of [
    ["heading", "标题"],
    ["table", "表中各格"],
    ["figure", "文字中的数"],
  ] as const) {
    const { same, all } = counts[kind];
    console.log(`  ${name} ${same}/${all}`);
  }
  const because = ({ kind, in: where, what }: Difference) =>
    explained.find(
      (one) =>
        one.kind === kind &&
        one.in === where &&
        one.what.some((start) => what.startsWith(kind === "figure" ? `${start}|` : start)),
    );
  const open = differences.filter((one) => !because(one));
  let stale = 0;
  for (const reason of explained) {
    const count = differences.filter((difference) => because(difference) === reason).length;
    console.log(`  说明 ${count} 处：${reason.because}`);
    if (count === 0) stale += 1;
  }
  for (const { kind, in: where, what } of open) {
    console.log(
      `  未说明 [${kind}] ${where === "source" ? "只在公开文本" : "只在我们的文本"}：${what}`,
    );
  }
  return open.length + stale;
}

async function main(): Promise<void> {
  if (corpus === undefined) {
    console.error("请用 BUDGET_CORPUS 指出公开文本所在的文件夹。");
    process.exitCode = 2;
    return;
  }
  let open = 0;
  for (const one of published) open += await compare(one);
  console.log(open === 0 ? "全部相符或已说明" : `还有 ${open} 处没有说明`);
  if (open > 0) process.exitCode = 1;
}

void main();
