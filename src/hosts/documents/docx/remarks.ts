import type { Tally } from "./blocks.ts";

/** What the reader resolved or left out of a Word document, a sentence each. */
export function remarksOn(tally: Tally): string[] {
  const { inserted, deleted, hidden, boxes, notes, pictures, charts, embedded } = tally;
  const remarks: string[] = [];
  if (inserted + deleted > 0) {
    remarks.push(
      `文档带有修订记录（插入 ${inserted} 处、删除 ${deleted} 处），已按接受全部修订后的文字读取；公开前请接受或拒绝修订。`,
    );
  }
  if (hidden > 0) remarks.push(`文档有 ${hidden} 处隐藏文字，未读取。`);
  if (boxes > 0) remarks.push(`文档有 ${boxes} 个文本框，其文字放在所在段落之后读取。`);
  if (notes > 0) remarks.push(`文档有 ${notes} 条脚注或尾注，放在正文之后读取。`);
  const unread = [
    pictures > 0 ? `${pictures} 张图片` : "",
    embedded > 0 ? `${embedded} 个嵌入的文件` : "",
  ].filter((part) => part !== "");
  if (unread.length > 0) {
    remarks.push(`文档中的${unread.join("、")}未读取；其中如有数字，请人工核对。`);
  }
  if (charts > 0) remarks.push(`文档有 ${charts} 个图表，图中的数字没有与表格核对，请人工核对。`);
  return remarks;
}
