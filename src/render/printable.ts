/** What no file format may carry: signs that control a device, and halves of a letter. */
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Words fit to be written into any file; line ends and tabs stay. */
export function printable(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replace(unprintable, "");
}

/** The lines of a cell or paragraph. */
export function linesOf(text: string): string[] {
  return printable(text).split("\n");
}

/** What is to be known of a file that has no properties, where only who opens its source sees it. */
export function commentOf(remark: string | undefined): string {
  if (remark === undefined) return "";
  const line = linesOf(remark).join(" ");
  // Two dashes, or a bracket, would end the comment.
  return `<!-- ${line.replaceAll("-", "－").replaceAll("<", "＜").replaceAll(">", "＞")} -->\n`;
}
