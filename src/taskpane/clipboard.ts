import type { Copied } from "./session/surroundings.ts";

/** Puts words on the clipboard: by the browser's own way; where that is not allowed, by the old one. */
export async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return bySelection(words, null) !== "nothing";
  }
}

/**
 * Puts a page on the clipboard, so that headings and tables stay what they are. The old way comes
 * first: a browser's own way builds the page here to clean it, against this page's policy. Where no
 * way takes a page, its words alone are copied: never its source, which nobody wants to paste.
 */
export async function copyPage(html: string, words: string): Promise<Copied> {
  if (bySelection(words, html) === "page") return "page";
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([words], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return "page";
  } catch {
    return (await copy(words)) ? "words" : "nothing";
  }
}

/** The old way copies what is selected, and lets the page say what that is to be. */
function bySelection(words: string, html: string | null): Copied {
  let copied: Copied = "words";
  const give = (event: ClipboardEvent) => {
    if (html === null || !event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", words);
    event.preventDefault();
    copied = "page";
  };
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = words;
  field.className = "unseen";
  document.body.append(field);
  document.addEventListener("copy", give);
  field.select();
  try {
    return document.execCommand("copy") ? copied : "nothing";
  } catch {
    return "nothing";
  } finally {
    document.removeEventListener("copy", give);
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
