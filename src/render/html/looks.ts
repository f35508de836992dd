/** How each part of a document looks on a screen and on paper; the names are classes of the page. */
export const looks = {
  document: `font-family: FangSong_GB2312, 仿宋_GB2312, 仿宋, FangSong, STFangsong, serif; font-size: 16pt; line-height: 1.8; color: #000000; background: #ffffff; max-width: 60rem; margin: 0 auto; padding: 1rem;`,
  cover: `text-align: center; margin: 6rem 0;`,
  "cover-title": `font-family: 方正小标宋简体, 宋体, SimSun, serif; font-size: 24pt; font-weight: normal; margin: 0.5rem 0;`,
  "cover-below": `margin: 0.5rem 0;`,
  contents: `margin: 2rem 0;`,
  "contents-title": `font-family: 黑体, SimHei, sans-serif; text-align: center; margin: 1rem 0;`,
  "contents-list": `list-style: none; margin: 0; padding: 0;`,
  "heading-0": `font-family: 方正小标宋简体, 宋体, SimSun, serif; font-size: 22pt; font-weight: normal; text-align: center; margin: 2rem 0 1rem;`,
  "heading-1": `font-family: 黑体, SimHei, sans-serif; font-size: 16pt; font-weight: normal; text-indent: 2em; margin: 0;`,
  "heading-2": `font-family: 楷体_GB2312, 楷体, KaiTi, serif; font-size: 16pt; font-weight: normal; text-indent: 2em; margin: 0;`,
  "heading-3": `font-size: 16pt; font-weight: normal; text-indent: 2em; margin: 0;`,
  "heading-4": `font-size: 16pt; font-weight: normal; text-indent: 2em; margin: 0;`,
  text: `text-indent: 2em; text-align: justify; margin: 0; overflow-wrap: anywhere;`,
  left: `text-align: left; margin: 0;`,
  center: `text-align: center; margin: 0;`,
  right: `text-align: right; margin: 0;`,
  form: `margin: 1.5rem 0; overflow-x: auto; font-family: 宋体, SimSun, serif; font-size: 10.5pt; line-height: 1.4;`,
  above: `caption-side: top; padding: 0;`,
  "form-title": `display: block; font-family: 黑体, SimHei, sans-serif; font-size: 14pt; font-weight: normal; text-align: center; margin: 0.5rem 0;`,
  "form-above": `display: flex; text-align: left; justify-content: space-between; gap: 1rem; margin: 0.25rem 0;`,
  table: `width: 100%; border-collapse: collapse;`,
  cell: `border: 1px solid #000000; padding: 0.2em 0.3em; text-align: left; vertical-align: middle; font-weight: normal; overflow-wrap: anywhere; white-space: pre-line;`,
  code: `border: 1px solid #000000; padding: 0.2em 0.3em; text-align: left; vertical-align: middle; font-weight: normal; white-space: nowrap;`,
  figure: `border: 1px solid #000000; padding: 0.2em 0.3em; text-align: right; vertical-align: middle; white-space: nowrap;`,
  label: `border: 1px solid #000000; padding: 0.2em 0.3em; text-align: center; vertical-align: middle; overflow-wrap: anywhere; white-space: pre-line; font-weight: bold;`,
  chart: `margin: 1.5rem 0; text-align: center; font-family: 宋体, SimSun, serif; font-size: 10.5pt;`,
  "chart-picture": `display: block; width: 100%; max-width: 45rem; height: auto; margin: 0 auto; background: #ffffff;`,
  caption: `margin: 0.5rem 0;`,
  note: `margin: 0.25rem 0;`,
  break: `border: 0; margin: 0; break-after: page;`,
} as const;

export type Look = keyof typeof looks;

/** The looks as one style sheet, with what only paper needs. */
export function styleSheet(): string {
  const rules = Object.entries(looks).map(([name, look]) => `.${name} { ${look} }`);
  return [
    "* { box-sizing: border-box; }",
    "body { margin: 0; }",
    ...rules,
    "@page { size: A4; margin: 37mm 26mm 35mm 28mm; }",
    "@page wide { size: A4 landscape; margin: 28mm 37mm 26mm 35mm; }",
    "@media print { .document { max-width: none; padding: 0; }",
    ".cover, .contents { break-after: page; } .turned { page: wide; } tr, .chart { break-inside: avoid; }",
    ".form-title { break-after: avoid; } .form { overflow: visible; }",
    ".table { font-size: var(--printed); } thead { display: table-header-group; } }",
  ].join("\n");
}
