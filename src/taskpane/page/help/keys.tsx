/** Keys, and what they do. */
const keys: readonly (readonly [string, string])[] = [
  ["n 或 F8", "下一个问题：展开并显示它的单元格"],
  ["p 或 Shift+F8", "上一个问题"],
  ["↑ ↓ Home End", "在问题之间移动"],
  ["回车", "显示问题所在的单元格"],
  ["空格 或 →", "展开；← 或 Esc 收起"],
  ["Esc（在表格里）", "回到刚才的问题"],
  ["← →（在文字里）", "在数之间移动；回车看算式，n 和 p 找有问题的数，Esc 收起"],
  ["F6（在 Excel 里）", "在工作表和本窗格之间来回"],
];

/** The keys of the page. */
export function Keys() {
  return (
    <section aria-labelledby="help-keys">
      <h3 id="help-keys">键盘</h3>
      <dl class="keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
