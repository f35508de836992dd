import { functions } from "../../src/functions/index.ts";
import type { Standard } from "../../src/model/standard.ts";
import { checkPages, rulesOf } from "./check-pages.ts";
import { claimPages } from "./claim-pages.ts";
import { type ErrorSources, errorsPage } from "./errors-page.ts";
import { formPages } from "./form-pages.ts";
import { functionPages, unfilledFunctions } from "./function-pages.ts";
import { glossaryPage } from "./glossary-page.ts";
import { type Pages, list, page } from "./markdown.ts";
import { profilePages } from "./profile-pages.ts";
import { sheetPages } from "./sheet-pages.ts";
import { unfilledIn } from "./unfilled.ts";

/**
 * Every generated page by path; the same standard and sources always give the same text.
 * @throws Error with a sentence on a definition that is not filled in, or does not do what it says
 */
export function pages(standard: Standard, sources: ErrorSources): Pages {
  const unfilled = [...unfilledIn(standard), ...unfilledFunctions()];
  if (unfilled.length > 0) throw new Error(unfilled.join("\n"));
  return new Map([
    ["docs/README.md", indexPage(standard)],
    ...checkPages(standard),
    ...claimPages(standard, sources.claims),
    ...sheetPages(standard),
    ...profilePages(standard),
    ...formPages(standard),
    ...functionPages(),
    ["docs/glossary.md", glossaryPage()],
    ["docs/errors.md", errorsPage(standard, sources)],
  ]);
}

function indexPage(standard: Standard): string {
  const { version, claims, sheets, profiles, forms } = standard;
  return page("tools/docs", "说明书 Documentation", [
    `标准版本 ${version}。这些页面由定义生成，改定义以后运行 \`npm run generate\`。`,
    list([
      `[规则一览](checks/README.md)：${rulesOf(standard).length} 条，每条有依据、例子和核对结果`,
      `[句式一览](claims/README.md)：${claims.length} 种，每种有例句和核对结果`,
      `[标准表一览](sheets/README.md)：${sheets.size} 张，列、行和表内关系`,
      `[版式一览](profiles/README.md)：${profiles.size} 种`,
      `[绩效目标表一览](forms/README.md)：${forms.size} 种，每种有图`,
      `[函数一览](functions/README.md)：${functions.length} 个，单元格里用`,
      "[报错大全](errors.md)：每一种提示，由例子实际运行得到",
      "[词汇](glossary.md)：中英对照",
      "[内网安装](install/README.md)：给信息人员",
    ]),
  ]);
}
