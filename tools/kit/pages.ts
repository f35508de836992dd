import { readFileSync } from "node:fs";
import { join } from "node:path";
import { escapeHtml, markdownToHtml } from "./markdown.ts";

/** The kit's pages: what a page is called, and the text it is made from. */
export const kitPages: Readonly<Record<string, string>> = {
  "安装说明.html": "install",
  "证书说明.html": "certificates",
  "常见问题.html": "questions",
  "人工测试单.html": "test-sheet",
};

/** Readable on a screen, and on paper in black and white; a page needs no other file. */
const style = `
@page { size: A4; margin: 11mm 14mm; }
body { font: 15px/1.55 "Microsoft YaHei", "微软雅黑", "Noto Sans CJK SC", sans-serif; color: #1b1b1b; max-width: 60em; margin: 1.5em auto; padding: 0 1em; overflow-wrap: anywhere; }
h1 { font-size: 1.5em; margin: 0 0 .4em; }
h2 { font-size: 1.15em; margin: 1.1em 0 .3em; border-bottom: 1px solid #999; }
h3 { font-size: 1em; margin: .9em 0 .2em; break-after: avoid; }
p, ul, ol { margin: .3em 0; }
ul, ol { padding-left: 1.6em; }
table { border-collapse: collapse; width: 100%; margin: .5em 0; }
th, td { border: 1px solid #777; padding: .25em .5em; text-align: left; vertical-align: top; }
th:empty { min-width: 3em; }
tr { break-inside: avoid; }
.box { display: inline-block; width: 1em; height: 1em; border: 1.5px solid #1b1b1b; }
@media print { body { font-size: 10.5pt; line-height: 1.38; margin: 0; padding: 0; max-width: none; } h2 { margin-top: .7em; } }
`;

/** Makes a page of a text; a word in double braces stands for what is true of this installation. */
export function pageOf(text: string, facts: Readonly<Record<string, string>>): string {
  const fill = (html: string): string =>
    html.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
      const fact = facts[key];
      if (fact === undefined) throw new Error(`the kit knows no {{${key}}}`);
      return escapeHtml(fact);
    });
  const title = /^# (.*)$/m.exec(text)?.[1] ?? "";
  return [
    "<!doctype html>",
    '<html lang="zh-CN">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${fill(escapeHtml(title))}</title>`,
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    fill(markdownToHtml(text)),
    "</body>",
    "</html>\n",
  ].join("\n");
}

/** All pages of a kit by file name. */
export function pagesOf(
  root: string,
  facts: Readonly<Record<string, string>>,
): Map<string, string> {
  return new Map(
    Object.entries(kitPages).map(([file, name]) => {
      const text = readFileSync(join(root, "tools", "kit", "texts", `${name}.md`), "utf8");
      return [file, pageOf(text, facts)];
    }),
  );
}
