import { latinHead } from "../signature.ts";

/** The encoding a page declares; null when it declares none, or one nobody knows. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const label = /charset\s*=\s*(?:["']\s*)?([\w-]{2,20})/i
    .exec(latinHead(bytes))?.[1]
    ?.toLowerCase();
  if (label === undefined || label.startsWith("utf-16")) return null;
  if (label === "gb2312" || label === "gbk") return "gb18030";
  return label;
}

/** Whether a text begins as a web page does. */
export function isMarkup(text: string): boolean {
  const head = text.slice(0, 2048).replace(/^(?:\s|<\?xml[^>]*>|<!--[^]*?-->)+/i, "");
  return /^<(?:!doctype html|html|head|body|meta|table|div)[\s>]/i.test(head);
}
