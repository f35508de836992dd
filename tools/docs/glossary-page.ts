import { terms } from "../../src/standard/terms.ts";
import { page, table } from "./markdown.ts";

/** The words of the field: identifier, Chinese, English. */
export function glossaryPage(): string {
  const rows = Object.entries(terms).map(([id, { zh, en }]) => [`\`${id}\``, zh, en]);
  return page("src/standard/terms.ts", "词汇 Glossary", [table(["标识", "中文", "English"], rows)]);
}
