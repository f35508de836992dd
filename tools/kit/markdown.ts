const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it may stand in a page. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign]!);

/** The words of one line: strong ones, and boxes to tick. */
const words = (text: string): string =>
  escapeHtml(text.trim())
    .replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>")
    .replace(/\[ \]/g, '<span class="box"></span>');

const cellsOf = (line: string): readonly string[] => line.split("|").slice(1, -1).map(words);

const row = (line: string, tag: "th" | "td"): string =>
  `<tr>${cellsOf(line)
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join("")}</tr>`;

/** What a block of lines becomes, by how its first line begins. */
const shapes: readonly (readonly [begins: RegExp, write: (lines: readonly string[]) => string])[] =
  [
    [
      /^#/,
      (lines) =>
        lines
          .map((line) => {
            const [, marks, text] = /^(#+) (.*)$/.exec(line)!;
            return `<h${marks!.length}>${words(text!)}</h${marks!.length}>`;
          })
          .join("\n"),
    ],
    [
      /^\|/,
      ([head, , ...rest]) =>
        `<table>\n<thead>${row(head!, "th")}</thead>\n<tbody>\n${rest
          .map((line) => row(line, "td"))
          .join("\n")}\n</tbody>\n</table>`,
    ],
    [/^- /, (lines) => list("ul", lines, /^- /)],
    [/^\d+\. /, (lines) => list("ol", lines, /^\d+\. /)],
    [/^/, (lines) => `<p>${lines.map(words).join("<br>")}</p>`],
  ];

function list(tag: "ul" | "ol", lines: readonly string[], mark: RegExp): string {
  const items = lines.map((line) => `<li>${words(line.replace(mark, ""))}</li>`);
  return `<${tag}>\n${items.join("\n")}\n</${tag}>`;
}

/** The little Markdown the kit's texts are written in, as HTML; anything else is plain text. */
export function markdownToHtml(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split("\n");
      const [, write] = shapes.find(([begins]) => begins.test(lines[0]!))!;
      return write(lines);
    })
    .join("\n");
}
