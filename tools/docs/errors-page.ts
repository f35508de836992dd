import type { Standard } from "../../src/model/standard.ts";
import { checkPath, rulesOf } from "./check-pages.ts";
import type { ClaimSource } from "./claim-pages.ts";
import { documentErrors } from "./document-errors.ts";
import { engineErrors } from "./engine-errors.ts";
import { ownFindings, printed } from "./findings.ts";
import { block, link, page } from "./markdown.ts";
import { readerErrors } from "./reader-errors.ts";
import type { SaidOfDocument } from "./said-of-documents.ts";

/** What the reproducers are made from. */
export interface ErrorSources {
  /** Sentences of test/claims by the id of their pattern. */
  readonly claims: ReadonlyMap<string, ClaimSource>;
  /** Books of test/errors by message id. */
  readonly books: ReadonlyMap<string, string>;
  /** Sources of the workbook reader by path, to be looked through for refusals. */
  readonly reader: ReadonlyMap<string, string>;
  /** The same of the reader of documents. */
  readonly documentReader: ReadonlyMap<string, string>;
  /** What that says of each bad document; asked last, since it is waited for. */
  readonly documents: () => readonly SaidOfDocument[];
}

const madeFrom =
  "src/engine/telling/messages.ts, src/standard/checks, src/hosts/xlsx, src/hosts/documents, test/errors";

/** Every message with a file that brings it about, and what is then printed. */
export function errorsPage(standard: Standard, sources: ErrorSources): string {
  const { books, reader, documentReader, documents } = sources;
  return page(madeFrom, "报错大全 Errors", [
    "下面每一条都是用所附的例子实际运行得到的。例子是工作簿的文字写法：一行是一行，`|` 分隔单元格，`<` 与左边合并，`^` 与上边合并。",
    "## 勾稽不符",
    ...engineErrors(books, standard),
    "## 规则",
    "例子见各规则的页面。",
    ...rulesOf(standard).flatMap((rule) => [
      `### ${rule.id}`,
      link(rule.label.zh, "docs/errors.md", checkPath(rule.id)),
      block(ownFindings(rule, standard).map(printed).join("\n")),
    ]),
    "## 文件无法读取",
    "读不了的文件，命令行退出码为 2，并用一句话说明原因和下一步。",
    "### 工作簿",
    ...readerErrors(reader),
    "### 文档",
    ...documentErrors(documents(), documentReader),
  ]);
}
