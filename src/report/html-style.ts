/** How the report looks: system letters, light and dark, and on paper. No address, no script. */
export const reportStyle = `
:root { color-scheme: light dark; --text: #1b1a19; --faint: #55534f; --page: #ffffff; --card: #f7f6f4;
  --line: #8a8886; --error: #a4262c; --warning: #7a4b00; --info: #0b5a8f; --dismissed: #55534f; }
@media (prefers-color-scheme: dark) {
  :root { --text: #f3f2f1; --faint: #c8c6c4; --page: #1f1e1d; --card: #2b2a28; --line: #8a8886;
    --error: #ff99a4; --warning: #f7c873; --info: #8cc8f5; --dismissed: #c8c6c4; }
}
* { box-sizing: border-box; }
body { margin: 0; color: var(--text); background: var(--page);
  font: 16px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; overflow-wrap: anywhere; }
h3 { font-size: 1.1rem; } h4 { font-size: 1rem; margin: 0; }
p, li, dd, td, th, caption { overflow-wrap: anywhere; }
p { margin: 0.25rem 0; }
ol { padding-left: 2rem; }
article { margin: 0.5rem 0; padding: 0.5rem 0.75rem; background: var(--card); border-left: 4px solid var(--line); }
.error h3 { color: var(--error); } .error article { border-color: var(--error); }
.warning h3 { color: var(--warning); } .warning article { border-color: var(--warning); }
.info h3 { color: var(--info); } .info article { border-color: var(--info); }
.dismissed h3 { color: var(--dismissed); }
.message { font-weight: 600; }
.basis, footer { color: var(--faint); font-size: 0.875rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 0.75rem; margin: 0.25rem 0; }
dt { color: var(--faint); } dd { margin: 0; font-variant-numeric: tabular-nums; }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; font-size: 0.875rem; }
caption { text-align: left; color: var(--faint); }
th, td { padding: 0.25rem 0.5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
@media print {
  :root { --text: #000000; --faint: #333333; --page: #ffffff; --card: #ffffff; --line: #666666;
    --error: #000000; --warning: #000000; --info: #000000; --dismissed: #000000; }
  article { break-inside: avoid; } main { max-width: none; padding: 0; }
}
`;
