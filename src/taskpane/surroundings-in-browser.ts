import { wrap } from "comlink";
import type { AsyncDesk } from "../live/async-desk.ts";
import type { Surroundings } from "./work/surroundings.ts";

const notesKey = "budget-disclosure.remarks";

/** The page's real surroundings: a worker, downloads, the sample beside the page, the clock. */
export const surroundings: Surroundings = {
  startDesk: () =>
    wrap(
      new Worker(new URL("../live/desk-worker.ts", import.meta.url), { name: "desk" }),
    ) as unknown as AsyncDesk,
  hand,
  async sample() {
    const answer = await fetch("sample.xlsx");
    return new Uint8Array(await answer.arrayBuffer());
  },
  notes: {
    load: () => stored(() => localStorage.getItem(notesKey)),
    save: (text) => stored(() => localStorage.setItem(notesKey, text)),
  },
  now: () => new Date(),
};

/** Downloads a file; nothing is sent anywhere. */
async function hand(content: Uint8Array | string, name: string): Promise<string> {
  const type = typeof content === "string" ? "text/html;charset=utf-8" : "application/octet-stream";
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName(name);
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `已下载“${link.download}”；若没有看到，请到浏览器的下载列表中查找。`;
}

/** A name every file system takes. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "_");
}

/** Some browsers forbid pages to keep anything. */
function stored<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
