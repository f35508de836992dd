import { type Dirent, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { isOfOldFormat, namesDocument, namesWorkbook } from "./file-kinds.ts";
import { unreadableSentence } from "./input.ts";
import { standardStream } from "./output.ts";
import { isOwnReport } from "./own-report.ts";

/** One job: a file to be read, or the reason why there is none. */
export interface Job {
  readonly path: string;
  readonly error: string | null;
}

/**
 * What the names on the command line stand for; a folder gives its workbooks and documents, in
 * order of name, those of old formats too: they get their error instead of silence.
 * @param output the report: an older one in the folder, which it is to replace, is no job
 */
export function jobsOf(names: readonly string[], output = standardStream): Job[] {
  const jobs = new Map<string, Job>();
  for (const name of names) {
    for (const job of jobsOfName(name, output)) {
      const key = job.path === standardStream ? standardStream : resolve(job.path);
      if (!jobs.has(key)) jobs.set(key, job);
    }
  }
  return [...jobs.values()];
}

function jobsOfName(name: string, output: string): Job[] {
  if (name === standardStream) return [{ path: name, error: null }];
  try {
    if (!statSync(name).isDirectory()) return [{ path: name, error: null }];
  } catch (error) {
    return [{ path: name, error: unreadableSentence(error) }];
  }
  const found = jobsBelow(name).filter(
    ({ path }) => resolve(path) !== resolve(output) || !isOwnReport(path),
  );
  if (found.length > 0) return found;
  return [
    {
      path: name,
      error: "文件夹里没有 .xlsx、.xlsm 工作簿，也没有 .docx、.pdf 等文档；请核对路径。",
    },
  ];
}

/** Files of a folder and its folders; hidden ones and the lock files of Excel and Word are passed over. */
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
    const isWanted = namesWorkbook(path) || namesDocument(path) || isOfOldFormat(path);
    return isWanted && isFileLike(entry) ? [{ path, error: null }] : [];
  });
}

function isFileLike(entry: Dirent): boolean {
  return entry.isFile() || entry.isSymbolicLink();
}
