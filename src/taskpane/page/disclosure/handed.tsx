import type { Handed as HandedOut } from "../../session/view.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** What was handed out, once more, for where the program refused the download or the clipboard. */
export function Handed({ handed }: { readonly handed: HandedOut }) {
  const { name, link, words, copied } = handed;
  return (
    <details class="handed" open={link === null && !copied}>
      <summary>没有拿到文件？</summary>
      {link !== null && (
        <p>
          <a href={link} download={name}>
            再下载一次“
            <Untrusted text={name} most={80} />”
          </a>
        </p>
      )}
      <label>
        都不行时，全选下面的文字复制（Ctrl+A、Ctrl+C），粘贴到文档里
        <textarea
          rows={6}
          readOnly
          value={words}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    </details>
  );
}
