import type { Copied } from "./surroundings.ts";
import type { View } from "./view.ts";

/** What is said of files and of the clipboard: a pane of Excel has other ways than a browser. */
export interface HostWords {
  /** A file was handed out; null leaves it to whoever handed it out. */
  readonly handed: ((name: string) => string) | null;
  readonly copied: Readonly<Record<Copied, string>>;
  /** No file could be handed out. */
  readonly noFile: string;
}

const inBrowser: HostWords = {
  handed: null,
  copied: {
    page: "已复制，可以粘贴到网站的编辑器里，也可以粘贴到 Word 里。",
    words:
      "浏览器只允许复制文字：已复制的全文没有版式和表格线，可以粘贴到文档里；要带版式，请用“导出网页”。",
    nothing:
      "浏览器不允许复制；请按下面的“再复制一次”，或在框里全选后按 Ctrl+C（只有文字，没有版式）。",
  },
  noFile: "浏览器不允许下载，没有拿到文件；请在下面的框里全选后按 Ctrl+C，把文字粘贴到文档里。",
};

const inExcel: HostWords = {
  handed: (name) =>
    `已请 Excel 下载“${name}”，一般在“下载”文件夹里；没有的话，是窗格不允许下载，请保存工作簿后在浏览器中打开本页导出。`,
  copied: {
    page: "已复制，可以粘贴到 Word 里（带表格，图要另外插入），也可以粘贴到网站的编辑器里。",
    words: "Excel 的窗格只允许复制文字：已复制的全文没有版式和表格线，可以粘贴到 Word 里。",
    nothing:
      "Excel 的窗格不允许复制；请按下面的“再复制一次”，或在框里全选后按 Ctrl+C（只有文字，没有版式）。",
  },
  noFile:
    "Excel 的窗格不允许下载，没有拿到文件；请按下面的“复制后粘贴到 Word”，或保存工作簿后在浏览器中打开本页导出。",
};

/** The words for where the page runs. */
export const wordsFor = ({ host }: Pick<View, "host">): HostWords =>
  host === "excel" || host === "old-excel" ? inExcel : inBrowser;
