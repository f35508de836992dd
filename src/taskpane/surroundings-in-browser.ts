import { wrap } from "comlink";
import { HostRefusal } from "../hosts/ports.ts";
import type { AsyncDesk } from "../live/async-desk.ts";
import { copy, copyPage } from "./clipboard.ts";
import type { Surroundings } from "./session/surroundings.ts";

const notesKey = "budget-disclosure.remarks";
const broken =
  "核对程序没有装载成功，或内存不足；请关闭其他程序后重新打开本页，仍不行请告诉信息人员（网页文件可能不全）。";

/** The page's real surroundings: a worker, downloads, the sample beside the page, the clock. */
export const surroundings: Surroundings = {
  startDesk,
  hand,
  sample: () => besidePage("sample.xlsx"),
  sampleText: () => besidePage("sample.txt"),
  link,
  dropLink: (address) => URL.revokeObjectURL(address),
  copy,
  copyPage,
  notes: {
    load: (place) => stored(() => localStorage.getItem(`${notesKey}:${place}`)),
    save(place, text) {
      const kept = stored(() => {
        localStorage.setItem(`${notesKey}:${place}`, text);
        return true;
      });
      if (!kept) {
        throw new HostRefusal(
          "浏览器不允许本页保存记录，放行没有记下；请在浏览器设置中允许本页存储数据。",
        );
      }
    },
  },
  now: () => new Date(),
};

/** A file that came with the page. */
async function besidePage(name: string): Promise<Uint8Array> {
  const answer = await fetch(name);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A desk in a worker. When the worker breaks, whoever waits for it is told. */
function startDesk(): AsyncDesk {
  const worker = new Worker(new URL("../live/desk-worker.ts", import.meta.url), { name: "desk" });
  const desk = wrap(worker) as unknown as AsyncDesk;
  const breaks = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => reject(new HostRefusal(broken)));
  });
  breaks.catch(() => undefined);
  return new Proxy(desk, {
    get(real, name: keyof AsyncDesk) {
      const ask = real[name] as (...words: unknown[]) => Promise<unknown>;
      return (...words: unknown[]) => Promise.race([ask(...words), breaks]);
    },
  });
}

const blobOf = (content: Uint8Array | string): Blob => {
  const type = typeof content === "string" ? "text/html;charset=utf-8" : "application/octet-stream";
  return new Blob([content as BlobPart], { type });
};

/** Some web views give no addresses for what a page made. */
function link(content: Uint8Array | string): string | null {
  try {
    return URL.createObjectURL(blobOf(content));
  } catch {
    return null;
  }
}

const noDownload = "浏览器不允许本页下载文件；请换一个浏览器打开本页再试。";

/** Downloads a file; nothing is sent anywhere. */
async function hand(content: Uint8Array | string, name: string): Promise<string> {
  const address = link(content);
  if (address === null) throw new HostRefusal(noDownload);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = fileName(name);
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `已下载“${anchor.download}”；若没有看到，请到浏览器的下载列表中查找。`;
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
