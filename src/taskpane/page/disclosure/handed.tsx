import type { Handed as HandedOut } from "../../session/view.ts";
import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";

/** What was handed out, once more, for where the program refused the download or the clipboard. */
export function Handed({ handed }: { readonly handed: HandedOut }) {
  const { session } = usePage();
  const { files, words, missed, copies, isPast } = handed;
  return (
    <details class="handed" open={missed}>
      <summary>{copies ? "没有复制成？" : "没有拿到文件？"}</summary>
      {isPast && (
        <p>
          <strong>这里还是上一次导出的内容，以后表里又有改动；要新的，请再导出一次。</strong>
        </p>
      )}
      {files.map(
        ({ name, link }) =>
          link !== null && (
            <p key={name}>
              <a href={link} download={name}>
                再下载一次“
                <Untrusted text={name} most={80} />”
              </a>
            </p>
          ),
      )}
      {copies && <Button press={() => void session.lettingOut.copyAgain()}>再复制一次</Button>}
      <label>
        都不行时，全选下面的文字复制（Ctrl+A、Ctrl+C），粘贴到文档里；这里只有文字，没有版式
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
