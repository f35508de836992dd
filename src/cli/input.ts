import { type Dirent, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { UnreadableWorkbook } from "../hosts/ports.ts";
import { defaultLimits, limitPassed } from "../hosts/xlsx/limits.ts";
import { inflateWithNode } from "../hosts/xlsx/node-inflate.ts";
import { xlsxReader } from "../hosts/xlsx/read-workbook.ts";
import type { Workbook } from "../model/grid.ts";
import { standardStream } from "./output.ts";
import { Refusal, systemReason } from "./refusal.ts";

const workbookExtensions = new Set([".xlsx", ".xlsm"]);
const documentExtensions = new Set([".docx", ".doc", ".html", ".htm", ".txt", ".md", ".pdf"]);

/** One job: a workbook to be read, or the reason why there is none. */
export interface Job {
  readonly path: string;
  readonly error: string | null;
}

/** What the names on the command line stand for; a folder gives its workbooks, in order of name. */
export function jobsOf(names: readonly string[]): Job[] {
  const jobs = new Map<string, Job>();
  for (const name of names) {
    for (const job of jobsOfName(name)) {
      const key = job.path === standardStream ? standardStream : resolve(job.path);
      if (!jobs.has(key)) jobs.set(key, job);
    }
  }
  return [...jobs.values()];
}

function jobsOfName(name: string): Job[] {
  if (name === standardStream) return [{ path: name, error: null }];
  try {
    if (!statSync(name).isDirectory()) return [{ path: name, error: null }];
  } catch (error) {
    return [{ path: name, error: unreadableSentence(error) }];
  }
  const found = jobsBelow(name);
  if (found.length > 0) return found;
  return [{ path: name, error: "文件夹里没有 .xlsx 或 .xlsm 工作簿；请核对路径。" }];
}

/** Workbooks of a folder and its folders; hidden ones and the lock files of Excel are passed over. */
function jobsBelow(folder: string): Job[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return [{ path: folder, error: unreadableSentence(error) }];
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return jobsBelow(path);
    const isWorkbook = workbookExtensions.has(extname(entry.name).toLowerCase());
    return isWorkbook && isFileLike(entry) ? [{ path, error: null }] : [];
  });
}

function isFileLike(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}

/** Reads one workbook file. @throws UnreadableWorkbook, Refusal, or an error of the system */
export function readWorkbook(path: string): Workbook {
  return workbookFile(path).workbook;
}

/** The same with the bytes it was read from. */
export function workbookFile(path: string): {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
} {
  const extension = extname(path).toLowerCase();
  if (documentExtensions.has(extension)) {
    throw new Refusal(
      `本版本尚不能核对 ${extension} 文档，只能核对 .xlsx、.xlsm 工作簿；请改用工作簿。`,
    );
  }
  const bytes = bytesOf(path);
  return { bytes, workbook: xlsxReader({ inflate: inflateWithNode }).read(bytes, path) };
}

function bytesOf(path: string): Uint8Array {
  if (path === standardStream) return readFileSync(0);
  const stat = statSync(path);
  if (stat.isDirectory()) throw new Refusal("它是文件夹，不是文件；请写出工作簿的文件名。");
  if (!stat.isFile() && !stat.isFIFO()) throw new Refusal("它不是普通文件；请换一个工作簿文件。");
  if (stat.size > defaultLimits.fileBytes) throw limitPassed("文件过大");
  return readFileSync(path);
}

/** One sentence on why a workbook could not be looked at, with what to do next. */
export function unreadableSentence(error: unknown): string {
  if (error instanceof UnreadableWorkbook || error instanceof Refusal) return error.message;
  const reason = systemReason(error);
  if (reason !== null) return `${reason}。`;
  return "核对时程序内部出错，此文件未能核对；请设 BUDGET_DEBUG=1 重试并把显示的内容告诉开发者。";
}
