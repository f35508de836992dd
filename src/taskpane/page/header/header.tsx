import { Button } from "../shared/button.tsx";
import { usePage } from "../shared/page-context.ts";
import { Untrusted } from "../shared/untrusted.tsx";
import { Tabs } from "./tabs.tsx";

/** Name of the product, of the workbook, the button that checks, and the way to every panel. */
export function Header() {
  const { session, view } = usePage();
  const { book, text, progress } = view;
  const nothing = book === null && text === null;
  const because = nothing ? "先打开一个工作簿" : progress === null ? null : "正在进行";
  const check = () => void (book === null ? session.narrating.again() : session.looking.check());
  return (
    <header class="header">
      <div class="name-row">
        <h1>预算公开核对</h1>
      </div>
      <div class="book-row">
        <p class="book">
          {book && (
            <>
              <span class="tag">{book.place === "excel" ? "Excel" : "文件"}</span>
              <span class="book-name">
                <Untrusted text={book.name} most={120} />
              </span>
            </>
          )}
          {!book && text && (
            <>
              <span class="tag">文字</span>
              <span class="book-name">
                <Untrusted text={text.document.path} most={120} />
              </span>
            </>
          )}
        </p>
        <Button look="primary" because={because} press={check}>
          核对
        </Button>
      </div>
      <Tabs />
    </header>
  );
}
